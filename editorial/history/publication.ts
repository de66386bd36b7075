import type { GlobalSlug, PayloadRequest, Where } from 'payload';
import { absoluteUrl } from '@/lib/absolute-url';
import { type Locale, locales } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { languageTitle } from '@/lib/names';
import { type PublicCollection, pagePath } from '@/lib/routes';
import { panelLanguageOf } from '@/messages/panel/languages';
import { compareDocuments } from '../difference/documents';
import { namesIn } from '../difference/names';
import { changeSentence } from '../difference/sentences';

/** Number of changes that are told one by one. */
const maxSentences = 8;

/** What was published last. */
export type Publication = {
  /** The page in each language that readers see; of a global, which is on every page, the home page. */
  pages: { locale: Locale; language: string; url: string }[];
  /** When the version before was published, in words; null when there was none. */
  since: string | null;
  /** What changed since, a sentence each. */
  changes: string[];
  /** Number of changes that are not told. */
  more: number;
  /** Address of the whole difference below the form, null where there is none. */
  difference: string | null;
};

type Version = { id: string | number; updatedAt: string; version: Record<string, unknown> };

const isPublished: Where = { 'version._status': { equals: 'published' } };
const newestTwo = { sort: '-updatedAt', limit: 2, pagination: false } as const;

/**
 * Reads the last publication of a document: where it is read, and what changed since the one before.
 *
 * @returns null when it was never published
 */
export async function readPublication(
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
): Promise<Publication | null> {
  const where = { and: [{ parent: { equals: id } }, isPublished] };
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({ collection, where, ...newestTwo, req });
  const { flattenedFields } = req.payload.collections[collection].config;
  const changes = await readChanges(docs as Version[], flattenedFields, req);
  if (!changes) return null;
  // As a reader: what is hidden, or below a hidden page, has no page.
  const page = await req.payload.findByID({
    collection,
    id,
    select: { urls: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
  });
  const urls = (page?.urls ?? {}) as Partial<Record<Locale, string>>;
  const hasBefore = changes.since !== null && docs[0];
  return {
    ...changes,
    pages: pagesOf((locale) => urls[locale], req),
    difference: hasBefore ? `versions/${docs[0]?.id}?with=published` : null,
  };
}

/** The same for a global. */
export async function readGlobalPublication(slug: GlobalSlug, req: PayloadRequest): Promise<Publication | null> {
  const { docs } = await req.payload.db.findGlobalVersions<Record<string, unknown>>({
    global: slug,
    where: isPublished,
    ...newestTwo,
    req,
  });
  const { flattenedFields = [] } = req.payload.globals.config.find((each) => each.slug === slug) ?? {};
  const changes = await readChanges(docs as Version[], flattenedFields, req);
  if (!changes) return null;
  return { ...changes, pages: pagesOf((locale) => absoluteUrl(pagePath([], locale)), req), difference: null };
}

function pagesOf(urlOf: (locale: Locale) => string | undefined, req: PayloadRequest): Publication['pages'] {
  return locales.flatMap((locale) => {
    const url = urlOf(locale);
    return url ? [{ locale, language: languageTitle(panelLanguageOf(req.i18n.language), locale), url }] : [];
  });
}

type Fields = Parameters<typeof compareDocuments>[0];

async function readChanges([now, before]: readonly Version[], fields: Fields, req: PayloadRequest) {
  if (!now) return null;
  const language = panelLanguageOf(req.i18n.language);
  const { changes } = before ? compareDocuments(fields, before.version, now.version, language) : { changes: [] };
  const told = changes.slice(0, maxSentences);
  const names = await namesIn(told, req);
  return {
    since: before ? momentInWords(new Date(before.updatedAt).toISOString(), language) : null,
    changes: told.map((change) => changeSentence(change, names, language)),
    more: changes.length - told.length,
  };
}
