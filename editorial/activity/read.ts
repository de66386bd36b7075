import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { isAdmin, isEditor } from '@/lib/access';
import { pageSize } from '@/lib/limits';
import { idOf } from '@/lib/populated';
import { isPublicCollection } from '@/lib/routes';
import type { Activity } from '@/payload-types';
import { namesOfPeople } from '../team';
import { type ActivityFilters, whereActivity } from './filters';
import { contributorKinds } from './index';
import type { ActivityRow } from './record';

/** Where the document of a row is now; null for one that was deleted for good. */
export type Place = 'list' | 'trash' | null;

/** A row with where its document is. */
export type PlacedRow = ActivityRow & { place: Place };

/** Returns the collections and globals that the activity of a person's site is about, in the order of the menu. */
export function kindsFor(req: PayloadRequest): string[] {
  if (!isEditor({ req })) return [...contributorKinds];
  const globals = req.payload.globals.config.map(({ slug }) => slug as string);
  const others = ['forms', 'redirects', 'users', ...(isAdmin({ req }) ? ['api-keys'] : [])];
  return [...contributorKinds, ...others, ...globals.filter((slug) => !slug.startsWith('payload-'))];
}

/** Newest first. Payload adds the id itself where it is missing: rows of one moment keep their order. */
const newestFirst = ['-at', '-id'];

/** Reads a page of rows under the access rule of the collection, newest first. */
export async function findActivity(
  where: Where,
  { page }: { page: number },
  req: PayloadRequest,
): Promise<{ rows: ActivityRow[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'activity',
    where,
    sort: [...newestFirst],
    page,
    limit: pageSize,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return { rows: await withAccountNames(docs.map(rowOf), req), total: totalDocs, pages: Math.max(1, totalPages) };
}

/**
 * Reads all rows in slices, newest first, each slice from the last row of the one before. Not by page number: a save
 * moves its row to the front meanwhile, and the first row of the next page would be skipped.
 */
export async function* sliceActivity(where: Where, size: number, req: PayloadRequest): AsyncGenerator<ActivityRow[]> {
  let after: Where[] = [];
  let lastAt = '';
  let idsAtLast: string[] = [];
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'activity',
      where: { and: [where, ...after] },
      sort: [...newestFirst],
      limit: size,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const rows = docs.map(rowOf);
    const at = rows.at(-1)?.at;
    if (at === undefined) return;
    yield withAccountNames(rows, req);
    if (rows.length < size) return;
    const ids = rows.filter((row) => row.at === at).map(({ id }) => id);
    idsAtLast = at === lastAt ? [...idsAtLast, ...ids] : ids;
    lastAt = at;
    after = [{ at: { less_than_equal: lastAt } }, { id: { not_in: idsAtLast } }];
  }
}

const rowOf = ({ at, by, viaKey, title, detail, version, automatic, ...row }: Activity): ActivityRow => ({
  ...row,
  at: new Date(at).toISOString(),
  by: idOf(by),
  viaKey: viaKey ?? null,
  title: title ?? null,
  detail: detail ?? null,
  version: version ?? null,
  automatic: automatic === true,
});

/** Gives rows about accounts the name that the account has now, which is not stored with them: `Quelqu’un` once deleted. */
async function withAccountNames(rows: ActivityRow[], req: PayloadRequest): Promise<ActivityRow[]> {
  const isAboutAccount = ({ inCollection }: ActivityRow) => inCollection === 'users';
  const nameOf = await namesOfPeople(
    rows.filter(isAboutAccount).map(({ documentId }) => documentId),
    req,
  );
  return rows.map((row) => (isAboutAccount(row) ? { ...row, title: nameOf(row.documentId) } : row));
}

/** Reads a page of the activity. The number of queries does not depend on the number of rows. */
export async function readActivity(filters: ActivityFilters, page: number, req: PayloadRequest) {
  const found = await findActivity(whereActivity(filters), { page }, req);
  const placeOf = await findPlaces(found.rows, req);
  return { ...found, rows: found.rows.map((row): PlacedRow => ({ ...row, place: placeOf(row) })) };
}

type Document = Pick<ActivityRow, 'inCollection' | 'documentId'>;

/** Finds where documents are: those of all public content with one query, others with one for each collection. */
async function findPlaces(documents: readonly Document[], req: PayloadRequest): Promise<(row: Document) => Place> {
  const { collections } = req.payload;
  const others = [...new Set(documents.map(({ inCollection }) => inCollection))].filter(
    (slug) => !isPublicCollection(slug) && slug in collections,
  ) as CollectionSlug[];
  const [content, ...rest] = await Promise.all([
    placesOfContent(documents, req),
    ...others.map((slug) => placesIn(slug, documents, req)),
  ]);
  const places = new Map([content, ...rest].flat());
  return ({ inCollection, documentId }) =>
    inCollection in collections ? (places.get(`${inCollection}/${documentId}`) ?? null) : 'list';
}

async function placesOfContent(documents: readonly Document[], req: PayloadRequest): Promise<[string, Place][]> {
  const keys = documents
    .filter(({ inCollection }) => isPublicCollection(inCollection))
    .map(({ inCollection, documentId }) => `${inCollection}/${documentId}`);
  if (keys.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { key: { in: [...new Set(keys)] } },
    select: { key: true, trashed: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs.map(({ key, trashed }) => [key, trashed ? 'trash' : 'list']);
}

async function placesIn(
  collection: CollectionSlug,
  documents: readonly Document[],
  req: PayloadRequest,
): Promise<[string, Place][]> {
  const ids = documents.filter(({ inCollection }) => inCollection === collection).map(({ documentId }) => documentId);
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    select: { deletedAt: true } as never,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return (docs as { id: string; deletedAt?: string | null }[]).map(({ id, deletedAt }) => [
    `${collection}/${id}`,
    deletedAt ? 'trash' : 'list',
  ]);
}
