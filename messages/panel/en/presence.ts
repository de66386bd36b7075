import type { Translation } from '../types';

export const presence = {
  openElsewhere: 'Also opened by {people}',
  openNow: 'Opened by {people}',
  person: '{name} ({role})',
  someone: 'someone',
  you: 'you, in another tab',
} satisfies Translation<'presence'>;
