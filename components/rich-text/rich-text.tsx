import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { RichText as Converter, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react';
import type { Locale } from '@/lib/locales';
import { Anchor } from '../link/anchor';
import { type LinkFinder, linkFinder } from '../link/targets';
import { headingIds, headingText } from './headings';
import styles from './rich-text.module.css';

/** A long text as Payload's types give it. */
export type Text = { root: { children: { type: string }[] } };

/** Our editor writes Lexical's own format; Payload's generated type of it is looser. */
const asState = (text: Text) => text as unknown as SerializedEditorState;

const convertersFor =
  (links: LinkFinder, ids: ReadonlyMap<string, string>): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    heading: ({ node, nodesToJSX }) => {
      const Tag = node.tag;
      return <Tag id={ids.get(headingText(node))}>{nodesToJSX({ nodes: node.children })}</Tag>;
    },
    list: ({ node, nodesToJSX }) => {
      const Tag = node.tag;
      return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>;
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    autolink: ({ node, nodesToJSX }) => (
      <Anchor href={node.fields.url ?? ''}>{nodesToJSX({ nodes: node.children })}</Anchor>
    ),
    link: ({ node, nodesToJSX }) => {
      const words = nodesToJSX({ nodes: node.children });
      const { linkType, doc, url } = node.fields;
      const href = linkType === 'internal' ? doc && links.path(doc) : url;
      // The content it led to is not public (any more): the words stay.
      return href ? <Anchor href={href}>{words}</Anchor> : words;
    },
  });

type Props = {
  locale: Locale;
  text: Text | null | undefined;
  className?: string | undefined;
  /** Language of the text when it is not the page's. */
  lang?: string | undefined;
  /** The first paragraph set larger. */
  largeStart?: boolean;
};

/** A long text written in the admin. */
export async function RichText({ locale, text, className, lang, largeStart = false }: Props) {
  if (!text) return null;
  const links = await linkFinder(locale);
  const classes = [styles.text, largeStart && styles.largeStart, className].filter(Boolean).join(' ');
  return (
    <div className={classes} lang={lang}>
      <Converter
        data={asState(text)}
        converters={convertersFor(links, headingIds(text))}
        disableContainer
        disableTextAlign
        disableIndent
      />
    </div>
  );
}
