import { label } from '@/messages/panel';

/** What the server answers to what can't be done with a review. */
export const refusals = {
  notStaff: label('review.refusals.notStaff'),
  notEditor: label('review.refusals.notEditor'),
  notYours: label('review.refusals.notYours'),
  gone: label('review.refusals.gone'),
  binned: label('review.refusals.binned'),
  nothing: label('review.refusals.nothing'),
  alreadyAsked: label('review.refusals.alreadyAsked'),
  notAsked: label('review.refusals.notAsked'),
  stale: label('review.refusals.stale'),
  noteNeeded: label('review.refusals.noteNeeded'),
  noteTooLong: label('review.refusals.noteTooLong'),
  unreadable: label('review.refusals.unreadable'),
};
