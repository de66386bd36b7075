import { textLimits } from './limits';

/** What two spellings of one tag share: capitals and accents are ignored. */
const folded = (tag: string): string =>
  tag
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const trimmed = (tag: string): string => tag.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * `tags` and then what `texts` add, each tag once. A comma separates tags, so that several can be typed or pasted at once
 * and a table can hold them in one cell.
 *
 * @param existing tags whose spelling is kept where one of them is meant
 */
export function addTags(tags: readonly string[], texts: readonly string[], existing: readonly string[] = []): string[] {
  const spelled = new Map(existing.map((tag) => [folded(tag), tag]));
  const all = new Map(tags.map((tag) => [folded(tag), tag]));
  for (const tag of texts.flatMap((text) => text.split(',')).map(trimmed)) {
    const key = folded(tag);
    if (tag && !all.has(key)) all.set(key, spelled.get(key) ?? tag);
  }
  return [...all.values()];
}

/** Whether a picture can have these tags: not too many, none too long. */
export const areStorable = (tags: readonly string[]): boolean =>
  tags.length <= textLimits.maxTags && tags.every((tag) => tag.length <= textLimits.maxTagLength);

/** Tags as they are stored, whatever a client sent; what is no list is left to the field's own check. */
export function tidyTags(value: unknown): unknown {
  if (typeof value === 'string') return addTags([], [value]);
  return Array.isArray(value) ? addTags([], value.map(String)) : value;
}
