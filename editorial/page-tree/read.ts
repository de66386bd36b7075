import type { PayloadRequest } from 'payload';
import { type Locale, localeOrSource, sourceLocale } from '@/lib/locales';
import { pageTree } from '@/lib/page-tree';
import { idOf } from '@/lib/populated';
import { pagePath } from '@/lib/routes';
import { type publicationStates, type reviewStates, type TargetLocale, targetLocales } from '../status';
import type { Translation } from '../translation/state';
import type { PlacedPage } from './tree';

/** A page as the list of pages shows it. */
export type ListedPage = PlacedPage & {
  /** Its part of the address, in the language that is edited; null before it has one. */
  slug: string | null;
  /** Its path on the site; null where the site does not show it. */
  path: string | null;
  /** Whether the site has it under the same page as its newest version. */
  isPlacedOnSite: boolean;
  publication: (typeof publicationStates)[number];
  review: (typeof reviewStates)[number];
  languages: { locale: TargetLocale; state: Translation['state']; localePublished: boolean }[];
};

type Row = {
  documentId: string;
  title?: string | null;
  publication: ListedPage['publication'];
  review?: { state?: ListedPage['review'] | null } | null;
  translation: Record<TargetLocale, { state?: Translation['state'] | null; localePublished?: boolean | null }>;
};

/**
 * Reads all pages that are not in the trash, for staff: the newest version of each, and what the site has of it. A fixed
 * number of queries, however many pages there are.
 */
export async function readPages(req: PayloadRequest): Promise<ListedPage[]> {
  const locale = localeOrSource(req.locale);
  const [newest, rows, tree] = [await readNewest(locale, req), await readRows(req), await pageTree(req)];
  return newest.map((page) => {
    const id = String(page.id);
    const row = rows.get(id);
    const parent = idOf(page.parent);
    const onSite = tree.pages.get(id);
    const slugs = tree.slugsOf(id, locale);
    const addresses = (page.addresses ?? {}) as Partial<Record<Locale, string>>;
    return {
      id,
      parent,
      title: page.title || row?.title || '',
      isHome: id === tree.homeId,
      slug: addresses[locale] ?? addresses[sourceLocale] ?? null,
      path: slugs && pagePath(slugs, locale),
      isPlacedOnSite: onSite !== undefined && onSite.parent === parent,
      publication: row?.publication ?? 'draft',
      review: row?.review?.state ?? 'none',
      languages: targetLocales.map((target) => ({
        locale: target,
        state: row?.translation[target]?.state ?? 'missing',
        localePublished: row?.translation[target]?.localePublished === true,
      })),
    };
  });
}

async function readNewest(locale: Locale, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'pages',
    draft: true,
    locale,
    select: { title: true, parent: true, addresses: true },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}

async function readRows(req: PayloadRequest): Promise<Map<string, Row>> {
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { inCollection: { equals: 'pages' } },
    select: {
      documentId: true,
      title: true,
      publication: true,
      review: { state: true },
      translation: Object.fromEntries(
        targetLocales.map((locale) => [locale, { state: true, localePublished: true }]),
      ) as Record<TargetLocale, { state: true; localePublished: true }>,
    },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return new Map((docs as unknown as Row[]).map((row) => [row.documentId, row]));
}
