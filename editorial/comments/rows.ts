import { NotFound, type PayloadRequest, type Where } from 'payload';
import type { Locale } from '@/lib/locales';
import { idOf, idsOf } from '@/lib/populated';
import { storedMoment } from '@/lib/stored-moment';
import type { Owner } from '../projections/projection';
import { whereOwner } from '../projections/projection';
import type { CommentedDocument } from './request';

/** A stored thread. */
export type ThreadRow = Owner & {
  id: string;
  path: string;
  locale: Locale | null;
  place: string;
  quote: string | null;
  resolvedAt: string | null;
  resolvedBy: string | null;
  lastAt: string;
};

/** A stored comment. */
export type CommentRow = Owner & {
  id: string;
  thread: string;
  text: string;
  by: string | null;
  mentions: string[];
  at: string;
  editedAt: string | null;
};

export const ownerOf = ({ collection, id }: CommentedDocument): Owner => ({ inCollection: collection, documentId: id });

const threadOf = (row: ThreadRow): ThreadRow => ({
  ...row,
  locale: row.locale ?? null,
  quote: row.quote ?? null,
  resolvedAt: storedMoment(row.resolvedAt),
  resolvedBy: idOf(row.resolvedBy),
  lastAt: storedMoment(row.lastAt) ?? '',
});

const commentOf = (row: CommentRow): CommentRow => ({
  ...row,
  by: idOf(row.by),
  mentions: idsOf(row.mentions),
  at: storedMoment(row.at) ?? '',
  editedAt: storedMoment(row.editedAt),
});

/** Reads threads, oldest first. */
export async function findThreads(where: Where, req: PayloadRequest): Promise<ThreadRow[]> {
  const { docs } = await req.payload.db.find<ThreadRow>({
    collection: 'comment-threads',
    where,
    // Ids begin with the time at which they were made.
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map(threadOf);
}

/** Reads comments, oldest first. */
export async function findComments(where: Where, req: PayloadRequest): Promise<CommentRow[]> {
  const { docs } = await req.payload.db.find<CommentRow>({
    collection: 'comments',
    where,
    sort: ['at', 'id'],
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map(commentOf);
}

/** Conditions for one row of a document: an id of another document's is none. */
export const whereRow = (document: CommentedDocument, id: string): Where => ({
  and: [whereOwner(ownerOf(document)), { id: { equals: id } }],
});

/** Whether the user of the request may read a document in the panel, drafts and trash included. */
export async function mayRead({ collection, id }: CommentedDocument, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    draft: true,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs.length > 0;
}

/** Refuses those who may not read a document as those who ask for one that does not exist. */
export async function requireReadable(document: CommentedDocument, req: PayloadRequest): Promise<void> {
  if (!(await mayRead(document, req))) throw new NotFound(req.t);
}
