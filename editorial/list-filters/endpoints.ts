import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { listFilterLimits } from '@/lib/limits';
import { readFilters, removeFilter, type SavedFilter, saveFilter } from './store';

const slug = z.string().regex(/^[a-z-]{1,40}$/);

const query = z
  .object({
    where: z.record(z.string(), z.unknown()).optional(),
    search: z.string().max(listFilterLimits.maxSearchLength).optional(),
    sort: z.union([z.string().max(200), z.array(z.string().max(200)).max(5)]).optional(),
  })
  .refine((value) => JSON.stringify(value).length <= listFilterLimits.maxQueryLength);

/** Only of a list in the menu whose documents the user may read; any other is 404, as if there were none. */
async function requireList(collection: string, req: PayloadRequest): Promise<void> {
  const config = req.payload.collections[collection as CollectionSlug]?.config;
  const isInMenu = config !== undefined && config.admin.hidden !== true;
  if (!isInMenu || (await config.access.read({ req })) === false) throw new NotFound(req.t);
}

/** `GET /api/editorial/list-filters/:collection`: the filters of a list, one's own and those of the team. */
const list = endpoint({
  path: '/editorial/list-filters/:collection',
  method: 'get',
  role: 'staff',
  params: z.object({ collection: slug }),
  handler: async ({ req, params }): Promise<{ filters: SavedFilter[] }> => {
    await requireList(params.collection, req);
    return { filters: await readFilters(params.collection, req) };
  },
});

/** `POST /api/editorial/list-filters/:collection`: saves one, and answers with all of the list. */
const save = endpoint({
  path: '/editorial/list-filters/:collection',
  method: 'post',
  role: 'staff',
  params: z.object({ collection: slug }),
  body: z.object({
    name: z.string().trim().min(1).max(listFilterLimits.maxNameLength),
    isShared: z.boolean(),
    query,
  }),
  invalid: 'listFilterErrors.invalid',
  handler: async ({ req, params, body }): Promise<{ filters: SavedFilter[] }> => {
    await requireList(params.collection, req);
    await saveFilter({ ...params, ...body }, req);
    return { filters: await readFilters(params.collection, req) };
  },
});

/** `DELETE /api/editorial/list-filters/:collection/:id`: removes one, and answers with those that are left. */
const remove = endpoint({
  path: '/editorial/list-filters/:collection/:id',
  method: 'delete',
  role: 'staff',
  params: z.object({ collection: slug, id: z.string().regex(/^[\w-]{1,64}$/) }),
  handler: async ({ req, params }): Promise<{ filters: SavedFilter[] }> => {
    await requireList(params.collection, req);
    if (!(await removeFilter(params.id, req))) throw new NotFound(req.t);
    return { filters: await readFilters(params.collection, req) };
  },
});

export const listFilterEndpoints = [list, save, remove];
