import type { PayloadRequest } from 'payload';
import { type Locale, sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import type { PublicCollection } from '@/lib/routes';
import { sortKey } from '@/lib/slugs';
import { findIssues } from '../checks';
import { isError } from '../checks/check';
import { fingerprintOf } from '../checks/fingerprint';
import { readIntended } from '../checks/intended';
import type { StoredDocument } from '../documents/stored';
import { linesOf, type Texts, textsOfDocument } from '../documents/texts';
import { inAnyLanguage, titleFieldOf } from '../documents/title';
import { keyOf, type Owner, type Projection, removeRows } from '../projections/projection';
import { digest } from '../projections/subject';
import { reviewOf } from '../review/log';
import type { TranslatedFrom } from '../translation/field';
import { readSourceSnapshots } from '../translation/source-snapshots';
import { translationState } from '../translation/state';
import { type TargetLocale, targetLocales } from './index';
import { publicationOf } from './publication';
import { touchedAt } from './touched';

/** One row for each document: its title, publication, review, translations, and number of issues. */
export const contentStatus: Projection = {
  name: 'state of a document',
  collection: 'content-status',
  owners: 'documents',
  refreshed: 'on every save',
  async refresh({ before, document, linksDigest, owner }, req) {
    if (!document) return;
    const { collection, fields, live, newest } = document;
    const title = inAnyLanguage(newest[titleFieldOf(collection, req)]);
    const texts = textsOfDocument(fields, newest);
    const sourceDigest = digest([...linesOf(texts[sourceLocale]).values()].sort());
    const translation = await translationsOf(newest, texts, { ...owner, inCollection: collection }, live !== null, req);
    // Documents in the trash have no issues.
    const issues = newest.deletedAt ? [] : await findIssues(collection, newest, translation, req);
    const errorCount = issues.filter(isError).length;
    const intended = issues.length > errorCount ? await readIntended(owner, req) : new Map();
    const warnings = issues.filter((issue) => !isError(issue) && !intended.has(fingerprintOf(issue, fields, newest)));
    const data = {
      ...owner,
      key: keyOf(owner),
      title,
      sortTitle: sortKey(title),
      publication: publicationOf(live !== null, newest),
      live: live !== null,
      trashed: Boolean(newest.deletedAt),
      createdBy: idOf(newest.createdBy),
      savedBy: idOf(newest.updatedBy),
      savedAt: newest.updatedAt,
      touchedAt: touchedAt(newest.updatedAt, before?.confirmedAt),
      sourceChangedAt: before?.sourceDigest === sourceDigest ? before.sourceChangedAt : newest.updatedAt,
      review: await reviewOf(owner, req),
      translation,
      errorCount,
      warningCount: warnings.length,
      sourceDigest,
      linksDigest,
    };
    if (before) await req.payload.db.updateOne({ collection: 'content-status', id: before.id, data, req });
    else await req.payload.db.create({ collection: 'content-status', data, req });
  },
  remove: removeRows('content-status'),
};

async function translationsOf(
  newest: StoredDocument,
  texts: Record<Locale, Texts>,
  owner: Owner & { inCollection: PublicCollection },
  isLive: boolean,
  req: PayloadRequest,
) {
  const from = (newest.translatedFrom ?? {}) as TranslatedFrom;
  const shown = (newest.localePublished ?? {}) as Partial<Record<Locale, boolean>>;
  const snapshots = await readSourceSnapshots(from, texts[sourceLocale], owner, req);
  const of = (locale: TargetLocale) => {
    const name = from[locale];
    const { state, toCheck } = translationState(texts, locale, (name && snapshots.get(name)) || null);
    const isLocalePublished = shown[locale] === true;
    return {
      state,
      toCheck,
      localePublished: isLocalePublished,
      todo: isLive && !newest.deletedAt && !(state === 'current' && isLocalePublished),
    };
  };
  return Object.fromEntries(targetLocales.map((locale) => [locale, of(locale)]));
}
