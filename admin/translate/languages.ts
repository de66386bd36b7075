import type { Locale } from '@/lib/locales';
import { type Words, words } from '@/lib/words';

/** The same within a sentence: « en anglais ». */
export const inThatLanguage: Record<Locale, Words> = {
  fr: words('en français', 'into French', 'al francés'),
  en: words('en anglais', 'into English', 'al inglés'),
  es: words('en espagnol', 'into Spanish', 'al español'),
};

/** Where a translation stands, in one word. */
export const stateWords = {
  missing: words('Manquante', 'Missing', 'Falta'),
  stale: words('À revoir', 'To check', 'Por revisar'),
  current: words('À jour', 'Up to date', 'Al día'),
};

/** The shape and the tone of each. */
export const stateLooks = {
  missing: { icon: 'missing', tone: 'off' },
  stale: { icon: 'stale', tone: 'warn' },
  current: { icon: 'current', tone: 'ok' },
} as const;
