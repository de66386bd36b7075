import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import { locales, sourceLocale } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { markAllMedia } from '../media/used';
import { refreshProjections, removeProjections } from './refresh';

/** Number of documents refreshed in one transaction: other saves wait no longer than that takes. */
const slice = 50;

/** Locales for which the projections were made: with others, states and lists of translations would be wrong. */
const indexedForKey = 'content-indexed-for';
const indexedFor = { source: sourceLocale, locales };

/** Records that the projections are complete for these locales, since hooks refresh them from the first document on. */
export const noteIndexed = (payload: Payload): Promise<void> => payload.kv.set(indexedForKey, indexedFor);

/**
 * Returns whether there is content without projections, or with those for other locales: an older database, or an
 * interrupted rebuild.
 */
export async function isUnindexed(payload: Payload): Promise<boolean> {
  if (JSON.stringify(await payload.kv.get(indexedForKey)) !== JSON.stringify(indexedFor)) return true;
  const { totalDocs: known } = await payload.count({
    collection: 'content-status',
    ...bypassAccess('counts the documents of everyone'),
  });
  let stored = 0;
  for (const collection of publicCollections)
    stored += (await payload.count({ collection, trash: true, ...bypassAccess('counts the documents of everyone') }))
      .totalDocs;
  return known < stored;
}

/**
 * Refreshes all projections of every document, global and redirect, and deletes those of deleted documents. Safe while
 * the site runs: each slice is a transaction of its own and uses what is stored at that moment.
 *
 * @returns the number of documents
 */
export async function rebuildProjections(payload: Payload): Promise<number> {
  let done = 0;
  for (const collection of [...publicCollections, 'redirects'] as const) {
    const ids = await idsOf(payload, collection);
    for (let start = 0; start < ids.length; start += slice) {
      await inTransaction(payload, async (req) => {
        for (const documentId of ids.slice(start, start + slice))
          await refreshProjections({ inCollection: collection, documentId }, req, { rebuild: true });
      });
    }
    if (collection === 'redirects') continue;
    await removeMissing(payload, collection, new Set(ids));
    done += ids.length;
  }
  await inTransaction(payload, async (req) => {
    for (const global of ['header', 'footer', 'settings'] as const)
      await refreshProjections({ inCollection: global, documentId: global }, req, { rebuild: true });
  });
  await markAllMedia(payload);
  await noteIndexed(payload);
  return done;
}

async function idsOf(payload: Payload, collection: PublicCollection | 'redirects'): Promise<string[]> {
  // The default order would be that of a localized field, which needs a locale.
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    select: {},
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id }) => String(id));
}

async function removeMissing(payload: Payload, collection: PublicCollection, ids: ReadonlySet<string>): Promise<void> {
  const { docs } = await payload.db.find<{ documentId: string }>({
    collection: 'content-status',
    where: { inCollection: { equals: collection } },
    select: { documentId: true },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  const missing = docs.map(({ documentId }) => documentId).filter((id) => !ids.has(id));
  await inTransaction(payload, async (req) => {
    for (const documentId of missing) await removeProjections({ inCollection: collection, documentId }, req);
  });
}
