import type { Translation } from '../types';

export const documentState = {
  titles: {
    saved: 'This text was changed elsewhere',
    published: 'Another version of this text was published',
    unpublished: 'This content was taken off the site, and its text changed',
    trashed: 'This content was moved to the trash',
    deleted: 'This content was deleted for good',
  },
  same: {
    published: 'This text has just been published',
    other: 'This content has just been taken off the site',
  },
  byYou: 'In your name, {when}: in another window, or at the time you had scheduled.',
  byPerson: 'By {name}, {when}.',
  bySomeone: '{when}.',
  goOn: 'It is the text in front of you: you can go on.',
  todo: {
    load: 'This page still shows the earlier version: load the new one to go on.',
    trashed: 'To go on, take it out of the trash.',
    deleted: 'Nothing can be saved here any more. Copy what you want to keep before you leave this page.',
  },
  kept: 'What you have typed and that is not saved yet is kept on this computer and will be offered to you then.',
  load: 'Load the new version',
  openTrash: 'See it in the trash',
  openList: 'Back to the list',
} satisfies Translation<'documentState'>;
