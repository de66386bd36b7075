import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/paging';
import { idOf } from '@/lib/populated';
import type { ContentStatus } from '@/payload-types';

/** A row of `content-status` with its review, the ids of people as they are stored. */
export type ReviewRow = Pick<ContentStatus, 'id' | 'inCollection' | 'documentId' | 'title' | 'publication'> & {
  state: 'asked' | 'sent-back';
  by: string | null;
  note: string | null;
  at: string;
};

export type ReviewPage = { rows: ReviewRow[]; total: number; page: number; pages: number };

const notBinned: Where = { binned: { equals: false } };

async function readPage(where: Where, page: number, req: PayloadRequest): Promise<ReviewPage> {
  const found = await req.payload.find({
    collection: 'content-status',
    where: { and: [where, notBinned] },
    // Who waits longest comes first.
    sort: 'review.at',
    page,
    limit: pageSize,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  const rows = found.docs.map(({ id, inCollection, documentId, title, publication, review }) => ({
    ...{ id, inCollection, documentId, title: title ?? null, publication },
    state: review?.state === 'sent-back' ? ('sent-back' as const) : ('asked' as const),
    by: idOf(review?.by),
    note: review?.note ?? null,
    at: review?.at ?? '',
  }));
  return { rows, total: found.totalDocs, page: found.page ?? 1, pages: found.totalPages };
}

/** What waits for an answer, a page of 20 with its total. */
export const readWaiting = (page: number, req: PayloadRequest): Promise<ReviewPage> =>
  readPage({ 'review.state': { equals: 'asked' } }, page, req);

/** What the person who asks wants reviewed, or got back. */
export const readRequests = (page: number, req: PayloadRequest): Promise<ReviewPage> =>
  readPage(
    {
      and: [{ 'review.askedBy': { equals: req.user?.id } }, { 'review.state': { in: ['asked', 'sent-back'] } }],
    },
    page,
    req,
  );

export type Answered = { id: string; action: 'published' | 'sent-back'; by: string | null; at: string; title: string };

const weekMs = 7 * 24 * 60 * 60 * 1000;
const fewest = 5;

/** The last answers of the week. Two queries. */
export async function readAnswered(req: PayloadRequest, now = Date.now()): Promise<Answered[]> {
  const { docs } = await req.payload.find({
    collection: 'review-trail',
    where: {
      and: [
        { action: { in: ['published', 'sent-back'] } },
        { createdAt: { greater_than: new Date(now - weekMs).toISOString() } },
      ],
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
