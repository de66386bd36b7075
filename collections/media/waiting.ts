import type { CollectionBeforeValidateHook, Payload, PayloadRequest } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { dayMs, uploadLimits } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { nightlyTask } from '@/lib/nightly-task';

type Described = { alt?: unknown; decorative?: unknown; people?: unknown };

const hasText = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/**
 * Allows to store a picture before it is described: the client sends any `waitingUntil`, and the server sets the time.
 * The picture is in no list and not public until it has a description, or is decorative, and the question about people
 * has an answer; then it is a picture like any other.
 */
export const setWaitingUntil: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data;
  if (operation === 'create') {
    const until = new Date(Date.now() + uploadLimits.unfinishedMediaDays * dayMs).toISOString();
    const addedBy = req.user?.collection === 'users' ? req.user.id : null;
    return { ...data, addedBy, waitingUntil: data.waitingUntil ? until : null };
  }
  const until: string | null = originalDoc?.waitingUntil ?? null;
  const waits = until !== null && !(await isComplete({ ...originalDoc, ...data }, req));
  return { ...data, waitingUntil: waits ? until : null };
};

async function isComplete(media: Described & { id?: string }, req: PayloadRequest): Promise<boolean> {
  if (!media.people) return false;
  if (media.decorative) return true;
  if (req.locale === sourceLocale) return hasText(media.alt);
  // Saved in a translation: the source language counts, which only the stored row has.
  const row = await req.payload.db.findOne<{ id: string; alt?: Partial<Record<Locale, unknown>> }>({
    collection: 'media',
    where: { id: { equals: media.id } },
    req,
  });
  return hasText(row?.alt?.[sourceLocale]);
}

/**
 * Deletes pictures that were not described in time, with their files.
 *
 * @returns how many were deleted
 */
export async function deleteUnfinishedMedia(payload: Payload, now = new Date()): Promise<number> {
  const { docs, errors } = await payload.delete({
    collection: 'media',
    where: { waitingUntil: { less_than_equal: now.toISOString() } },
    trash: true,
    depth: 0,
    ...bypassAccess('a job has no user'),
  });
  // A failed job is retried and visible.
  if (errors.length > 0) throw new Error(`${errors.length} pictures could not be deleted: ${errors[0]?.message}`);
  return docs.length;
}

export const purgeUnfinishedMedia = nightlyTask('purgeUnfinishedMedia', 27, async (payload) => {
  const deleted = await deleteUnfinishedMedia(payload);
  if (deleted > 0) payload.logger.info(`Deleted pictures that had no description after a week: ${deleted}`);
});
