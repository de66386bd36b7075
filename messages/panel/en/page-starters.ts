import type { Translation } from '../types';

export const pageStarters = {
  from: 'Start from',
  empty: 'An empty page',
  presentation: 'Presentation: who we are, what we do',
  theme: 'Theme: the background, and what appears about it',
  contact: 'Contact or sign-up: how to go about it, and a form',
} satisfies Translation<'pageStarters'>;
