import type { Translation } from '../types';

export const reviewErrors = {
  notYours: 'This request is someone else’s.',
  gone: 'This text no longer exists.',
  trashed: 'This text is in the trash: take it out of the trash first.',
  nothing: 'There is nothing to review: everything that is saved is already published.',
  alreadyRequested: 'A review of this text has already been asked for.',
  notRequested:
    'Nobody is waiting for an answer about this text: the request was withdrawn, or someone has already answered.',
  stale: 'The text changed while you were reviewing it. Nothing was done: review the new version, then answer.',
  noteNeeded: 'Write a note: without it the person would not know what to change.',
} satisfies Translation<'reviewErrors'>;
