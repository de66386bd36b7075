'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import type { RowTexts } from './row-texts';

/** How long a failure is shown, in milliseconds. */
const noticeMs = 20_000;

/**
 * Returns a function that stores texts of a row in the locales that the form does not hold, once the row itself is
 * stored.
 *
 * @param failed what people are told when the texts can't be stored
 */
export function useTextsAfterSave(failed: string): (texts: RowTexts) => void {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo();
  const t = useT();
  const pending = useRef<RowTexts[]>([]);

  // After each save: the one that was under way while the row was put back has no such row yet.
  useEffect(() => {
    const target = globalSlug
      ? { collection: 'globals', id: globalSlug }
      : collectionSlug && id
        ? { collection: collectionSlug, id: String(id) }
        : null;
    if (!target || pending.current.length === 0) return;
    const texts = pending.current.splice(0);
    const send = async (each: RowTexts) => {
      const result = await requestJson('/api/editorial/restored-rows', {
        method: 'POST',
        body: { ...target, texts: each },
        t,
      });
      if (result.ok) return;
      if (result.error.code === 'text-changed') pending.current.push(each);
      else toast.error(failed, { duration: noticeMs });
    };
    for (const each of texts) void send(each);
  }, [lastUpdateTime]);

  return useCallback((texts) => {
    if (Object.keys(texts).length > 0) pending.current.push(texts);
  }, []);
}
