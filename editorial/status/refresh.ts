import { createHash } from 'node:crypto';
import type { FlattenedField, GlobalSlug, PayloadRequest, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { type Locale, sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { sortKey } from '@/lib/slugs';
import { pointsOf } from '../checks';
import { isError } from '../checks/check';
import { readStored, type StoredDocument } from '../documents/stored';
import { linesOf, type Texts, textsOfDocument } from '../documents/texts';
import { inAnyLanguage, titleFieldOf } from '../documents/title';
import { holeOf } from '../links/needed';
import { problemFinder, updateInboundReferences } from '../links/problems';
import { type Reference, referencesOf } from '../links/read';
import { markPictures, picturesNamedBy } from '../pictures/used';
import { reviewOf } from '../review/trail';
import type { TranslatedFrom } from '../translation/field';
import { sourcesOf } from '../translation/sources';
import { translationState } from '../translation/state';
import { type publicationStates, type TargetLocale, targetLocales } from './index';

export type Owner = { inCollection: string; documentId: string };
const keyOf = ({ inCollection, documentId }: Owner) => `${inCollection}/${documentId}`;
const whereOwner = ({ inCollection, documentId }: Owner): Where => ({
  and: [{ inCollection: { equals: inCollection } }, { documentId: { equals: documentId } }],
});

/** The row of a document as it is kept. */
type StatusRow = Record<string, unknown> & {
  id: string;
  linksDigest?: string | null;
  sourceDigest?: string | null;
  sourceChangedAt?: string | null;
  publication?: string;
  binned?: boolean | null;
};

/**
 * Makes the rows about a document anew from what is stored: its state, its translations, its references. Called by the
 * hooks of every save in the same transaction, and for every document by `npm run reindex`; says the same whoever calls.
 *
 * @param anew trusts nothing that is known: a rebuild
 */
export async function refreshDocument(
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
  { anew = false }: { anew?: boolean } = {},
): Promise<void> {
  const owner = { inCollection: collection, documentId: id };
  const stored = await readStored(collection, id, req);
  if (!stored) return forgetDocument(owner, req);
  const { live, newest } = stored;
  const fields = req.payload.collections[collection].config.flattenedFields;
  const known = await req.payload.db.findOne<StatusRow>({
    collection: 'content-status',
    where: { key: { equals: keyOf(owner) } },
    req,
  });

  const title = inAnyLanguage(newest[titleFieldOf(collection, req)]);
  const texts = textsOfDocument(fields, newest);
  const publication = publicationOf(live, newest);
  const sourceDigest = digest([...linesOf(texts[sourceLocale]).values()].sort());
  const references = markedReferences(fields, owner, live, newest);
  const linksDigest = digest(references);
  const translation = await translationsOf(newest, texts, { ...owner, inCollection: collection }, live !== null, req);

  // Nothing is to be mended in the bin.
  const points = newest.deletedAt ? [] : await pointsOf(collection, newest, translation, req);
  const errorCount = points.filter(isError).length;

  const row = {
    ...owner,
    key: keyOf(owner),
    title,
    sortTitle: sortKey(title),
    publication,
    live: live !== null,
    binned: Boolean(newest.deletedAt),
    createdBy: idOf(newest.createdBy),
    savedBy: idOf(newest.updatedBy),
    savedAt: newest.updatedAt,
    sourceChangedAt: known?.sourceDigest === sourceDigest ? known.sourceChangedAt : newest.updatedAt,
    review: await reviewOf(owner, req),
    translation,
    errorCount,
    advice: points.length - errorCount,
    sourceDigest,
    linksDigest,
  };
  await store(known, row, req);
  if (anew || known?.linksDigest !== linksDigest) await replaceReferences(owner, references, req);
  const isOnSite = live !== null;
  const hasMoved = !known || isOnSite !== isStatusOnSite(known);
  if (anew || hasMoved) await updateInboundReferences(owner, isOnSite, req);
  // A rebuild goes through all of them anyway.
  if (hasMoved && !anew) await refreshWhatNames(owner, req);
}

/** How many documents are counted anew in the save itself: others must not wait long for their turn. A job counts the rest. */
const recountedAtOnce = 20;

/** What is to be mended is counted anew in the documents that name one, since it came to the site, left it or was described. */
export async function refreshWhatNames(owner: Owner, req: PayloadRequest): Promise<void> {
  const naming = await documentsNaming(owner, req);
  for (const row of naming.slice(0, recountedAtOnce)) await refreshDocument(row.inCollection, row.documentId, req);
  if (naming.length <= recountedAtOnce) return;
  const { inCollection, documentId } = owner;
  await req.payload.jobs.queue({
    task: 'recountNaming',
    input: { inCollection, documentId },
    ...bypassAccess('a save by anyone may need it'),
    req,
  });
}

/** The documents that name one, each once, always in the same order. */
export async function documentsNaming(owner: Owner, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<Owner & { id: string }>({
    collection: 'content-links',
    where: { and: [{ toCollection: { equals: owner.inCollection } }, { toId: { equals: owner.documentId } }] },
    select: { inCollection: true, documentId: true },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  const documents = new Map(docs.map((row) => [keyOf(row), row]));
  documents.delete(keyOf(owner));
  return [...documents.values()].flatMap(({ inCollection, documentId }) => {
    const collection = publicCollections.find((each) => each === inCollection);
    return collection ? [{ inCollection: collection, documentId }] : [];
  });
}

/** Whether readers see the document that a row is about. */
export const isStatusOnSite = ({ publication, binned }: Pick<StatusRow, 'publication' | 'binned'>): boolean =>
  !binned && (publication === 'published' || publication === 'changed');

/** The references of a global; a global is always on the site. */
export async function refreshGlobal(global: GlobalSlug, req: PayloadRequest): Promise<void> {
  const owner = { inCollection: global, documentId: global };
  const config = req.payload.globals.config.find((each) => each.slug === global);
  const document = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: global, req });
  if (!config || !document) return;
  const references = referencesOf(config.flattenedFields, document);
  await replaceReferences(owner, marked(owner, references, references), req);
}

/** Stores the reference from a redirect to its target, or removes it when the redirect is gone. */
export async function refreshRedirect(id: string, req: PayloadRequest): Promise<void> {
  const owner = { inCollection: 'redirects', documentId: id };
  const fields = req.payload.collections.redirects.config.flattenedFields;
  const document = await req.payload.db.findOne<StoredDocument>({
    collection: 'redirects',
    where: { id: { equals: id } },
    req,
  });
  const references = document ? referencesOf(fields, document) : [];
  await replaceReferences(owner, marked(owner, references, references), req);
}

/** Takes the rows about a document away. */
export async function forgetDocument(owner: Owner, req: PayloadRequest): Promise<void> {
  const pictures = await picturesNamedBy(owner, req);
  await updateInboundReferences(owner, false, req);
  const kept = ['content-status', 'content-links', 'source-texts', 'review-trail', 'preview-links'] as const;
  for (const collection of kept) {
    await req.payload.db.deleteMany({ collection, where: whereOwner(owner), req });
  }
  await markPictures(pictures, req);
}

/** What readers see, beside what was saved last. */
function publicationOf(live: StoredDocument | null, newest: StoredDocument): (typeof publicationStates)[number] {
  if (live) return newest._status === 'published' ? 'published' : 'changed';
  return newest.firstPublishedAt ? 'off' : 'draft';
}

async function translationsOf(
  newest: StoredDocument,
  texts: Record<Locale, Texts>,
  owner: Owner & { inCollection: PublicCollection },
  isLive: boolean,
  req: PayloadRequest,
) {
  const from = (newest.translatedFrom ?? {}) as TranslatedFrom;
  const shown = (newest.localePublished ?? {}) as Partial<Record<Locale, boolean>>;
  const sources = await sourcesOf(from, texts[sourceLocale], owner, req);
  const of = (locale: TargetLocale) => {
    const name = from[locale];
    const { state, toCheck } = translationState(texts, locale, (name && sources.get(name)) || null);
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

/** A reference with what it means on the site. */
type Marked = Reference & { live: boolean; draft: boolean; needed: boolean };

function markedReferences(
  fields: readonly FlattenedField[],
  owner: Owner,
  live: StoredDocument | null,
  newest: StoredDocument,
): Marked[] {
  return marked(owner, live ? referencesOf(fields, live) : [], newest.deletedAt ? [] : referencesOf(fields, newest));
}

/** The references of what readers see and of what was saved last as one list. */
function marked(owner: Owner, live: readonly Reference[], newest: readonly Reference[]): Marked[] {
  const all = new Map<string, Marked>();
  const add = (reference: Reference, where: 'live' | 'draft') => {
    const name = JSON.stringify(reference);
    const known = all.get(name) ?? {
      ...reference,
      live: false,
      draft: false,
      needed: holeOf(owner.inCollection, reference) !== null,
    };
    all.set(name, { ...known, [where]: true });
  };
  for (const reference of live) add(reference, 'live');
  for (const reference of newest) add(reference, 'draft');
  return [...all.values()];
}

async function replaceReferences(owner: Owner, references: readonly Marked[], req: PayloadRequest): Promise<void> {
  const before = await picturesNamedBy(owner, req);
  await req.payload.db.deleteMany({ collection: 'content-links', where: whereOwner(owner), req });
  const problemOf = await problemFinder(owner.inCollection, references, req);
  for (const reference of references) {
    const data = { ...owner, ...reference, problem: problemOf(reference) };
    await req.payload.db.create({ collection: 'content-links', data, req });
  }
  const after = references.flatMap(({ toCollection, toId }) => (toCollection === 'media' && toId ? [toId] : []));
  await markPictures(
    [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))],
    req,
  );
}

async function store(known: StatusRow | null, row: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  const collection = 'content-status' as const;
  if (known) await req.payload.db.updateOne({ collection, id: known.id, data: row, req });
  else await req.payload.db.create({ collection, data: row, req });
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
