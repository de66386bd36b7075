import type { PayloadRequest } from 'payload';
import type { Locale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { readStored } from '../documents/stored';
import { whereOwner } from '../projections/projection';
import { readPeople } from '../team';
import { findPlace, inOneLine, type Place } from './place';
import type { CommentedDocument } from './request';
import { type CommentRow, findComments, findThreads, mayRead, ownerOf, type ThreadRow } from './rows';

/** A comment as the panel shows it. */
export type ShownComment = {
  id: string;
  text: string;
  /** Names of those it mentions, as they are now. */
  mentions: { id: string; name: string }[];
  by: string;
  isYours: boolean;
  /** `hier à 17 h 40`. */
  when: string;
  isEdited: boolean;
};

/** Comments on one field, row or block. */
export type ShownThread = {
  id: string;
  /** Rows by their id. */
  path: string;
  /** Of a localized field; null where the field has one value for all locales. */
  locale: Locale | null;
  /** `Contenu › 2. Bloc « Citation » › Texte`. */
  place: string;
  /** `changed`: the words it was about are there no more; `gone`: the field or block is not. */
  state: 'here' | 'changed' | 'gone';
  quote: string;
  /** Who resolved it, when; null while it is open. */
  resolved: { by: string; when: string } | null;
  comments: ShownComment[];
};

export type CommentsAnswer = { threads: ShownThread[] };

/** Reads the comments on a document with their places in its newest version; null for those who may not read it. */
export async function readComments(document: CommentedDocument, req: PayloadRequest): Promise<CommentsAnswer | null> {
  if (!(await mayRead(document, req))) return null;
  return { threads: await readThreads(document, req) };
}

/** Reads the comments on a document that the user of the request may read. */
export async function readThreads(document: CommentedDocument, req: PayloadRequest): Promise<ShownThread[]> {
  const where = whereOwner(ownerOf(document));
  const threads = await findThreads(where, req);
  if (threads.length === 0) return [];
  const comments = await findComments(where, req);
  const stored = await readStored(document.collection, document.id, req);
  const language = panelLanguageOf(req.i18n.language);
  const { flattenedFields } = req.payload.collections[document.collection].config;
  const describe = describer(await peopleIn(threads, comments, req), req);
  return threads.flatMap((thread) => {
    const place = stored && findPlace(flattenedFields, stored.newest, thread, language);
    const ofThread = comments.filter((comment) => comment.thread === thread.id).map(describe.comment);
    // Its last comment was deleted at this moment.
    if (ofThread.length === 0) return [];
    const { id, path, locale, quote } = thread;
    const about = { place: place?.name ?? thread.place, state: stateOf(thread, place), quote: quote ?? '' };
    return [{ id, path, locale, ...about, resolved: describe.resolution(thread), comments: ofThread }];
  });
}

/** Whether the words a thread is about are still in its place. */
function stateOf({ quote }: ThreadRow, place: Place | null): ShownThread['state'] {
  if (!place) return 'gone';
  if (!quote) return 'here';
  const words = inOneLine(quote.replace(/…$/, ''));
  return place.words.includes(words) ? 'here' : 'changed';
}

async function peopleIn(threads: readonly ThreadRow[], comments: readonly CommentRow[], req: PayloadRequest) {
  const ids = [
    ...threads.map(({ resolvedBy }) => resolvedBy),
    ...comments.flatMap(({ by, mentions }) => [by, ...mentions]),
  ];
  return readPeople(ids, req);
}

/** Describes rows for the person who asks, in their language. */
function describer(people: Awaited<ReturnType<typeof readPeople>>, req: PayloadRequest) {
  const language = panelLanguageOf(req.i18n.language);
  const you = String(req.user?.id);
  const nameOf = (id: string | null) => people.get(id ?? '')?.name ?? getT(language)('common.someone');
  return {
    comment: ({ id, text, mentions, by, at, editedAt }: CommentRow): ShownComment => ({
      id,
      text,
      mentions: mentions.flatMap((each) => {
        const person = people.get(each);
        return person ? [{ id: each, name: person.name }] : [];
      }),
      by: nameOf(by),
      isYours: by === you,
      when: momentInWords(at, language),
      isEdited: editedAt !== null,
    }),
    resolution: ({ resolvedAt, resolvedBy }: ThreadRow): ShownThread['resolved'] =>
      resolvedAt === null ? null : { by: nameOf(resolvedBy), when: momentInWords(resolvedAt, language) },
  };
}
