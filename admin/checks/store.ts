'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import type { ChecksAnswer } from '@/editorial/checks/endpoint';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';

/** What is known of a document's checks; `failed` keeps what was known before. */
export type Known = ChecksAnswer & { state: 'loading' | 'known' | 'failed' };

const nothing: Known = { state: 'loading', issues: [], languages: [] };

/**
 * Kept beside React, by document: the panel in the form, the button in the bar and "Publish" stand in different parts
 * of Payload's page and show the same, read once.
 */
const known = new Map<string, Known>();
const listeners = new Set<() => void>();
const latest = new Map<string, number>();

function tell(key: string, value: Known): Known {
  known.set(key, value);
  for (const listener of listeners) listener();
  return value;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks the server; an answer that a later question has overtaken is dropped. */
async function load(key: string, locale: string, t: ClientT): Promise<Known> {
  const request = (latest.get(key) ?? 0) + 1;
  latest.set(key, request);
  const result = await requestJson<ChecksAnswer>(`/api/editorial/checks/${key}`, { query: { locale }, t });
  // Offline, session over: what was known stays, and the panel says that it may be old.
  const answer: Known = result.ok
    ? { ...result.body, state: 'known' }
    : { ...(known.get(key) ?? nothing), state: 'failed' };
  return latest.get(key) === request ? tell(key, answer) : answer;
}

/** The checks of the document or global whose form is open, and how to read them anew. */
export function useChecks(locale: string): Known & { key: string; reload: () => Promise<Known> } {
  const { collectionSlug, globalSlug, id, hasSavePermission } = useDocumentInfo();
  const t = useT();
  // What stands around every page is checked for those who may change it.
  const global = globalSlug && hasSavePermission ? `globals/${globalSlug}` : '';
  const key = id && collectionSlug ? `${collectionSlug}/${id}` : global;
  const value = useSyncExternalStore(
    subscribe,
    () => known.get(key) ?? nothing,
    () => nothing,
  );
  const reload = useCallback(async () => (key ? load(key, locale, t) : nothing), [key, locale, t]);
  return { ...value, key, reload };
}

/** The id of the panel of a document, by which the bar leads to it. */
export const panelId = (key: string): string => `checks-${key.replace('/', '-')}`;

/** Opens the panel and puts the focus on its title, from where its issues follow. */
export function focusPanel(key: string): void {
  const panel = document.getElementById(panelId(key));
  if (panel instanceof HTMLDetailsElement) panel.open = true;
  const title = panel?.querySelector('summary');
  title?.scrollIntoView({ block: 'center' });
  title?.focus();
}
