import type { Translation } from '../types';

export const filePicker = {
  send: 'Send a file from the computer',
  sendOther: 'Send another file',
  choose: 'Choose among the files of the site',
  dropHere: 'or drop it here.',
  sending: 'Sending {name}…',
  tooHeavy: '{name} is larger than {max} MB.',
  open: 'Open',
  gone: 'A file that was deleted, or that you can’t see',
  pages: {
    one: '{count} page',
    other: '{count} pages',
  },
} satisfies Translation<'filePicker'>;
