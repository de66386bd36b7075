import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { dayMs, trashRetentionDays } from '@/lib/limits';
import { nightlyTask } from '@/lib/nightly-task';
import { publicCollections } from '@/lib/routes';
import type { AutomaticContext } from '../activity/record';

/**
 * Permanently deletes documents whose time in the trash is over; a document that published content needs stays, by the
 * rule of every deletion (refuse.ts).
 *
 * @returns how many were deleted, and how many stay
 */
export async function deleteExpiredTrash(
  payload: Payload,
  now = Date.now(),
): Promise<{ deleted: number; skipped: number }> {
  const before = new Date(now - trashRetentionDays * dayMs).toISOString();
  const counts = { deleted: 0, skipped: 0 };
  for (const collection of [...publicCollections, 'media'] as const) {
    const { docs, errors } = await payload.delete({
      collection,
      where: { deletedAt: { less_than: before } },
      trash: true,
      depth: 0,
      ...bypassAccess('a job has no user'),
      context: { isAutomatic: true } satisfies AutomaticContext,
    });
    counts.deleted += docs.length;
    counts.skipped += errors.length;
  }
  return counts;
}

export const purgeTrash = nightlyTask('purgeTrash', 37, async (payload) => {
  const { deleted, skipped } = await deleteExpiredTrash(payload);
  if (deleted > 0) payload.logger.info(`Documents and pictures long enough in the trash and deleted: ${deleted}`);
  if (skipped > 0) payload.logger.warn(`Documents and pictures in the trash that the site still needs: ${skipped}`);
});
