import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { RichText as Converter } from '@payloadcms/richtext-lexical/react';
import { useId } from 'react';
import type { FieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { headingIds } from '@/lib/rich-text/headings';
import { hasContent } from '@/lib/rich-text/nodes';
import { tidy } from '@/lib/rich-text/tidy';
import { type LinkFinder, linkFinder } from '../link/targets';
import { convertersFor } from './converters';
import { footnotesOf, NoteList } from './footnotes';
import styles from './rich-text.module.css';

/** A long text as Payload's types give it. */
export type Text = { root: { children: { type: string }[] } };

/** Our editor writes Lexical's own format; Payload's generated type of it is looser. */
const asState = (text: Text) => text as unknown as SerializedEditorState;

type Props = {
  locale: Locale;
  text: Text | null | undefined;
  className?: string | undefined;
  /** Language of the text when it is not the page's. */
  lang?: string | undefined;
  /** The first paragraph set larger. */
  largeStart?: boolean;
  mark?: FieldMark | undefined;
};

/** A long text written in the admin, its notes after it. Nothing where it has nothing to show. */
export async function RichText(props: Props) {
  if (!hasContent(props.text)) return null;
  return <Written {...props} text={tidy(props.text)} links={await linkFinder(props.locale)} />;
}

function Written({
  locale,
  text,
  className,
  lang,
  largeStart,
  mark,
  links,
}: Props & { text: Text; links: LinkFinder }) {
  const notes = footnotesOf(text, useId());
  const classes = [styles.text, largeStart && styles.largeStart, className].filter(Boolean).join(' ');
  return (
    <div className={classes} {...langAttributes(lang)} {...mark}>
      <Converter
        data={asState(text)}
        converters={convertersFor({ locale, lang, links, headings: headingIds(text), notes })}
        disableContainer
        disableTextAlign
        disableIndent
      />
      <NoteList locale={locale} lang={lang} notes={notes} />
    </div>
  );
}
