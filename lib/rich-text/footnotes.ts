import type { StoredNode } from './nodes';

/** A note of a text. It is identified by its object, since a copied mark keeps its id. */
export type Note = { fields: object; words: string };

/** The notes in a node of a text, in their order. A mark without words is none. */
export function notesIn(node: StoredNode): Note[] {
  const fields = node.fields as { blockType?: string; note?: string } | undefined;
  if (node.type === 'inlineBlock' && fields?.blockType === 'footnote' && fields.note?.trim()) {
    return [{ fields, words: fields.note.trim() }];
  }
  return (node.children ?? []).flatMap(notesIn);
}

/** The words of a note in turn with the web addresses in it; what ends the sentence is no part of an address. */
export const splitAddresses = (words: string): string[] =>
  words.split(/((?:https?:\/\/|www\.)[^\s<>"»]*[^\s<>"».,;:!?)\]])/);
