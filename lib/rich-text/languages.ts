/**
 * Languages a word of a text may be marked with, each by its own name; the editor says it in the language of the panel
 * (admin/untranslated/). Listed are those
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

/** The language marked on a word, from what is stored with it; null where there is none or it is not one of ours. */
export function markedLanguage(state: Record<string, unknown> | undefined): TextLanguage | null {
  const language = state?.lang;
  return typeof language === 'string' && language in textLanguages ? (language as TextLanguage) : null;
}
