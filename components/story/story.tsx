import type { ReactNode } from 'react';
import styles from './story.module.css';

type Props = { aside: ReactNode; asideAt: 'start' | 'end'; children: ReactNode };

/** A long text; its picture and figures stay in view beside it while it is read. */
export function Story({ aside, asideAt, children }: Props) {
  return (
    <div className={asideAt === 'end' ? `${styles.story} ${styles.asideEnd}` : styles.story}>
      <div className={styles.aside}>{aside}</div>
      {children}
    </div>
  );
}
