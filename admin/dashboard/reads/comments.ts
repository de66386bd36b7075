import { bypassAccess } from '@/lib/bypass-access';
import { pageSize } from '@/lib/limits';
import { idsOf } from '@/lib/populated';
import { type Reader, rowsShown } from './reader';
import type { Wanted } from './work';

/** Open threads that are listed at most, and comments by which it is known which of them concern somebody. */
const maxOpen = 200;
const maxOwn = 500;

const reason = 'no rule of the API opens comments; staff read all content';

/** Open comments on content: first those that mention the person or that they took part in, newest first. */
export async function readComments({ payload, person, status }: Reader, wanted: Wanted) {
  const [open, own] = await Promise.all([
    payload.find({
      collection: 'comment-threads',
      where: { resolvedAt: { equals: null } },
      sort: '-lastAt',
      limit: maxOpen,
      pagination: false,
      depth: 0,
      ...bypassAccess(reason),
    }),
    payload.find({
      collection: 'comments',
      where: { or: [{ mentions: { in: [person.id] } }, { by: { equals: person.id } }] },
      select: { thread: true, mentions: true },
      sort: '-at',
      limit: maxOwn,
      pagination: false,
      depth: 0,
      ...bypassAccess(reason),
    }),
  ]);
  const concerned = new Set(own.docs.map(({ thread }) => thread));
  const mentioned = new Set(
    own.docs.filter(({ mentions }) => idsOf(mentions).includes(person.id)).map(({ thread }) => thread),
  );
  const concerns = ({ id }: { id: string }) => concerned.has(id);
  const inOrder = [...open.docs.filter(concerns), ...open.docs.filter((thread) => !concerns(thread))];
  const size = wanted.comments === null ? rowsShown : pageSize;
  const first = ((wanted.comments ?? 1) - 1) * size;
  const shown = inOrder.slice(first, first + size);
  const [newest, titles] = await Promise.all([
    shown.length > 0
      ? payload.find({
          collection: 'comments',
          where: { thread: { in: shown.map(({ id }) => id) } },
          sort: 'at',
          pagination: false,
          depth: 1,
          ...bypassAccess(reason),
        })
      : { docs: [] },
    shown.length > 0
      ? payload.find({
          ...status,
          where: { key: { in: shown.map(({ inCollection, documentId }) => `${inCollection}/${documentId}`) } },
          limit: pageSize,
          pagination: false,
          overrideAccess: false,
        })
      : { docs: [] },
  ]);
  const lastOf = new Map(newest.docs.map((comment) => [comment.thread, comment]));
  const titleOf = new Map(titles.docs.map(({ key, title }) => [key, title]));
  return {
    docs: shown.map((thread) => ({
      ...thread,
      title: titleOf.get(`${thread.inCollection}/${thread.documentId}`) ?? '',
      last: lastOf.get(thread.id) ?? null,
      isMentioned: mentioned.has(thread.id),
    })),
    /** Of those that concern the person. */
    concerning: open.docs.filter(concerns).length,
    totalDocs: open.docs.length,
    totalPages: Math.max(1, Math.ceil(open.docs.length / pageSize)),
  };
}
