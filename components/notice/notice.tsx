import type { ReactNode } from 'react';
import { Opening } from '../opening/opening';
import styles from './notice.module.css';

type Props = { label: string; tone?: 'success' | 'warning' | 'danger'; children: ReactNode };

/** A frame opened by its label; its first words say what happened. */
export function Notice({ label, tone, children }: Props) {
  return (
    <div className={tone ? `${styles.notice} ${styles[tone]}` : styles.notice}>
      <Opening as="p" size="label" className={styles.label}>
        {label}
      </Opening>
      <p>{children}</p>
    </div>
  );
}
