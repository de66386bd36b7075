import { NotFound, type PayloadRequest } from 'payload';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { commentLimits } from '@/lib/limits';
import { type Colleague, readColleagues } from './people';
import { type CommentsAnswer, readComments, readThreads } from './read';
import {
  type CommentedDocument,
  commentParams,
  documentParams,
  resolvedBody,
  threadBody,
  threadParams,
  writtenBody,
} from './request';
import { requireReadable } from './rows';
import { deleteComment, editComment, reply, setResolved, startThread } from './write';

const invalid = { key: 'commentErrors.invalid', values: { limit: commentLimits.maxTextLength } } as const;

/**
 * Changes comments on a document that the user may read, and answers with all of them: those that others wrote meanwhile are
 * shown, too. The document itself is neither saved nor locked.
 */
async function changing(
  document: CommentedDocument,
  req: PayloadRequest,
  change: () => Promise<void>,
): Promise<CommentsAnswer> {
  await inOneTransaction(req, async () => {
    await requireReadable(document, req);
    await change();
  });
  return { threads: await readThreads(document, req) };
}

/** `GET /api/editorial/comments/:collection/:id`: all comments on a document. */
const list = endpoint({
  path: '/editorial/comments/:collection/:id',
  method: 'get',
  role: 'staff',
  params: documentParams,
  handler: async ({ req, params }): Promise<CommentsAnswer> => {
    const answer = await readComments(params, req);
    if (!answer) throw new NotFound(req.t);
    return answer;
  },
});

/** `POST /api/editorial/comments/:collection/:id`: the first comment on a field, row or block. */
const start = endpoint({
  path: '/editorial/comments/:collection/:id',
  method: 'post',
  role: 'staff',
  params: documentParams,
  body: threadBody,
  invalid,
  handler: ({ req, params, body }) => changing(params, req, () => startThread(params, body, req)),
});

/** `POST /api/editorial/comments/:collection/:id/threads/:thread/replies` */
const addReply = endpoint({
  path: '/editorial/comments/:collection/:id/threads/:thread/replies',
  method: 'post',
  role: 'staff',
  params: threadParams,
  body: writtenBody,
  invalid,
  handler: ({ req, params: { thread, ...document }, body }) =>
    changing(document, req, () => reply(document, thread, body, req)),
});

/** `POST /api/editorial/comments/:collection/:id/threads/:thread/resolved` */
const resolve = endpoint({
  path: '/editorial/comments/:collection/:id/threads/:thread/resolved',
  method: 'post',
  role: 'staff',
  params: threadParams,
  body: resolvedBody,
  handler: ({ req, params: { thread, ...document }, body }) =>
    changing(document, req, () => setResolved(document, thread, body.isResolved, req)),
});

/** `POST /api/editorial/comments/:collection/:id/:comment`: changes one's own comment. */
const edit = endpoint({
  path: '/editorial/comments/:collection/:id/:comment',
  method: 'post',
  role: 'staff',
  params: commentParams,
  body: writtenBody,
  invalid,
  handler: ({ req, params: { comment, ...document }, body }) =>
    changing(document, req, () => editComment(document, comment, body, req)),
});

/** `DELETE /api/editorial/comments/:collection/:id/:comment`: deletes one's own comment. */
const remove = endpoint({
  path: '/editorial/comments/:collection/:id/:comment',
  method: 'delete',
  role: 'staff',
  params: commentParams,
  handler: ({ req, params: { comment, ...document } }) =>
    changing(document, req, () => deleteComment(document, comment, req)),
});

/** `GET /api/editorial/colleagues`: who can be named in a comment. */
const colleagues = endpoint({
  path: '/editorial/colleagues',
  method: 'get',
  role: 'staff',
  handler: async ({ req }): Promise<{ colleagues: Colleague[] }> => ({ colleagues: await readColleagues(req) }),
});

export const commentEndpoints = [list, start, addReply, resolve, edit, remove, colleagues];
