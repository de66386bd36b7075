import { NotFound } from 'payload';
import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { locales } from '@/lib/locales';
import { documentParams } from '../documents/document-params';
import { pageIdSchema } from '../presence/page-id';
import type { Present } from '../presence/people';
import { readPresence } from '../presence/read';
import { type DocumentState, readDocumentState } from './read';

/** What an open form is told of its document. */
export type DocumentStateAnswer = DocumentState & { openElsewhere: Present[] };

/**
 * `GET /api/editorial/document-state/:collection/:id?since=2026-…&locale=fr&page=k3v9…`, for a global `…/globals/:slug`:
 * what the site shows of it, when it was saved, who changed it since the version in the form, and who else has it open.
 * Every open form asks for it every few seconds, which tells that this page of the browser shows the document. 404 for
 * what the user may not read, as for what does not exist.
 */
export const documentStateEndpoint = endpoint({
  path: '/editorial/document-state/:collection/:id',
  method: 'get',
  role: 'staff',
  isOfPanel: true,
  params: documentParams,
  query: z.object({
    since: z.iso.datetime().optional(),
    locale: z.enum(locales).optional(),
    page: pageIdSchema.optional(),
  }),
  handler: async ({ req, params, query }): Promise<DocumentStateAnswer> => {
    const state = await readDocumentState({ ...params, ...query }, req);
    if (!state) throw new NotFound(req.t);
    return { ...state, openElsewhere: await readPresence(params, query.page, req) };
  },
});
