import type { Translation } from '../types';

export const reviewRequest = {
  ask: 'Ask for a review',
  requested: 'Review asked for',
  sentBack: 'Sent back with a note',
  note: 'A note for the reviewer',
  noteHint: 'Optional. It will be read before the text.',
  consequence: 'The editors are notified. You can go on writing while you wait.',
  send: 'Send the request',
  cancel: 'Cancel',
  close: 'Close',
  withdraw: 'Withdraw the request',
  waiting: 'The editors have not answered yet.',
  askAgain: 'Ask again',
  review: 'Review what changes',
} satisfies Translation<'reviewRequest'>;
