import { diffArrays } from 'diff';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { type Change, changesOf } from './words';

/** A paragraph of a text with what changed in it. */
export type ChangedParagraph = readonly Change[];

/** Nodes of a long text that are read as one paragraph. */
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell']);

/** What a text says, paragraph by paragraph, without its looks: of a long text, each heading, item and cell is one. */
export function paragraphsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n+/).filter((line) => line.trim() !== '');
  if (typeof value !== 'object' || value === null || !('root' in value)) return [];
  return paragraphsIn(value.root as StoredNode).filter((line) => line.trim() !== '');
}

function paragraphsIn(node: StoredNode): string[] {
  const children = node.children ?? [];
  const isRead = blocks.has(node.type ?? '');
  // A list within an item, paragraphs within a cell: each is read by itself.
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

/** The words that blocks within a text hold in fields of their own, such as a footnote's. */
function ownWords(node: StoredNode): string[] {
  if (node.type !== 'block' && node.type !== 'inlineBlock') return [];
  const fields = (node.fields ?? {}) as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, value]) => {
    if (['id', 'blockType', 'blockName'].includes(name)) return [];
    return typeof value === 'string' ? [value] : paragraphsOf(value);
  });
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
