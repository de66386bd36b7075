import type { CollectionSlug, GlobalSlug, PayloadRequest, ServerFunction } from 'payload';
import { compareDocuments } from '@/editorial/difference/documents';
import { namesIn } from '@/editorial/difference/names';
import { isStaff } from '@/lib/access';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { panelLanguageOf } from '@/messages/panel/languages';
import { Comparison } from '../difference/comparison';

/** The words of a form, and what they belong to; without an id it is new. */
export type DifferenceRequest = {
  collection: string | undefined;
  global: string | undefined;
  id: string | null;
  locale: string;
  values: Record<string, unknown>;
};

type Values = Record<string, unknown>;

/**
 * Compares the words of a form with the newest stored version of its document, in the locale of the form, as far as the person
 * may read it. A server function, since the answer is drawn as the comparison of two versions in the history is.
 */
export const unsavedDifference: ServerFunction<DifferenceRequest> = async ({ req, ...request }) => {
  if (!isStaff({ req })) return null;
  const { collections, globals } = req.payload;
  const config = request.global
    ? globals.config.find(({ slug }) => slug === request.global)
    : collections[request.collection as CollectionSlug]?.config;
  if (!config || typeof request.values !== 'object' || request.values === null) return null;
  const locale = locales.find((each) => each === request.locale) ?? sourceLocale;
  const before = await readNewest(request, locale, req);
  if (!before && request.id) return null;
  const language = panelLanguageOf(req.i18n.language);
  // What the form does not have stays as it is.
  const after = { ...before, ...request.values };
  const comparison = compareDocuments(config.flattenedFields, before, after, language, locale);
  return <Comparison comparison={comparison} names={await namesIn(comparison.changes, req)} language={language} />;
};

async function readNewest(
  { collection, global, id }: DifferenceRequest,
  locale: Locale,
  req: PayloadRequest,
): Promise<Values | null> {
  const read = { draft: true, depth: 0, locale, fallbackLocale: false, user: req.user } as const;
  const found = global
    ? await req.payload.findGlobal({ slug: global as GlobalSlug, overrideAccess: false, ...read })
    : id
      ? await req.payload.findByID({
          collection: collection as CollectionSlug,
          id,
          overrideAccess: false,
          disableErrors: true,
          ...read,
        })
      : null;
  return found as Values | null;
}
