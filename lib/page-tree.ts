import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Addresses } from './addresses';
import { type Locale, sourceLocale } from './locales';
import { idOf } from './populated';

/** A published page's place among the others. */
export type TreePage = { id: string; parent: string | null; addresses: Addresses };

/** All published pages, by id, and the paths they make. */
export type PageTree = {
  pages: ReadonlyMap<string, TreePage>;
  homeId: string | null;
  /**
   * Slugs from the root of the tree to the page; [] is the home page; null when the page or one of its parents isn't
   * public.
   */
  slugsOf(id: string, locale: Locale): string[] | null;
};

const memory = new WeakMap<object, Promise<PageTree>>();

/**
 * The tree of published pages: one query for all of them, once a request. Paths are not stored, so that renaming a
 * page never has to save its sub-pages.
 */
export function pageTree(req: PayloadRequest): Promise<PageTree> {
  // req.context is shared by everything one request does, also where Payload copies req.
  const cached = memory.get(req.context);
  if (cached) return cached;
  const tree = readTree(req);
  memory.set(req.context, tree);
  return tree;
}

/** Clears the cached tree before a page is saved, so that the response of the save uses the new tree. */
export const forgetPageTree: CollectionBeforeChangeHook = ({ data, req }) => {
  memory.delete(req.context);
  return data;
};

/** In the context of a request: pages whose newest draft is read, whatever is published of them. */
export type DraftPages = { draftPages?: readonly string[] };

/** The places of drafts in the tree. */
async function readDrafts(ids: readonly string[], req: PayloadRequest): Promise<StoredPage[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.findVersions<Omit<StoredPage, 'id'> & { deletedAt?: unknown }>({
    collection: 'pages',
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
    locale: sourceLocale,
    pagination: false,
    limit: 0,
    req,
  });
  return docs.flatMap(({ parent, version }) => (version.deletedAt ? [] : [{ ...version, id: String(parent) }]));
}

type StoredPage = { id: string; parent?: unknown; addresses?: Addresses };

async function readTree(req: PayloadRequest): Promise<PageTree> {
  const { draftPages = [] } = req.context as DraftPages;
  // Below access rules: only published pages, and only their place in the tree, which is public in every address.
  const [{ docs }, drafts, settings] = await Promise.all([
    req.payload.db.find<StoredPage>({
      collection: 'pages',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
          ...(draftPages.length > 0 ? [{ id: { not_in: [...draftPages] } }] : []),
        ],
      },
      select: { parent: true, addresses: true },
      sort: 'id',
      locale: sourceLocale,
      pagination: false,
      limit: 0,
      req,
    }),
    readDrafts(draftPages, req),
    req.payload.db.findGlobal<{ homePage?: unknown }>({ slug: 'settings', select: { homePage: true }, req }),
  ]);
  const pages = new Map<string, TreePage>(
    [...docs, ...drafts].map((doc) => [
      String(doc.id),
      { id: String(doc.id), parent: idOf(doc.parent), addresses: doc.addresses ?? {} },
    ]),
  );
  const homeId = idOf(settings?.homePage);
  return {
    pages,
    homeId,
    slugsOf(id, locale) {
      const slugs: string[] = [];
      const seen = new Set<string>();
      for (let page = pages.get(id); page && page.id !== homeId; page = pages.get(page.parent ?? '')) {
        const slug = page.addresses[locale] ?? page.addresses[sourceLocale];
        if (!slug || seen.has(page.id)) return null;
        seen.add(page.id);
        slugs.unshift(slug);
        if (page.parent && !pages.has(page.parent)) return null;
      }
      return pages.has(id) ? slugs : null;
    },
  };
}
