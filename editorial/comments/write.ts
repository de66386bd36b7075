import type { PayloadRequest } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { shortenText } from '@/lib/cut-text';
import { commentLimits } from '@/lib/limits';
import { panelLanguageOf } from '@/messages/panel/languages';
import { readStored } from '../documents/stored';
import { whereOwner } from '../projections/projection';
import { readPeople } from '../team';
import { queueCommentMail } from './mail';
import { findPlace, inOneLine } from './place';
import type { CommentedDocument, NewThread, Written } from './request';
import { type CommentRow, findComments, findThreads, ownerOf, type ThreadRow, whereRow } from './rows';

// All of these are called in a transaction of the request, by someone who may read the document.

/** Begins a thread on a field, row or block that the newest version of the document has. */
export async function startThread(
  document: CommentedDocument,
  { path, locale, quote, ...written }: NewThread,
  req: PayloadRequest,
): Promise<void> {
  const stored = await readStored(document.collection, document.id, req);
  const { flattenedFields } = req.payload.collections[document.collection].config;
  const language = panelLanguageOf(req.i18n.language);
  const place = stored && findPlace(flattenedFields, stored.newest, { path, locale }, language);
  if (!place) throw new ApiError(req, 'conflict', 'commentErrors.placeGone');
  const selected = inOneLine(quote);
  const words = selected && place.words.includes(selected) ? selected : place.words;
  const thread = await req.payload.db.create({
    collection: 'comment-threads',
    data: {
      ...ownerOf(document),
      path,
      locale: place.isLocalized ? locale : null,
      place: place.name,
      quote: shortenText(words, commentLimits.maxQuoteLength),
      resolvedAt: null,
      resolvedBy: null,
      lastAt: new Date().toISOString(),
    },
    req,
  });
  await addComment(document, String(thread.id), written, [], req);
}

/** Adds a comment to a thread. One that was resolved meanwhile is open again: nobody has read what is added. */
export async function reply(
  document: CommentedDocument,
  id: string,
  written: Written,
  req: PayloadRequest,
): Promise<void> {
  const thread = await requireThread(document, id, req);
  const before = await findComments({ thread: { equals: thread.id } }, req);
  await updateThread(thread, { resolvedAt: null, resolvedBy: null, lastAt: new Date().toISOString() }, req);
  await addComment(document, thread.id, written, before, req);
}

/** Resolves a thread, or opens it again. Doing it twice changes nothing. */
export async function setResolved(
  document: CommentedDocument,
  id: string,
  isResolved: boolean,
  req: PayloadRequest,
): Promise<void> {
  const thread = await requireThread(document, id, req);
  if ((thread.resolvedAt !== null) === isResolved) return;
  const resolvedBy = isResolved ? (req.user?.id ?? null) : null;
  await updateThread(thread, { resolvedAt: isResolved ? new Date().toISOString() : null, resolvedBy }, req);
}

/** Changes a comment of the user; people it did not name before are notified. */
export async function editComment(
  document: CommentedDocument,
  id: string,
  { text, mentions }: Written,
  req: PayloadRequest,
): Promise<void> {
  const comment = await requireOwnComment(document, id, req);
  const named = await colleaguesAmong(mentions, req);
  // All of it: with relations, the SQLite adapter inserts the row over the one there is.
  const { id: _, ...stored } = comment;
  await req.payload.db.updateOne({
    collection: 'comments',
    id: comment.id,
    data: { ...stored, text, mentions: named, editedAt: new Date().toISOString() },
    returning: false,
    req,
  });
  const added = named.filter((each) => !comment.mentions.includes(each));
  await queueCommentMail(comment.id, added, req);
}

/** Deletes a comment of the user, and with the last one its thread. */
export async function deleteComment(document: CommentedDocument, id: string, req: PayloadRequest): Promise<void> {
  const comment = await requireOwnComment(document, id, req);
  await req.payload.db.deleteMany({ collection: 'comments', where: { id: { equals: comment.id } }, req });
  const left = await findComments({ thread: { equals: comment.thread } }, req);
  if (left.length > 0) return;
  await req.payload.db.deleteMany({ collection: 'comment-threads', where: { id: { equals: comment.thread } }, req });
}

async function addComment(
  document: CommentedDocument,
  thread: string,
  { text, mentions }: Written,
  before: readonly CommentRow[],
  req: PayloadRequest,
): Promise<void> {
  const owner = ownerOf(document);
  const { totalDocs } = await req.payload.db.count({ collection: 'comments', where: whereOwner(owner), req });
  if (totalDocs >= commentLimits.maxPerDocument) {
    const values = { count: commentLimits.maxPerDocument };
    throw new ApiError(req, 'conflict', { key: 'commentErrors.tooMany', values });
  }
  const named = await colleaguesAmong(mentions, req);
  const comment = await req.payload.db.create({
    collection: 'comments',
    data: {
      ...owner,
      thread,
      text,
      by: req.user?.id,
      mentions: named,
      at: new Date().toISOString(),
      editedAt: null,
    },
    req,
  });
  const wroteBefore = before.flatMap(({ by }) => by ?? []);
  await queueCommentMail(String(comment.id), [...named, ...wroteBefore], req);
}

/** Accounts that exist. One that was deleted while somebody wrote its name is left out. */
async function colleaguesAmong(ids: readonly string[], req: PayloadRequest): Promise<string[]> {
  return [...(await readPeople(ids, req)).keys()];
}

async function requireThread(document: CommentedDocument, id: string, req: PayloadRequest): Promise<ThreadRow> {
  const [thread] = await findThreads(whereRow(document, id), req);
  if (!thread) throw new ApiError(req, 'not-found', 'commentErrors.gone');
  return thread;
}

async function requireOwnComment(document: CommentedDocument, id: string, req: PayloadRequest): Promise<CommentRow> {
  const [comment] = await findComments(whereRow(document, id), req);
  if (!comment) throw new ApiError(req, 'not-found', 'commentErrors.gone');
  if (comment.by !== req.user?.id) throw new ApiError(req, 'forbidden', 'commentErrors.notYours');
  return comment;
}

async function updateThread(
  { id }: ThreadRow,
  data: Partial<Record<'resolvedAt' | 'resolvedBy' | 'lastAt', string | null>>,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'comment-threads', id, data, returning: false, req });
}
