import { NotFound } from 'payload';
import { endpoint, requireEditor } from '@/lib/api/endpoint';
import { localeOrSource } from '@/lib/locales';
import { documentParams } from '../documents/document-params';
import { type ChecksAnswer, readChecks } from './read';

/**
 * `GET /api/editorial/checks/:collection/:id?locale=fr`, for a global `…/checks/globals/:slug`: what `readChecks` says
 * of it.
 */
export const checksEndpoint = endpoint({
  path: '/editorial/checks/:collection/:id',
  method: 'get',
  role: 'staff',
  params: documentParams,
  handler: async ({ req, params: { collection, id: documentId } }) => {
    const locale = localeOrSource(req.searchParams.get('locale'));
    if (collection === 'globals') requireEditor(req);
    const read = await (collection === 'globals'
      ? readChecks(documentId, undefined, locale, req)
      : readChecks(collection, documentId, locale, req));
    if (!read) throw new NotFound(req.t);
    return read.checks satisfies ChecksAnswer;
  },
});
