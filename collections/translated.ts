import type { Sort, Where } from 'payload';
import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import type { PublicCollection } from '@/lib/routes';
import type { Config } from '@/payload-types';
import { type Fields, populate, selecting } from './cards';
import { withDraftReferences } from './draft-references';
import { schemaOf, withFrenchSpaces } from './french-text';
import { readPageRows } from './page-rows';
import { payloadClient } from './payload-client';
import { readContext } from './read-context';
import { sharedLoader } from './reference-loader';
import { previewedRelease, readDraft, readDraftCards } from './release-preview';
import { withSourceRelations } from './source-relations';

type Query<F> = {
  fields: readonly F[];
  where?: Where | undefined;
  sort?: Sort;
  /** Page of the list, from 1; all of it when left out. */
  page?: number;
  limit?: number;
  /** For files of data: texts as they are stored, without the no-break spaces of pages. */
  asStored?: boolean;
};

export type Page<T> = { docs: T[]; page: number; totalPages: number; totalDocs: number };

type Field<C extends PublicCollection> = keyof Config['collections'][C] & string;

/** The distinct values of a field in matching public documents. One query. */
export async function readDistinct(collection: PublicCollection, field: string, where?: Where): Promise<string[]> {
  const payload = await payloadClient();
  const { values } = await payload.findDistinct({
    collection,
    // A path into an array or a group is no key of the document's type.
    field: field as 'id',
    ...(where && { where }),
    locale: sourceLocale,
    overrideAccess: false,
    context: readContext(),
    depth: 0,
  });
  return values.flatMap((value) => (value as Record<string, unknown>)[field] ?? []).map(String);
}

type IdQuery = { where?: Where; sort?: string[]; page?: number; limit?: number };

/**
 * The ids of matching documents that are published in this locale, and with a page how many there are in all. Read below
 * Payload's hooks, which take longer than such a query.
 */
export async function readShownIds(
  collection: PublicCollection,
  locale: Locale,
  { sort = ['id'], ...query }: IdQuery,
): Promise<{ ids: string[]; totalDocs: number }> {
  const select = { updatedAt: true } as const;
  const { docs, totalDocs } = await readPageRows(collection, locale, {
    select,
    sort,
    ...query,
  });
  return { ids: docs.map(({ id }) => String(id)), totalDocs };
}

/**
 * One read as an anonymous reader, in one locale: only documents published in it, or those that a release would publish
 * for a person who previews it.
 */
async function readAsPublic<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  query: Query<F>,
): Promise<Page<Fields<C, F>>> {
  const release = await previewedRelease();
  if (!release) return readPublished(collection, locale, query);
  const found = await readWithDrafts(collection, locale, query, release.idsOf(collection));
  const cards = await readDraftCards(locale);
  return { ...found, docs: found.docs.map((doc) => withDraftReferences(doc, cards)) };
}

/** The same among the drafts of a release: which documents, in which order, then each of them. */
async function readWithDrafts<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  query: Query<F>,
  drafts: readonly string[],
): Promise<Page<Fields<C, F>>> {
  if (drafts.length === 0) return readPublished(collection, locale, query);
  const { fields, where, sort = 'id', page, limit } = query;
  const order = [sort].flat();
  const { ids, totalDocs } = await readShownIds(collection, locale, {
    sort: order,
    ...(where && { where }),
    ...(page && { page }),
    ...(limit && { limit }),
  });
  const isDraft = (id: string) => drafts.includes(id);
  const published = ids.filter((id) => !isDraft(id));
  const [{ docs }, ...read] = await Promise.all([
    published.length > 0
      ? readPublished(collection, locale, { ...query, where: { id: { in: published } }, page: 0, limit: 0 })
      : { docs: [] },
    ...ids.filter(isDraft).map((id) => readDraft(collection, id, locale, fields)),
  ]);
  // Of these, only the fields of the query are used.
  const all = [...docs, ...(read.filter(Boolean) as unknown as Fields<C, F>[])];
  return {
    docs: all.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)),
    page: page || 1,
    totalPages: page && limit ? lastPage(totalDocs, limit) : 1,
    totalDocs,
  };
}

/** What is published in one locale. */
async function readPublished<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  { fields, where, sort, page, limit, asStored = false }: Query<F>,
): Promise<Page<Fields<C, F>>> {
  const payload = await payloadClient();
  const result = await payload.find({
    collection,
    locale,
    overrideAccess: false,
    context: readContext(),
    req: { ...(await sharedLoader(locale)) },
    depth: 2,
    select: selecting(fields),
    populate,
    ...(where && { where }),
    ...(sort && { sort }),
    ...(page && { page }),
    limit: limit ?? 0,
    pagination: Boolean(page),
  });
  if (hasFrenchTypography(locale) && !asStored) {
    const schema = schemaOf(payload);
    for (const doc of result.docs) withFrenchSpaces(schema(collection), doc, schema);
  }
  return {
    // Payload types a select by its literal; ours is built from the list of names that types it here.
    docs: result.docs as unknown as Fields<C, F>[],
    page: result.page ?? 1,
    // The number of pages of an empty list is 0 on SQLite and 1 on MongoDB.
    totalPages: page && limit ? lastPage(result.totalDocs, limit) : 1,
    totalDocs: result.totalDocs,
  };
}

/**
 * Reads a list as an anonymous reader in a locale: the source locale gives the documents and their order, and published
 * translations replace their originals. Two queries whatever the length.
 */
export async function readTranslated<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  query: Query<F>,
): Promise<Page<Fields<C, F>>> {
  const source = await readAsPublic(collection, sourceLocale, query);
  if (locale === sourceLocale || source.docs.length === 0) return source;
  const ids = source.docs.map((doc) => doc.id);
  const translated = await readAsPublic(collection, locale, { fields: query.fields, where: { id: { in: ids } } });
  const byId = new Map(translated.docs.map((doc) => [doc.id, doc]));
  return {
    ...source,
    docs: source.docs.map((doc) => {
      const translation = byId.get(doc.id);
      return translation ? withSourceRelations(translation, doc) : doc;
    }),
  };
}

/** For files of data: whether documents that are not published in the locale are there in the source language. */
export type Languages = { withSource: boolean };

/** Reads a list of documents for files of data: those published in the locale, and the others where they are asked for. */
export async function readForData<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  { withSource, ...query }: Query<F> & Languages,
): Promise<Fields<C, F>[]> {
  if (!withSource) return readShown(collection, locale, query);
  return (await readTranslated(collection, locale, query)).docs;
}

/** Reads a list of documents published in a locale only. */
async function readShown<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  query: Query<F>,
): Promise<Fields<C, F>[]> {
  const { docs } = await readAsPublic(collection, locale, query);
  if (locale === sourceLocale || docs.length === 0) return docs;
  const ids = docs.map((doc) => doc.id);
  const source = await readAsPublic(collection, sourceLocale, { fields: query.fields, where: { id: { in: ids } } });
  const byId = new Map(source.docs.map((doc) => [doc.id, doc]));
  return docs.map((doc) => withSourceRelations(doc, byId.get(doc.id) ?? doc));
}

/**
 * The documents of a file of data that were first published last, the newest first. Their ids are read first: to sort
 * whole documents takes the database three times as long.
 */
export async function readNewest<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  { fields, limit, withSource }: { fields: readonly F[]; limit: number } & Languages,
): Promise<Fields<C, F>[]> {
  const { ids } = await readShownIds(collection, withSource ? sourceLocale : locale, {
    sort: ['-firstPublishedAt', '-id'],
    limit,
  });
  if (ids.length === 0) return [];
  const docs = await readForData(collection, locale, { fields, where: { id: { in: ids } }, withSource });
  return docs.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/** The public documents of these ids, in this order. */
export async function readTranslatedByIds<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  ids: readonly string[],
  fields: readonly F[],
): Promise<Fields<C, F>[]> {
  if (ids.length === 0) return [];
  const { docs } = await readTranslated(collection, locale, { fields, where: { id: { in: [...ids] } } });
  return docs.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/**
 * The document with this slug in this locale, or else the one with this slug in the source locale: an unpublished
 * translation uses the slug of the source, and an address shared before the translation was ready still works.
 */
export async function readTranslatedBySlug<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  slug: string,
  fields: readonly F[],
): Promise<Fields<C, F> | null> {
  const bySlug = (language: Locale) =>
    readShownIds(collection, language, { where: { slug: { equals: slug } }, limit: 1 });
  const languages = locale === sourceLocale ? [sourceLocale] : [locale, sourceLocale];
  const [id] = (await Promise.all(languages.map(bySlug))).flatMap(({ ids }) => ids);
  if (!id) return null;
  const [document] = await readTranslatedByIds(collection, locale, [id], fields);
  return document ?? null;
}
