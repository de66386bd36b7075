import type { Locale } from '@/lib/locales';
import { type Words, words } from '@/lib/words';

/** The languages of content, as staff say them in those of the admin panel. */
export const languageNames: Record<Locale, Words> = {
  fr: words('Français', 'French', 'Francés'),
  en: words('Anglais', 'English', 'Inglés'),
  es: words('Espagnol', 'Spanish', 'Español'),
};
