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
  notTaken: 'They could not be brought back. {problem} They stay here.',
  plain: 'You wrote them here {typed}. Bring them back: they become your draft.',
  newerVersion:
    'You wrote them here {typed}. There is a newer version: this text was saved elsewhere {saved}. If you bring your words back, they come first; the other version stays in the history.',
  inForm: 'You wrote them here {typed}. Bring them back: they return to the form, which you then save.',
  newerInForm:
    'You wrote them here {typed}. The text was saved elsewhere {saved}. If you bring your words back, they return to the form; nothing is replaced until you save.',
  whileLocked: 'Someone else is editing this text: your words stay here, and you can bring them back afterwards.',
  seeDifference: 'See the difference',
  differenceTitle: 'Your words, compared with the saved text',
  noDifference: 'The difference could not be read. Try again in a moment.',
  close: 'Close',
  conflictTitle: 'This text was saved elsewhere',
  conflict:
    'It changed {when}, in another tab, on another device or by someone else. Your words are kept here and nothing is overwritten. If you keep your words, the other version stays in the history; if you load the other version, your words are offered above it.',
  conflictInForm:
    'It changed {when}, in another tab, on another device or by someone else. Your words are kept here and nothing is overwritten. If you keep your words, save afterwards; if you load the other version, your words are offered above it.',
  keepMine: 'Keep my words',
  loadOther: 'Load the other version',
  signOutTitle: 'Some words were not saved',
  signOut:
    'They stay on this computer for {days} days and will be offered when you log in again; they are offered to nobody else. If others use this computer, you can also discard them.',
  keep: 'Keep them',
} satisfies Translation<'unsavedChanges'>;
