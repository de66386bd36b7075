import type { Translation } from '../types';

export const unsavedChanges = {
  blockerTitles: {
    offline: 'You are writing offline',
    session: 'Log in again to save',
    server: 'The site is not responding',
  },
  offline:
    'Offline: what you have written since {when} is kept here, on this computer. It will be saved as soon as the connection is back. You can continue.',
  session:
    'Nothing is lost: what you have written since {when} is kept on this computer. Log in again in another tab, then come back here: your words will be saved.',
  server:
    'What you have written since {when} is kept on this computer. It will be saved as soon as the site responds. You can continue.',
  logIn: 'Log in again',
  offeredTitle: 'Some words were not saved',
  takeBack: 'Bring these words back',
  leave: 'Discard them',
  notTaken: 'They could not be saved. They stay here: try again in a moment.',
  plain: 'You wrote them here {typed}. Bring them back: they become your draft.',
  newerVersion:
    'You wrote them here {typed}. There is a newer version: this text was saved elsewhere {saved}. If you bring your words back, they come first; the other version stays in the history.',
} satisfies Translation<'unsavedChanges'>;
