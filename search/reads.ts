import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CollectionSlug, Payload } from 'payload';
import { publicRequest, publicWhere } from '@/collections/public-rows';
import { type Locale, sourceLocale } from '@/lib/locales';
import { pageTree } from '@/lib/page-tree';
import type { PublicCollection } from '@/lib/routes';
import type { PublicDocument } from './texts';

/**
 * A fingerprint of all public documents of a collection in a locale: their number, and when the latest was saved. It
 * changes when one is published, changed or unpublished.
 */
export async function fingerprintOf(payload: Payload, collection: PublicCollection, locale: Locale): Promise<string> {
  const req = await publicRequest(payload, locale);
  // Below Payload's hooks, with the access rule: a count and a date, which are not shown to anyone.
  const { docs, totalDocs } = await payload.db.find<PublicDocument>({
    collection,
    locale,
    where: await publicWhere(collection, req),
    select: { updatedAt: true },
    sort: '-updatedAt',
    limit: 1,
    // Else MongoDB counts the one that is read.
    pagination: true,
    req,
  });
  // A page is found where it has an address, which it may lose by what becomes of a page above it, in the source language.
  const above =
    collection === 'pages' && locale !== sourceLocale ? await fingerprintOf(payload, collection, sourceLocale) : '';
  return `${totalDocs} ${docs[0]?.updatedAt} ${above}`;
}

/** Documents whose dates are read at once: the database holds the process for some ten milliseconds. */
const datesAtOnce = 500;

/** When each document that the public may read in a language was last saved, by its id; read `atOnce` at a time. */
export async function listVersions(
  payload: Payload,
  collection: PublicCollection,
  locale: Locale,
  atOnce = datesAtOnce,
): Promise<Map<string, string>> {
  const req = await publicRequest(payload, locale);
  const rule = await publicWhere(collection, req);
  const tree = collection === 'pages' ? await pageTree(req) : null;
  const versions = new Map<string, string>();
  for (let last = ''; ; ) {
    const { docs } = await payload.db.find<PublicDocument>({
      collection,
      locale,
      where: last ? { and: [rule, { id: { greater_than: last } }] } : rule,
      select: { updatedAt: true },
      sort: 'id',
      pagination: false,
      limit: atOnce,
      req,
    });
    for (const { id, updatedAt } of docs) {
      if (tree === null || tree.slugsOf(String(id), locale) !== null) versions.set(String(id), String(updatedAt));
    }
    if (docs.length < atOnce) return versions;
    last = String(docs.at(-1)?.id);
    await nextTurn();
  }
}

/** The documents of these ids that the public may read in a language, whole. */
export async function readPublic(
  payload: Payload,
  collection: PublicCollection,
  locale: Locale,
  ids: readonly string[],
): Promise<PublicDocument[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    locale,
    overrideAccess: false,
    where: { id: { in: [...ids] } },
    depth: 0,
    joins: false as never,
    limit: 0,
    pagination: false,
    context: {},
  });
  return docs as unknown as PublicDocument[];
}

type FileRow = { file?: unknown; language?: string };

/** The files of a document that are searched in a language: those in it, or all where there is none. */
function filesIn(document: PublicDocument, locale: Locale): string[] {
  const rows = (document.files ?? []) as FileRow[];
  const own = rows.filter(({ language }) => language === locale);
  return (own.length > 0 ? own : rows).flatMap(({ file }) => (typeof file === 'string' ? [file] : []));
}

/**
 * The texts of the files of documents that were read as the public, by the documents' ids. One query.
 */
export async function readFileTexts(
  payload: Payload,
  documents: readonly PublicDocument[],
  locale: Locale,
): Promise<Map<string, string[]>> {
  const byDocument = new Map(documents.map((document) => [document.id, filesIn(document, locale)]));
  const ids = [...byDocument.values()].flat();
  if (ids.length === 0) return new Map();
  // Below access rules: only staff may read these records, and no client their text, of which readers see an excerpt.
  const { docs } = await payload.db.find<{ id: string; text?: string | null }>({
    collection: 'files',
    where: { id: { in: ids } },
    select: { text: true },
    pagination: false,
    limit: 0,
  });
  const texts = new Map(docs.map(({ id, text }) => [String(id), text ?? '']));
  return new Map(
    [...byDocument].map(([id, files]) => [id, files.map((file) => texts.get(file) ?? '').filter(Boolean)]),
  );
}
