import type { ConceptCard } from '@/collections/cards';
import { langOf, pathOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import type { Concept } from '@/payload-types';
import { RichText } from '../rich-text/rich-text';
import styles from './concept-list.module.css';

type Props = { locale: Locale; concepts: readonly ConceptCard[]; heading: 'h2' | 'h3'; short?: boolean };

/** Questions with their short answers. */
export function ConceptList({ locale, concepts, heading: Heading, short = false }: Props) {
  return (
    <ul className={short ? `${styles.list} ${styles.short}` : styles.list} role="list">
      {concepts.map((concept) => (
        <li className={styles.concept} key={concept.id} {...langAttributes(langOf(concept, locale))}>
          <Heading>
            <a href={pathOf('concepts', concept, locale) ?? undefined}>{concept.question}</a>
          </Heading>
          <div>
            <p>{concept.definition}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

type FullProps = { locale: Locale; concepts: readonly (ConceptCard & Pick<Concept, 'body'>)[]; heading: 'h2' | 'h3' };

/** Questions with their rich texts; each question stays visible while its answer is read. */
export function FullConceptList({ locale, concepts, heading: Heading }: FullProps) {
  return (
    <ul className={`${styles.list} ${styles.full}`} role="list">
      {concepts.map((concept) => (
        <li className={styles.concept} key={concept.id} {...langAttributes(langOf(concept, locale))}>
          <Heading>
            <a href={pathOf('concepts', concept, locale) ?? undefined}>{concept.question}</a>
          </Heading>
          {concept.body ? (
            <RichText locale={locale} text={concept.body} className={styles.text} lang={langOf(concept, locale)} />
          ) : (
            <div>
              <p>{concept.definition}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
