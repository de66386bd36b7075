import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { absoluteUrl } from '../absolute-url';
import { slugsOf } from '../addresses';
import { isRecord } from '../api/values';
import { isLocale, type Locale, localeOrSource, sourceLocale } from '../locales';
import { isPublicCollection, type PublicCollection } from '../routes';
import { documentUrls } from './document-urls';

type Row = Record<string, unknown> & { id: string };

/** A public document or picture that a text refers to, as it is stored: texts by language. */
export type ReferenceRow = Row;

type Pending = { id: string; resolve: (row: Row | null) => void; reject: (error: unknown) => void };
type Batches = { rows: Map<string, Promise<Row | null>>; pending: Map<string, Pending[]> };

const batchesOf = new WeakMap<object, Batches>();

/** Stored fields of a picture that its HTML has. */
const pictureFields = ['filename', 'alt', 'decorative', 'caption', 'credit', 'width', 'height'];

/**
 * Reads what a text refers to, if it is public in any language. All that the documents of a list refer to is read together:
 * one query for each collection.
 */
export function readReference(req: PayloadRequest, collection: string, id: string): Promise<Row | null> {
  const batches = batchesOf.get(req) ?? { rows: new Map(), pending: new Map() };
  batchesOf.set(req, batches);
  const key = `${collection}/${id}`;
  const known = batches.rows.get(key);
  if (known) return known;
  const row = new Promise<Row | null>((resolve, reject) => {
    const waiting = batches.pending.get(collection) ?? [];
    batches.pending.set(collection, [...waiting, { id, resolve, reject }]);
    if (waiting.length === 0) setImmediate(() => void readBatch(req, collection, batches));
  });
  batches.rows.set(key, row);
  return row;
}

async function readBatch(req: PayloadRequest, collection: string, { pending }: Batches): Promise<void> {
  const waiting = pending.get(collection) ?? [];
  pending.delete(collection);
  try {
    const rows = new Map((await readRows(req, collection, waiting)).map((row) => [String(row.id), row]));
    for (const { id, resolve } of waiting) resolve(rows.get(id) ?? null);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}

/** The stored fields of a document that a link to it needs. */
const linkFields = (config: SanitizedCollectionConfig): string[] => ['addresses', config.admin.useAsTitle ?? 'id'];

type RowQuery = { fields: readonly string[]; where?: Where; sort?: string[]; limit?: number };

/** Reads stored fields of documents that a request may read, below the hooks: texts by language. */
async function readRowsOf(
  { slug, access }: SanitizedCollectionConfig,
  { fields, where = {}, sort = ['id'], limit = 0 }: RowQuery,
  req: PayloadRequest,
): Promise<Row[]> {
  const rule = await access.read({ req });
  if (rule === false) return [];
  const { docs } = await req.payload.db.find<Row>({
    collection: slug,
    where: rule === true ? where : { and: [rule, where] },
    select: Object.fromEntries(fields.map((name) => [name, true])),
    sort,
    locale: localeOrSource(req.locale),
    pagination: false,
    limit,
    req,
  });
  return docs;
}

async function readRows(req: PayloadRequest, collection: string, wanted: readonly Pending[]): Promise<Row[]> {
  const { config } = req.payload.collections[collection as 'media'] ?? {};
  if (!config || !(isPublicCollection(collection) || collection === 'media')) return [];
  const fields = collection === 'media' ? pictureFields : linkFields(config);
  const where = { id: { in: wanted.map(({ id }) => id) } };
  // Public in the source language is public at all.
  return readRowsOf(config, { fields, where }, { ...req, locale: sourceLocale } as PayloadRequest);
}

/** Reads public documents for a list of links, in the languages of the request. */
export function readLinkedRows(
  req: PayloadRequest,
  collection: PublicCollection,
  query: Omit<RowQuery, 'fields'>,
): Promise<Row[]> {
  const { config } = req.payload.collections[collection];
  return readRowsOf(config, { ...query, fields: linkFields(config) }, req);
}

/** The title of a document in a language. */
export const titleIn = (req: PayloadRequest, collection: PublicCollection, row: Row, language: Locale): string =>
  textIn(row, req.payload.collections[collection].config.admin.useAsTitle ?? 'id', language);

/** A localized text of a row in one language; empty where there is none. */
export function textIn(row: Row, field: string, language: Locale): string {
  const value = row[field];
  const text = isRecord(value) ? value[language] : value;
  return typeof text === 'string' ? text : '';
}

/** The address of a document in a language, else in the source language; null where it has no page. */
export async function addressIn(
  req: PayloadRequest,
  collection: string,
  row: Row,
  language: Locale,
): Promise<{ href: string; language: Locale } | null> {
  if (!isPublicCollection(collection)) return null;
  const urls = await documentUrls(collection, { id: String(row.id), addresses: slugsOf(row) }, req);
  const found = [language, sourceLocale].find((each) => urls[each]);
  const href = found && urls[found];
  return href && isLocale(found) ? { href, language: found } : null;
}

/** The absolute address of a picture's file. */
export const pictureUrl = (row: Row): string =>
  absoluteUrl(`/api/media/file/${encodeURIComponent(String(row.filename))}`);
