import { markedLanguage } from '@/lib/rich-text/languages';
import type { StoredNode } from '@/lib/rich-text/nodes';
import type { Piece } from './protected-words';
import { escapeText, type Tag, tokensOf } from './tokens';

/** Thrown when an answer has not the elements that were sent: nothing of it may be used. */
export class MarkupError extends Error {}

/** Builds a node from the answers of the service. */
export type Build<T> = (answers: readonly string[]) => T;

/** How words of a text are translated. */
export type Wording = {
  split: (text: string) => Piece[];
  /** The words of a link to a concept in the target language; null where they are translated like others. */
  termOfLink: (link: StoredNode) => string | null;
  /** The spaces of the target language. */
  spaces: (text: string) => string;
};

/** An element of the markup, by its number. */
type Slot = {
  tag: Tag;
  parent: number | null;
  /** `run`: formatted words; `element`: a link; `fixed`: a node as it is; `word`: words that are kept. */
  kind: 'run' | 'element' | 'fixed' | 'word';
  build: Build<StoredNode>;
};

export type Markup = {
  markup: string;
  /** Whether there is something to translate outside of what is kept. */
  hasWords: boolean;
  /** Builds the nodes from the translated markup. */
  read: (translated: string, answers: readonly string[]) => StoredNode[];
};

const emptyText: StoredNode = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: '' };

const isPlain = ({ format, style, mode, $: state }: StoredNode): boolean =>
  !format && !style && (mode ?? 'normal') === 'normal' && Object.keys(state ?? {}).length === 0;

/** Returns the words of a node and all in it. */
export const wordsIn = (node: StoredNode): string =>
  typeof node.text === 'string' ? node.text : (node.children ?? []).map(wordsIn).join('');

class Writer {
  readonly slots: Slot[] = [];
  hasWords = false;
  markup = '';
  constructor(
    readonly wording: Wording,
    /** Of nodes without words of this paragraph: notes, whose own text is translated apart. */
    readonly opaque: (node: StoredNode) => Build<StoredNode>,
  ) {}

  write(nodes: readonly StoredNode[], parent: number | null): void {
    for (const node of nodes) this.writeNode(node, parent);
  }

  private writeNode(node: StoredNode, parent: number | null): void {
    if (node.type === 'text') this.writeText(node, parent);
    else if (node.type === 'link') this.writeLink(node, parent);
    else if (node.type === 'linebreak') this.open({ tag: 'br', parent, kind: 'fixed', build: () => node });
    // The words of an automatic link are its address.
    else if (node.type === 'autolink') this.writeFixed(node, wordsIn(node), parent);
    else this.open({ tag: 'img', parent, kind: 'fixed', build: this.opaque(node) });
  }

  private writeText(node: StoredNode, parent: number | null): void {
    const text = String(node.text ?? '');
    // Words marked as of another language than the text are in that language already.
    if (markedLanguage(node.$)) this.writeFixed(node, text, parent);
    else if (isPlain(node)) this.writePieces(node, text, parent);
    else {
      const id = this.open({ tag: 'span', parent, kind: 'run', build: () => node });
      this.writePieces(node, text, id);
      this.markup += '</span>';
    }
  }

  private writePieces(node: StoredNode, text: string, parent: number | null): void {
    for (const piece of this.wording.split(text)) {
      const { kept } = piece;
      if (kept === undefined) {
        this.hasWords ||= /\p{L}/u.test(piece.text);
        this.markup += escapeText(piece.text);
      } else {
        this.open({ tag: 'span', parent, kind: 'word', build: () => ({ ...node, text: kept }) }, ' translate="no"');
        this.markup += `${escapeText(piece.text)}</span>`;
      }
    }
  }

  private writeLink(node: StoredNode, parent: number | null): void {
    const children = node.children ?? [];
    // A note within the link must not be lost to the term.
    const term = children.every(({ type }) => type === 'text') ? this.wording.termOfLink(node) : null;
    if (term !== null) {
      const words = { ...(children[0] ?? emptyText), text: term };
      this.writeFixed({ ...node, children: [words] }, wordsIn(node), parent);
    } else {
      const id = this.open({ tag: 'a', parent, kind: 'element', build: () => node });
      this.write(children, id);
      this.markup += '</a>';
    }
  }

  private writeFixed(node: StoredNode, words: string, parent: number | null): void {
    this.open({ tag: 'span', parent, kind: 'fixed', build: () => node }, ' translate="no"');
    this.markup += `${escapeText(words)}</span>`;
  }

  private open(slot: Slot, attributes = ''): number {
    const id = this.slots.push(slot) - 1;
    this.markup += `<${slot.tag} id="${id}"${attributes}>`;
    return id;
  }
}

/** An element that is open while an answer is read. */
type Frame = { id: number | null; tag: Tag | null; template: StoredNode; nodes: StoredNode[]; isKept: boolean };

class Reader {
  private readonly seen = new Map<number, number>();
  private readonly stack: Frame[];

  constructor(
    readonly slots: readonly Slot[],
    readonly wording: Wording,
    readonly answers: readonly string[],
    plain: StoredNode,
  ) {
    this.stack = [{ id: null, tag: null, template: plain, nodes: [], isKept: false }];
  }

  read(translated: string): StoredNode[] {
    for (const token of tokensOf(translated)) {
      if (token.kind === 'text') this.text(token.text);
      else if (token.kind === 'open') this.open(token.id, token.tag);
      else this.close(token.tag);
    }
    const [root] = this.stack;
    if (this.stack.length !== 1 || !root) throw new MarkupError('An element is not closed.');
    for (const [id, { kind }] of this.slots.entries()) {
      const count = this.seen.get(id) ?? 0;
      // Words in one format may become two groups of words (“ne … pas”); anything else is there once.
      if (count === 0 || (count > 1 && kind !== 'run')) throw new MarkupError('An element is missing or repeated.');
    }
    return root.nodes;
  }

  private get top(): Frame {
    const frame = this.stack.at(-1);
    if (!frame) throw new MarkupError('An element is closed that was not open.');
    return frame;
  }

  private text(text: string): void {
    if (!this.top.isKept) this.push({ ...this.top.template, text: this.wording.spaces(text) });
  }

  private open(id: number, tag: Tag): void {
    const slot = this.slots[id];
    const { top } = this;
    if (!slot || slot.tag !== tag || slot.parent !== top.id || top.isKept) throw new MarkupError('An unknown element.');
    this.seen.set(id, (this.seen.get(id) ?? 0) + 1);
    const node = slot.build(this.answers);
    if (tag === 'img' || tag === 'br') {
      this.push(node);
      return;
    }
    const template = slot.kind === 'run' ? node : slot.kind === 'element' ? plainOf(node.children) : top.template;
    const isKept = slot.kind === 'fixed' || slot.kind === 'word';
    this.stack.push({ id, tag, template, nodes: isKept ? [node] : [], isKept });
  }

  private close(tag: Tag): void {
    // What has no content may be closed all the same.
    if (tag === 'img' || tag === 'br') return;
    const frame = this.top;
    const slot = frame.id === null ? undefined : this.slots[frame.id];
    if (!slot || frame.tag !== tag) throw new MarkupError('An element is closed that was not open.');
    this.stack.pop();
    if (!frame.nodes.some((node) => node.type !== 'text' || wordsIn(node) !== '')) {
      throw new MarkupError('An element has lost its words.');
    }
    if (slot.kind === 'element') this.push({ ...slot.build(this.answers), children: frame.nodes });
    else for (const node of frame.nodes) this.push(node);
  }

  /** Adds a node; words in the same format are one. */
  private push(node: StoredNode): void {
    const { nodes } = this.top;
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text' && isSameFormat(last, node)) {
      nodes[nodes.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else if (node.type !== 'text' || node.text !== '') nodes.push(node);
  }
}

const formatOf = ({ text: _, ...format }: StoredNode): string => JSON.stringify(format);
const isSameFormat = (one: StoredNode, other: StoredNode): boolean => formatOf(one) === formatOf(other);

/** Returns the node that words without a format are made of. */
const plainOf = (nodes: readonly StoredNode[] = []): StoredNode =>
  nodes.find((node) => node.type === 'text' && isPlain(node)) ?? emptyText;

const tagLike = /<\/?[a-z]/i;

/**
 * Writes the words of a paragraph as HTML: an element with a number for each link, note, line break, group of formatted
 * words and kept word, so that they can be found in the translation, in whatever order it has them.
 */
export function markupOf(
  nodes: readonly StoredNode[],
  wording: Wording,
  opaque: (node: StoredNode) => Build<StoredNode>,
): Markup {
  const writer = new Writer(wording, opaque);
  writer.write(nodes, null);
  const { slots, markup, hasWords } = writer;
  const original = nodes.map(wordsIn).join('');
  return {
    markup,
    hasWords,
    read: (translated, answers) => {
      const read = new Reader(slots, wording, answers, plainOf(nodes)).read(translated);
      const words = read.map(wordsIn).join('');
      if (original.trim() !== '' && words.trim() === '') throw new MarkupError('The answer is empty.');
      if (tagLike.test(words) && !tagLike.test(original)) throw new MarkupError('An element was added.');
      return read;
    },
  };
}
