import type { FlattenedField, PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { readStored, type StoredDocument } from '../documents/stored';
import { canonical, type Texts, textsOfDocument } from '../documents/texts';
import type { TargetLocale } from '../status';
import type { TranslatedFrom } from './field';
import { showsLocale } from './languages';
import { type Pairs, pairsOf } from './pairs';

export type Translation = Pairs & {
  newest: StoredDocument;
  /** The published version, null where there is none. */
  live: StoredDocument | null;
  /** Whether the newest source text is the published one. */
  original: 'published' | 'changed' | 'unpublished';
  isLocalePublished: boolean;
  /** Whether the site shows this locale. */
  isOnSite: boolean;
  /** ISO 8601: when the translation was last marked as up to date. */
  translatedAt: string | null;
};

/**
 * Reads a document field by field, the source text beside a translation, from the newest version. The caller has
 * checked that the user of `req` may read drafts.
 *
 * @returns null for a deleted document
 */
export async function readTranslation(
  collection: PublicCollection,
  id: string,
  locale: TargetLocale,
  req: PayloadRequest,
): Promise<Translation | null> {
  const stored = await readStored(collection, id, req);
  if (!stored) return null;
  const { live, newest } = stored;
  const name = ((newest.translatedFrom ?? {}) as TranslatedFrom)[locale];
  const source = name
    ? await req.payload.db.findOne<{ id: string; texts: Texts; createdAt: string }>({
        collection: 'translation-source-snapshots',
        where: {
          and: [{ name: { equals: name } }, { inCollection: { equals: collection } }, { documentId: { equals: id } }],
        },
        req,
      })
    : null;
  const { flattenedFields } = req.payload.collections[collection].config;
  return {
    ...pairsOf(flattenedFields, newest, locale, source?.texts ?? null),
    newest,
    live,
    original: live ? (hasSameSource(flattenedFields, live, newest) ? 'published' : 'changed') : 'unpublished',
    isLocalePublished: showsLocale(newest, locale),
    isOnSite: showsLocale(live, locale),
    translatedAt: source?.createdAt ?? null,
  };
}

/** Returns whether two versions have the same source texts: a draft may differ in its translations only. */
function hasSameSource(fields: readonly FlattenedField[], one: StoredDocument, other: StoredDocument): boolean {
  if (other._status === 'published') return true;
  const source = (document: StoredDocument) => canonical(textsOfDocument(fields, document)[sourceLocale]);
  return source(one) === source(other);
}
