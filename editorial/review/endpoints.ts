import type { PayloadRequest } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { type EndpointRole, endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { refreshProjections } from '../projections/refresh';
import type { ReviewContext } from './hooks';
import { type Asked, isStale, readAsked, reviewBody } from './request';
import { addStep, reviewOf } from './trail';

const ownerOf = ({ collection, id }: Asked) => ({ inCollection: collection, documentId: id });

/** Contributors may ask too, whatever is still to be fixed. */
async function ask(asked: Asked, req: PayloadRequest): Promise<void> {
  const { newest, version } = await readAsked(asked, req);
  if (newest._status === 'published') throw new ApiError(req, 'conflict', 'reviewErrors.nothing');
  const { state } = await reviewOf(ownerOf(asked), req);
  if (state === 'asked') throw new ApiError(req, 'conflict', 'reviewErrors.alreadyAsked');
  await addStep(ownerOf(asked), { action: 'asked', note: asked.note, version }, req);
  await refreshProjections({ inCollection: asked.collection, documentId: asked.id }, req);
}

/** Whoever asked takes it back; an editor may too, where that person is away. */
async function withdraw(asked: Asked, req: PayloadRequest): Promise<void> {
  const { version } = await readAsked(asked, req);
  const { state, askedBy } = await reviewOf(ownerOf(asked), req);
  if (state !== 'asked') throw new ApiError(req, 'conflict', 'reviewErrors.notAsked');
  if (askedBy !== req.user?.id && !isEditor({ req })) throw new ApiError(req, 'forbidden', 'reviewErrors.notYours');
  await addStep(ownerOf(asked), { action: 'withdrawn', version }, req);
  await refreshProjections({ inCollection: asked.collection, documentId: asked.id }, req);
}

/** An answer is one to what was read: whether someone waits for it, whether the text is still that. */
async function readAnswer(asked: Asked, req: PayloadRequest): Promise<{ version: string | null }> {
  const stored = await readAsked(asked, req);
  const { state } = await reviewOf(ownerOf(asked), req);
  if (state !== 'asked') throw new ApiError(req, 'conflict', 'reviewErrors.notAsked');
  if (isStale(asked, stored)) throw new ApiError(req, 'text-changed', 'reviewErrors.stale');
  return stored;
}

async function sendBack(asked: Asked, req: PayloadRequest): Promise<void> {
  const { version } = await readAnswer(asked, req);
  if (!asked.note) throw new ApiError(req, 'note-missing', 'reviewErrors.noteNeeded');
  await addStep(ownerOf(asked), { action: 'sent-back', note: asked.note, version }, req);
  await refreshProjections({ inCollection: asked.collection, documentId: asked.id }, req);
}

/** Publishes what was read, as "Publier" does, with all its checks; the step of the trail is a hook's. */
async function publish(asked: Asked, req: PayloadRequest): Promise<void> {
  await readAnswer(asked, req);
  const context: ReviewContext = { reviewNote: asked.note };
  await req.payload.update({
    collection: asked.collection,
    id: asked.id,
    data: { _status: 'published' },
    locale: sourceLocale,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    context: { ...req.context, ...context },
    req,
  });
}

type Work = (asked: Asked, req: PayloadRequest) => Promise<void>;

const reviewEndpoint = (name: string, role: EndpointRole, work: Work) =>
  endpoint({
    path: `/editorial/review/${name}`,
    method: 'post',
    role,
    body: reviewBody,
    handler: async ({ req, body: asked }) => {
      // In one transaction: nobody saves between reading what is stored and the answer.
      await inOneTransaction(req, () => work(asked, req));
      return { done: true };
    },
  });

/** What people do with a review, under `/api/editorial/review/`. */
export const reviewEndpoints = [
  reviewEndpoint('ask', 'staff', ask),
  reviewEndpoint('withdraw', 'staff', withdraw),
  reviewEndpoint('send-back', 'editor', sendBack),
  reviewEndpoint('publish', 'editor', publish),
];
