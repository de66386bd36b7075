import type { Payload, TaskConfig } from 'payload';
import { activityLimits, dayMs } from '@/lib/limits';

/** Deletes what people did before a year: it is personal data. */
export async function deleteOldActivity(payload: Payload, now = Date.now()): Promise<void> {
  const before = new Date(now - activityLimits.retentionDays * dayMs).toISOString();
  await payload.db.deleteMany({ collection: 'activity', where: { at: { less_than: before } } });
}

/** Each night, at an hour without editors. */
export const purgeActivity: TaskConfig<'purgeActivity'> = {
  slug: 'purgeActivity',
  schedule: [{ cron: '47 3 * * *', queue: 'default' }],
  retries: 3,
  handler: async ({ req: { payload } }) => {
    await deleteOldActivity(payload);
    return { output: {} };
  },
};
