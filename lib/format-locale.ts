import type { Locale } from './locales';

/** The habits of writing dates, numbers and lists: English as an international reader expects it, day before month. */
export const formatLocale: Record<Locale, string> = { fr: 'fr', en: 'en-GB', es: 'es' };
