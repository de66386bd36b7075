import type { Translation } from '../types';

export const languages = {
  fr: 'French',
  en: 'English',
  es: 'Spanish',
} satisfies Translation<'languages'>;
