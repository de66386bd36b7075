import type { Where } from 'payload';
import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import type { Document } from '@/payload-types';
import { cardFields, type DocumentCard, type Fields } from '../cards';
import { type Languages, readNewest, readTranslated, readTranslatedByIds, readTranslatedBySlug } from '../translated';
import { withTextLanguages } from './languages';

export const newest = ['-publishedOn', 'sortTitle', 'id'];

/** The most documents that the page of a member lists; the list of documents, filtered by author, has them all. */
const maxWritten = 50;

type Options = { kind?: Document['kind'] | null | undefined; limit: number };

/** The newest documents, of one kind or of all. */
export async function listDocuments(locale: Locale, { kind, limit }: Options): Promise<DocumentCard[]> {
  const { docs } = await readTranslated('documents', locale, {
    fields: cardFields.documents,
    sort: newest,
    limit,
    ...(kind && { where: { kind: { equals: kind } } }),
  });
  return withTextLanguages(docs);
}

/** Chosen documents. */
export async function documentsByIds(locale: Locale, ids: readonly string[]): Promise<DocumentCard[]> {
  return withTextLanguages(await readTranslatedByIds('documents', locale, ids, cardFields.documents));
}

/** The newest documents that a member wrote. */
export async function listDocumentsBy(locale: Locale, memberId: string): Promise<DocumentCard[]> {
  const where: Where = { authors: { contains: memberId } };
  const query = { fields: cardFields.documents, sort: newest, where, limit: maxWritten };
  return (await readTranslated('documents', locale, query)).docs;
}

const entryFields = [
  ...cardFields.documents,
  'authors',
  'authorsText',
  'firstPublishedAt',
  'createdAt',
  'updatedAt',
] as const;

export type DocumentEntry = Fields<'documents', (typeof entryFields)[number]>;

/** The latest published documents, the newest first, with the fields of feeds. */
export const listNewestDocuments = (locale: Locale, limit: number, languages: Languages): Promise<DocumentEntry[]> =>
  readNewest('documents', locale, { fields: entryFields, limit, ...languages });

/** A document by its slug in this locale. */
export const findDocument = cache((locale: Locale, slug: string) =>
  readTranslatedBySlug('documents', locale, slug, [
    ...cardFields.documents,
    'provisional',
    'body',
    'authors',
    'authorsText',
    'event',
    'concepts',
    'seo',
    'firstPublishedAt',
    'createdAt',
    'updatedAt',
  ]),
);

export type DocumentPage = NonNullable<Awaited<ReturnType<typeof findDocument>>>;
