import type { ReactNode } from 'react';
import { Opening } from '../opening/opening';
import styles from './error-page.module.css';

/** Five closed lines, then the one that opens. */
export function ErrorPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={`${styles.errorPage} rails`} data-surface="band">
      <div className={styles.deadEnd} aria-hidden="true" />
      <Opening as="h1" className={styles.title}>
        {title}
      </Opening>
      <div className={`${styles.body} measure flow`}>{children}</div>
    </div>
  );
}
