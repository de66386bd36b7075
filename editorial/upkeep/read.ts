import type { PayloadRequest, Where } from 'payload';
import { activityLimits, dayMs, pageSize } from '@/lib/limits';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import type { ContentStatus } from '@/payload-types';

/**
 * What is looked at again when it was not touched for a year. Events are not: one that is over says what was, and need
 * not be looked at every year.
 */
export const upkeepKinds: readonly PublicCollection[] = publicCollections.filter((kind) => kind !== 'events');

/** A published document that was not touched for a year. */
export type UntouchedRow = ContentStatus & { inCollection: PublicCollection };

/** Returns the condition of documents that are on the site and were neither saved nor confirmed for a year. */
export function whereUntouched(kind: PublicCollection | null, now = Date.now()): Where {
  const before = new Date(now - activityLimits.untouchedDays * dayMs).toISOString();
  return {
    and: [
      { live: { equals: true } },
      { touchedAt: { less_than: before } },
      { inCollection: { in: kind ? [kind] : [...upkeepKinds] } },
    ],
  };
}

/** Reads a page of the documents to look at again, the longest untouched first. */
export async function readUntouched(kind: PublicCollection | null, page: number, req: PayloadRequest) {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'content-status',
    where: whereUntouched(kind),
    sort: ['touchedAt', 'id'],
    limit: pageSize,
    page,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return { rows: docs as UntouchedRow[], total: totalDocs, pages: Math.max(1, totalPages) };
}

/** Counts the documents to look at again of each kind. */
export async function countUntouched(req: PayloadRequest): Promise<ReadonlyMap<PublicCollection, number>> {
  const counts = await Promise.all(
    upkeepKinds.map(async (kind) => {
      const { totalDocs } = await req.payload.count({
        collection: 'content-status',
        where: whereUntouched(kind),
        overrideAccess: false,
        user: req.user,
        req,
      });
      return [kind, totalDocs] as const;
    }),
  );
  return new Map(counts);
}
