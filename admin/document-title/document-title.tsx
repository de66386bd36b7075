'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { retitle } from './tab-title';

/**
 * Names the document in heading, path and tab of the browser: Payload shows its id where the title is empty, as in each
 * translation that is not written yet. Renders nothing.
 *
 * @param name its title in another language, '' where it has none
 */
export function DocumentTitle({ name }: { name: string }) {
  const { id, collectionSlug } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const kind = collectionSlug ? getTranslation(getEntityConfig({ collectionSlug }).labels.singular, i18n) : '';
  const isNameless = title === '' || title === String(id) || title === `[${i18n.t('general:untitled')}]`;
  const shown = isNameless ? name || kind : title;
  useEffect(() => {
    if (!shown || shown === title) return;
    // Payload's provider sets the id in an effect of its own, after this one.
    const timer = setTimeout(() => setDocumentTitle(shown));
    return () => clearTimeout(timer);
  }, [shown, title, setDocumentTitle]);

  // The server has named the tab; from then on it follows what is typed.
  const named = useRef(shown);
  useEffect(() => {
    if (named.current === shown) return;
    document.title = retitle(document.title, named.current, shown);
    named.current = shown;
  }, [shown]);
  return null;
}
