import type { Translation } from '../types';

export const files = {
  title: 'Before you publish this file',
  singular: 'File',
  plural: 'Files',
  group: 'Files',
  filesHelp:
    'The files of the documents (PDFs, text files, spreadsheets…). They are read through their document, never here.',
  pages: 'Pages',
  pagesHelp: 'Counted by the site when the file is added.',
} satisfies Translation<'files'>;
