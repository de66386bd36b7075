'use client';

import { useSyncExternalStore } from 'react';
import type { Publication } from '@/editorial/history/publication';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';
import { createListeners } from '../listeners';

/** What was just published in this tab: the notice in the form and "Publish" are in different parts of Payload's page. */
let published: { key: string; publication: Publication } | null = null;
const { subscribe, notify } = createListeners();

/** Tells the form of a document that it was published; null takes the notice away. */
export function setPublished(next: typeof published): void {
  published = next;
  notify();
}

/** Returns what was just published of a document in this tab, null for nothing. */
export function usePublished(key: string): Publication | null {
  const now = useSyncExternalStore(
    subscribe,
    () => published,
    () => null,
  );
  return now?.key === key ? now.publication : null;
}

/** Reads what was just published of a document, and shows it in its form. Without an answer the state line alone says it. */
export async function tellPublished(key: string, t: ClientT): Promise<void> {
  const result = await requestJson<Publication>(`/api/editorial/publication/${key}`, { t });
  if (result.ok) setPublished({ key, publication: result.body });
}
