import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import type { FilterOptionsResult } from 'payload';
import { useEffect, useMemo, useState } from 'react';
import { localeOrSource } from '@/lib/locales';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import { type PickedPage, pageOptions } from './page-options';
import type { Found } from './use-found';

/**
 * Puts the pages among the options of a picker in the order of the tree, before the others.
 *
 * @param path of the field: the parent of a page is chosen without that page and what is below it
 * @param isWanted whether the picker has been opened; the pages are read then
 * @returns a function from Payload's options to those to show
 */
export function usePageTree(
  path: string,
  isWanted: boolean,
  relations: readonly string[],
  filterOptions: FilterOptionsResult | undefined,
): (options: readonly Found[]) => readonly Found[] {
  const t = useT();
  const { i18n } = useTranslation();
  const locale = localeOrSource(useLocale().code);
  const { getEntityConfig } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const [pages, setPages] = useState<readonly PickedPage[] | null>(null);
  // A condition on pages is the database's to check.
  const hasPages = relations.includes('pages') && filterOptions?.pages === undefined;
  const child = collectionSlug === 'pages' && path === 'parent' ? String(id ?? '') : null;

  useEffect(() => {
    if (!isWanted || !hasPages) return;
    const aborted = new AbortController();
    const read = async () => {
      const result = await requestJson<{ pages: PickedPage[] }>('/api/editorial/page-tree', {
        query: { locale },
        t,
        signal: aborted.signal,
      });
      // Without the tree, the picker has Payload's options.
      if (result.ok && !aborted.signal.aborted) setPages(result.body.pages);
    };
    void read();
    return () => aborted.abort();
  }, [isWanted, hasPages, locale, t]);

  return useMemo(() => {
    if (!pages) return (options) => options;
    const texts = { untitled: t('pageTree.untitled'), home: t('pageTree.home') };
    const options = pageOptions(pages, locale, texts, child);
    const label = getTranslation(getEntityConfig({ collectionSlug: 'pages' })?.labels.plural ?? '', i18n);
    return (others) => [
      { label, options },
      ...others.filter(({ options: [first] }) => first !== undefined && first.relationTo !== 'pages'),
    ];
  }, [pages, locale, child, t, i18n, getEntityConfig]);
}
