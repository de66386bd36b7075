'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import styles from './pill.module.css';

/** Number of usages of the document, beside the name of the tab; nothing for none, or when the count failed. */
export function UsagePill() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const t = useT();
  const [total, setTotal] = useState(0);
  const url = id && collectionSlug ? `${config.routes.api}/editorial/usage/${collectionSlug}/${id}?count=1` : null;
  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    const { signal } = controller;
    requestJson<{ total: number }>(url, { t, signal }).then((result) => {
      // When it fails, the tab shows the error.
      if (!signal.aborted) setTotal(result.ok ? result.body.total : 0);
    });
    return () => controller.abort();
  }, [url, t]);
  return total > 0 ? <span className={styles.pill}>{total}</span> : null;
}
