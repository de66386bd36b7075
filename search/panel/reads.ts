import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CollectionSlug, Payload, Where } from 'payload';
import { isPublicCollection, type PublicCollection } from '@/lib/routes';
import { isOtherCollection, type OtherCollection, type PanelCollection } from './collections';
import type { StoredDocument } from './texts';

/**
 * Where it can be read, in one query, when documents were last saved: public content all together, in the rows about them
 * (drafts are saved in a table of each collection); other collections in their own.
 */
export type Source = 'content-status' | OtherCollection;

export const sources: readonly Source[] = [
  'content-status',
  'media',
  'files',
  'users',
  'submissions',
  'forms',
  'redirects',
];

/** A document as its source lists it. */
export type Listed = { collection: PanelCollection; id: string; savedAt: string; isTrashed: boolean };

type Row = {
  id: string;
  inCollection?: PublicCollection;
  documentId?: string;
  savedAt?: string | null;
  updatedAt?: string | null;
  trashed?: boolean | null;
  deletedAt?: string | null;
};

const dateOf = (source: Source) => (source === 'content-status' ? 'savedAt' : 'updatedAt');

// All reads of this file are below access rules: the index is made for everyone, and people who search are shown what
// they may read (results.ts, list-search.ts).

/** The number of documents of a source, and when the latest was saved. */
export async function latestOf(payload: Payload, source: Source): Promise<{ total: number; savedAt: string }> {
  const date = dateOf(source);
  const { docs, totalDocs } = await payload.db.find<Row>({
    collection: source,
    select: { [date]: true },
    sort: `-${date}`,
    limit: 1,
    // Else MongoDB counts the one that is read.
    pagination: true,
  });
  return { total: totalDocs, savedAt: String(docs[0]?.[date] ?? '') };
}

/** Rows listed at once: a database that is asked in this process holds up everyone for as long as it answers. */
const listedAtOnce = 500;

/** The documents of a source that were saved since a moment, or all. */
export async function listSince(payload: Payload, source: Source, since: string | null): Promise<Listed[]> {
  const date = dateOf(source);
  const saved: Where[] = since === null ? [] : [{ [date]: { greater_than_equal: since } }];
  const fields = source === 'content-status' ? ['inCollection', 'documentId', 'trashed'] : ['deletedAt'];
  const listed: Listed[] = [];
  for (let last = ''; ; ) {
    const conditions: Where[] = [...saved, ...(last ? [{ id: { greater_than: last } }] : [])];
    const { docs } = await payload.db.find<Row>({
      collection: source,
      where: conditions.length > 0 ? { and: conditions } : {},
      select: Object.fromEntries([date, ...fields].map((name) => [name, true])),
      sort: 'id',
      pagination: false,
      limit: listedAtOnce,
    });
    for (const row of docs) {
      listed.push({
        collection: isOtherCollection(source) ? source : (row.inCollection as PublicCollection),
        id: isOtherCollection(source) ? String(row.id) : String(row.documentId),
        savedAt: String(row[date] ?? ''),
        isTrashed: Boolean(row.trashed || row.deletedAt),
      });
    }
    if (docs.length < listedAtOnce) return listed;
    last = String(docs.at(-1)?.id);
    await nextTurn();
  }
}

/** The newest versions of documents as they are stored, in all locales; a document that is gone is left out. */
export async function readNewest(
  payload: Payload,
  collection: PanelCollection,
  ids: readonly string[],
): Promise<StoredDocument[]> {
  if (ids.length === 0) return [];
  const versions = isPublicCollection(collection) ? await readVersions(payload, collection, ids) : [];
  const known = new Set(versions.map(({ id }) => id));
  const rest = ids.filter((id) => !known.has(id));
  if (rest.length === 0) return versions;
  const { docs } = await payload.db.find<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { id: { in: rest } },
    pagination: false,
    limit: 0,
  });
  return [...versions, ...docs.map((document) => ({ ...document, id: String(document.id) }))];
}

async function readVersions(
  payload: Payload,
  collection: PublicCollection,
  ids: readonly string[],
): Promise<StoredDocument[]> {
  const { docs } = await payload.db.findVersions<StoredDocument>({
    collection,
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 0,
  });
  return docs.map(({ parent, version }) => ({ ...version, id: String(parent) }));
}
