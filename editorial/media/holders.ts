import { setImmediate as pause } from 'node:timers/promises';
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { minuteMs } from '@/lib/limits';
import { publicCollections } from '@/lib/routes';

/** Collections whose documents can reference a media: content, forms, and source snapshots of translations. */
const holding: readonly CollectionSlug[] = [...publicCollections, 'forms', 'translation-source-snapshots'];

/** Number of documents read at once; between two slices the process answers other requests. */
const slice = 50;

/** Maximum difference between the clocks of two instances. */
const clockSlackMs = minuteMs;

/** A stored row, or a version of one, that contains a media. */
export type Holder = { collection: CollectionSlug; id: string; isVersion: boolean };

type Read = { collection: CollectionSlug; where: Where; payload: Payload; req?: PayloadRequest };

/** Ids of rows or versions, or their whole content, in all locales. */
const reads = {
  rows: async ({ payload, ...read }: Read, idsOnly: boolean) =>
    (
      await payload.db.find<{ id: string }>({
        ...read,
        ...(idsOnly && { select: {} }),
        // The default order is by a localized field, which the database can't sort by without a locale.
        sort: 'id',
        pagination: false,
        limit: 0,
      })
    ).docs,
  versions: async ({ payload, ...read }: Read, idsOnly: boolean) =>
    (
      await payload.db.findVersions({
        ...read,
        ...(idsOnly && { select: { parent: true } }),
        sort: 'id',
        pagination: false,
        limit: 0,
      })
    ).docs,
};

/**
 * Finds every row and version that references a media, by reading all of them: older versions are in no index, and
 * neither are fields hidden in a form. In slices and outside of any transaction, so that others can save meanwhile;
 * `listHoldersModifiedAfter` finds what they saved.
 */
export async function findHolders(payload: Payload, mediaId: string): Promise<Holder[]> {
  const found: Holder[] = [];
  for (const { collection, kind } of kindsOfHolders(payload)) {
    const ids = (await reads[kind]({ payload, collection, where: {} }, true)).map(({ id }) => String(id));
    for (let start = 0; start < ids.length; start += slice) {
      const where: Where = { id: { in: ids.slice(start, start + slice) } };
      found.push(...holdersIn(await reads[kind]({ payload, collection, where }, false), mediaId, collection, kind));
      await pause();
    }
  }
  return found;
}

/** Lists those saved since the search for holders began, as seen inside the transaction. */
export async function listHoldersModifiedAfter(
  modifiedAfter: Date,
  mediaId: string,
  req: PayloadRequest,
): Promise<Holder[]> {
  const found: Holder[] = [];
  const where: Where = {
    updatedAt: { greater_than_equal: new Date(modifiedAfter.getTime() - clockSlackMs).toISOString() },
  };
  for (const { collection, kind } of kindsOfHolders(req.payload)) {
    const docs = await reads[kind]({ payload: req.payload, req, collection, where }, false);
    found.push(...holdersIn(docs, mediaId, collection, kind));
  }
  return found;
}

function kindsOfHolders(payload: Payload): { collection: CollectionSlug; kind: keyof typeof reads }[] {
  return holding.flatMap((collection) => {
    const hasVersions = Boolean(payload.collections[collection].config.versions);
    return [{ collection, kind: 'rows' as const }, ...(hasVersions ? [{ collection, kind: 'versions' as const }] : [])];
  });
}

function holdersIn(
  docs: readonly { id: string | number }[],
  mediaId: string,
  collection: CollectionSlug,
  kind: keyof typeof reads,
): Holder[] {
  return docs
    .filter((doc) => JSON.stringify(doc).includes(mediaId))
    .map(({ id }) => ({ collection, id: String(id), isVersion: kind === 'versions' }));
}
