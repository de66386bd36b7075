import { z } from 'zod';
import { describeBrokenReferences, refusalTitle } from '@/editorial/deletion/refuse';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import type { DescribedReference } from './describe';
import { referenceableCollections } from './referenceable';
import { countReferencesTo, listBrokenReferences, listReferencesTo } from './usage';

const params = z.object({ collection: z.enum(referenceableCollections), id: z.string().min(1).max(64) });
const query = z.object({ count: z.string().optional(), page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** Content of the dialog before a removal. */
export type UsageAnswer = {
  total: number;
  references: DescribedReference[];
  brokenReferences: DescribedReference[];
  refusal: string | null;
};

/**
 * `GET /api/editorial/usage/events/6650…`: where it is used and which references would break; with `count`, only the
 * number.
 */
export const usageEndpoint = endpoint({
  path: '/editorial/usage/:collection/:id',
  method: 'get',
  role: 'staff',
  params,
  query,
  handler: async ({ req, params: { collection, id }, query: { count, page } }) => {
    // Staff read every collection that can be requested here: no other rule is needed.
    const { totalDocs } = await req.payload.db.count({ collection, where: { id: { equals: id } }, req });
    if (totalDocs === 0) throw new ApiError(req, 'not-found', 'usage.notFound');
    const target = { collection, ids: [id] };
    if (count) return { total: await countReferencesTo(target, req) };
    const { references, total } = await listReferencesTo(target, page, req);
    const brokenReferences = await listBrokenReferences(target, new Set(), req);
    return {
      total,
      references,
      brokenReferences: await describeBrokenReferences(brokenReferences, req),
      refusal: brokenReferences.length > 0 ? refusalTitle(collection, 1, req.i18n.language) : null,
    } satisfies UsageAnswer;
  },
});
