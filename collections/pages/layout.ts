import type { FieldHook } from 'payload';
import { slugFrom } from '@/lib/slugs';

type Block = Record<string, unknown>;

const anchorOf = ({ anchor }: Block): string => (typeof anchor === 'string' ? slugFrom(anchor) : '');
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null;

/**
 * Gives each block an anchor of its own: two equal ones would be one address for two places. Of equal ones, the block
 * that had it before keeps it, else the first; the others get the next free number (`fondateurs-2`), as duplicates do.
 *
 * @param before the blocks as they were stored
 */
export function withUniqueAnchors(blocks: readonly Block[], before: readonly Block[]): Block[] {
  const known = new Map(before.map((block) => [block.id, anchorOf(block)]));
  const hadIt = (block: Block) => known.get(block.id) === anchorOf(block);
  const taken = new Set(blocks.map(anchorOf).filter(Boolean));
  const keepers = new Map<string, Block>();
  for (const block of [...blocks.filter(hadIt), ...blocks]) {
    const anchor = anchorOf(block);
    if (anchor && !keepers.has(anchor)) keepers.set(anchor, block);
  }
  return blocks.map((block) => {
    const anchor = anchorOf(block);
    if (!anchor || keepers.get(anchor) === block) return block;
    const base = anchor.replace(/-\d+$/, '');
    let number = 2;
    while (taken.has(`${base}-${number}`)) number += 1;
    taken.add(`${base}-${number}`);
    return { ...block, anchor: `${base}-${number}` };
  });
}

type Titles = {
  /** Of the page, as it is being saved and as it was. */
  title: unknown;
  titleBefore: unknown;
  isPublishing: boolean;
};

/**
 * Empties the title of the banner where it only repeats that of the page: the h1 is then the page's title, and follows it
 * when it is changed. While someone types, a banner that is becoming equal is left alone.
 */
export function withoutRepeatedTitle(blocks: readonly Block[], { title, titleBefore, isPublishing }: Titles): Block[] {
  const [first, ...others] = blocks;
  const own = textOf(first?.title);
  if (first?.blockType !== 'hero' || own === '') return [...blocks];
  const wasRepeated = own === textOf(titleBefore) && own !== textOf(title);
  return wasRepeated || (isPublishing && own === textOf(title)) ? [{ ...first, title: null }, ...others] : [...blocks];
}

/** Keeps the blocks of a page consistent: anchors that are unique, and one title. */
export const tidyLayout: FieldHook = ({ value, previousValue, data, originalDoc }) => {
  if (!Array.isArray(value) || !value.every(isBlock)) return value;
  const before = Array.isArray(previousValue) ? previousValue.filter(isBlock) : [];
  const titles = {
    title: data?.title ?? originalDoc?.title,
    titleBefore: originalDoc?.title,
    isPublishing: data?._status === 'published',
  };
  return withoutRepeatedTitle(withUniqueAnchors(value, before), titles);
};
