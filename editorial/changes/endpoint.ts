import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { checkNames } from '@/lib/api/check-public-query';
import { type EndpointDescription, endpoint } from '@/lib/api/endpoint';
import { changeLimits } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { publicCollections } from '@/lib/routes';
import { changeKinds } from '.';
import { readChanges } from './read';

function queryOf(req: PayloadRequest): { since: string | null; limit: number } {
  checkNames(req.searchParams, ['since', 'limit']);
  const limit = req.searchParams.get('limit') ?? String(changeLimits.maxPageSize);
  if (!/^[1-9]\d{0,3}$/.test(limit) || Number(limit) > changeLimits.maxPageSize) {
    const text = { key: 'apiErrors.changes.limit', values: { max: changeLimits.maxPageSize } } as const;
    throw new ApiError(req, 'invalid-value', text, { parameter: 'limit' });
  }
  return { since: req.searchParams.get('since'), limit: Number(limit) };
}

const openApi: EndpointDescription = {
  tag: 'changes',
  summary: 'addresses.changes',
  parameters: { since: 'changes.since', limit: 'changes.limit' },
  query: z.object({
    since: z.string().max(200).optional(),
    limit: z.int().min(1).max(changeLimits.maxPageSize).default(changeLimits.maxPageSize),
  }),
  response: z.object({
    changes: z.array(
      z.object({
        type: z.enum(publicCollections),
        id: z.string(),
        change: z.enum(changeKinds),
        at: z.iso.datetime(),
        locales: z.array(z.enum(locales)),
        urls: z.partialRecord(z.enum(locales), z.url()),
      }),
    ),
    next: z.string(),
    hasMore: z.boolean(),
  }),
};

/**
 * `GET /api/changes?since=<token>&limit=100`: what the public reads differently since a token, in order, as `{ changes:
 * [{ type, id, change, at, locales, urls }], next, hasMore }`.
 *
 * A client that keeps a copy asks without `since` for the token of now, then reads the listings it wants, then follows:
 * it asks with the last `next`, and again at once while `hasMore` is true. For each entry it reads
 * `/api/<type>/<id>` in each of its `locales` and forgets the other ones; where there are none, it forgets the document.
 * `locales` and `urls` are those of now, whatever the change was. An entry names a document of which an anonymous
 * client reads something else at a depth of 0 or 1.
 *
 * A token that is older than what is kept is refused with 410 (`expired-token`), one of another database with 400
 * (`unknown-token`): the client begins again.
 */
export const changesEndpoint = endpoint({
  path: '/changes',
  method: 'get',
  role: 'anyone',
  openApi,
  handler: async ({ req }) => {
    const page = await readChanges(req.payload, queryOf(req));
    if (typeof page === 'string') throw new ApiError(req, page, `apiErrors.changes.${page}`, { parameter: 'since' });
    const { isShared, ...body } = page;
    return Response.json(body, isShared ? {} : { headers: { 'Cache-Control': 'private, no-store' } });
  },
});
