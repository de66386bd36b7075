'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { sourceLocale } from '@/lib/locales';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import type { NamedBy } from './row-name';

/** Names that were read since the page was loaded, by collection and id. */
const names = new Map<string, Promise<string>>();

/** Returns the title of a document, '' until it is read or where it has none. */
export function useDocumentName(document: NamedBy | null): string {
  const { config, getEntityConfig } = useConfig();
  const t = useT();
  const [read, setRead] = useState({ key: '', name: '' });
  const { relationTo = '', id = '' } = document ?? {};
  const key = id && `${relationTo}/${id}`;
  useEffect(() => {
    if (!key) return;
    let isCurrent = true;
    const field = getEntityConfig({ collectionSlug: relationTo })?.admin.useAsTitle ?? 'id';
    const request = async () => {
      const query = { depth: '0', draft: 'true', 'fallback-locale': sourceLocale, [`select[${field}]`]: 'true' };
      const result = await requestJson<Record<string, unknown>>(`${config.routes.api}/${key}`, { query, t });
      const name = result.ok ? result.body[field] : '';
      return typeof name === 'string' ? name : '';
    };
    const name = names.get(key) ?? request();
    names.set(key, name);
    void name.then((words) => {
      if (isCurrent) setRead({ key, name: words });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, relationTo, config.routes.api, getEntityConfig, t]);
  return read.key === key ? read.name : '';
}
