import type { Translation } from '../types';

export const guide = {
  title: 'Guide',
  contents: 'Chapters of the guide',
  inFrench: 'The guide is written in French, the language of the team.',
  gone: 'There is no such chapter. Choose one in the list.',
} satisfies Translation<'guide'>;
