'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/request';
import styles from './pill.module.css';

/** How often the document is used, beside the name of the tab; nothing where it is not, or can't be told. */
export function UsedInPill() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [total, setTotal] = useState(0);
  const url = id && collectionSlug ? `${config.routes.api}/editorial/used-in/${collectionSlug}/${id}?count=1` : null;
  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    const { signal } = controller;
    requestJson<{ total: number }>(url, { language: i18n.language, signal }).then((result) => {
      // Where it fails, the tab itself says what is wrong.
      if (!signal.aborted) setTotal(result.ok ? result.body.total : 0);
    });
    return () => controller.abort();
  }, [url, i18n.language]);
  return total > 0 ? <span className={styles.pill}>{total}</span> : null;
}
