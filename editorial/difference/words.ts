import { diffWordsWithSpace } from 'diff';

/** Part of a text: unchanged, added or removed. */
export type Change = { text: string; kind: 'same' | 'added' | 'removed' };

/** Compares two texts, word by word. */
export function changesOf(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
