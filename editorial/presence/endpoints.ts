import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { documentParams } from '../documents/document-params';
import { removeOpenPage } from './open-pages';
import { pageIdSchema } from './page-id';
import { readPresenceInList } from './read';

const listParams = z.object({ collection: z.enum(publicCollections as [PublicCollection, ...PublicCollection[]]) });

/**
 * `GET /api/editorial/presence/:collection?page=…`: who has documents of a list open, asked for every few seconds by every
 * open list. A document's own form reads it with its state (document-state/endpoint.ts).
 */
const presenceInList = endpoint({
  path: '/editorial/presence/:collection',
  method: 'get',
  role: 'staff',
  isOfPanel: true,
  params: listParams,
  query: z.object({ page: pageIdSchema.optional() }),
  handler: ({ req, params, query }) => readPresenceInList(params.collection, query.page, req),
});

/** `DELETE /api/editorial/presence/:collection/:id?page=…`: a page of the user is closed, or shows another document. */
const endPresence = endpoint({
  path: '/editorial/presence/:collection/:id',
  method: 'delete',
  role: 'staff',
  isOfPanel: true,
  params: documentParams,
  query: z.object({ page: pageIdSchema }),
  handler: async ({ req, params, query }) => {
    await removeOpenPage(params, query.page, req);
    return { ended: true };
  },
});

export const presenceEndpoints = [presenceInList, endPresence];
