import type { PayloadRequest, Where } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { idOf } from '@/lib/populated';
import type { ReleasableKind } from '@/lib/releases';
import { storedMoment } from '@/lib/stored-moment';
import type { Owner } from '../projections/projection';

/** A stored release. */
export type ReleaseRow = {
  id: string;
  name: string;
  note: string | null;
  createdBy: string | null;
  createdAt: string;
  publishedAt: string | null;
  publishedBy: string | null;
};

/** A document or global of a release. */
export type EntryRow = { id: string; release: string; inCollection: ReleasableKind; documentId: string; key: string };

const releaseOf = (row: ReleaseRow): ReleaseRow => ({
  ...row,
  id: String(row.id),
  note: row.note ?? null,
  createdBy: idOf(row.createdBy),
  createdAt: storedMoment(row.createdAt) ?? '',
  publishedAt: storedMoment(row.publishedAt),
  publishedBy: idOf(row.publishedBy),
});

export const ownerOf = ({ id }: Pick<ReleaseRow, 'id'>): Owner => ({ inCollection: 'releases', documentId: id });

/** The key of a document in an open release. */
export const openKey = ({ inCollection, documentId }: Pick<Owner, 'inCollection' | 'documentId'>): string =>
  `${inCollection}/${documentId}`;

/** Reads releases, the newest first. */
export async function findReleases(where: Where, req: PayloadRequest, limit = 0): Promise<ReleaseRow[]> {
  const { docs } = await req.payload.db.find<ReleaseRow>({
    collection: 'releases',
    where,
    sort: '-id',
    pagination: false,
    limit,
    req,
  });
  return docs.map(releaseOf);
}

export const isOpen: Where = { publishedAt: { equals: null } };

/** Reads a release; null when there is none. */
export async function findRelease(id: string, req: PayloadRequest): Promise<ReleaseRow | null> {
  const [release] = await findReleases({ id: { equals: id } }, req, 1);
  return release ?? null;
}

/** Reads a release; refuses one that was deleted, with the language of the request. */
export async function requireRelease(id: string, req: PayloadRequest): Promise<ReleaseRow> {
  const release = await findRelease(id, req);
  if (!release) throw new ApiError(req, 'not-found', 'releaseErrors.gone');
  return release;
}

/** Reads a release that is not published yet. */
export async function requireOpen(id: string, req: PayloadRequest): Promise<ReleaseRow> {
  const release = await requireRelease(id, req);
  if (release.publishedAt) throw new ApiError(req, 'conflict', 'releaseErrors.published');
  return release;
}

/** Reads entries in the order in which they were added. */
export async function findEntries(where: Where, req: PayloadRequest): Promise<EntryRow[]> {
  const { docs } = await req.payload.db.find<EntryRow>({
    collection: 'release-entries',
    where,
    // Ids begin with the time at which they were made.
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map((row) => ({ ...row, id: String(row.id) }));
}

export const entriesOf = (release: Pick<ReleaseRow, 'id'>, req: PayloadRequest): Promise<EntryRow[]> =>
  findEntries({ release: { equals: release.id } }, req);
