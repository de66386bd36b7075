import type { DefaultNodeTypes, SerializedBlockNode, SerializedInlineBlockNode } from '@payloadcms/richtext-lexical';
import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html';
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { absoluteUrl } from '@/lib/absolute-url';
import { completeLink, hrefOf } from '@/lib/link-address';
import type { Locale } from '@/lib/locales';
import { escapeMarkup } from '@/lib/plain-text';
import { getT } from '@/messages/site';
import type { FootnoteBlock, VideoInTextBlock } from '@/payload-types';
import { type Note, notesIn, splitAddresses } from '../footnotes';
import { headingIds, headingText } from '../headings';
import { markedLanguage } from '../languages';
import { bold, hasContent, italic, type StoredNode } from '../nodes';
import { tidy } from '../tidy';
import { figure } from './figure';
import { element, filled, inLanguage, link } from './markup';
import { keyOf, type References } from './references';
import { table } from './table';
import { video } from './video';

type Nodes = DefaultNodeTypes | SerializedBlockNode<VideoInTextBlock> | SerializedInlineBlockNode<FootnoteBlock>;

/** What a text needs to be converted, besides itself. */
type Conversion = {
  language: Locale;
  references: References;
  /** A name that no other text has, for the addresses of its notes. */
  scope: string;
};

/** The absolute address of a link that an editor has typed; null for one that is none, or that has no page to stand on. */
export function absoluteHref(typed: string | null | undefined): string | null {
  const href = hrefOf(typed);
  if (!href || href.startsWith('?')) return null;
  return href.startsWith('/') ? absoluteUrl(href) : href;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const noteId = (scope: string, number: number) => `note-${scope}-${number}`;
const markId = (scope: string, number: number) => `mark-${scope}-${number}`;

function noteMark(fields: object, notes: readonly Note[], { language, scope }: Conversion): string {
  const number = notes.findIndex((note) => note.fields === fields) + 1;
  if (number === 0) return '';
  const mark = {
    href: `#${noteId(scope, number)}`,
    id: markId(scope, number),
    role: 'doc-noteref',
    'aria-label': getT(language)('richText.note', { number }),
  };
  return element('sup', {}, element('a', mark, String(number)));
}

/** The notes at the end of their text, each with the way back. */
function noteList(notes: readonly Note[], { language, scope }: Conversion): string {
  if (notes.length === 0) return '';
  const t = getT(language);
  const items = notes.map(({ words }, index) => {
    const number = index + 1;
    const linked = splitAddresses(words)
      .map((part, at) =>
        at % 2 === 0 ? escapeMarkup(part) : link(absoluteHref(completeLink(part)), escapeMarkup(part)),
      )
      .join('');
    const back = {
      href: `#${markId(scope, number)}`,
      role: 'doc-backlink',
      'aria-label': t('richText.backToText', { number }),
    };
    return element('li', { id: noteId(scope, number) }, `${linked} ${element('a', back, '↩&#xFE0E;')}`);
  });
  const list = element('h2', {}, escapeMarkup(t('richText.notes'))) + element('ol', {}, items.join(''));
  return element('section', { role: 'doc-endnotes' }, list);
}

/** How each kind of node is written; what the design of the site does not have is written by none of them. */
function convertersFor(conversion: Conversion, text: { root: object }, notes: readonly Note[]): HTMLConverters<Nodes> {
  const { language, references } = conversion;
  const headings = headingIds(text);
  return {
    unknown: '',
    paragraph: ({ node, nodesToHTML }) => filled('p', nodesToHTML({ nodes: node.children }).join('')),
    linebreak: '<br>',
    tab: '\t',
    text: ({ node }) => {
      const { format, $ } = node as unknown as StoredNode;
      const bits = Number(format) || 0;
      const words = escapeMarkup(node.text);
      const strong = bits & bold ? element('strong', {}, words) : words;
      const marked = markedLanguage($);
      const emphasised = bits & italic ? element('em', {}, strong) : strong;
      return marked ? inLanguage(marked, emphasised) : emphasised;
    },
    heading: ({ node, nodesToHTML }) => {
      const tag = ['h2', 'h3', 'h4'].includes(node.tag) ? node.tag : 'h2';
      const id = tag === 'h2' ? headings.get(headingText(node)) : undefined;
      return element(tag, { id }, nodesToHTML({ nodes: node.children }).join(''));
    },
    quote: ({ node, nodesToHTML }) => filled('blockquote', nodesToHTML({ nodes: node.children }).join('')),
    list: ({ node, nodesToHTML }) =>
      element(node.tag === 'ol' ? 'ol' : 'ul', {}, nodesToHTML({ nodes: node.children }).join('')),
    listitem: ({ node, nodesToHTML }) => element('li', {}, nodesToHTML({ nodes: node.children }).join('')),
    autolink: ({ node, nodesToHTML }) =>
      link(absoluteHref(asText(node.fields.url)), nodesToHTML({ nodes: node.children }).join('')),
    link: ({ node, nodesToHTML }) => {
      const words = nodesToHTML({ nodes: node.children }).join('');
      if (node.fields.linkType !== 'internal') return link(absoluteHref(asText(node.fields.url)), words);
      // The content it led to is not public (any more): the words stay.
      const address = references.addresses.get(keyOf(node.fields.doc));
      const other = address && address.language !== language ? address.language : null;
      return link(address?.href ?? null, words, other);
    },
    upload: ({ node }) => {
      const media = references.pictures.get(keyOf(node));
      return media ? figure(media, language) : '';
    },
    table: ({ node, nodesToHTML }: { node: object; nodesToHTML: (args: { nodes: never }) => string[] }) =>
      table(node as StoredNode, (nodes) => nodesToHTML({ nodes: nodes as never }).join('')),
    blocks: {
      video: ({ node }) => {
        const media = references.pictures.get(keyOf({ relationTo: 'media', value: node.fields.media }));
        return video(node.fields, media, language, true);
      },
    },
    inlineBlocks: { footnote: ({ node }) => noteMark(node.fields, notes, conversion) },
  };
}

/**
 * Converts a rich text to HTML that can be inserted in any page: semantic elements without classes, styles or scripts,
 * absolute addresses, its notes at its end.
 */
export function convertToHtml(text: { root: object } | null | undefined, conversion: Conversion): string {
  if (!hasContent(text)) return '';
  const tidied = tidy(text);
  const notes = notesIn(tidied.root as StoredNode);
  const body = convertLexicalToHTML({
    // Our editor writes Lexical's own format; the type of a stored text is looser.
    data: tidied as unknown as SerializedEditorState,
    converters: convertersFor(conversion, tidied, notes) as HTMLConverters,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  });
  return body + noteList(notes, conversion);
}
