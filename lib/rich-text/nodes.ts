/** A node of a long text as it is stored, as far as the site reads it; `state` of Lexical's nodes is kept under `$`. */
export type StoredNode = {
  type?: string;
  children?: StoredNode[];
  text?: string;
  tag?: string;
  /** Bold and italic of a word as bits, the alignment of a paragraph as a word. */
  format?: number | string;
  style?: string;
  $?: Record<string, unknown>;
  [key: string]: unknown;
};

/** A long text as it is stored. */
export type StoredText = { root: StoredNode };

/** The bits of `format` that the site has a look for. */
export const bold = 1;
export const italic = 2;

/** What stands for itself, without words. */
const selfStanding: readonly string[] = ['upload', 'inlineBlock', 'block', 'table', 'horizontalrule'];

/** Whether a node, or anything in it, shows something. A no-break space alone shows nothing. */
export function showsSomething(node: StoredNode): boolean {
  if (typeof node.text === 'string') return node.text.trim() !== '';
  if (selfStanding.includes(node.type ?? '')) return true;
  return (node.children ?? []).some(showsSomething);
}

/** Whether a long text has anything to show. */
export function hasContent<T extends { root: object }>(text: T | null | undefined): text is T {
  return text !== null && text !== undefined && showsSomething(text.root as StoredNode);
}
