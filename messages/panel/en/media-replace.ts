import type { Translation } from '../types';

export const mediaReplace = {
  open: 'Replace the file…',
  title: 'Replace the file everywhere?',
  consequence:
    'Every page that shows this picture will show the new one at once. The old file is erased, and its address no longer works. The caption and credit stay: check them afterwards.',
  file: 'New file',
  kinds: 'JPEG, PNG, WebP, AVIF or SVG, {maxMegabytes} MB at most.',
  stillRight: 'Is the description still right? If it changes, its translations have to be done again.',
  incomplete: 'Choose a file, describe the new picture (or tick “Decorative picture”) and answer the question.',
  busy: 'Sending…',
  keep: 'Keep the current file',
  replace: 'Replace everywhere',
} satisfies Translation<'mediaReplace'>;
