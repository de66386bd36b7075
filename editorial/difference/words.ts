import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, was added or was taken out. */
export type Change = { text: string; kind: 'same' | 'added' | 'removed' };

/** Compares two texts, word by word. */
export function changesOf(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
