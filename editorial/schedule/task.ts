import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  restoreVersionOperation,
  type TaskConfig,
  ValidationError,
} from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { inOneTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { isPublicCollection, type PublicCollection } from '@/lib/routes';
import type { AutomaticContext } from '../activity/record';
import { publishScheduledRelease } from '../releases/scheduled';
import { FailedSchedule } from './failure';
import { haveSameContent, readVersion, type ScheduleInput, type StoredVersion } from './jobs';
import { queueDelayMail, queueFailureMail } from './mail';
import { repeatWhilePassing } from './patience';

/**
 * Publishes or unpublishes a scheduled document, or publishes a release, all or nothing. Access is not checked again: it was when it was
 * scheduled. A failure is reported by mail and stays among the jobs with its reason, until it is scheduled again, done
 * manually or dismissed.
 */
export const schedulePublish: TaskConfig<{ input: ScheduleInput; output: object }> = {
  // The slug of Payload's own task, which does not exist without its own schedules.
  slug: 'schedulePublish',
  retries: 0,
  handler: async ({ input, job, req }) => {
    try {
      await repeatWhilePassing(async () => {
        await carryOut(input, req.payload);
        await queueDelayMail(job as { waitUntil?: string | null }, input, req);
      });
      return { output: {} };
    } catch (error) {
      await queueFailureMail(String(job.id), req);
      throw reasonOf(error);
    }
  },
};

function reasonOf(error: unknown): Error {
  if (error instanceof FailedSchedule) return error;
  if (error instanceof ValidationError) {
    const fields = error.data.errors.map(({ label, path }) => String(label ?? path));
    return new FailedSchedule('incomplete', [...new Set(fields)].join(', '));
  }
  return new FailedSchedule('refused', error instanceof Error ? error.message : String(error));
}

async function carryOut(input: ScheduleInput, payload: Payload): Promise<void> {
  const req = await createLocalReq({ locale: sourceLocale }, payload);
  const { relationTo: collection, value: id } = input.doc;
  await inOneTransaction(req, async () => {
    if (!isPublicCollection(collection)) await publishScheduledRelease(input, await whoScheduled(input, req), req);
    else if (input.type === 'unpublish') await takeOff({ collection, id }, req);
    else await publish(input, { collection, id }, req);
  });
}

type Subject = { collection: PublicCollection; id: string };

async function takeOff({ collection, id }: Subject, req: PayloadRequest) {
  const newest = await readVersion({ collection, id }, 'newest', req);
  if (!newest || newest.version.deletedAt) throw new FailedSchedule('gone');
  await save(collection, id, 'draft', await step(req));
}

/** Publishes the scheduled version, and no other. Later changes stay a draft: they are restored on top of it. */
async function publish(input: ScheduleInput, { collection, id }: Subject, req: PayloadRequest): Promise<void> {
  const newest = await readVersion({ collection, id }, 'newest', req);
  if (!newest || newest.version.deletedAt) throw new FailedSchedule('gone');
  if (newest.version._status === 'published') return;
  const meant = input.version ? await readVersion({ collection, id }, input.version, req) : newest;
  if (!meant) throw new FailedSchedule('version-gone');
  const hasLaterChanges = !haveSameContent(meant, newest);
  if (hasLaterChanges) await restore(collection, meant, await step(req));
  await save(collection, id, 'published', await step(req, await whoScheduled(input, req)));
  if (hasLaterChanges) await restore(collection, newest, await step(req));
}

/**
 * A request of its own in the same transaction: restoring leaves a mark in the context of its request, with which a
 * later save would lose fields.
 */
async function step(
  { payload, transactionID }: PayloadRequest,
  user?: PayloadRequest['user'],
): Promise<PayloadRequest> {
  const req = await createLocalReq({ locale: sourceLocale, ...(user && { user }) }, payload);
  return Object.assign(req, { transactionID });
}

/** By the operation itself: the local API ignores `draft`, and writes the published row. */
const restore = (collection: PublicCollection, { id }: StoredVersion, req: PayloadRequest) =>
  restoreVersionOperation({
    collection: req.payload.collections[collection],
    id,
    draft: true,
    depth: 0,
    ...bypassAccess('a job has no user'),
    req,
  });

const save = (collection: PublicCollection, id: string, _status: 'draft' | 'published', req: PayloadRequest) =>
  req.payload.update({
    collection,
    id,
    data: { _status },
    locale: sourceLocale,
    depth: 0,
    ...bypassAccess('the person who scheduled it was allowed to then'),
    context: { ...req.context, isAutomatic: true } satisfies AutomaticContext,
    req,
  });

/** Account in whose name it is published; null when it was deleted, which is no reason not to publish. */
async function whoScheduled({ user }: ScheduleInput, req: PayloadRequest): Promise<PayloadRequest['user']> {
  const found = await req.payload.findByID({
    collection: user.relationTo,
    id: user.value,
    depth: 0,
    disableErrors: true,
    ...bypassAccess('a job has no user'),
    req,
  });
  return found ? { ...found, collection: 'users' } : null;
}
