import { langAttributes } from '@/lib/lang-attributes';
import { completeLink } from '@/lib/link-address';
import type { Locale } from '@/lib/locales';
import { type Note, notesIn, splitAddresses } from '@/lib/rich-text/footnotes';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { getT } from '@/messages/site';
import { Anchor } from '../link/anchor';
import { Opening } from '../opening/opening';
import styles from './footnotes.module.css';

/** The notes of one text in their order, and a name that no other text on the page has. */
export type Footnotes = { scope: string; list: readonly Note[] };

/** The notes of a text. */
export function footnotesOf(text: { root: object }, scope: string): Footnotes {
  return { scope, list: notesIn(text.root as StoredNode) };
}

const noteId = (scope: string, number: number) => `${scope}note-${number}`;
const markId = (scope: string, number: number) => `${scope}mark-${number}`;

type MarkProps = { locale: Locale; lang: string | undefined; notes: Footnotes; fields: object };

/** The number of a note, as a link to it. */
export function NoteMark({ locale, lang, notes: { scope, list }, fields }: MarkProps) {
  const number = list.findIndex((note) => note.fields === fields) + 1;
  if (number === 0) return null;
  return (
    <sup className={styles.mark}>
      <a
        href={`#${noteId(scope, number)}`}
        id={markId(scope, number)}
        // The name is the site's; what is around it may be in the language of the text.
        {...langAttributes(lang && locale)}
        aria-label={getT(locale)('richText.note', { number })}
      >
        {number}
      </a>
    </sup>
  );
}

/** Web addresses in a note become links; what ends the sentence is no part of them. */
function withLinks(words: string) {
  return splitAddresses(words).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Anchor key={part} href={completeLink(part)}>
        {part}
      </Anchor>
    ),
  );
}

type ListProps = { locale: Locale; lang: string | undefined; notes: Footnotes };

/** The notes at the end of their text, each with the way back. */
export function NoteList({ locale, lang, notes: { scope, list } }: ListProps) {
  if (list.length === 0) return null;
  const t = getT(locale);
  const own = lang && locale;
  return (
    <div className={styles.notes}>
      <Opening as="h2" size="label" lang={own}>
        {t('richText.notes')}
      </Opening>
      <ol>
        {list.map(({ words }, index) => (
          <li key={noteId(scope, index + 1)} id={noteId(scope, index + 1)}>
            {withLinks(words)}{' '}
            <a
              href={`#${markId(scope, index + 1)}`}
              {...langAttributes(own)}
              aria-label={t('richText.backToText', { number: index + 1 })}
            >
              ↩&#xFE0E;
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
