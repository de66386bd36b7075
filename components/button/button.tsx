import type { ReactNode } from 'react';
import type { FieldMark } from '@/lib/field-marks';
import { Anchor } from '../link/anchor';
import styles from './button.module.css';

type Props = { href: string; lang?: string | undefined; mark?: FieldMark | undefined; children: ReactNode };

/** A link that looks like a button: the main action of a block. */
export function ButtonLink({ href, lang, mark, children }: Props) {
  return (
    <Anchor className={styles.button} href={href} lang={lang} mark={mark}>
      {children}
    </Anchor>
  );
}

/** A bold link that stands by itself. */
export function MoreLink({ href, lang, mark, children }: Props) {
  return (
    <Anchor className={styles.more} href={href} lang={lang} mark={mark}>
      {children}
    </Anchor>
  );
}

/** The button that sends a form. */
export function Button({ children }: { children: ReactNode }) {
  return (
    <button className={styles.button} type="submit">
      {children}
    </button>
  );
}
