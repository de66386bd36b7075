import type { Payload } from 'payload';
import { activityLimits, dayMs } from '@/lib/limits';
import { nightlyTask } from '@/lib/nightly-task';

/** Deletes what people did before a year: it is personal data. */
export async function deleteOldActivity(payload: Payload, now = Date.now()): Promise<void> {
  const before = new Date(now - activityLimits.retentionDays * dayMs).toISOString();
  await payload.db.deleteMany({ collection: 'activity', where: { at: { less_than: before } } });
}

export const purgeActivity = nightlyTask('purgeActivity', 47, (payload) => deleteOldActivity(payload));
