import { textLimits } from '../limits';
import { type CountSyllables, englishSyllables, frenchSyllables, spanishSyllables } from './syllables';

/** What the formulas are computed from. */
export type TextCounts = { words: number; sentences: number; syllables: number };

/** How easily a text is read, from 0 (very hard) to 100 (very easy), by a formula made for its language. */
export type Formula = { countSyllables: CountSyllables; score: (counts: TextCounts) => number };

/**
 * Flesch's reading ease for English: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 *
 * R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (3), 1948, p. 221–233.
 */
export const fleschScore = ({ words, sentences, syllables }: TextCounts): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);

/**
 * Flesch's formula adapted to French, whose words have more syllables: 207 − 1.015 × words per sentence − 73.6 × syllables
 * per word.
 *
 * L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue française », Cahiers d'études de
 * radio-télévision 19, 1958, p. 253–274.
 */
export const kandelMolesScore = ({ words, sentences, syllables }: TextCounts): number =>
  207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);

/**
 * Flesch's formula adapted to Spanish: 206.84 − 0.60 × syllables per 100 words − 1.02 × words per sentence.
 *
 * J. Fernández Huerta, «Medidas sencillas de lecturabilidad», Consigna 214, 1959, p. 29–32. It was printed with "sentences
 * per 100 words" for the last term; G. Law, "Error in the Fernandez Huerta readability formula", 2011, shows from its
 * examples that words per sentence are meant.
 */
export const fernandezHuertaScore = ({ words, sentences, syllables }: TextCounts): number =>
  206.84 - 0.6 * ((100 * syllables) / words) - 1.02 * (words / sentences);

/** Languages that a formula was made for. A text in another one is counted, and not rated. */
const formulas: Partial<Record<string, Formula>> = {
  fr: { countSyllables: frenchSyllables, score: kandelMolesScore },
  en: { countSyllables: englishSyllables, score: fleschScore },
  es: { countSyllables: spanishSyllables, score: fernandezHuertaScore },
};

/** Flesch's classes, those of the easy end as one. */
const levels = [
  ['easy', 70],
  ['standard', 60],
  ['fairlyDifficult', 50],
  ['difficult', 30],
  ['veryDifficult', Number.NEGATIVE_INFINITY],
] as const;

export type ReadingLevel = (typeof levels)[number][0];

/** The class of a score. */
export const levelOf = (score: number): ReadingLevel =>
  levels.find(([, from]) => score >= from)?.[0] ?? 'veryDifficult';

/** A part of a text: a paragraph or an item of a list; a title, whose words are counted and which is no sentence. */
export type TextPart = { text: string; isTitle: boolean };

export type Readability = {
  words: number;
  /** Null where the text is too short, or no formula was made for its language. */
  rating: { score: number; level: ReadingLevel } | null;
};

/** Counts the words of a text and rates it; words and sentences are split by the rules of its language. */
export function readabilityOf(parts: readonly TextPart[], language: string): Readability {
  const formula = formulas[language];
  const all = { words: 0, inTitles: 0, sentences: 0, syllables: 0 };
  for (const { text, isTitle } of parts) {
    const words = wordsOf(text, language);
    all.words += words.length;
    if (isTitle) {
      all.inTitles += words.length;
      continue;
    }
    all.sentences += sentencesOf(text, language).filter((sentence) => wordsOf(sentence, language).length > 0).length;
    if (formula) for (const word of words) all.syllables += formula.countSyllables(word);
  }
  const counts = { words: all.words - all.inTitles, sentences: all.sentences, syllables: all.syllables };
  if (!formula || counts.words < textLimits.minRatedWords) return { words: all.words, rating: null };
  const score = Math.round(Math.min(100, Math.max(0, formula.score(counts))));
  return { words: all.words, rating: { score, level: levelOf(score) } };
}

const segments = (text: string, language: string, granularity: 'sentence' | 'word') => [
  ...new Intl.Segmenter(language, { granularity }).segment(text),
];

/** Words as people count them: `l’accueil` and `rendez-vous` are one each. */
function wordsOf(text: string, language: string): string[] {
  return segments(text, language, 'word').reduce<string[]>((words, { segment, isWordLike, index }) => {
    if (!isWordLike) return words;
    const isJoined = words.length > 0 && /[\p{L}\p{N}][’'\u2010-]$/u.test(text.slice(0, index));
    const last = words.pop();
    if (last === undefined) return [segment];
    words.push(...(isJoined ? [last + segment] : [last, segment]));
    return words;
  }, []);
}

const sentencesOf = (text: string, language: string): string[] =>
  segments(text, language, 'sentence').map(({ segment }) => segment);
