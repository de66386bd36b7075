import type { Translation } from '../types';

export const listFilterErrors = {
  tooMany: 'You already keep {count} filters for this list: delete one first.',
  invalid: 'This filter could not be kept: give it a shorter name, or fewer conditions.',
} satisfies Translation<'listFilterErrors'>;
