import type { Payload, Where } from 'payload';
import { changeLimits, dayMs } from '@/lib/limits';
import { nightlyTask } from '@/lib/nightly-task';
import { updateFeed } from './feed';
import { localesOf, type PublicState } from './public-state';

/** Deletes changes that are no longer kept, and what was noted of documents that were public before them. */
export async function deleteOldChanges(payload: Payload, now = Date.now()): Promise<void> {
  const before = new Date(now - changeLimits.retentionDays * dayMs).toISOString();
  await updateFeed(payload, async ({ deletedPosition }, req) => {
    const { docs } = await payload.db.find<{ id: string; position: number }>({
      collection: 'public-changes',
      where: { and: [{ at: { less_than: before } }, { position: { greater_than: deletedPosition } }] },
      sort: '-position',
      limit: 1,
      pagination: false,
      req,
    });
    const position = docs[0]?.position;
    if (position === undefined) return {};
    await payload.db.deleteMany({
      collection: 'public-changes',
      where: { position: { less_than_equal: position } },
      req,
    });
    return { deletedPosition: position };
  });
  const { docs: states } = await payload.db.find<PublicState & { id: string }>({
    collection: 'public-states',
    where: { changedAt: { less_than: before } },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  const gone = states.filter((state) => localesOf(state).length === 0).map(({ id }) => id);
  // Public again since then: the condition is asked with the deletion.
  const where: Where = { and: [{ id: { in: gone } }, { changedAt: { less_than: before } }] };
  if (gone.length > 0) await payload.db.deleteMany({ collection: 'public-states', where });
}

export const purgeChanges = nightlyTask('purgeChanges', 51, (payload) => deleteOldChanges(payload));
