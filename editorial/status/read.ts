import type { PayloadRequest } from 'payload';
import { type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { type TargetLocale, targetLocales, type translationStates } from './index';
import type { Publication } from './publication';

/** A translation and how it stands to the source text. */
type TranslationState = { locale: TargetLocale; state: (typeof translationStates)[number] };

/** What staff are told of a document in one line. */
type StateOfPage = { publication: Publication; translations: TranslationState[] };

type Row = {
  publication: Publication;
  translation: Record<TargetLocale, { state: (typeof translationStates)[number] }>;
};

/**
 * Reads the publication state of a document, and the states of its translations: of all in the source locale, else of
 * the one that is shown.
 *
 * @param req of a person who may read it
 * @returns null where there is no row about it
 */
export async function readStateOfPage(
  collection: PublicCollection,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<StateOfPage | null> {
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    select: { publication: true, translation: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const row = docs[0] as Row | undefined;
  if (!row) return null;
  const shown = locale === sourceLocale ? targetLocales : [locale];
  return {
    publication: row.publication,
    translations: shown.map((each) => ({ locale: each, state: row.translation[each].state })),
  };
}
