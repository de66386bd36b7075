import { createLocalReq, type Payload } from 'payload';
import type { Locale } from '@/lib/locales';
import type { ChangeKind } from '.';
import { numberChanges } from './number';
import { localesOf } from './public-state';
import { keyOf, readStateRows } from './state-rows';
import { placeOf, tokenOf } from './token';

/** A change as clients read it. */
export type Change = {
  /** The collection. */
  type: string;
  id: string;
  change: ChangeKind;
  /** ISO 8601. */
  at: string;
  /** The locales in which it is public now; none of a document that is not. */
  locales: Locale[];
  /** Its public address in each of them. */
  urls: Partial<Record<Locale, string>>;
};

export type ChangesPage = {
  changes: Change[];
  /** The token to continue with. */
  next: string;
  hasMore: boolean;
  /** Whether this page may be stored: not while changes wait for other instances to know them. */
  isShared: boolean;
};

type Entry = { inCollection: string; documentId: string; change: ChangeKind; at: string; position: number };

/**
 * Reads what changed since a token, in order. Without a token it answers the one of now.
 *
 * @returns why the token can't be used: it is not one of this database, or what follows it is deleted
 */
export async function readChanges(
  payload: Payload,
  { since, limit }: { since: string | null; limit: number },
): Promise<ChangesPage | 'unknown-token' | 'expired-token'> {
  const { feed, isWaiting } = await numberChanges(payload);
  const next = (position: number) => tokenOf({ feed: feed.feed, position });
  const isShared = !isWaiting;
  if (since === null) return { changes: [], next: next(feed.lastPosition), hasMore: false, isShared };
  const place = placeOf(since);
  if (place?.feed !== feed.feed || place.position > feed.lastPosition) return 'unknown-token';
  if (place.position < feed.deletedPosition) return 'expired-token';
  const { docs } = await payload.db.find<Entry & { id: string }>({
    collection: 'public-changes',
    where: {
      and: [{ position: { greater_than: place.position } }, { position: { less_than_equal: feed.lastPosition } }],
    },
    sort: 'position',
    limit: limit + 1,
    pagination: false,
  });
  const entries = docs.slice(0, limit);
  return {
    changes: await describe(entries, payload),
    next: next(entries.at(-1)?.position ?? feed.lastPosition),
    hasMore: docs.length > limit,
    isShared,
  };
}

/** Adds where the documents are public now: an entry of before must not tell the address of what was hidden since. */
export async function describe(entries: readonly Omit<Entry, 'position'>[], payload: Payload): Promise<Change[]> {
  const subjects = entries.map(({ inCollection, documentId }) => ({ collection: inCollection, id: documentId }));
  const states = await readStateRows([...new Set(subjects.map(keyOf))], await createLocalReq({}, payload));
  return entries.map(({ inCollection: type, documentId: id, change, at }) => {
    const state = states.get(keyOf({ collection: type, id }));
    const locales = state ? localesOf(state) : [];
    const urls = Object.fromEntries(
      locales.flatMap((locale) => (state?.urls[locale] ? [[locale, state.urls[locale]]] : [])),
    );
    return { type, id, change, at: new Date(at).toISOString(), locales, urls };
  });
}
