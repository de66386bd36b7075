import type { Translation } from '../types';

export const staffBar = {
  label: 'For staff',
  edit: 'Edit this page',
  dashboard: 'Dashboard',
  publication: {
    draft: 'Not published yet',
    published: 'Published',
    changed: 'Published, with changes not published yet',
    off: 'Taken off the site',
  },
  translation: {
    missing: '{name}: to translate',
    stale: '{name}: to check',
    current: '{name}: up to date',
  },
} satisfies Translation<'staffBar'>;
