import type { Translation } from '../types';

export const versionRestore = {
  use: 'Use this version again',
  consequence:
    'A draft is created with that text, in all languages. The site does not change until you publish, and the current text stays in the history.',
  cancel: 'Cancel',
  refused: 'Nothing has changed',
  title: 'Use this version again?',
} satisfies Translation<'versionRestore'>;
