import type { ReactNode } from 'react';
import styles from './heading.module.css';

/** Title of a section, with a line to the edge and a count. */
export function Heading({ children, count, id }: { children: ReactNode; count?: ReactNode; id?: string }) {
  return (
    <h2 className={styles.heading} id={id}>
      {children}
      {count !== undefined && count !== 0 && <small>{count}</small>}
    </h2>
  );
}
