import type { Translation } from '../types';

export const previewLinks = {
  gone: 'This content no longer exists, or it is in the trash.',
  alreadyEnded: 'This link has already ended.',
  title: 'Share the preview',
  intro:
    'Anyone with this link can read the last saved text, without an account, even before it is published. Search engines don’t show it.',
  locale: 'Language',
  days: 'The link works for',
  make: 'Create a link',
  links: 'Links that work',
  copy: 'Copy the link',
  copied: 'Link copied.',
  notCopied: 'The browser does not allow copying: select the address.',
  end: 'End the link',
  ended: 'The link no longer works.',
  until: 'ends',
  close: 'Close',
  dayCount: {
    one: '{count} day',
    other: '{count} days',
  },
} satisfies Translation<'previewLinks'>;
