import type { Translation } from '../types';

export const guide = {
  title: 'Guide',
  contents: 'Chapters of the guide',
  inLanguage: 'The guide is written in {language}, the language of the team.',
  gone: 'There is no such chapter. Choose one in the list.',
} satisfies Translation<'guide'>;
