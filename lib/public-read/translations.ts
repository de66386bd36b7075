import type {
  CollectionBeforeOperationHook,
  CollectionBeforeReadHook,
  FlattenedField,
  GlobalBeforeReadHook,
  PayloadRequest,
  Where,
} from 'payload';
import { type Addresses, slugsOf } from '../addresses';
import { isRecord } from '../api/values';
import { fallbackParameter } from '../fallback';
import { isLocale, type Locale, localeOrSource, sourceLocale } from '../locales';

type Data = Record<string, unknown>;

/** In the context of a request: the language whose published translations replace source texts. */
type TranslationContext = { translation?: Locale };

/** The language of the published translations that a read shows in place of source texts; undefined without fallback. */
export const translationOf = (req: Pick<PayloadRequest, 'context'>): Locale | undefined =>
  (req.context as TranslationContext | undefined)?.translation;

/**
 * Turns `locale=en&fallback-locale=fr` of a checked request into a read in the source language in which published
 * translations replace their originals. Payload's own fallback works field by field, so that one document would be in
 * two languages, and texts of a translation that is not public would be shown.
 */
export function settleFallback(req: PayloadRequest): void {
  const { locale } = req.query;
  const fallback = req.query[fallbackParameter];
  req.fallbackLocale = undefined as never;
  if (fallback !== sourceLocale || !isLocale(locale) || locale === sourceLocale) return;
  req.locale = sourceLocale;
  req.context = { ...req.context, translation: locale };
}

/** The slugs of documents that are being read: access rules take the field away while other fields are computed from it. */
const addressesInRead = new WeakMap<object, unknown>();

/** The slugs of a document that is being read, in the languages that it is published in. */
export function addressesOf(document: unknown): Addresses {
  if (!isRecord(document)) return {};
  return slugsOf({ id: '', addresses: addressesInRead.get(document) ?? document.addresses });
}

/** The language in which the texts of a document are read. */
export function languageOfRead(req: PayloadRequest, document: unknown): Locale {
  const translation = translationOf(req);
  return translation && addressesOf(document)[translation] ? translation : localeOrSource(req.locale);
}

/** Whether the documents of a collection are published in each language by itself. */
const isPublishedInEachLocale = (fields: readonly FlattenedField[]): boolean =>
  fields.some(({ name }) => name === 'localePublished');

/**
 * Puts the values of one language in the place of the source's, in a document that has all languages. With `partly`, an
 * empty value leaves the source's.
 */
function replaceSource(fields: readonly FlattenedField[], data: Data, locale: Locale, partly: boolean): void {
  for (const field of fields) {
    const value = data[field.name];
    if (!isRecord(value) && !Array.isArray(value)) continue;
    if (field.localized) {
      if (!isRecord(value)) continue;
      const translated = value[locale] ?? null;
      if (!partly || (translated !== null && translated !== '')) {
        data[field.name] = { ...value, [sourceLocale]: translated };
      }
    } else if (field.type === 'group' || field.type === 'tab') {
      if (isRecord(value)) replaceSource(field.flattenedFields, value, locale, partly);
    } else if (field.type === 'array' || field.type === 'blocks') {
      for (const row of Array.isArray(value) ? value.filter(isRecord) : []) {
        const within =
          field.type === 'array'
            ? field.flattenedFields
            : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields;
        replaceSource(within ?? [], row, locale, partly);
      }
    }
  }
}

/**
 * Shows a document in the language that was asked for where it is published in it, as a whole: before Payload picks
 * the language of each field, so that lists, single documents, relations and joins follow one rule. What has no
 * publication of its own in each language, such as a picture, is translated text by text.
 */
export const showTranslation: CollectionBeforeReadHook<Data & { id: string }> = ({ doc, collection, req }) => {
  addressesInRead.set(doc, doc.addresses);
  const translation = translationOf(req);
  if (!translation) return doc;
  const isPublishedByLocale = isPublishedInEachLocale(collection.flattenedFields);
  if (!isPublishedByLocale || addressesOf(doc)[translation]) {
    replaceSource(collection.flattenedFields, doc, translation, !isPublishedByLocale);
  }
  return doc;
};

/** The same for a global, text by text. */
export const showTranslationOfGlobal: GlobalBeforeReadHook = ({ doc, global, req }) => {
  const translation = translationOf(req);
  if (translation && isRecord(doc)) replaceSource(global.flattenedFields, doc, translation, true);
  return doc;
};

/** Whether conditions name a localized field, by its path. */
const namesLocalized = (path: string, fields: readonly FlattenedField[]): boolean => {
  const [first, ...rest] = path.split('.');
  const field = fields.find(({ name }) => name === first);
  if (!field) return false;
  return (
    field.localized === true || ('flattenedFields' in field && namesLocalized(rest.join('.'), field.flattenedFields))
  );
};

/** The path with the language behind the localized field in it: `seo.title` → `seo.title.en`. */
function inLocale(path: string, fields: readonly FlattenedField[], locale: Locale): string {
  const [first = '', ...rest] = path.split('.');
  const field = fields.find(({ name }) => name === first);
  if (!field) return path;
  if (field.localized) return [first, locale, ...rest].join('.');
  return 'flattenedFields' in field && rest.length > 0
    ? `${first}.${inLocale(rest.join('.'), field.flattenedFields, locale)}`
    : path;
}

/** Conditions with each path replaced. */
const mapPaths = (where: Where, map: (path: string) => string): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'and' || key === 'or' ? [key, (value as Where[]).map((each) => mapPaths(each, map))] : [map(key), value],
    ),
  ) as Where;

const pathsOf = (where: Where): string[] =>
  Object.entries(where).flatMap(([key, value]) =>
    key === 'and' || key === 'or' ? (value as Where[]).flatMap(pathsOf) : [key],
  );

/**
 * Has conditions on texts ask each document in the language that it is shown in: its translation where that is
 * published, else the source. A text that is not public is never searched.
 */
export function whereShown(where: Where, fields: readonly FlattenedField[], translation: Locale): Where {
  if (!isPublishedInEachLocale(fields) || !pathsOf(where).some((path) => namesLocalized(path, fields))) return where;
  const published = `localePublished.${translation}`;
  return {
    or: [
      { and: [{ [published]: { equals: true } }, mapPaths(where, (path) => inLocale(path, fields, translation))] },
      { and: [{ [published]: { not_equals: true } }, where] },
    ],
  };
}

/** A list, or what a join reads of one. */
type Query = { where?: Where; sort?: string | string[]; joins?: Record<string, Query | false> | false };

/** Has the conditions of a list and of its joins ask each document in the language that it is shown in. */
export const askInShownLanguage: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const translation = translationOf(req);
  if (!translation || !['read', 'count'].includes(operation)) return args;
  const query = args as typeof args & Query;
  const joins = Object.entries(query.joins || {}).map(([path, join]) => {
    const joined = collection.flattenedFields.find(({ name }) => name === path);
    const slug = joined?.type === 'join' && typeof joined.collection === 'string' ? joined.collection : undefined;
    if (!slug || join === false || !join.where) return [path, join];
    const { flattenedFields } = req.payload.collections[slug].config;
    return [path, { ...join, where: whereShown(join.where, flattenedFields, translation) }];
  });
  return {
    ...args,
    ...(query.where && { where: whereShown(query.where, collection.flattenedFields, translation) }),
    ...(joins.length > 0 && { joins: Object.fromEntries(joins) }),
  } as typeof args;
};
