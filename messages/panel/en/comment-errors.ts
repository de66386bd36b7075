import type { Translation } from '../types';

export const commentErrors = {
  invalid: 'Write a comment of at most {limit} characters.',
  placeGone:
    'This field or block is not in the saved version. Wait until it is, then send again: your comment stays here.',
  gone: 'This comment no longer exists: somebody has deleted it.',
  notYours: 'This comment is someone else’s.',
  tooMany: 'This text has {count} comments already. Delete some first.',
} satisfies Translation<'commentErrors'>;
