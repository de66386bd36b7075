import { cutText } from '@/lib/cut-text';
import type { Locale } from '@/lib/locales';
import type { StoredNode } from '@/lib/rich-text/nodes';
import type { Leaf } from '../documents/walk';

/** Yields every node of rich text, in reading order. */
export function* nodesOf(node: StoredNode): Generator<StoredNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** Returns the text of a node and its children. */
export function wordsOf(node: StoredNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return ' ';
  return (node.children ?? []).map(wordsOf).join('');
}

/** Returns the root of rich text; null for any other field. */
export function textIn({ field, value }: Leaf): StoredNode | null {
  if (field.type !== 'richText' || typeof value !== 'object' || value === null) return null;
  return (value as { root?: StoredNode }).root ?? null;
}

/** Returns the first words of a text, by which an editor finds it. */
export function beginning(text: string, length = 50): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = cutText(line, length);
  return `${cutText(cut, Math.max(cut.lastIndexOf(' '), length / 2)).trim()}…`;
}

/** Counts the words of a text by the rules of its locale. */
export function countWords(text: string, locale: Locale): number {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;
}

/** Splits a text into sentences by the rules of its locale. */
export function sentencesOf(text: string, locale: Locale): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}
