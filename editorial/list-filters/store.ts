import type { CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { bypassAccess } from '@/lib/bypass-access';
import { listFilterLimits } from '@/lib/limits';
import type { ListFilter } from '@/payload-types';
import { readPeople } from '../team';

/** What a filter keeps of a list. */
export type FilterQuery = {
  where?: Record<string, unknown> | undefined;
  search?: string | undefined;
  sort?: string | string[] | undefined;
};

/** A saved filter, as the panel shows it. */
export type SavedFilter = {
  id: string;
  name: string;
  query: FilterQuery;
  isShared: boolean;
  isYours: boolean;
  /** Who shared it, where that is somebody else whose account is still there. */
  by: string | null;
  mayRemove: boolean;
};

const reason = 'no access rule allows anything; filters are found by their owner, or shared';

const ownedBy = (req: PayloadRequest): Where => ({ owner: { equals: req.user?.id } });

/** Reads the filters of a list that the user of `req` has saved or the team shares, by name. */
export async function readFilters(collection: string, req: PayloadRequest): Promise<SavedFilter[]> {
  const { docs } = await req.payload.find({
    collection: 'list-filters',
    where: {
      and: [{ inCollection: { equals: collection } }, { or: [ownedBy(req), { isShared: { equals: true } }] }],
    },
    sort: 'name',
    depth: 0,
    pagination: false,
    ...bypassAccess(reason),
    req,
  });
  const others = docs.map(({ owner }) => owner).filter((id) => id !== req.user?.id);
  const people = await readPeople(others, req);
  return docs.map((filter) => ({
    id: filter.id,
    name: filter.name,
    query: filter.query as FilterQuery,
    isShared: filter.isShared === true,
    isYours: filter.owner === req.user?.id,
    by: filter.owner === req.user?.id ? null : (people.get(filter.owner)?.name ?? null),
    mayRemove: mayRemove(filter, req),
  }));
}

/** One's own; what is shared, editors may tidy up too. */
const mayRemove = ({ owner, isShared }: ListFilter, req: PayloadRequest): boolean =>
  owner === req.user?.id || (isShared === true && isEditor({ req }));

/** Saves a filter; one of the same person, list and name is replaced. */
export async function saveFilter(
  filter: { collection: string; name: string; isShared: boolean; query: FilterQuery },
  req: PayloadRequest,
): Promise<void> {
  const { collection, ...data } = filter;
  const where: Where = { and: [ownedBy(req), { inCollection: { equals: collection } }] };
  const { docs } = await req.payload.find({
    collection: 'list-filters',
    where,
    depth: 0,
    pagination: false,
    ...bypassAccess(reason),
    req,
  });
  const same = docs.find(({ name }) => name === filter.name);
  if (same) {
    await req.payload.update({ collection: 'list-filters', id: same.id, data, depth: 0, ...bypassAccess(reason), req });
    return;
  }
  if (docs.length >= listFilterLimits.maxPerList) {
    throw new ApiError(req, 'conflict', {
      key: 'listFilterErrors.tooMany',
      values: { count: listFilterLimits.maxPerList },
    });
  }
  await req.payload.create({
    collection: 'list-filters',
    data: { ...data, inCollection: collection, owner: String(req.user?.id) },
    depth: 0,
    ...bypassAccess(reason),
    req,
  });
}

/** Removes a filter that the user of `req` may remove; false where there is none. */
export async function removeFilter(id: string, req: PayloadRequest): Promise<boolean> {
  const collection = 'list-filters';
  const filter = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    ...bypassAccess(reason),
    req,
  });
  if (!filter || !mayRemove(filter, req)) return false;
  await req.payload.delete({ collection, id, depth: 0, ...bypassAccess(reason), req });
  return true;
}

/** Removes what a deleted account had saved for itself alone. */
export const removeFiltersOfAccount: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  await req.payload.delete({
    collection: 'list-filters',
    where: { and: [{ owner: { equals: id } }, { isShared: { not_equals: true } }] },
    depth: 0,
    ...bypassAccess(reason),
    req,
  });
  return doc;
};
