import type { PayloadRequest, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { sourceLocale } from '@/lib/locales';
import type { Skipped, Written } from './stored';
import { savedAtOf } from './write';

/**
 * Moves a member that an import created to the trash.
 *
 * @returns why it stays: it was changed since, or is referenced; null when it is in the trash, whoever moved it there
 */
export async function undoRow({ member, savedAt }: Written, req: PayloadRequest): Promise<Skipped['why'] | null> {
  const now = await savedAtOf(member, req);
  if (now === null) return null;
  if (now !== savedAt || (await isInReview(member, req)) || (await isScheduled(member, req))) return 'changed';
  if (await isNamed(member, req)) return 'used';
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

const isAny = async (
  collection: 'content-status' | 'content-links' | 'payload-jobs',
  and: Where[],
  req: PayloadRequest,
) =>
  (
    await req.payload.count({
      collection,
      where: { and },
      ...bypassAccess('what others do with the member counts too, and jobs have no access rule'),
      req,
    })
  ).totalDocs > 0;

const isInReview = (member: string, req: PayloadRequest) =>
  isAny(
    'content-status',
    [{ key: { equals: `members/${member}` } }, { 'review.state': { in: ['asked', 'sent-back'] } }],
    req,
  );

const isScheduled = (member: string, req: PayloadRequest) =>
  isAny(
    'payload-jobs',
    [
      { taskSlug: { equals: 'schedulePublish' } },
      { 'input.doc.relationTo': { equals: 'members' } },
      { 'input.doc.value': { equals: member } },
      { completedAt: { exists: false } },
    ],
    req,
  );

/** Tells whether another document references it; a reference to itself does not count. */
const isNamed = (member: string, req: PayloadRequest) =>
  isAny(
    'content-links',
    [
      { toCollection: { equals: 'members' } },
      { toId: { equals: member } },
      { or: [{ inCollection: { not_equals: 'members' } }, { documentId: { not_equals: member } }] },
    ],
    req,
  );
