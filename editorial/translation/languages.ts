import type { PayloadRequest } from 'payload';
import { type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import type { StoredDocument } from '../documents/stored';
import { type TargetLocale, targetLocales, type translationStates } from '../status';

/** The state of a locale of a document. */
export type LanguageState = {
  locale: Locale;
  state: 'source' | (typeof translationStates)[number];
  /** Whether the newest version shows it. */
  localePublished: boolean;
  /** Whether the site shows it. */
  isOnSite: boolean;
};

/** The translations of a document, as its row in `content-status` says. */
export type TranslationRow = Partial<
  Record<TargetLocale, { state: (typeof translationStates)[number]; localePublished?: boolean }>
>;

/** Whether a version of a document shows a locale. */
export const showsLocale = (document: StoredDocument | null, locale: TargetLocale): boolean =>
  ((document?.localePublished ?? {}) as Partial<Record<TargetLocale, boolean>>)[locale] === true;

/** Returns the states of the locales of a document, the source first: the same for its form and its translation view. */
export function languageStates(live: StoredDocument | null, translation: TranslationRow): LanguageState[] {
  return [
    { locale: sourceLocale, state: 'source', localePublished: true, isOnSite: live !== null },
    ...targetLocales.map((locale) => {
      const { state = 'missing', localePublished = false } = translation[locale] ?? {};
      return { locale, state, localePublished: localePublished === true, isOnSite: showsLocale(live, locale) };
    }),
  ];
}

/** Reads the row about the translations of a document. The caller has checked that the user is staff. */
export async function readTranslationRow(
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
): Promise<TranslationRow> {
  const row = await req.payload.db.findOne<{ id: string; translation?: TranslationRow }>({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    req,
  });
  return row?.translation ?? {};
}
