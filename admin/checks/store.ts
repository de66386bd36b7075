'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ChecksAnswer } from '@/editorial/checks/read';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';
import { createListeners } from '../listeners';
import { useT } from '../texts/use-t';

/** State of a document's checks; `failed` keeps the last answer. */
export type ChecksState = ChecksAnswer & { state: 'loading' | 'loaded' | 'failed' };

const nothing: ChecksState = { state: 'loading', issues: [], languages: [] };

/**
 * Kept outside of React, by document: the panel in the form, the button in the bar and "Publish" are in different parts
 * of Payload's page and share one request.
 */
const states = new Map<string, ChecksState>();
const { subscribe, notify } = createListeners();
const latest = new Map<string, number>();

/** Documents begun in this tab whose issues are not shown yet. */
const quiet = new Set<string>();

function setState(key: string, value: ChecksState): ChecksState {
  states.set(key, value);
  notify();
  return value;
}

/** Shows no issues of a document that was just begun: everything is missing, and no one has tried to publish yet. */
export function keepQuiet(key: string): void {
  quiet.add(key);
  notify();
}

/** Shows the issues from now on: someone has saved, published or asked for a review. */
export function endQuiet(key: string): void {
  if (quiet.delete(key)) notify();
}

/** Requests the checks; the response of an outdated request is dropped. */
async function load(key: string, locale: string, t: ClientT): Promise<ChecksState> {
  const request = (latest.get(key) ?? 0) + 1;
  latest.set(key, request);
  const result = await requestJson<ChecksAnswer>(`/api/editorial/checks/${key}`, { query: { locale }, t });
  // Offline or signed out: the last answer stays, and the panel says that it may be old.
  const answer: ChecksState = result.ok
    ? { ...result.body, state: 'loaded' }
    : { ...(states.get(key) ?? nothing), state: 'failed' };
  return latest.get(key) === request ? setState(key, answer) : answer;
}

type Checks = ChecksState & {
  key: string;
  /** Whether issues are not shown yet. */
  isQuiet: boolean;
  reload: () => Promise<ChecksState>;
  /** Says that a warning is intended, or takes that back; resolves to whether the server took it. */
  setIntended: (fingerprint: string, isIntended: boolean) => Promise<boolean>;
};

/**
 * Returns the checks of the document or global whose form is open, and a function that reads them again.
 *
 * @param initial what the server has read with the form
 */
export function useChecks(locale: string, initial: ChecksAnswer | null = null): Checks {
  const { collectionSlug, globalSlug, id, hasSavePermission } = useDocumentInfo();
  const t = useT();
  // Globals are checked for people who may change them.
  const global = globalSlug && hasSavePermission ? `globals/${globalSlug}` : '';
  const key = id && collectionSlug ? `${collectionSlug}/${id}` : global;
  const first = useMemo<ChecksState>(() => (initial ? { ...initial, state: 'loaded' } : nothing), [initial]);
  useEffect(() => {
    if (key && first !== nothing) setState(key, first);
  }, [key, first]);
  const value = useSyncExternalStore(
    subscribe,
    () => states.get(key) ?? first,
    () => first,
  );
  const isQuiet = useSyncExternalStore(
    subscribe,
    () => quiet.has(key),
    () => false,
  );
  const reload = useCallback(async () => (key ? load(key, locale, t) : nothing), [key, locale, t]);
  const setIntended = useCallback(
    async (fingerprint: string, intended: boolean) => {
      const body = { fingerprint, intended };
      const path = `/api/editorial/checks/${key}/intended`;
      const result = await requestJson<ChecksAnswer>(path, { method: 'POST', query: { locale }, body, t });
      // Refused: the text has changed meanwhile.
      if (result.ok) setState(key, { ...result.body, state: 'loaded' });
      else await load(key, locale, t);
      return result.ok;
    },
    [key, locale, t],
  );
  return { ...value, key, isQuiet, reload, setIntended };
}

/** Id of the panel of a document, which the bar links to. */
export const panelId = (key: string): string => `checks-${key.replace('/', '-')}`;

/** Opens the panel and focuses its title, before the list of issues. */
export function focusPanel(key: string): void {
  const panel = document.getElementById(panelId(key));
  if (panel instanceof HTMLDetailsElement) panel.open = true;
  const title = panel?.querySelector('summary');
  title?.scrollIntoView({ block: 'center' });
  title?.focus();
}
