import type { ReactNode } from 'react';
import { Opening } from '../opening/opening';
import styles from './notice.module.css';

type Props = {
  label: string;
  tone?: 'success' | 'warning' | 'danger';
  /** For a message about what has just happened: the address has this fragment, so the notice gets the focus. */
  id?: string;
  /** What follows the sentence: a list of links. */
  more?: ReactNode;
  children: ReactNode;
};

/** A frame opened by its label; its first words say what happened. */
export function Notice({ label, tone, id, more, children }: Props) {
  return (
    <div
      className={tone ? `${styles.notice} ${styles[tone]}` : styles.notice}
      {...(id && { id, tabIndex: -1, role: 'alert' })}
    >
      <Opening as="p" size="label" className={styles.label}>
        {label}
      </Opening>
      <p>{children}</p>
      {more}
    </div>
  );
}
