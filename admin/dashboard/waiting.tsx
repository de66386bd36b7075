'use client';

import { useEffect, useState } from 'react';
import styles from './dashboard.module.css';

/** A shorter wait is not noticed, and a text would only flicker. */
const noticedAfterMs = 400;

/** Shows that a section is loading, after a delay. */
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
