import { NotFound } from 'payload';
import { endpoint, requireEditor } from '@/lib/api/endpoint';
import { documentParams } from '../documents/document-params';
import { type Publication, readGlobalPublication, readPublication } from './publication';

/**
 * `GET /api/editorial/publication/:collection/:id`, for a global `…/globals/:slug`: where the last published version is
 * read, and what changed since the one before. 404 for what was never published.
 */
export const publicationEndpoint = endpoint({
  path: '/editorial/publication/:collection/:id',
  method: 'get',
  role: 'staff',
  params: documentParams,
  handler: async ({ req, params: { collection, id } }) => {
    if (collection === 'globals') requireEditor(req);
    const publication = await (collection === 'globals'
      ? readGlobalPublication(id, req)
      : readPublication(collection, id, req));
    if (!publication) throw new NotFound(req.t);
    return publication satisfies Publication;
  },
});
