import type { ChangedParagraph } from '@/editorial/difference/paragraphs';

/** A field of the document as the view shows it: the source text on the left, the field of the form on the right. */
export type ShownPair = {
  /** Path with rows by id: the name under which it is saved. */
  key: string;
  /** Path in the form, with rows by number. */
  path: string;
  /** Names of the fields of the path, blocks with their kind. */
  steps: readonly { name: string; block?: string }[];
  kind: 'line' | 'paragraph' | 'long' | 'list' | 'address';
  /** Label of the field: `Programme, Ouverture – Titre`. */
  name: string;
  original: readonly string[];
  /** The source text with the changes since it was translated; null without changes. */
  changes: readonly ChangedParagraph[] | null;
  /** Text that the button to copy the source text inserts. */
  value: unknown;
  toCheck: boolean;
  required: boolean;
};

/** State of one field. */
export type PairState = 'missing' | 'stale' | 'current' | 'left';

/**
 * Returns the state of a field while it is translated: typing alone never makes it up to date.
 *
 * @param toCheck whether its source text is new, or differs from the one it was translated from
 */
export function pairState(toCheck: boolean, hasSource: boolean, isEmpty: boolean): PairState {
  if (!isEmpty) return toCheck ? 'stale' : 'current';
  if (!hasSource) return 'current';
  return toCheck ? 'missing' : 'left';
}

/** The id of the field's section in the page. */
export const sectionId = (key: string): string => `pair-${key.replaceAll('.', '-')}`;
