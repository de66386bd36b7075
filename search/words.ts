import snowball from 'snowball-stemmers';
import type { Locale } from '@/lib/locales';
import { stopWords } from './stop-words';

/** A word of a text, as it stands there. */
export type Token = { word: string; start: number; end: number };

/** Letters and digits with their accents; a soft hyphen parts no word. Apostrophes, points and hyphens do. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu;

/** The words of a text, in order. */
export function* tokens(text: string): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(wordPattern)) yield { word, start: index, end: index + word.length };
}

/** Letters that are not a base letter and its accents. */
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Lower case, without accents: "Œuvré" → "oeuvre", "Año" → "ano". */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter);
}

const stemmers = {
  fr: snowball.newStemmer('french'),
  en: snowball.newStemmer('english'),
  es: snowball.newStemmer('spanish'),
};

/**
 * Words are folded before their stem is taken, so that one typed without accents has the same. Stemmers know some endings
 * by their accents only, or short words not at all; these bring such pairs together: exilée and exilé, migración and
 * migraciones, año and años.
 */
const endings: Record<Locale, (folded: string) => string> = {
  fr: (word) => word.replace(/ee(s?)$/, 'e$1'),
  en: (word) => word,
  es: (word) =>
    word
      .replace(/(?<=..[dlnrjyz])es$/, '')
      .replace(/(?<=..[aeo])s$/, '')
      .replace(/([cs])ion$/, '$1ión'),
};

function stem(word: string, locale: Locale): string | null {
  const folded = fold(word);
  if (stopWords[locale].has(folded)) return null;
  if (/^\p{N}+$/u.test(folded)) return folded;
  return folded.length < 2 ? null : fold(stemmers[locale].stem(endings[locale](folded)));
}

/** A stem takes some 15 microseconds, and a site has a few ten thousand words, which come again and again. */
const maxRemembered = 60_000;
const remembered: Record<Locale, Map<string, string | null>> = { fr: new Map(), en: new Map(), es: new Map() };

/**
 * What a word is looked for by in a language: its stem without accents, the same for "réfugiés" and "refugie"; null for
 * a word that tells nothing.
 */
export function termOf(word: string, locale: Locale): string | null {
  const known = remembered[locale];
  const term = known.get(word);
  if (term !== undefined) return term;
  if (known.size >= maxRemembered) known.clear();
  const found = stem(word, locale);
  known.set(word, found);
  return found;
}

/** The terms of what a reader typed, each once. */
export function termsOf(text: string, locale: Locale): string[] {
  return [...new Set([...tokens(text)].flatMap(({ word }) => termOf(word, locale) ?? []))];
}
