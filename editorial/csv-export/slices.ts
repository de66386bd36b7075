import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { isPublicCollection } from '@/lib/routes';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { type ExportedDocument, relationsIn, type Titles } from './cells';

/** Number of documents that are in memory at once, however many are downloaded. */
const sliceSize = 100;

/** Reads the newest versions of a collection's documents that the person may read, in all locales, a slice at a time. */
export async function* slicesOf(
  collection: CollectionSlug,
  req: PayloadRequest,
  where: Where = {},
): AsyncGenerator<ExportedDocument[]> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      where,
      page,
      limit: sliceSize,
      // Documents added meanwhile come at the end, so that none is omitted or repeated.
      sort: ['createdAt', 'id'],
      locale: 'all',
      draft: isPublicCollection(collection),
      depth: 0,
      overrideAccess: false,
      user: req.user,
    });
    yield docs as unknown as ExportedDocument[];
    if (!hasNextPage) return;
  }
}

/** Returns the titles of the documents that a slice references, with one query for each collection. */
export async function titlesFor(
  collection: CollectionSlug,
  documents: readonly ExportedDocument[],
  req: PayloadRequest,
  language: PanelLanguage,
): Promise<Titles> {
  const byCollection = new Map<string, string[]>();
  const named = relationsIn(req.payload.collections[collection].config.flattenedFields, documents);
  for (const key of named) {
    const [to = '', id = ''] = key.split('/');
    byCollection.set(to, [...(byCollection.get(to) ?? []), id]);
  }
  const titles = new Map<string, string>();
  for (const [to, ids] of byCollection) {
    const titleField = req.payload.collections[to as CollectionSlug].config.admin.useAsTitle ?? 'id';
    const { docs } = await req.payload.find({
      collection: to as CollectionSlug,
      where: { id: { in: ids } },
      draft: isPublicCollection(to),
      trash: true,
      locale: localeOrSource(language),
      fallbackLocale: sourceLocale,
      depth: 0,
      select: { [titleField]: true } as never,
      pagination: false,
      // Accounts are no names for an API key without the permission for personal data.
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
    });
    for (const doc of docs as unknown as ExportedDocument[])
      titles.set(`${to}/${doc.id}`, String(doc[titleField] ?? ''));
  }
  return titles;
}

/** Returns the publication state of each document of a slice, as text; collections without drafts have none. */
export async function statesOf(
  collection: CollectionSlug,
  documents: readonly ExportedDocument[],
  req: PayloadRequest,
  language: PanelLanguage,
): Promise<ReadonlyMap<string, string>> {
  if (!isPublicCollection(collection) || documents.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: {
      and: [{ inCollection: { equals: collection } }, { documentId: { in: documents.map(({ id }) => id) } }],
    },
    select: { documentId: true, publication: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  });
  return new Map(
    docs.map(({ documentId, publication }) => [documentId, getT(language)(`csvExport.states.${publication}`)]),
  );
}
