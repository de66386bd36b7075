import { type ReactNode, useId } from 'react';
import { langOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import styles from './glossary-mark.module.css';

/** What a mark shows of a concept. */
type Concept = { id: string; addresses?: unknown; term: string; definition: string };

/** Whether a relation holds a concept with its definition; a bare id stands for what the public may not see. */
export function isConcept(value: unknown): value is Concept {
  if (typeof value !== 'object' || value === null) return false;
  const { id, term, definition } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof term === 'string' && typeof definition === 'string';
}

type Props = {
  locale: Locale;
  /** Language of the text when it is not the page's: its concepts are read in the same. */
  lang: string | undefined;
  concept: Concept;
  /** The concept's page. */
  href: string;
  children: ReactNode;
};

/**
 * A word of the glossary, as a link to its concept, and a button that opens the definition: a popover, without a script.
 * A browser without popovers shows the link alone.
 */
export function GlossaryMark({ locale, lang, concept, href, children }: Props) {
  const id = useId();
  return (
    <span className={styles.word}>
      <a href={href}>{children}</a>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        {...langAttributes(lang && locale)}
        aria-label={getT(locale)('richText.definition', { term: concept.term })}
      >
        ?
      </button>
      <span id={id} popover="auto" className={styles.definition} {...langAttributes(lang ?? langOf(concept, locale))}>
        <strong>{concept.term}</strong>
        <span>{concept.definition}</span>
      </span>
    </span>
  );
}
