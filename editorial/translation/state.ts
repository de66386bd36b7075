import { type Locale, sourceLocale } from '@/lib/locales';
import { linesOf, type Texts } from '../documents/texts';
import type { TargetLocale, translationStates } from '../status';

export type Translation = {
  state: (typeof translationStates)[number];
  /** Paths of the texts to check, rows by id: without a translation, or with a source text that changed since. */
  toCheck: string[];
};

/**
 * Returns the state of a translation from one version of a document: restoring, importing and publishing need no extra
 * data.
 *
 * @param texts the texts of the version in each locale
 * @param source the source texts when the translation was last marked as up to date, null when it never was
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
  // Source texts that were removed and are still translated.
  const leftOver = Object.keys(source).filter((key) => !original.has(key) && key in translated);
  const toCheck = [...changed, ...leftOver];
  return { state: toCheck.length > 0 ? 'stale' : 'current', toCheck };
}
