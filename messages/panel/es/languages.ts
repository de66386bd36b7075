import type { PartialTranslation } from '../types';

export const languages = {
  fr: 'Francés',
  en: 'Inglés',
  es: 'Español',
} satisfies PartialTranslation<'languages'>;
