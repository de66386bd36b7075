import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/limits';
import { idOf } from '@/lib/populated';
import type { PublicCollection } from '@/lib/routes';
import type { StoredDocument } from '../documents/stored';
import type { Step } from '../review/state';
import type { Version } from './timeline';

export type HistoryPage = {
  versions: Version[];
  steps: Step[];
  total: number;
  page: number;
  pages: number;
  /** Time of the newest version that was published. */
  lastPublished: string | null;
  /** Whether the document is published now. */
  isLive: boolean;
  /** Time of the newest version. */
  newest: string | null;
};

/** Maximum number of review steps of one document that are read. */
const maxSteps = 200;

/**
 * A page of the history of a document: 20 versions, by whom and when they were saved, and the steps between them.
 * Straight from the database, without the content of the versions: for staff only, by the collection's rule.
 */
export async function readHistory(
  collection: PublicCollection,
  id: string,
  page: number,
  req: PayloadRequest,
): Promise<HistoryPage> {
  const find = (limit: number, at: number, where?: Where) =>
    req.payload.db.findVersions<StoredDocument>({
      collection,
      where: { and: [{ parent: { equals: id } }, ...(where ? [where] : [])] },
      select: { parent: true, updatedAt: true, version: { _status: true, updatedBy: true } },
      sort: '-updatedAt',
      limit,
      page: at,
      pagination: true,
    });
  const [found, newer, published, row, { docs: steps }] = await Promise.all([
    find(pageSize, page),
    // The last version of the previous page: later steps are shown there. On the first page, none.
    find(1, Math.max((page - 1) * pageSize, 1)),
    find(1, 1, { 'version._status': { equals: 'published' } }),
    req.payload.db.findOne<StoredDocument>({
      collection,
      where: { id: { equals: id } },
      select: { _status: true, deletedAt: true },
    }),
    req.payload.db.find<Step>({
      collection: 'review-log',
      where: { and: [{ inCollection: { equals: collection } }, { documentId: { equals: id } }] },
      sort: '-createdAt',
      limit: maxSteps,
      pagination: false,
    }),
  ]);
  const versions = found.docs.map((doc) => ({
    id: String(doc.id),
    by: idOf(doc.version.updatedBy),
    at: new Date(doc.updatedAt).toISOString(),
    isPublished: doc.version._status === 'published',
  }));
  const until = page > 1 ? Date.parse(newer.docs[0]?.updatedAt ?? '') : Number.POSITIVE_INFINITY;
  const from = page < found.totalPages ? Date.parse(versions.at(-1)?.at ?? '') : 0;
  return {
    versions,
    steps: steps.filter(({ createdAt }) => Date.parse(createdAt) >= from && Date.parse(createdAt) < until),
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    lastPublished: published.docs[0] ? String(published.docs[0].id) : null,
    isLive: row?._status === 'published' && !row.deletedAt,
    newest: page === 1 ? (versions[0]?.id ?? null) : null,
  };
}

/** A stored version, with all its locales. */
export type StoredVersion = { id: string; by: string | null; at: string; document: StoredDocument };

/** Reads one version of a document, or the one before a moment, of the published ones if asked; null when there is none. */
export async function readVersion(
  collection: PublicCollection,
  id: string,
  which: { version: string } | { before: string; published?: boolean },
  req: PayloadRequest,
): Promise<StoredVersion | null> {
  const where: Where =
    'version' in which ? { id: { equals: which.version } } : { updatedAt: { less_than: which.before } };
  const ofStatus: Where[] = 'published' in which ? [{ 'version._status': { equals: 'published' } }] : [];
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection,
    where: { and: [{ parent: { equals: id } }, where, ...ofStatus] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  });
  const [doc] = docs;
  if (!doc) return null;
  const at = new Date(doc.updatedAt).toISOString();
  return { id: String(doc.id), by: idOf(doc.version.updatedBy), at, document: { ...doc.version, id, updatedAt: at } };
}
