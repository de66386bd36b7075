'use client';

import { useFormInitializing } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rememberUnreadable } from '../dates/unreadable';
import { pageId, whenGone } from './page';
import { deleteChanges, readChanges, type StoredChanges, storeChanges } from './store';
import type { Identity } from './use-identity';
import { fingerprint, sent } from './values';

type Values = Record<string, unknown>;

type Options = {
  /** The key of the document for the texts of its dates. */
  document: string;
  valuesNow: () => Values;
  /** Puts values back into the form. */
  fillIn: (values: Values) => Promise<boolean>;
};

/**
 * Reads the changes that were stored for a document and never saved: those of an earlier visit, and of other pages once they are
 * gone. Dates that were not understood go back into their fields. The words are offered; where the same page drew the form again
 * (after the first save of a new document, or when the person came back), they go back into it at once.
 *
 * @returns the latest changes to offer, and a function that deletes them
 */
export function useOffers(
  { prefix, key, savedAt, collection }: Identity,
  { document, valuesNow, fillIn }: Options,
): { offered: StoredChanges | null; forget: () => void } {
  const isInitializing = useFormInitializing();
  const [offers, setOffers] = useState<readonly StoredChanges[]>([]);
  const now = useRef({ savedAt, document, valuesNow, fillIn });
  now.current = { savedAt, document, valuesNow, fillIn };

  useEffect(() => {
    if (!prefix || !key || isInitializing) return;
    const ending = new AbortController();

    const offer = async (changes: StoredChanges) => {
      const { valuesNow: values, fillIn: restore, savedAt: savedNow, document: of } = now.current;
      const isOwn = changes.key === key;
      for (const [path, date] of Object.entries(changes.dates)) rememberUnreadable(of, path, date);
      const current = sent(values(), collection);
      // The server has them, and only its answer was lost.
      if (fingerprint({ ...current, ...changes.values }) === fingerprint(current)) {
        if (!isOwn) await deleteChanges(changes.key);
        return;
      }
      if (isOwn && changes.savedAt === savedNow && (await restore(changes.values))) return;
      // Under a name of its own: what is typed now has that of the page.
      const kept = { ...changes, key: `${prefix}${pageId}.${changes.at}` };
      await storeChanges(kept);
      if (changes.key !== kept.key) await deleteChanges(changes.key);
      if (!ending.signal.aborted) setOffers((before) => [...before, kept].sort((one, other) => other.at - one.at));
    };

    const look = async () => {
      const found = await readChanges(prefix);
      await Promise.all(
        found.map(async (changes) => {
          const [page = ''] = changes.key.slice(prefix.length).split('.');
          await whenGone(page, ending.signal);
          // Meanwhile it may have been saved, changed, or taken by another page.
          const [latest] = page === pageId ? [changes] : await readChanges(changes.key);
          if (latest && !ending.signal.aborted) await offer(latest);
        }),
      );
    };
    // A browser without storage has no changes, and a wait that ends with the form finds none.
    look().catch(() => undefined);
    return () => ending.abort();
  }, [prefix, key, collection, isInitializing]);

  const [offered = null] = offers;
  const forget = useCallback(() => {
    if (!offered) return;
    setOffers((before) => before.filter((each) => each !== offered));
    deleteChanges(offered.key).catch(() => undefined);
  }, [offered]);
  return { offered, forget };
}
