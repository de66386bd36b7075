'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useRef } from 'react';
import type { CommentsAnswer } from '@/editorial/comments/read';
import { type ApiResult, requestJson } from '../api/request';
import { useWhileVisible } from '../document-state/use-while-visible';
import { useT } from '../texts/use-t';
import { setComments } from './store';

const refreshEveryMs = 60_000;
/** While somebody reads them. */
const refreshOpenEveryMs = 8000;

type Change = { path?: string; method?: 'POST' | 'DELETE'; body?: object };

/** Returns how comments on a document are changed: each answer has all of them, those of others too. */
export function useChangeComments(key: string): (change: Change) => Promise<ApiResult<CommentsAnswer>> {
  const { config } = useConfig();
  const t = useT();
  const api = `${config.routes.api}/editorial/comments/${key}`;
  return useCallback(
    async ({ path = '', method = 'POST', body }) => {
      const result = await requestJson<CommentsAnswer>(api + path, { method, t, ...(body && { body }) });
      if (result.ok) setComments(key, result.body);
      return result;
    },
    [api, key, t],
  );
}

/** Reads the comments of others again while the page is visible: more often while some are open. */
export function useRefreshedComments(key: string, isOpen: boolean, isFresh: boolean): void {
  const { config } = useConfig();
  const t = useT();
  const isFirst = useRef(isFresh);
  useWhileVisible(key && `${key} ${isOpen}`, async () => {
    if (isFirst.current) isFirst.current = false;
    else {
      const result = await requestJson<CommentsAnswer>(`${config.routes.api}/editorial/comments/${key}`, { t });
      if (result.ok) setComments(key, result.body);
    }
    return isOpen ? refreshOpenEveryMs : refreshEveryMs;
  });
}
