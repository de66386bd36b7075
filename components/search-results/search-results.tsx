import type { EventCard } from '@/collections/cards';
import { yearOf } from '@/lib/dates';
import { noBreakSpaces } from '@/lib/french-spaces';
import { hasFrenchTypography, type Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import type { SearchResult } from '@/search/search';
import { daysInWords } from '../event-list/event-date';
import { MarkedText } from '../marked-text/marked-text';
import styles from './search-results.module.css';

type Props = { locale: Locale; results: readonly SearchResult[] };

/** `Document, 2019`, `Événement, 3–4 octobre 2019`, `Membre` */
function kindOf({ type, date, document }: SearchResult, locale: Locale): string {
  const kind = getT(locale)(`search.type.${type}`);
  if (!date) return kind;
  if (type !== 'events') return `${kind}, ${yearOf(date)}`;
  return `${kind}, ${daysInWords(locale, document as unknown as EventCard)}`;
}

/** What was found: what it is, its title, and the words that were looked for where they stand. */
export function SearchResults({ locale, results }: Props) {
  // As long as before: the marks stay in their places.
  const spaced = (text: string) => (hasFrenchTypography(locale) ? noBreakSpaces(text, locale) : text);
  return (
    <ul className={styles.results} role="list">
      {results.map((result) => (
        <li className={styles.result} key={result.id}>
          <p className={styles.kind}>{kindOf(result, locale)}</p>
          <div>
            <h3>
              {/* A path: a reader may have come by another name of the site than its own. */}
              <a href={new URL(result.url).pathname}>
                <MarkedText {...result.title} text={spaced(result.title.text)} />
              </a>
            </h3>
            {result.excerpt.text && (
              <p>
                {result.inFile && <span className={styles.inFile}>{getT(locale)('search.inFile')} </span>}
                <MarkedText {...result.excerpt} text={spaced(result.excerpt.text)} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
