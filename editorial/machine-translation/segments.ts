import { isRecord } from '@/lib/api/values';
import { namesOfWords } from '@/lib/rich-text/block-words';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { type Build, markupOf, type Wording } from './markup';

/** A text taken apart into what is translated: paragraphs, items, cells, notes, captions. */
export type Segments = {
  /** What is sent to the service, in the order of the text. */
  markups: readonly string[];
  /**
   * Builds the text from the translated markups.
   *
   * @throws MarkupError when one of them has not the elements that were sent
   */
  build: Build<unknown>;
};

type Context = Wording & {
  /** Of the target language. */
  direction: 'ltr' | 'rtl';
};

const inline: readonly unknown[] = ['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock'];

class Compiler {
  readonly markups: string[] = [];
  constructor(readonly context: Context) {}

  /** Words of a paragraph. */
  inline(nodes: readonly StoredNode[]): Build<StoredNode[]> {
    const { markup, hasWords, read } = markupOf(nodes, this.context, (node) => this.node(node));
    if (!hasWords) return (answers) => read(markup, answers);
    const index = this.markups.push(markup) - 1;
    return (answers) => read(answers[index] ?? '', answers);
  }

  /** A text without format: each line is a paragraph. */
  plain(text: string): Build<string> {
    const parts = text.split(/(\n+)/).map((line): Build<string> => {
      if (line.trim() === '') return () => line;
      const build = this.inline([{ type: 'text', text: line }]);
      return (answers) =>
        build(answers)
          .map((node) => String(node.text ?? ''))
          .join('');
    });
    return (answers) => parts.map((build) => build(answers)).join('');
  }

  node(node: StoredNode): Build<StoredNode> {
    const own = this.ownWords(node);
    const parts = groups(node.children ?? []).map((group) =>
      group.isInline ? this.inline(group.nodes) : this.blocks(group.nodes),
    );
    const direction = typeof node.direction === 'string' ? { direction: this.context.direction } : {};
    return (answers) => ({
      ...node,
      ...direction,
      ...own(answers),
      ...(node.children && { children: parts.flatMap((build) => build(answers)) }),
    });
  }

  private blocks(nodes: readonly StoredNode[]): Build<StoredNode[]> {
    const builds = nodes.map((node) => this.node(node));
    return (answers) => builds.map((build) => build(answers));
  }

  /** The words that a node has besides its children: a note, the caption of a table. */
  private ownWords(node: StoredNode): Build<Partial<StoredNode>> {
    const { fields, $: state } = node;
    if (node.type === 'table' && typeof state?.caption === 'string') {
      const build = this.plain(state.caption);
      return (answers) => ({ $: { ...state, caption: build(answers) } });
    }
    if (!isRecord(fields)) return () => ({});
    const builds = namesOfWords(fields.blockType).flatMap((name): [string, Build<string>][] =>
      typeof fields[name] === 'string' ? [[name, this.plain(fields[name])]] : [],
    );
    return (answers) => ({
      fields: { ...fields, ...Object.fromEntries(builds.map(([name, build]) => [name, build(answers)])) },
    });
  }
}

type Group = { isInline: boolean; nodes: StoredNode[] };

/** Words that follow each other are one paragraph: an item may hold words and a list. */
function groups(children: readonly StoredNode[]): Group[] {
  const found: Group[] = [];
  for (const node of children) {
    const isInline = inline.includes(node.type);
    const last = found.at(-1);
    if (last?.isInline === isInline) last.nodes.push(node);
    else found.push({ isInline, nodes: [node] });
  }
  return found;
}

/** Takes a text apart, one of a line, of lines or a rich text; anything else has nothing to translate. */
export function segmentsOf(value: unknown, context: Context): Segments {
  const compiler = new Compiler(context);
  if (typeof value === 'string') return { build: compiler.plain(value), markups: compiler.markups };
  if (!isRecord(value) || !isRecord(value.root)) return { build: () => value, markups: [] };
  const root = compiler.node(value.root as StoredNode);
  return { build: (answers) => ({ ...value, root: root(answers) }), markups: compiler.markups };
}
