import { diffArrays } from 'diff';
import { wordsOfBlock } from '@/lib/rich-text/block-words';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { canonical } from '../documents/texts';
import { type Change, changesOf } from './words';

/** Change of a paragraph of rich text. */
export type ParagraphChange =
  | { kind: 'same'; count: number }
  | { kind: 'added' | 'removed'; text: string; media: string | null }
  | { kind: 'changed'; changes: Change[] }
  // The same text, with another format, link or heading level.
  | { kind: 'look'; text: string };

type Paragraph = { text: string; media: string | null; name: string };

/** Rich text as paragraphs: headings, list items and table cells are paragraphs of their own. */
function* paragraphsOf(nodes: readonly StoredNode[]): Generator<Paragraph> {
  for (const node of nodes) {
    const children = node.children ?? [];
    if (node.type === 'list') yield* paragraphsOf(children);
    else if (node.type === 'upload') {
      const { value } = node as { value?: unknown };
      const media = String((value as { id?: unknown } | null)?.id ?? value ?? '');
      yield { text: '', media, name: canonical(node) };
    } else if (node.type === 'block') yield* paragraphsOfBlock(node);
    else {
      const text = textOf(node).trim();
      if (text) yield { text, media: null, name: canonical({ ...node, value: undefined }) };
    }
  }
}

/** Names of what a block within a text shows beside its words. */
const shownByBlock = ['url', 'duration'];

/** A block within a text, such as a video: what it shows and its words, each a paragraph, and its picture. */
function* paragraphsOfBlock({ fields }: StoredNode): Generator<Paragraph> {
  const values = (fields ?? {}) as Record<string, unknown>;
  const shown = shownByBlock.flatMap((name) => (typeof values[name] === 'string' ? [values[name]] : []));
  for (const text of [...shown, ...wordsOfBlock(values)].flatMap((each) => each.split(/\n+/))) {
    if (text.trim()) yield { text: text.trim(), media: null, name: text.trim() };
  }
  const { media } = values as { media?: unknown };
  const id = String((media as { id?: unknown } | null | undefined)?.id ?? media ?? '');
  if (id) yield { text: '', media: id, name: id };
}

/** Returns the text of a node and its children, notes and captions in brackets. */
function textOf(node: StoredNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak' || node.type === 'tab') return ' ';
  const own = [node.fields, node.$].flatMap((fields) => [...textsIn(fields)]).map((text) => ` (${text}) `);
  const apart = node.type === 'tablerow' || node.type === 'table' ? ' ' : '';
  return [...own, (node.children ?? []).map(textOf).join(apart)].join('').replace(/ {2,}/g, ' ');
}

const comparedProperties = new Set(['text', 'caption', 'note']);

function* textsIn(fields: unknown): Generator<string> {
  if (typeof fields !== 'object' || fields === null) return;
  for (const [name, value] of Object.entries(fields)) {
    if (!comparedProperties.has(name) || !value) continue;
    if (typeof value === 'string') yield value;
    else if (typeof value === 'object' && 'root' in value) yield textOf(value.root as StoredNode);
  }
}

const nodesOf = (text: unknown): StoredNode[] => (text as { root?: StoredNode } | null)?.root?.children ?? [];

/** Compares two rich texts, paragraph by paragraph; empty when text and format are the same. */
export function paragraphChanges(before: unknown, after: unknown): ParagraphChange[] {
  const parts = diffArrays([...paragraphsOf(nodesOf(before))], [...paragraphsOf(nodesOf(after))], {
    comparator: (one, other) => one.name === other.name,
  });
  if (parts.every(({ added, removed }) => !added && !removed)) return [];
  const changes: ParagraphChange[] = [];
  let taken: Paragraph[] = [];
  const release = () => {
    changes.push(...taken.map((paragraph) => whole('removed', paragraph)));
    taken = [];
  };
  for (const { added, removed, value } of parts) {
    if (removed) taken.push(...value);
    else if (added) {
      changes.push(...replaced(taken, value));
      taken = [];
    } else {
      release();
      changes.push({ kind: 'same', count: value.length });
    }
  }
  release();
  return changes;
}

const whole = (kind: 'added' | 'removed', { text, media }: Paragraph): ParagraphChange => ({ kind, text, media });

/** Compares replaced paragraphs with their replacements, one after the other as far as they have words in common. */
function replaced(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphChange[] {
  const left = [...before];
  const changes = after.flatMap((paragraph): ParagraphChange[] => {
    const at = left.findIndex((other) => isLike(other, paragraph));
    if (at < 0) return [whole('added', paragraph)];
    const gone = left.splice(0, at).map((other) => whole('removed', other));
    const [other] = left.splice(0, 1);
    if (other?.text === paragraph.text) return [...gone, { kind: 'look', text: paragraph.text }];
    return [...gone, { kind: 'changed', changes: changesOf(other?.text ?? '', paragraph.text) }];
  });
  return [...changes, ...left.map((paragraph) => whole('removed', paragraph))];
}

/** Returns whether at least a third of the longer text is in the other too. */
function isLike(one: Paragraph, other: Paragraph): boolean {
  if (one.media || other.media) return false;
  if (one.text === other.text) return true;
  const unchanged = changesOf(one.text, other.text).filter(({ kind }) => kind === 'same');
  const letters = unchanged.reduce((sum, { text }) => sum + text.trim().length, 0);
  return letters * 3 >= Math.max(one.text.length, other.text.length);
}
