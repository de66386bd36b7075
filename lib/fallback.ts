import { type Locale, sourceLocale } from './locales';

/** The parameter that adds what is not published in a language, in the source language. */
export const fallbackParameter = 'fallback-locale';

/** Whether a value of the parameter is one: the source language, which has all that is public, or `none`. */
export const isFallback = (value: unknown): boolean => value === sourceLocale || value === 'none';

/** The query that adds what is not published in a language; in the source language nothing is missing. */
export const withSourceQuery = (locale: Locale): string =>
  locale === sourceLocale ? '' : `${fallbackParameter}=${sourceLocale}`;
