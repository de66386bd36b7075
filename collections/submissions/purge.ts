import type { Payload, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { addMonths } from '@/lib/dates';
import { formLimits } from '@/lib/limits';
import { nightlyTask } from '@/lib/nightly-task';

/**
 * Deletes expired submissions: after the date that the sender was given, or after the form's current retention period if
 * that is sooner.
 *
 * @returns how many were deleted
 */
export async function deleteOldSubmissions(payload: Payload, now = new Date()): Promise<number> {
  const [settings, { docs: forms }] = await Promise.all([
    payload.findGlobal({ slug: 'settings', depth: 0, ...bypassAccess('a job has no user') }),
    payload.find({
      collection: 'forms',
      select: { retentionMonths: true },
      depth: 0,
      limit: 0,
      pagination: false,
      ...bypassAccess('a job has no user'),
    }),
  ]);
  const defaultMonths = settings.formRetentionMonths ?? formLimits.defaultRetentionMonths;
  const old: Where[] = [
    { deleteOn: { less_than_equal: now.toISOString() } },
    ...forms.map(
      ({ id, retentionMonths }): Where => ({
        and: [
          { form: { equals: id } },
          { createdAt: { less_than_equal: addMonths(now, -(retentionMonths ?? defaultMonths)).toISOString() } },
        ],
      }),
    ),
  ];
  const { docs, errors } = await payload.delete({
    collection: 'submissions',
    where: { or: old },
    depth: 0,
    ...bypassAccess('a job has no user'),
  });
  // A failed job is retried and visible; expired data must not stay unnoticed.
  if (errors.length > 0) throw new Error(`${errors.length} messages could not be deleted: ${errors[0]?.message}`);
  return docs.length;
}

export const purgeSubmissions = nightlyTask('purgeSubmissions', 17, async (payload) => {
  const deleted = await deleteOldSubmissions(payload);
  if (deleted > 0) payload.logger.info(`Messages stored long enough and deleted: ${deleted}`);
});
