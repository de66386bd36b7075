import type { Locale } from '@/lib/locales';
import { foldedWord, termOf, tokens } from '../words';

/** Whether a text has all the words of a query: their beginnings, or other forms of them. */
export function matchesWords(query: string, text: string, locale: Locale): boolean {
  const words = Array.from(tokens(text), ({ word }) => ({ folded: foldedWord(word), term: termOf(word, locale) }));
  const wanted = [...tokens(query)];
  return (
    wanted.length > 0 &&
    wanted.every(({ word }) => {
      const folded = foldedWord(word);
      const term = termOf(word, locale);
      return words.some((each) => each.folded.startsWith(folded) || (term !== null && each.term === term));
    })
  );
}
