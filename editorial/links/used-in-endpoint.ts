import type { Endpoint } from 'payload';
import { z } from 'zod';
import { describeHoles, refusalTitle } from '@/editorial/deletion/refuse';
import { isStaff } from '@/lib/access';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import type { Use } from './describe';
import { usable } from './nouns';
import { countUses, listHoles, listUses } from './used-in';

const asked = z.object({ collection: z.enum(usable), id: z.string().min(1).max(64) });
const query = z.object({ count: z.string().optional(), page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** What the dialog before taking something away shows. */
export type UsedInAnswer = { total: number; uses: Use[]; holes: Use[]; refusal: string | null };

const notAllowed = label('usage.notAllowed');
const notFound = label('usage.notFound');

/** `GET /api/editorial/used-in/events/6650…`: where it is used and what would leave a hole; with `count`, how often only. */
export const usedInEndpoint: Endpoint = {
  path: '/editorial/used-in/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { language } = req.i18n;
    const refuse = (text: typeof notFound, status: number) =>
      Response.json({ errors: [{ message: inLanguage(text, language) }] }, { status });
    if (!isStaff({ req })) return refuse(notAllowed, 403);
    const target = asked.safeParse(req.routeParams);
    const options = query.safeParse(Object.fromEntries(req.searchParams));
    if (!target.success || !options.success) return refuse(notFound, 404);
    const { collection, id } = target.data;
    // Staff read every collection that can be asked for here: the check above is the whole rule.
    const { totalDocs } = await req.payload.db.count({ collection, where: { id: { equals: id } }, req });
    if (totalDocs === 0) return refuse(notFound, 404);
    if (options.data.count) return Response.json({ total: await countUses(target.data, req) });
    const { uses, total } = await listUses(target.data, options.data.page, req);
    const holes = await listHoles(target.data, new Set(), req);
    const answer: UsedInAnswer = {
      total,
      uses,
      holes: await describeHoles(holes, req),
      refusal: holes.length > 0 ? refusalTitle(collection, language) : null,
    };
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
};
