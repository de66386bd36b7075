import type { PayloadRequest } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { sourceLocale } from '@/lib/locales';
import { reviewOf } from '../review/log';
import { readSchedules } from '../schedule/jobs';
import type { Skipped, Written } from './stored';
import { savedAtOf } from './write';

/**
 * Moves a member that an import created to the trash.
 *
 * @returns why it stays: it was changed since, or is referenced; null when it is in the trash, also where someone else moved it there
 */
export async function undoRow({ member, savedAt }: Written, req: PayloadRequest): Promise<Skipped['why'] | null> {
  const now = await savedAtOf(member, req);
  if (now === null) return null;
  if (now !== savedAt || (await isInReview(member, req)) || (await isScheduled(member, req))) return 'changed';
  if (await isReferenced(member, req)) return 'used';
  await req.payload.update({
    collection: 'members',
    id: member,
    // Its address is free again: otherwise the next import of the same file would get another one.
    data: { deletedAt: new Date().toISOString(), slug: member },
    locale: sourceLocale,
    depth: 0,
    // Not while someone edits it.
    overrideLock: false,
    ...bypassAccess('a job’s request has no method, which deleteContent takes for the panel asking for buttons'),
    req,
  });
  return null;
}

const isInReview = async (member: string, req: PayloadRequest) =>
  (await reviewOf({ inCollection: 'members', documentId: member }, req)).state !== 'none';

const isScheduled = async (member: string, req: PayloadRequest) =>
  (await readSchedules({ collection: 'members', id: member }, req)).length > 0;

/** Returns whether another document references it; a reference to itself does not count. */
async function isReferenced(member: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'content-links',
    where: {
      and: [
        { toCollection: { equals: 'members' } },
        { toId: { equals: member } },
        { or: [{ inCollection: { not_equals: 'members' } }, { documentId: { not_equals: member } }] },
      ],
    },
    req,
  });
  return totalDocs > 0;
}
