import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { titlesAt } from '@/editorial/links/describe';
import { isEditor } from '@/lib/access';
import { type Addressed, pathOf } from '@/lib/addresses';
import { fieldError } from '@/lib/api/field-error';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { pageTree } from '@/lib/page-tree';
import { idOf } from '@/lib/populated';
import {
  type PublicCollection,
  pagePath,
  type SectionCollection,
  sectionCollections,
  sectionPath,
  sections,
} from '@/lib/routes';
import { requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { normalizeAddress } from './normalize-address';

type Written = { from?: unknown; to?: { type?: string | null; document?: { value?: unknown } | null } | null };
/** What an address of the site shows: a document by its id, or a section. */
type Found = { id: string | null; title: string };

/**
 * Refuses a redirect from an address that has content, where readers would never see it work, and a second one from the
 * same address. Redirects made by a rename (renames.ts) bypass this: they know what they replace.
 */
export const preventTakenAddress: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || !(operation === 'create' || operation === 'update') || !isEditor({ req })) return args;
  const { data, id } = args as typeof args & { data?: Written; id?: number | string };
  const from = typeof data?.from === 'string' ? normalizeAddress(data.from) : null;
  if (!from) return args;
  // An existing page is shown whatever the query.
  const found = await liveAt(from.replace(/\?.*$/, ''), req);
  if (found) {
    const own = found.id !== null && data?.to?.type === 'document' && idOf(data.to.document?.value) === found.id;
    throw addressError(req, own ? 'redirects.circular' : { key: 'redirects.takenBy', values: { title: found.title } });
  }
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'redirects',
    where: { from: { equals: from } },
    select: {},
    limit: 1,
    pagination: false,
    req,
  });
  if (docs[0] && String(docs[0].id) !== String(id ?? '')) throw addressError(req, 'redirects.alreadyKnown');
  return args;
};

const addressError = (req: PayloadRequest, message: PanelText) =>
  fieldError(req, { path: 'from', message: requestT(req)(message) }, 'redirects');

/** What an address of the site shows to readers; null for a 404. */
async function liveAt(path: string, req: PayloadRequest): Promise<Found | null> {
  const [locale = '', first = '', slug, ...rest] = path.slice(1).split('/');
  if (!isLocale(locale)) return null;
  const section = Object.keys(sections).find(
    (each) => sectionPath(each as keyof typeof sections, locale) === `/${locale}/${first}`,
  );
  if (section && slug === undefined) return { id: null, title: first };
  const collection = sectionCollections.find((each) => each === section);
  if (collection && slug !== undefined && rest.length === 0) return documentAt(collection, slug, path, locale, req);
  return pageAt(path, locale, req);
}

async function documentAt(
  collection: SectionCollection,
  slug: string,
  path: string,
  locale: Locale,
  req: PayloadRequest,
) {
  // In a locale that is not published, a document has the slug of the source.
  for (const language of new Set([locale, sourceLocale])) {
    const { docs } = await req.payload.db.find<Addressed>({
      collection,
      where: {
        and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }, { deletedAt: { equals: null } }],
      },
      locale: language,
      limit: 1,
      pagination: false,
      req,
    });
    const [found] = docs;
    const now = found && pathOf(collection, found, locale);
    if (found && now && normalizeAddress(now) === path) {
      return named(collection, String(found.id), req);
    }
  }
  return null;
}

async function pageAt(path: string, locale: Locale, req: PayloadRequest): Promise<Found | null> {
  const tree = await pageTree(req);
  const id = [...tree.pages.keys()].find((each) => {
    const slugs = tree.slugsOf(each, locale);
    return slugs && normalizeAddress(pagePath(slugs, locale)) === path;
  });
  return id ? named('pages', id, req) : null;
}

async function named(collection: PublicCollection, id: string, req: PayloadRequest): Promise<Found> {
  const key = `${collection}/${id}`;
  return { id, title: (await titlesAt([key], req)).get(key) ?? '' };
}
