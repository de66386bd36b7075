import type { ReactNode } from 'react';
import styles from './heading.module.css';

/** The title of a section, whose line runs on to the edge; what is counted stands beside it. */
export function Heading({ children, count, id }: { children: ReactNode; count?: ReactNode; id?: string }) {
  return (
    <h2 className={styles.heading} id={id}>
      {children}
      {count !== undefined && count !== 0 && <small>{count}</small>}
    </h2>
  );
}
