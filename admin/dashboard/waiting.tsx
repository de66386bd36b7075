'use client';

import { useEffect, useState } from 'react';
import styles from './dashboard.module.css';

/** Sooner than this nobody notices that something is on its way, and words would only flicker. */
const noticedAfterMs = 400;

/** Says what is on its way, once it takes long enough to be noticed. */
export function Waiting({ sentence }: { sentence: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), noticedAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting}>
      <p role="status">{late && sentence}</p>
      {late && (
        <div aria-hidden="true">
          <span className={styles.line} />
          <span className={styles.line} />
          <span className={styles.line} />
        </div>
      )}
    </div>
  );
}
