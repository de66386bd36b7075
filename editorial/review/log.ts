import type { PayloadRequest, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { settings } from '@/lib/settings';
import { recordOnDocument } from '../activity/record';
import { reviewActions } from './index';
import { type Review, type ReviewAction, reviewFrom, type Step } from './state';

export type Owner = { inCollection: string; documentId: string };

/** Number of steps in which a request is looked for: with more steps, the review is known by its last ones. */
const maxSteps = 10;

const ofReview = ({ inCollection, documentId }: Owner): Where => ({
  and: [
    { inCollection: { equals: inCollection } },
    { documentId: { equals: documentId } },
    { action: { in: [...reviewActions] } },
  ],
});

/** Returns the newest steps of a document's reviews, newest first. */
export async function newestSteps(owner: Owner, req: PayloadRequest): Promise<Step[]> {
  const { docs } = await req.payload.db.find<Step>({
    collection: 'review-log',
    where: ofReview(owner),
    sort: '-createdAt',
    limit: maxSteps,
    pagination: false,
    req,
  });
  return docs;
}

/** Returns the state of a document's review, from its log. */
export async function reviewOf(owner: Owner, req: PayloadRequest): Promise<Review> {
  return reviewFrom(await newestSteps(owner, req));
}

type NewStep = { action: ReviewAction | 'taken-off'; note?: string | null; version?: string | null };

/** Steps that no save makes, by what the activity of the site calls them. */
const activityOf = {
  requested: 'review-requested',
  withdrawn: 'review-withdrawn',
  'sent-back': 'review-sent-back',
} as const;

/**
 * Logs a step of the user of the request, in the transaction of `req`. The person it concerns is notified by mail where there
 * is a mail server, by a job, since a mail would hold the write lock.
 */
export async function addStep(owner: Owner, { action, note, version }: NewStep, req: PayloadRequest): Promise<void> {
  const by = req.user?.collection === 'users' ? req.user.id : null;
  const step = await req.payload.db.create({
    collection: 'review-log',
    data: { ...owner, action, by, note: note || null, version: version ?? null },
    req,
  });
  if (action in activityOf) await recordOnDocument(owner, activityOf[action as keyof typeof activityOf], null, req);
  if (!settings.mail || action === 'withdrawn' || action === 'taken-off') return;
  await req.payload.jobs.queue({
    task: 'sendReviewMail',
    input: { step: String(step.id) },
    ...bypassAccess('anyone whose step is logged has its mail sent'),
    req,
  });
}
