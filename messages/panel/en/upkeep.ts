import type { Translation } from '../types';

export const upkeep = {
  title: 'Content to verify',
  intro: {
    one: '{count} text of the site has been neither changed nor confirmed for more than {days} days.',
    other: '{count} texts of the site have been neither changed nor confirmed for more than {days} days.',
  },
  how: 'Read each of them, and correct it where needed; if it is still true, “Still right” is enough. Nothing changes on the site, and the question comes back after {days} days. Past events need not be verified.',
  none: 'Everything was changed or confirmed less than {days} days ago.',
  noneOfKind: 'Nothing to verify here.',
  kinds: 'Content to verify, by type',
  all: 'All',
  kindAndCount: '{kind} ({count})',
  list: 'Content to verify, oldest first',
  savedBy: '{kind}. Changed {day} by {name}.',
  saved: '{kind}. Changed {day}.',
  confirmedBy: 'Confirmed {day} by {name}.',
  stillRight: 'Still right',
  confirmed: 'Noted: still right',
  gone: 'This text no longer exists.',
  notOnSite: 'This text is no longer on the site: there is nothing to confirm.',
} satisfies Translation<'upkeep'>;
