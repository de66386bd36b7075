import type { PayloadRequest, Where } from 'payload';
import { isEditor } from '@/lib/access';
import { pageSize, weekMs } from '@/lib/limits';
import { idOf } from '@/lib/populated';
import type { ContentStatus } from '@/payload-types';

/** A row of `content-status` with its review, with ids of people. */
export type ReviewRow = Pick<ContentStatus, 'id' | 'inCollection' | 'documentId' | 'title' | 'publication'> & {
  state: 'in-review' | 'sent-back' | 'published';
  by: string | null;
  note: string | null;
  at: string;
};

export type ReviewPage = { rows: ReviewRow[]; total: number; page: number; pages: number };

const notTrashed: Where = { trashed: { equals: false } };

async function readPage(where: Where, sort: string[], page: number, req: PayloadRequest): Promise<ReviewPage> {
  const found = await req.payload.find({
    collection: 'content-status',
    where: { and: [where, notTrashed] },
    sort,
    page,
    limit: pageSize,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  const rows = found.docs.map(({ id, inCollection, documentId, title, publication, review }) => ({
    ...{ id, inCollection, documentId, title: title ?? null, publication },
    state: review?.state === 'in-review' || review?.state === 'sent-back' ? review.state : ('published' as const),
    by: idOf(review?.by),
    note: review?.note ?? null,
    at: review?.at ?? '',
  }));
  return { rows, total: found.totalDocs, page: found.page ?? 1, pages: found.totalPages };
}

/** Returns requests without an answer, oldest first; a page of 20 with its total. */
export const readWaiting = (page: number, req: PayloadRequest): Promise<ReviewPage> =>
  readPage({ 'review.state': { equals: 'in-review' } }, ['review.at'], page, req);

/**
 * Returns requests of the user that wait or were sent back; for contributors also what was published in the last week,
 * which editors read in another list.
 */
export function readRequests(page: number, req: PayloadRequest): Promise<ReviewPage> {
  const id = String(req.user?.id);
  const open: Where = {
    and: [{ 'review.requestedBy': { equals: id } }, { 'review.state': { in: ['in-review', 'sent-back'] } }],
  };
  // In the order of the states' names: sent back, published (`none`), in review; newest first in each.
  const sort = ['-review.state', '-review.at'];
  return readPage(isEditor({ req }) ? open : { or: [open, lately(id, ['none'])] }, sort, page, req);
}

const weekAgo = () => new Date(Date.now() - weekMs).toISOString();

/** Requests of a person in one of these states since the last week. */
const lately = (person: string, states: readonly ('none' | 'sent-back')[]): Where => ({
  and: [
    { 'review.requestedBy': { equals: person } },
    { 'review.state': { in: [...states] } },
    { 'review.at': { greater_than: weekAgo() } },
  ],
});

/** Returns the answers of the last week to a person: published, or sent back with a note. */
export const answeredTo = (person: string): Where => ({ and: [lately(person, ['none', 'sent-back']), notTrashed] });

export type Answered = { id: string; action: 'published' | 'sent-back'; by: string | null; at: string; title: string };

const fewest = 5;

/** Returns the newest answers of the week, with two queries. */
export async function readAnswered(req: PayloadRequest): Promise<Answered[]> {
  const { docs } = await req.payload.find({
    collection: 'review-log',
    where: {
      and: [{ action: { in: ['published', 'sent-back'] } }, { createdAt: { greater_than: weekAgo() } }],
    },
    sort: '-createdAt',
    limit: fewest,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  const keys = docs.map(({ inCollection, documentId }) => `${inCollection}/${documentId}`);
  const { docs: named } = await req.payload.find({
    collection: 'content-status',
    where: { key: { in: keys } },
    select: { key: true, title: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  });
  const titles = new Map(named.map(({ key, title }) => [key, title ?? '']));
  return docs.map(({ id, action, by, createdAt, inCollection, documentId }) => ({
    id,
    action: action === 'published' ? ('published' as const) : ('sent-back' as const),
    by: idOf(by),
    at: createdAt,
    title: titles.get(`${inCollection}/${documentId}`) ?? '',
  }));
}
