import type { Translation } from '../types';

export const linkCheck = {
  check: 'Check now',
  checking: 'The check is under way: it takes a few minutes. You can leave this page.',
  refresh: 'Refresh the list',
  failedLabel: 'Nothing has changed',
} satisfies Translation<'linkCheck'>;
