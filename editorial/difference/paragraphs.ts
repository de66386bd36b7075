import { diffArrays } from 'diff';
import { wordsOfBlock } from '@/lib/rich-text/block-words';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { type Change, changesOf } from './words';

/** A paragraph with its changes. */
export type ChangedParagraph = readonly Change[];

/** Nodes of rich text that are one paragraph. */
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell']);

/** Returns the paragraphs of a text, without format: in rich text, each heading, item and cell is one. */
export function paragraphsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n+/).filter((line) => line.trim() !== '');
  if (typeof value !== 'object' || value === null || !('root' in value)) return [];
  return paragraphsIn(value.root as StoredNode).filter((line) => line.trim() !== '');
}

function paragraphsIn(node: StoredNode): string[] {
  const children = node.children ?? [];
  const isRead = blocks.has(node.type ?? '');
  // A list within an item or paragraphs within a cell are paragraphs of their own.
  if (!isRead || children.some(holdsParagraphs)) return children.flatMap(paragraphsIn).concat(ownWords(node));
  return [wordsOf(node)];
}

const holdsParagraphs = (node: StoredNode): boolean =>
  blocks.has(node.type ?? '') || (node.children ?? []).some(holdsParagraphs);

function wordsOf(node: StoredNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  return [...ownWords(node), ...(node.children ?? []).map(wordsOf)].join('');
}

/** Texts in fields of blocks within a text: footnotes, videos with their transcripts. */
function ownWords(node: StoredNode): string[] {
  if (node.type !== 'block' && node.type !== 'inlineBlock') return [];
  return wordsOfBlock(node.fields ?? {}).flatMap(paragraphsOf);
}

/** Compares two texts: kept, added and removed paragraphs, and changed words within rewritten ones. */
export function changedParagraphs(before: unknown, after: unknown): ChangedParagraph[] {
  const changed: ChangedParagraph[] = [];
  let gone: string[] = [];
  const removed = (text: string) => changed.push([{ text, kind: 'removed' }]);
  for (const part of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (part.removed) {
      gone = part.value;
      continue;
    }
    for (const text of part.value) {
      const rewritten = part.added ? gone.shift() : undefined;
      if (rewritten !== undefined) changed.push(changesOf(rewritten, text));
      else changed.push([{ text, kind: part.added ? 'added' : 'same' }]);
    }
    gone.forEach(removed);
    gone = [];
  }
  gone.forEach(removed);
  return changed;
}
