import type { Sort, Where } from 'payload';
import { cache } from 'react';
import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import type { PublicCollection } from '@/lib/routes';
import type { Config } from '@/payload-types';
import { type Fields, populate, selecting } from './cards';
import { schemaOf, withFrenchSpaces } from './french-text';
import { payloadClient } from './payload-client';
import { withSourceRelations } from './source-relations';

/** One context for all reads of a page, so that what they share (the tree of pages) is read once. */
export const readContext = cache((): Record<string, unknown> => ({}));

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

/** The different values that a field has in the documents that the public may see and that match. One query. */
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

/** The ids of the documents that are shown in this language and match there; up to `limit` of them. */
export async function readShownIds(
  collection: PublicCollection,
  locale: Locale,
  where: Where,
  limit?: number,
): Promise<string[]> {
  const { docs } = await readAsPublic(collection, locale, { fields: [], where, ...(limit && { limit }) });
  return docs.map(({ id }) => id);
}

/** One read as the public, in one language: of another than French only what is shown in it. */
async function readAsPublic<C extends PublicCollection, F extends Field<C>>(
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
    depth: 2,
    select: selecting(fields),
    populate,
    ...(where && { where }),
    ...(sort && { sort }),
    ...(page && { page }),
    limit: limit ?? 0,
    pagination: page !== undefined,
  });
  if (hasFrenchTypography(locale) && !asStored) {
    const schema = schemaOf(payload);
    for (const doc of result.docs) withFrenchSpaces(schema(collection), doc, schema);
  }
  return {
    // Payload types a select by its literal; ours is made from the list of names that types it here.
    docs: result.docs as unknown as Fields<C, F>[],
    page: result.page ?? 1,
    // Payload counts the pages of an empty list as none on SQLite and as one on MongoDB.
    totalPages: page && limit ? lastPage(result.totalDocs, limit) : 1,
    totalDocs: result.totalDocs,
  };
}

/**
 * Reads a list as the public sees it in a language: the French set gives the documents and their order, and those shown
 * in the language take the place of their French originals. Two queries whatever the length.
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

/** A list of only what is shown in a language, in its words: for feeds, where a French text among others would be a stranger. */
export async function readShown<C extends PublicCollection, F extends Field<C>>(
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

/** The documents of these ids that the public may see, in this order. */
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
 * The document that has this slug in this language, or else the one that has it in French: where a translation is not
 * shown the French slug stands, and an address shared before the translation was ready still leads to the content.
 */
export async function readTranslatedBySlug<C extends PublicCollection, F extends Field<C>>(
  collection: C,
  locale: Locale,
  slug: string,
  fields: readonly F[],
): Promise<Fields<C, F> | null> {
  const bySlug = (language: Locale) =>
    readAsPublic(collection, language, { fields: [], where: { slug: { equals: slug } } });
  const languages = locale === sourceLocale ? [sourceLocale] : [locale, sourceLocale];
  const found = (await Promise.all(languages.map(bySlug))).flatMap(({ docs }) => docs);
  const id = found[0]?.id;
  if (!id) return null;
  const [document] = await readTranslatedByIds(collection, locale, [id], fields);
  return document ?? null;
}
