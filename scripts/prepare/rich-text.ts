import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { SanitizedConfig } from 'payload';
import { textEditor } from '@/fields/rich-text/editor';
import type { Locale } from '@/lib/locales';
import { type Section, sectionPath } from '@/lib/routes';

/** A node of Lexical's tree, as far as links and marks are concerned. */
type Node = { type: string; children?: Node[]; fields?: Record<string, unknown>; $?: Record<string, unknown> };

/** Finds the collection and id that `ref:collection/key` names. */
export type Resolve = (ref: string) => { relationTo: string; value: string };

const urlOf = (node: Node) => (node.type === 'link' ? String(node.fields?.url ?? '') : '');
const after = (url: string) => url.slice(url.indexOf(':') + 1);

/** Turns the links that name starter content into Payload's inner links, which follow a change of address. */
function linkInside(node: Node, locale: Locale, resolve: Resolve): void {
  const url = urlOf(node);
  if (/^(ref|glossary):/.test(url)) {
    const glossary = url.startsWith('glossary:') ? { glossary: true } : {};
    node.fields = { linkType: 'internal', newTab: false, doc: resolve(after(url)), ...glossary };
  } else if (url.startsWith('section:')) {
    node.fields = { ...node.fields, url: sectionPath(after(url) as Section, locale) };
  }
  // A language mark is written as a link in Markdown.
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (!urlOf(child).startsWith('lang:')) return [child];
    return (child.children ?? []).map((words) => ({ ...words, $: { lang: after(urlOf(child)) } }));
  });
  for (const child of node.children) linkInside(child, locale, resolve);
}

/** Makes the editor's document of the starter content's paragraphs, which are Markdown (content/types.ts). */
export async function richTextMaker(config: SanitizedConfig) {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: textEditor });
  return (paragraphs: readonly string[], locale: Locale, resolve: Resolve) => {
    // Items of one list stand on neighbouring lines, everything else is apart.
    const isItem = (paragraph: string | undefined) => /^(- |\d+\. )/.test(paragraph ?? '');
    const markdown = paragraphs
      .map((paragraph, index) => paragraph + (isItem(paragraph) && isItem(paragraphs[index + 1]) ? '\n' : '\n\n'))
      .join('');
    const state = convertMarkdownToLexical({ editorConfig, markdown });
    linkInside(state.root as unknown as Node, locale, resolve);
    return state;
  };
}
