import type { RichTextBlock, VideoInTextBlock } from '@/payload-types';

type Text = NonNullable<RichTextBlock['body']>;
type Node = Text['root']['children'][number];

const element = (type: string, children: readonly Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
  children: [...children],
});

/** Text, bold (1), italic (2) or both (3), with a language mark. */
export const words = (text: string, format = 0, lang?: string): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
  ...(lang && { $: { lang } }),
});

const asNodes = (children: readonly (Node | string)[]): Node[] =>
  children.map((child) => (typeof child === 'string' ? words(child) : child));

export const paragraph = (...children: (Node | string)[]): Node => element('paragraph', asNodes(children));
export const heading = (tag: 'h2' | 'h3' | 'h4', text: string): Node => element('heading', [words(text)], { tag });
export const quote = (text: string): Node => element('quote', [words(text)]);

export const list = (tag: 'ul' | 'ol', items: readonly string[]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', [words(item)], { value: index + 1 })),
    { tag, listType: tag === 'ul' ? 'bullet' : 'number', start: 1 },
  );

export const link = (text: string, url: string): Node =>
  element('link', [words(text)], { fields: { linkType: 'custom', url, newTab: false }, id: `link-${text}` });

/** A link to a document of the site; to a concept also as a word of the glossary. */
export const internalLink = (text: string, relationTo: string, id: string, glossary = false): Node =>
  element('link', [words(text)], {
    fields: { linkType: 'internal', newTab: false, ...(glossary && { glossary }), doc: { relationTo, value: id } },
    id: `link-${id}`,
  });

export const footnote = (id: string, note: string): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockType: 'footnote', note },
});

/** A table whose first row and first column are headings. */
export const table = (caption: string, rows: readonly (readonly string[])[]): Node =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((cell, column) =>
          element('tablecell', [paragraph(cell)], { headerState: (row === 0 ? 1 : 0) + (column === 0 ? 2 : 0) }),
        ),
      ),
    ),
    { $: { caption } },
  );

/** A picture in the text, as a document or by its id, with its own texts. */
export const picture = (value: object | string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'media',
  value,
  fields: {},
  id: 'picture',
});

/** A video in the text. */
export const video = (fields: Omit<VideoInTextBlock, 'blockType'>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { ...fields, blockType: 'video' },
});

/** A rich text of these nodes. */
export function text(...children: (Node | string)[]): Text {
  const parts = children.map((child) => (typeof child === 'string' ? paragraph(child) : child));
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: parts } };
}
