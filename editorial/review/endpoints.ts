import type { Endpoint, PayloadRequest } from 'payload';
import { isEditor, isStaff } from '@/lib/access';
import { inOneTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { refreshDocument } from '../status/refresh';
import type { ReviewContext } from './hooks';
import { type Asked, isStale, readAsked, readRequest, refuse } from './request';
import { addStep, reviewOf } from './trail';

const ownerOf = ({ collection, id }: Asked) => ({ inCollection: collection, documentId: id });

/** Everyone of staff may ask, contributors too, whatever is still to be mended. */
async function ask(asked: Asked, req: PayloadRequest): Promise<void> {
  if (!isStaff({ req })) refuse(req, 403, 'notStaff');
  const { newest, version } = await readAsked(asked, req);
  if (newest._status === 'published') refuse(req, 409, 'nothing');
  const { state } = await reviewOf(ownerOf(asked), req);
  if (state === 'asked') refuse(req, 409, 'alreadyAsked');
  await addStep(ownerOf(asked), { action: 'asked', note: asked.note, version }, req);
  await refreshDocument(asked.collection, asked.id, req);
}

/** Whoever asked takes it back; an editor may too, where that person is away. */
async function withdraw(asked: Asked, req: PayloadRequest): Promise<void> {
  if (!isStaff({ req })) refuse(req, 403, 'notStaff');
  const { version } = await readAsked(asked, req);
  const { state, askedBy } = await reviewOf(ownerOf(asked), req);
  if (state !== 'asked') refuse(req, 409, 'notAsked');
  if (askedBy !== req.user?.id && !isEditor({ req })) refuse(req, 403, 'notYours');
  await addStep(ownerOf(asked), { action: 'withdrawn', version }, req);
  await refreshDocument(asked.collection, asked.id, req);
}

/** An answer is one to what was read: who may answer, whether someone waits for it, whether the text is still that. */
async function readAnswer(asked: Asked, req: PayloadRequest): Promise<{ version: string | null }> {
  if (!isEditor({ req })) refuse(req, 403, 'notEditor');
  const stored = await readAsked(asked, req);
  const { state } = await reviewOf(ownerOf(asked), req);
  if (state !== 'asked') refuse(req, 409, 'notAsked');
  if (isStale(asked, stored)) refuse(req, 409, 'stale');
  return stored;
}

async function sendBack(asked: Asked, req: PayloadRequest): Promise<void> {
  const { version } = await readAnswer(asked, req);
  if (!asked.note) refuse(req, 400, 'noteNeeded');
  await addStep(ownerOf(asked), { action: 'sent-back', note: asked.note, version }, req);
  await refreshDocument(asked.collection, asked.id, req);
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

const endpoint = (name: string, work: (asked: Asked, req: PayloadRequest) => Promise<void>): Endpoint => ({
  path: `/editorial/review/${name}`,
  method: 'post',
  handler: async (req) => {
    if (!req.user) refuse(req, 403, 'notStaff');
    const asked = await readRequest(req);
    // In one turn: nobody saves between the look at what is stored and the answer.
    await inOneTransaction(req, () => work(asked, req));
    return Response.json({ done: true });
  },
});

/** What people do with a review, under `/api/editorial/review/`. Of staff only, each by their role. */
export const reviewEndpoints: Endpoint[] = [
  endpoint('ask', ask),
  endpoint('withdraw', withdraw),
  endpoint('send-back', sendBack),
  endpoint('publish', publish),
];
