import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';

/** A stored document: localized fields hold all their locales (`{ fr, en, es }`). */
export type StoredDocument = Record<string, unknown> & {
  id: string;
  _status?: 'draft' | 'published';
  updatedAt: string;
  deletedAt?: string | null;
};

/**
 * Reads the published row of a document, null when it is not published, and its newest version, straight from the
 * database, in all locales, within the transaction of `req`.
 *
 * @returns with the id of the newest version; null for a deleted document
 */
export async function readStored(
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
): Promise<{ live: StoredDocument | null; newest: StoredDocument; version: string | null } | null> {
  const row = await req.payload.db.findOne<StoredDocument>({ collection, where: { id: { equals: id } }, req });
  if (!row) return null;
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const newest = docs[0] ? { ...docs[0].version, id, updatedAt: docs[0].updatedAt } : row;
  return {
    live: row._status === 'published' && !row.deletedAt ? row : null,
    newest: newest as StoredDocument,
    version: docs[0] ? String(docs[0].id) : null,
  };
}
