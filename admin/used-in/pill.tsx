'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import styles from './pill.module.css';

/** How often the document is used, beside the name of the tab; nothing where it is not, or can't be told. */
export function UsedInPill() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const [total, setTotal] = useState(0);
  const url = id && collectionSlug ? `${config.routes.api}/editorial/used-in/${collectionSlug}/${id}?count=1` : null;
  useEffect(() => {
    if (!url) return;
    const leaving = new AbortController();
    fetch(url, { credentials: 'include', signal: leaving.signal })
      .then((response) => (response.ok ? (response.json() as Promise<{ total: number }>) : { total: 0 }))
      .then((answer) => setTotal(answer.total))
      // Offline, or on the way to another page: the tab itself says what is wrong.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [url]);
  return total > 0 ? <span className={styles.pill}>{total}</span> : null;
}
