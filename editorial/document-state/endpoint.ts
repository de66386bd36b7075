import { NotFound } from 'payload';
import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { locales } from '@/lib/locales';
import { documentParams } from '../documents/document-params';
import { readDocumentState } from './read';

/**
 * `GET /api/editorial/document-state/:collection/:id?since=2026-…&locale=fr`, for a global `…/globals/:slug`: what the
 * site shows of it, when it was saved, and who changed it since the version in the form. Every open form asks for it
 * every few seconds. 404 for what the user may not read, as for what does not exist.
 */
export const documentStateEndpoint = endpoint({
  path: '/editorial/document-state/:collection/:id',
  method: 'get',
  role: 'staff',
  params: documentParams,
  query: z.object({ since: z.iso.datetime().optional(), locale: z.enum(locales).optional() }),
  handler: async ({ req, params, query }) => {
    const state = await readDocumentState({ ...params, ...query }, req);
    if (!state) throw new NotFound(req.t);
    return state;
  },
});
