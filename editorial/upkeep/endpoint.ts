import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { publicCollections } from '@/lib/routes';
import { recordActivity, statusOf } from '../activity/record';
import type { Owner } from '../projections/projection';
import { isStatusOnSite } from '../projections/subject';

const body = z.object({
  collection: z.enum(publicCollections as [string, ...string[]]),
  id: z.string().regex(/^[0-9a-f]{24}$/),
});

/**
 * `POST /api/editorial/upkeep {collection, id}`: a published document is still right. Stored beside the document, which
 * does not change: no version, no date, no page to be made again. It holds for a year. 404 for what does not exist, 409
 * for what is not on the site.
 */
export const confirmContent = endpoint({
  path: '/editorial/upkeep',
  method: 'post',
  role: 'editor',
  body,
  handler: async ({ req, body: { collection, id } }) => {
    const confirmedAt = await inOneTransaction(req, () => confirm({ inCollection: collection, documentId: id }, req));
    return { confirmedAt };
  },
});

async function confirm(owner: Owner, req: PayloadRequest): Promise<string> {
  const row = await statusOf(owner, req);
  if (!row) throw new ApiError(req, 'not-found', 'upkeep.gone');
  if (!isStatusOnSite(row)) throw new ApiError(req, 'conflict', 'upkeep.notOnSite');
  const confirmedAt = new Date().toISOString();
  await req.payload.db.updateOne({
    collection: 'content-status',
    id: row.id,
    data: { confirmedAt, confirmedBy: req.user?.id ?? null, touchedAt: confirmedAt },
    returning: false,
    req,
  });
  await recordActivity({ ...owner, action: 'confirmed', title: row.title ?? null }, req);
  return confirmedAt;
}
