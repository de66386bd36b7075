import { localeDirection } from './locales';
import type { TextLanguage } from './rich-text/languages';

/** Of the languages that a word of a text may be marked with. */
const writtenFromTheRight: readonly string[] = ['ar'] satisfies TextLanguage[];

type Direction = 'ltr' | 'rtl';

/**
 * Returns `lang` and `dir` of a text that may be in another language than what is around it; neither where it is not.
 *
 * `dir` is left out where nothing on the site is written from the right, so that pages don't grow by it.
 *
 * @param directions of the languages of the site
 */
export function langAttributes(
  language: string | null | undefined,
  directions: Readonly<Record<string, Direction>> = localeDirection,
): { lang?: string; dir?: Direction } {
  if (!language) return {};
  const own = directions[language] ?? (writtenFromTheRight.includes(language) ? 'rtl' : 'ltr');
  const isNeeded = own === 'rtl' || Object.values(directions).includes('rtl');
  return { lang: language, ...(isNeeded && { dir: own }) };
}
