import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook, PayloadRequest } from 'payload';
import { withoutMedia } from './strip';

/**
 * Removes withdrawn media from saved data: a form that was open meanwhile, a restored version or a client may still
 * reference them, and the database would refuse the whole save.
 */
async function withoutWithdrawn<T extends object>(data: T | undefined, req: PayloadRequest): Promise<T | undefined> {
  if (!data) return data;
  const text = JSON.stringify(data);
  // One row for each withdrawn media: a handful in years.
  const { docs } = await req.payload.db.find<{ documentId: string }>({
    collection: 'media-withdrawals',
    where: { inCollection: { equals: 'media' } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs
    .filter(({ documentId }) => text.includes(documentId))
    .reduce((rest, { documentId }) => withoutMedia(rest, documentId), data);
}

export const removeWithdrawnMedia: CollectionBeforeValidateHook = ({ data, req }) => withoutWithdrawn(data, req);

export const removeWithdrawnMediaOfGlobal: GlobalBeforeValidateHook = ({ data, req }) => withoutWithdrawn(data, req);
