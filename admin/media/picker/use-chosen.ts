'use client';

import { useConfig, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { requestJson } from '../../api/request';
import { bracketed } from '../../picker/bracketed';
import { useT } from '../../texts/use-t';
import { type Answered, type MediaItem, mediaItem } from '../add/media-item';
import { shownFields } from './query';

/** The media with these ids, as far as the person may read them: null for one that is gone, undefined until it is known. */
export function useChosen(ids: readonly string[]) {
  const t = useT();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { api } = config.routes;
  const [items, setItems] = useState<ReadonlyMap<string, MediaItem | null>>(new Map());

  const remember = useCallback(
    (known: readonly MediaItem[]) =>
      setItems((before) => new Map([...before, ...known.map((item) => [item.id, item] as const)])),
    [],
  );

  const unknown = ids.filter((id) => !items.has(id)).join();
  useEffect(() => {
    if (!unknown) return;
    const wanted = unknown.split(',');
    const aborted = new AbortController();
    requestJson<{ docs: Answered[] }>(`${api}/media`, {
      query: {
        ...{ depth: '0', pagination: 'false', limit: String(wanted.length), locale },
        ...bracketed('select', shownFields),
        ...bracketed('where', { id: { in: wanted } }),
      },
      t,
      signal: aborted.signal,
    }).then((answer) => {
      if (!answer.ok || aborted.signal.aborted) return;
      const found = new Map(answer.body.docs.map((doc) => [doc.id, mediaItem(doc)]));
      setItems((before) => new Map([...before, ...wanted.map((id) => [id, found.get(id) ?? null] as const)]));
    });
    return () => aborted.abort();
  }, [api, locale, t, unknown]);

  return { items, remember };
}
