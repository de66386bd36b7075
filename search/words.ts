import snowball from 'snowball-stemmers';
import { byLocale, type Locale, type SnowballAlgorithm } from '@/lib/locales';
import { inclusiveEnding, inclusiveForms } from './inclusive';
import { stemEnglish } from './stems/english';
import { stemFrench } from './stems/french';
import { stemSpanish } from './stems/spanish';

/** A word of a text, as it stands there. */
export type Token = { word: string; start: number; end: number };

/** Superscript digits call a note: they are no part of the word before. */
const letter = '(?![²³¹⁰⁴-⁹])[\\p{L}\\p{N}]';

/**
 * Letters and digits with their accents; what is not seen, as a soft hyphen, parts no word. Apostrophes, points and
 * hyphens do, but for those of inclusive spelling: `élu·e·s` is one word.
 */
const wordPattern = new RegExp(`${letter}(?:\\p{Cf}*(?:${letter}|\\p{M}))*(?:${inclusiveEnding})?`, 'giu');

/** The words of a text, in order. */
export function* tokens(text: string): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(wordPattern)) yield { word, start: index, end: index + word.length };
}

/** Letters that are not a base letter and its accents. */
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * Lower case, without accents, ligatures and letters of typography: "Œuvré" → "oeuvre", "ﬁn" → "fin", "𝐀ño" → "ano".
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[œæßøłđı]/g, (each) => ligatures[each] ?? each);
}

/** A word folded but whole, in inclusive spelling its masculine: "Élu·e·s" → "elu". */
export const foldedWord = (word: string): string => fold(inclusiveForms(word)?.base ?? word);

/** Stemmers of our own, which correct Snowball's results for folded words. */
const ownStemmers: Partial<Record<string, (folded: string) => string>> = {
  english: stemEnglish,
  french: stemFrench,
  spanish: stemSpanish,
};

function stemmerOf(algorithm: SnowballAlgorithm | null): (folded: string) => string {
  if (algorithm === null) return (folded) => folded;
  const own = ownStemmers[algorithm];
  if (own) return own;
  const stemmer = snowball.newStemmer(algorithm);
  return (folded) => stemmer.stem(folded);
}

const stemIn = byLocale(({ stemmer }) => stemmerOf(stemmer));

const stopWords = byLocale(({ stopWords: words }) => new Set(words.split(' ')));

function stem(word: string, locale: Locale): string | null {
  const inclusive = inclusiveForms(word);
  const folded = foldedWord(word);
  if (stopWords[locale].has(folded) || (inclusive && stopWords[locale].has(fold(inclusive.joined)))) return null;
  if (/^\p{N}+$/u.test(folded)) return folded;
  return folded.length < 2 ? null : fold(stemIn[locale](folded));
}

/** A stem takes some 15 microseconds, and a site has a few ten thousand words, which come again and again. */
const maxRemembered = 60_000;
const remembered: Record<Locale, Map<string, string | null>> = byLocale(() => new Map<string, string | null>());

/**
 * The search term of a word in a locale: its stem without accents, the same for "réfugiés" and "refugie"; null for a
 * stop word.
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

/** The distinct terms of a query. */
export function termsOf(text: string, locale: Locale): string[] {
  return [...new Set([...tokens(text)].flatMap(({ word }) => termOf(word, locale) ?? []))];
}
