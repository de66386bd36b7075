import { setImmediate as pause } from 'node:timers/promises';
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { minuteMs } from '@/lib/limits';
import { publicCollections } from '@/lib/routes';

/** What can name a picture: texts, forms, and the French texts that translations were made of. */
const holding: readonly CollectionSlug[] = [...publicCollections, 'forms', 'source-texts'];

/** Documents read at once; between two slices the process answers others. */
const slice = 50;

/** Clocks of two instances may differ by that. */
const clockSlackMs = minuteMs;

/** A stored row, or a version of one, in which a picture stands. */
export type Holder = { collection: CollectionSlug; id: string; isVersion: boolean };

type Read = { collection: CollectionSlug; where: Where; payload: Payload; req?: PayloadRequest };

/** The ids of rows or versions, or all that is stored of them, in all languages. */
const reads = {
  rows: async ({ payload, ...read }: Read, idsOnly: boolean) =>
    (
      await payload.db.find<{ id: string }>({
        ...read,
        ...(idsOnly && { select: {} }),
        // The usual order is by a word in one language, which the database can't do without being told which.
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
 * Every row and version that names a picture, by reading all of them: older versions are in no index, and neither is
 * what a form hides. In slices and outside of any transaction, so that others can save meanwhile; `listHoldersModifiedAfter` finds
 * what they saved.
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

/** Those saved since the search for holders began, seen from inside the transaction. */
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
