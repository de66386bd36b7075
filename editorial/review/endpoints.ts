import type { PayloadRequest } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { type EndpointRole, endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { refreshProjections } from '../projections/refresh';
import type { ReviewContext } from './hooks';
import { addStep, reviewOf } from './log';
import { isStale, type ReviewRequest, readReviewed, reviewBody } from './request';

const ownerOf = ({ collection, id }: ReviewRequest) => ({ inCollection: collection, documentId: id });

/** Contributors may request a review too, whatever the issues. */
async function requestReview(request: ReviewRequest, req: PayloadRequest): Promise<void> {
  const { newest, version } = await readReviewed(request, req);
  if (newest._status === 'published') throw new ApiError(req, 'conflict', 'reviewErrors.nothing');
  const { state } = await reviewOf(ownerOf(request), req);
  if (state === 'in-review') throw new ApiError(req, 'conflict', 'reviewErrors.alreadyRequested');
  await addStep(ownerOf(request), { action: 'requested', note: request.note, version }, req);
  await refreshProjections({ inCollection: request.collection, documentId: request.id }, req);
}

/** Withdrawn by the requester; an editor may too, in case that person is away. */
async function withdraw(request: ReviewRequest, req: PayloadRequest): Promise<void> {
  const { version } = await readReviewed(request, req);
  const { state, requestedBy } = await reviewOf(ownerOf(request), req);
  if (state !== 'in-review') throw new ApiError(req, 'conflict', 'reviewErrors.notRequested');
  if (requestedBy !== req.user?.id && !isEditor({ req })) throw new ApiError(req, 'forbidden', 'reviewErrors.notYours');
  await addStep(ownerOf(request), { action: 'withdrawn', version }, req);
  await refreshProjections({ inCollection: request.collection, documentId: request.id }, req);
}

/**
 * An answer is about the version that was read: checks that the request still waits, and that the document has not
 * changed.
 */
async function readAnswer(request: ReviewRequest, req: PayloadRequest): Promise<{ version: string | null }> {
  const stored = await readReviewed(request, req);
  const { state } = await reviewOf(ownerOf(request), req);
  if (state !== 'in-review') throw new ApiError(req, 'conflict', 'reviewErrors.notRequested');
  if (isStale(request, stored)) throw new ApiError(req, 'text-changed', 'reviewErrors.stale');
  return stored;
}

async function sendBack(request: ReviewRequest, req: PayloadRequest): Promise<void> {
  const { version } = await readAnswer(request, req);
  if (!request.note) throw new ApiError(req, 'note-missing', 'reviewErrors.noteNeeded');
  await addStep(ownerOf(request), { action: 'sent-back', note: request.note, version }, req);
  await refreshProjections({ inCollection: request.collection, documentId: request.id }, req);
}

/** Publishes the version that was reviewed, with all checks of publishing; a hook logs the step. */
async function publish(request: ReviewRequest, req: PayloadRequest): Promise<void> {
  await readAnswer(request, req);
  const context: ReviewContext = { reviewNote: request.note };
  await req.payload.update({
    collection: request.collection,
    id: request.id,
    data: { _status: 'published' },
    locale: sourceLocale,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    context: { ...req.context, ...context },
    req,
  });
}

type Work = (request: ReviewRequest, req: PayloadRequest) => Promise<void>;

const reviewEndpoint = (name: string, role: EndpointRole, work: Work) =>
  endpoint({
    path: `/editorial/review/${name}`,
    method: 'post',
    role,
    body: reviewBody,
    handler: async ({ req, body: request }) => {
      // In one transaction: no other save comes between reading and answering.
      await inOneTransaction(req, () => work(request, req));
      return { done: true };
    },
  });

/** Endpoints of reviews, under `/api/editorial/review/`. */
export const reviewEndpoints = [
  reviewEndpoint('ask', 'staff', requestReview),
  reviewEndpoint('withdraw', 'staff', withdraw),
  reviewEndpoint('send-back', 'editor', sendBack),
  reviewEndpoint('publish', 'editor', publish),
];
