import { z } from 'zod';
import { describeBrokenReferences, refusalTitle } from '@/editorial/deletion/refuse';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import type { Use } from './describe';
import { usable } from './nouns';
import { countUses, listBrokenReferences, listUses } from './used-in';

const params = z.object({ collection: z.enum(usable), id: z.string().min(1).max(64) });
const query = z.object({ count: z.string().optional(), page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** Content of the dialog before a removal. */
export type UsedInAnswer = { total: number; uses: Use[]; brokenReferences: Use[]; refusal: string | null };

/**
 * `GET /api/editorial/used-in/events/6650…`: where it is used and which references would break; with `count`, only the
 * number.
 */
export const usedInEndpoint = endpoint({
  path: '/editorial/used-in/:collection/:id',
  method: 'get',
  role: 'staff',
  params,
  query,
  handler: async ({ req, params: target, query: { count, page } }) => {
    const { collection, id } = target;
    // Staff read every collection that can be requested here: no other rule is needed.
    const { totalDocs } = await req.payload.db.count({ collection, where: { id: { equals: id } }, req });
    if (totalDocs === 0) throw new ApiError(req, 'not-found', 'usage.notFound');
    if (count) return { total: await countUses(target, req) };
    const { uses, total } = await listUses(target, page, req);
    const brokenReferences = await listBrokenReferences(target, new Set(), req);
    return {
      total,
      uses,
      brokenReferences: await describeBrokenReferences(brokenReferences, req),
      refusal: brokenReferences.length > 0 ? refusalTitle(collection, req.i18n.language) : null,
    } satisfies UsedInAnswer;
  },
});
