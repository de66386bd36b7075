import { cutText } from '@/lib/cut-text';
import type { Locale } from '@/lib/locales';
import type { StoredNode } from '@/lib/rich-text/nodes';
import type { Leaf } from '../../documents/walk';

/** Every node of a long text, in the order they are read. */
export function* nodesOf(node: StoredNode): Generator<StoredNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The words of a node and what is in it. */
export function wordsOf(node: StoredNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return ' ';
  return (node.children ?? []).map(wordsOf).join('');
}

/** The root of a long text; null for any other field. */
export function textIn({ field, value }: Leaf): StoredNode | null {
  if (field.type !== 'richText' || typeof value !== 'object' || value === null) return null;
  return (value as { root?: StoredNode }).root ?? null;
}

/** The first words of a text, to find it by. */
export function beginning(text: string, length = 50): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = cutText(line, length);
  return `${cutText(cut, Math.max(cut.lastIndexOf(' '), length / 2)).trim()}…`;
}

/** How many words a text has, as its language counts them. */
export function countWords(text: string, locale: Locale): number {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;
}

/** The sentences of a text, as its language ends them. */
export function sentencesOf(text: string, locale: Locale): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}
