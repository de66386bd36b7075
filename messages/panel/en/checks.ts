import type { Translation } from '../types';

export const checks = {
  block: 'block',
  title: 'Languages of this content',
  visibility: {
    shown: 'shown',
    willShow: 'will be shown once published',
    willHide: 'will no longer be shown once published',
    hidden: 'not shown',
  },
  originalLanguage: 'Original language',
  upToDate: 'Up to date',
  toCheck: 'To check',
  missing: 'Missing',
  before: 'Before publishing: ',
  fine: 'Nothing to fix',
  failed: 'The list of issues to fix could not be read. Your text is untouched.',
  again: 'Try again',
  severity: {
    error: 'To fix',
    warning: 'Warning',
  },
  tabWord: 'tab',
  publishWord: 'Publish',
  anyway: 'Publish anyway',
  look: 'See the warnings',
  question: 'Publish with {counts}?',
  free: 'Nothing prevents you from publishing. What follows would make the text easier to read and to find.',
  errors: {
    one: '{count} issue to fix',
    other: '{count} issues to fix',
  },
  warnings: {
    one: '{count} warning',
    other: '{count} warnings',
  },
  status: {
    draft: 'Draft, not on the site yet',
    off: 'Taken off the site; the text is kept as a draft',
    published: 'Published: the site shows this text',
    changed: 'Published; your changes are not on the site yet',
    outdated: 'Another version exists: see below',
    trashed: 'In the trash',
  },
} satisfies Translation<'checks'>;
