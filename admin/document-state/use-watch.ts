'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { DocumentStateAnswer } from '@/editorial/document-state/endpoint';
import { requestJson } from '../api/request';
import { useEndOfPresence } from '../presence/use-end-of-presence';
import { useT } from '../texts/use-t';
import { pageId } from '../unsaved-changes/page';
import { isNewer, type ServerState } from './state';
import { isSaving, setServerState } from './store';
import { useWhileVisible } from './use-while-visible';

/** A change elsewhere is noticed within ten seconds. */
const lookEveryMs = 8000;
/** After an answer that a save of the page came between. */
const lookAgainMs = 2000;

type Shown = {
  /** When the version on the page was saved, in milliseconds since 1970. */
  savedAt: number;
  /** Whether the page is saving, beside the saves by `whileSaving`. */
  isSaving: boolean;
  /** Without it, the page shows all locales. */
  locale?: string;
};

/**
 * Asks the server for the state of a document every few seconds, only while the page is visible, and so tells it that this
 * page shows the document. The answers are in the store.
 *
 * @param key `events/6650…` or `globals/footer`; empty before the first save
 */
export function useWatch(key: string, shown: Shown): void {
  const { config } = useConfig();
  const t = useT();
  const now = useRef({ key, ...shown });
  now.current = { key, ...shown };
  const isBusy = () => now.current.isSaving || isSaving(key);

  useWhileVisible(key, async () => {
    const wasBusy = isBusy();
    const { savedAt, locale } = now.current;
    const result = await requestJson<DocumentStateAnswer>(`${config.routes.api}/editorial/document-state/${key}`, {
      query: {
        ...(savedAt && { since: new Date(savedAt).toISOString() }),
        ...(locale && { locale }),
        page: pageId,
      },
      t,
      timeoutMs: lookEveryMs,
    });
    if (key !== now.current.key) return lookEveryMs;
    const isGone = !result.ok && result.error.status === 404 && result.error.code !== 'no-answer';
    const answer: ServerState | null = result.ok ? result.body : isGone ? 'deleted' : null;
    if (!answer) return lookEveryMs;
    // It may be about a save of this page, whose response is still to come.
    const isUnclear = wasBusy || isBusy() || savedAt !== now.current.savedAt;
    if (!(isUnclear && isNewer(answer, now.current.savedAt))) setServerState(key, answer);
    return isUnclear ? lookAgainMs : lookEveryMs;
  });
  useEndOfPresence(key);
  // The next page asks again.
  useEffect(() => () => setServerState(key, null), [key]);
}
