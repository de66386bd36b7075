import { localeDirection, locales } from '../locales';
/**
 * Languages a word of a text may be marked with, each by its own name, which needs no translation. Listed are those
 * of the countries the site writes about; the code is what `lang` takes.
 */
export const textLanguages = {
  fr: 'Français',
  en: 'English',
  es: 'Español',
  ar: 'العربية',
  ca: 'Català',
  de: 'Deutsch',
  eu: 'Euskara',
  it: 'Italiano',
  nl: 'Nederlands',
  pt: 'Português',
  ro: 'Română',
  tr: 'Türkçe',
  uk: 'Українська',
  wo: 'Wolof',
} as const;

export type TextLanguage = keyof typeof textLanguages;

const writtenFromTheRight: readonly TextLanguage[] = ['ar'];

/** The language marked on a word, from what is stored with it; null where there is none or it is not one of ours. */
export function markedLanguage(state: Record<string, unknown> | undefined): TextLanguage | null {
  const language = state?.lang;
  return typeof language === 'string' && language in textLanguages ? (language as TextLanguage) : null;
}

const isSiteInBothDirections = locales.some((locale) => localeDirection[locale] === 'rtl');

/** The direction of a marked word; none where it can't but be that of the text around it. */
export function directionOf(language: TextLanguage): 'ltr' | 'rtl' | undefined {
  if (writtenFromTheRight.includes(language)) return 'rtl';
  return isSiteInBothDirections ? 'ltr' : undefined;
}
