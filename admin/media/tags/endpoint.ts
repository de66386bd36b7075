import { endpoint } from '@/lib/api/endpoint';
import { tagsInUse } from './in-use';

/** `GET /api/editorial/media-tags`: the tags of all pictures that the person may read, for the filter of the picker. */
export const mediaTagsEndpoint = endpoint({
  path: '/editorial/media-tags',
  method: 'get',
  role: 'staff',
  handler: async ({ req }): Promise<{ tags: string[] }> => ({
    tags: await tagsInUse(req.payload, req.user, req.i18n.language),
  }),
});
