'use client';

import { useConfig, useListQuery } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { PresenceInList } from '@/editorial/presence/read';
import { requestJson } from '../api/request';
import { useWhileVisible } from '../document-state/use-while-visible';
import { useT } from '../texts/use-t';
import { pageId } from '../unsaved-changes/page';
import { setPresenceInList } from './list-store';

const lookEveryMs = 8000;

/** Above a list: asks every few seconds, while it is visible, who has its documents open. Shows nothing itself. */
export function WatchList() {
  const { config } = useConfig();
  const { collectionSlug } = useListQuery();
  const t = useT();
  useWhileVisible(collectionSlug ?? '', async () => {
    const result = await requestJson<PresenceInList>(`${config.routes.api}/editorial/presence/${collectionSlug}`, {
      query: { page: pageId },
      t,
      timeoutMs: lookEveryMs,
    });
    if (result.ok) setPresenceInList(result.body.documents);
    return lookEveryMs;
  });
  useEffect(() => () => setPresenceInList([]), []);
  return null;
}
