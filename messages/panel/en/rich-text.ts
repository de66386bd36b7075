import type { Translation } from '../types';

export const richText = {
  glossary: 'Glossary word: show the definition',
  glossaryHelp: 'The concept’s definition opens beside the word, without leaving the page.',
  heading: 'Title {level}',
  bulletedList: 'Bulleted list',
  numberedList: 'Numbered list',
  languageOfTheText: 'Language of the text',
  picture: 'Picture',
  name: 'Footnote',
  note: 'Text of the note',
  noteHelp: 'Shown at the end of the text. Numbers are added automatically; a web address becomes a link.',
  rows: 'Rows',
  columns: 'Columns',
  caption: 'Caption',
  captionHelp: 'Says what the table shows; it appears above the table, and is the first thing read aloud.',
} satisfies Translation<'richText'>;
