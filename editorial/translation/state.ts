import { type Locale, sourceLocale } from '@/lib/locales';
import { linesOf, type Texts } from '../documents/texts';
import type { TargetLocale, translationStates } from '../status';

export type Translation = {
  state: (typeof translationStates)[number];
  /** Paths of the texts to look at, rows by id: without a translation, or whose original changed since it was made. */
  toCheck: string[];
};

/**
 * Where a translation stands, by one version of a document alone: so that restoring, importing and publishing need no
 * bookkeeping of their own.
 *
 * @param texts the texts of the version in each language
 * @param source the texts of the source language when the translation was last said to be up to date, null when it never was
 */
export function translationState(
  texts: Record<Locale, Texts>,
  locale: TargetLocale,
  source: Texts | null,
): Translation {
  const original = linesOf(texts[sourceLocale]);
  const translated = texts[locale];
  if (Object.keys(translated).length === 0) return { state: 'missing', toCheck: [...original.keys()] };
  if (!source) return { state: 'stale', toCheck: [...original.keys()] };
  const known = new Set(linesOf(source).values());
  const changed = [...original].filter(([, line]) => !known.has(line)).map(([key]) => key);
  // What was taken out of the original and still stands in the translation.
  const leftOver = Object.keys(source).filter((key) => !original.has(key) && key in translated);
  const toCheck = [...changed, ...leftOver];
  return { state: toCheck.length > 0 ? 'stale' : 'current', toCheck };
}
