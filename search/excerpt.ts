import { characterStart } from '@/lib/cut-text';
import { tokens } from './words';

/** A text with the offsets, in UTF-16 units, of the words that were found. */
export type MarkedText = { text: string; marks: [start: number, end: number][] };

/** The matched term of a word; null for other words. */
export type Match = (word: string) => string | null;

type Found = { term: string; start: number; end: number };

const excerptLength = 240;
/** Characters of context before the first marked word. */
const contextLength = 60;
/** The most matches considered in one text. */
const maxFound = 200;

function find(text: string, match: Match): Found[] {
  const found: Found[] = [];
  for (const { word, start, end } of tokens(text)) {
    const term = match(word);
    if (term !== null) found.push({ term, start, end });
    if (found.length >= maxFound) break;
  }
  return found;
}

/** The whole text, its words marked. */
export function markWords(text: string, match: Match): MarkedText {
  return { text, marks: find(text, match).map(({ start, end }) => [start, end]) };
}

/** Finds the passage with the most different words: the first of them, and their number. */
function densest(found: readonly Found[]): { first: Found; terms: number } | null {
  let best: { first: Found; terms: number } | null = null;
  for (const [index, first] of found.entries()) {
    const near = new Set<string>();
    for (let at = index; at < found.length; at += 1) {
      const each = found[at];
      if (!each || each.end - first.start > excerptLength - contextLength) break;
      near.add(each.term);
    }
    if (near.size > (best?.terms ?? 0)) best = { first, terms: near.size };
  }
  return best;
}

/** `text` between two places, moved inwards to whole words, and never within a character. */
function bounds(text: string, from: number, to: number): [start: number, end: number] {
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '');
  let start = Math.max(0, from);
  if (start > 0) while (start < to && isWord(start - 1)) start += 1;
  let end = Math.min(text.length, to);
  if (end < text.length) while (end > start && isWord(end)) end -= 1;
  return [characterStart(text, start), characterStart(text, end)];
}

function cut(text: string, around: Found | null, match: Match): MarkedText {
  const from = around ? around.start - contextLength : 0;
  const whole = text.length <= excerptLength;
  const [start, end] = whole ? [0, text.length] : bounds(text, from, Math.max(from, 0) + excerptLength);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  return markWords(before + text.slice(start, end).trim() + after, match);
}

/**
 * Makes an excerpt around the matched words, from the text in which most of them are close together; the beginning of
 * the first text where none has any.
 *
 * @param texts the texts of a document, the most relevant first
 * @param wanted how many different words were looked for
 */
export function excerptOf(texts: readonly string[], match: Match, wanted: number): MarkedText & { found: boolean } {
  let best: { text: string; first: Found; terms: number } | null = null;
  for (const text of texts) {
    const place = densest(find(text, match));
    if (place && place.terms > (best?.terms ?? 0)) best = { text, ...place };
    if (best && best.terms >= wanted) break;
  }
  if (!best) return { ...cut(texts[0] ?? '', null, match), found: false };
  return { ...cut(best.text, best.first, match), found: true };
}
