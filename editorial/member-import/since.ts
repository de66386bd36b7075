import type { PayloadRequest } from 'payload';
import { savedAtOf } from './slice';
import type { Skipped, Written } from './stored';

/** What people did, since an import, with members that it wrote; each by the id of the member. */
export type Since = {
  /** When it was saved last; those in the bin have no time. */
  savedAt: ReadonlyMap<string, string>;
  status: ReadonlyMap<string, StatusRow>;
  /** When its publication, or that it leaves the site, was scheduled; what failed in its hour included. */
  scheduledAt: ReadonlyMap<string, string>;
  /** Those that another document, text or page names. */
  used: ReadonlySet<string>;
};

/** What `content-status` says of a member. */
type StatusRow = {
  id: string;
  documentId: string;
  publication?: string | null;
  live?: boolean | null;
  review?: { state?: string | null; at?: string | null } | null;
};

/** Reads what became of these members, as whoever saves next would find it: the same number of queries for any. */
export async function readSince(ids: readonly string[], req: PayloadRequest): Promise<Since> {
  return {
    savedAt: await savedAtOf(ids, req),
    status: await statusOf(ids, req),
    scheduledAt: await scheduledAmong(new Set(ids), req),
    used: await usedAmong(ids, req),
  };
}

/** Why what an import wrote of a member stays, though the import is undone; null where nobody works on it since. */
export function whyKept({ before, member, savedAt }: Written, since: Since): Skipped['why'] | null {
  const isNew = before === null;
  const nowSavedAt = since.savedAt.get(member);
  // In the bin, or gone: for a new member nothing is left to undo.
  if (nowSavedAt === undefined) return isNew ? null : 'touched';
  // What was asked for before the import was not about what it wrote; of a new member there is no before.
  const isSince = (at: string | null | undefined) => Boolean(at && (isNew || Date.parse(at) >= Date.parse(savedAt)));
  const status = since.status.get(member);
  if (isNew ? status?.live : status?.publication === 'published') return 'published';
  const { state, at } = status?.review ?? {};
  if ((state === 'asked' || state === 'sent-back') && isSince(at)) return 'in-review';
  if (isSince(since.scheduledAt.get(member))) return 'scheduled';
  if (nowSavedAt !== savedAt) return 'touched';
  return isNew && since.used.has(member) ? 'used' : null;
}

async function statusOf(ids: readonly string[], req: PayloadRequest): Promise<Map<string, StatusRow>> {
  const { docs } = await req.payload.db.find<StatusRow>({
    collection: 'content-status',
    where: { key: { in: ids.map((id) => `members/${id}`) } },
    select: { documentId: true, publication: true, live: true, review: true },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map((row) => [row.documentId, row]));
}

type ScheduleRow = { id: string; createdAt: string; input: { doc: { value: string } } };

async function scheduledAmong(ids: ReadonlySet<string>, req: PayloadRequest): Promise<Map<string, string>> {
  // Of all members: few are scheduled at one time, and what a job is told is JSON, which can't be asked for several.
  const { docs } = await req.payload.db.find<ScheduleRow>({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { 'input.doc.relationTo': { equals: 'members' } },
        { completedAt: { exists: false } },
      ],
    },
    select: { input: true, createdAt: true },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(
    docs.map(({ input, createdAt }) => [input.doc.value, createdAt] as const).filter(([id]) => ids.has(id)),
  );
}

async function usedAmong(ids: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'content-links',
    where: { and: [{ toCollection: { equals: 'members' } }, { toId: { in: [...ids] } }] },
    select: { toId: true, inCollection: true, documentId: true },
    depth: 0,
    pagination: false,
    req,
  });
  // What names itself is used by nobody.
  return new Set(
    docs.flatMap(({ toId, inCollection, documentId }) =>
      toId && !(inCollection === 'members' && documentId === toId) ? toId : [],
    ),
  );
}
