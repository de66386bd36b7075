import type { Translation } from '../types';

export const reviewAnswer = {
  note: 'A note for this person',
  noteHint: 'Optional for publishing, required for sending back.',
  publish: 'Publish',
  sendBack: 'Send back with a note',
  consequence: 'Publishing puts these changes on the site. The translations affected become “to check”.',
  notPublished: 'Not published',
  notDone: 'Nothing was done',
  changed: 'The text has changed',
} satisfies Translation<'reviewAnswer'>;
