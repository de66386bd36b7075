import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { type Addressed, pathOf } from '@/lib/addresses';
import { bypassAccess } from '@/lib/bypass-access';
import { locales } from '@/lib/locales';
import { pageTree } from '@/lib/page-tree';
import { isSectionCollection, type PublicCollection, pagePath } from '@/lib/routes';
import { normalizeAddress } from './normalize-address';

/** The public paths of documents, by their id. */
type Paths = Map<string, string[]>;

/**
 * The published paths before the save of a request. An object in the context, since Payload copies the context whenever
 * a hook calls it with `req`.
 */
type Context = { pathsBefore?: Paths | undefined };
const contextOf = (req: PayloadRequest) => req.context as Context;

const present = (paths: (string | null)[]) => paths.filter((path) => path !== null);

/** The paths of all pages: renaming or moving a page changes those of its children. */
async function pathsOfPages(req: PayloadRequest): Promise<Paths> {
  const tree = await pageTree(req);
  const pathsOf = (id: string) =>
    locales.map((locale) => {
      const slugs = tree.slugsOf(id, locale);
      return slugs && pagePath(slugs, locale);
    });
  return new Map([...tree.pages.keys()].map((id) => [id, present(pathsOf(id))]));
}

function pathsOfDocument(collection: PublicCollection, document: Addressed): Paths {
  if (!isSectionCollection(collection)) return new Map();
  return new Map([[document.id, present(locales.map((locale) => pathOf(collection, document, locale)))]]);
}

/** Collects the public paths of a published document before it is published again. */
export const collectPreviousPaths: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  collection,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || !originalDoc?.id) return data;
  const slug = collection.slug as PublicCollection;
  if (slug === 'pages') {
    contextOf(req).pathsBefore = await pathsOfPages(req);
    return data;
  }
  // The published row; the document of the hook may be a draft that was renamed already.
  const live = await req.payload.db.findOne<Addressed & { _status?: string }>({
    collection: slug,
    where: { id: { equals: originalDoc.id } },
    select: { _status: true, addresses: true },
    req,
  });
  contextOf(req).pathsBefore = live?._status === 'published' ? pathsOfDocument(slug, live) : undefined;
  return data;
};

/** Redirects the paths that a rename or a move ended to the document; a path that has content now keeps it. */
export const createRedirectsOnRename: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { pathsBefore: old } = contextOf(req);
  contextOf(req).pathsBefore = undefined;
  if (!old || doc._status !== 'published') return doc;
  const slug = collection.slug as PublicCollection;
  const now = slug === 'pages' ? await pathsOfPages(req) : pathsOfDocument(slug, doc as Addressed);
  for (const [id, paths] of old) {
    const current = now.get(id) ?? [];
    const ended = paths.filter((path) => !current.includes(path));
    if (current.length === 0 || ended.length === 0) continue;
    await req.payload.delete({
      collection: 'redirects',
      where: { from: { in: current.map(normalizeAddress) } },
      ...bypassAccess('redirects follow a document for every user who saves it'),
      req,
    });
    for (const path of ended) await createRedirect(path, slug, id, req);
  }
  return doc;
};

/**
 * Deletes the redirects to a document that is deleted permanently. Runs before the deletion: on SQLite it removes the
 * relation by which they are found.
 */
export const deleteRedirectsOfDocument: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'redirects',
    where: { 'to.document.value': { equals: id } },
    ...bypassAccess('redirects follow a document for every user who saves it'),
    req,
  });
};

async function createRedirect(
  path: string,
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  const from = normalizeAddress(path);
  if (!from) return;
  const to = { type: 'document' as const, document: { relationTo: collection, value: id } };
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...bypassAccess('redirects follow a document for every user who saves it'),
    req,
  });
  const existing = docs[0];
  if (existing)
    await req.payload.update({
      collection: 'redirects',
      id: existing.id,
      data: { to, origin: 'rename' },
      ...bypassAccess('redirects follow a document for every user who saves it'),
      req,
    });
  else
    await req.payload.create({
      collection: 'redirects',
      data: { from, to, origin: 'rename' },
      ...bypassAccess('redirects follow a document for every user who saves it'),
      req,
    });
}
