'use client';

import { useSyncExternalStore } from 'react';
import type { Present } from '@/editorial/presence/people';
import type { PresenceInList } from '@/editorial/presence/read';
import { createListeners } from '../listeners';

/** Kept outside of React, by document: the rows of a list share one request. */
let openDocuments = new Map<string, readonly Present[]>();
const { subscribe, notify } = createListeners();
const noPeople: readonly Present[] = [];

/** Stores the server's answer about the documents of a list; `[]` when the list is closed. */
export function setPresenceInList(documents: PresenceInList['documents']): void {
  openDocuments = new Map(documents.map(({ id, people }) => [id, people]));
  notify();
}

/** Returns who has a document open, by the last answer of the server about its list. */
export const usePresenceOf = (id: string): readonly Present[] =>
  useSyncExternalStore(
    subscribe,
    () => openDocuments.get(id) ?? noPeople,
    () => noPeople,
  );
