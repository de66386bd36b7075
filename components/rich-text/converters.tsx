import type {
  DefaultNodeTypes,
  SerializedBlockNode,
  SerializedInlineBlockNode,
  SerializedTableNode,
} from '@payloadcms/richtext-lexical';
import type { JSXConvertersFunction } from '@payloadcms/richtext-lexical/react';
import { langAttributes } from '@/lib/lang-attributes';
import { hrefOf } from '@/lib/link-address';
import type { Locale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import { headingText } from '@/lib/rich-text/headings';
import { markedLanguage } from '@/lib/rich-text/languages';
import { parseVideoAddress } from '@/lib/video/address';
import type { FootnoteBlock, Media, VideoInTextBlock } from '@/payload-types';
import { Figure } from '../figure/figure';
import { Anchor } from '../link/anchor';
import type { LinkFinder } from '../link/targets';
import { Video } from '../video/video';
import { type Footnotes, NoteMark } from './footnotes';
import { GlossaryMark, isConcept } from './glossary-mark';
import { type StoredTable, Table } from './table';

type Nodes =
  | DefaultNodeTypes
  | SerializedBlockNode<VideoInTextBlock>
  | SerializedInlineBlockNode<FootnoteBlock>
  | SerializedTableNode;

/** What rendering needs besides the text: the language of the page and of the text, the targets of links, the notes. */
export type Reading = {
  locale: Locale;
  lang: string | undefined;
  links: LinkFinder;
  headings: ReadonlyMap<string, string>;
  notes: Footnotes;
};

/** The look of each kind of node. */
export const convertersFor =
  ({ locale, lang, links, headings, notes }: Reading): JSXConvertersFunction<Nodes> =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    text: (args) => {
      const words = typeof defaultConverters.text === 'function' ? defaultConverters.text(args) : args.node.text;
      const marked = markedLanguage((args.node as { $?: Record<string, unknown> }).$);
      return marked ? <span {...langAttributes(marked)}>{words}</span> : words;
    },
    heading: ({ node, nodesToJSX }) => {
      const Tag = node.tag;
      return <Tag id={headings.get(headingText(node))}>{nodesToJSX({ nodes: node.children })}</Tag>;
    },
    list: ({ node, nodesToJSX }) => {
      const Tag = node.tag;
      return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>;
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    autolink: ({ node, nodesToJSX }) => {
      const words = nodesToJSX({ nodes: node.children });
      const href = hrefOf(node.fields.url);
      return href ? <Anchor href={href}>{words}</Anchor> : words;
    },
    link: ({ node, nodesToJSX }) => {
      const words = nodesToJSX({ nodes: node.children });
      const { linkType, doc, url, glossary } = node.fields;
      const href = linkType === 'internal' ? doc && links.path(doc) : hrefOf(url);
      // The content it led to is not public (any more): the words stay.
      if (!href) return words;
      const concept = glossary === true && doc?.relationTo === 'concepts' ? (doc.value as unknown) : null;
      return isConcept(concept) ? (
        <GlossaryMark locale={locale} lang={lang} concept={concept} href={href}>
          {words}
        </GlossaryMark>
      ) : (
        <Anchor href={href}>{words}</Anchor>
      );
    },
    upload: ({ node }) => {
      const media = node.relationTo === 'media' ? populated(node.value as Media | string | null) : null;
      return media && <Figure locale={locale} media={media} lang={lang} sizes="(min-width: 42rem) 39rem, 100vw" />;
    },
    table: ({ node, nodesToJSX }) => (
      <Table
        locale={locale}
        lang={lang}
        table={node as unknown as StoredTable}
        toElements={(nodes) => nodesToJSX({ nodes: nodes as never })}
      />
    ),
    blocks: {
      video: ({ node }) => {
        const video = parseVideoAddress(node.fields.url ?? '');
        return video && <Video locale={locale} lang={lang} video={video} about={node.fields} withTitle />;
      },
    },
    inlineBlocks: {
      footnote: ({ node }) => <NoteMark locale={locale} lang={lang} notes={notes} fields={node.fields} />,
    },
  });
