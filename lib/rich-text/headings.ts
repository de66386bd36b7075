import { slugFrom } from '@/lib/slugs';

/** A section of a long text: its words and its address within the page. */
export type TocEntry = { id: string; text: string };

type Node = { type?: unknown; tag?: unknown; text?: unknown; children?: unknown };

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : []);

/** The words of a heading, without its marks. */
export function headingText(node: object): string {
  const { text } = node as Node;
  return typeof text === 'string'
    ? text
    : childrenOf(node as Node)
        .map(headingText)
        .join('');
}

const sections = (text: { root: object }): string[] =>
  childrenOf(text.root as Node)
    .filter((node) => node.type === 'heading' && node.tag === 'h2')
    .map(headingText)
    .filter((words) => slugFrom(words) !== '');

/** The address within the page of each section, by its words. */
export function headingIds(text: { root: object }): ReadonlyMap<string, string> {
  return new Map(sections(text).map((words) => [words, slugFrom(words)]));
}

/** The contents of a long text: its sections, from three up; a shorter text needs none. */
export function tocOf(text: { root: object }): TocEntry[] {
  const entries = [...headingIds(text)].map(([words, id]) => ({ id, text: words }));
  return entries.length >= 3 ? entries : [];
}
