'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import { pageId } from '../unsaved-changes/page';

/**
 * Tells the server that this page shows a document no longer: it is closed, left or shows another one. Where that is not
 * heard, the server forgets the page after half a minute.
 */
export function useEndOfPresence(key: string): void {
  const { config } = useConfig();
  const t = useT();
  const { api } = config.routes;
  useEffect(() => {
    if (!key) return;
    const end = () =>
      void requestJson(`${api}/editorial/presence/${key}`, {
        method: 'DELETE',
        query: { page: pageId },
        t,
        keepalive: true,
      });
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
    // A change of language is no end.
  }, [key, api]);
}
