import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { describeField } from '@/editorial/checks/describe-field';
import { inAnyLanguage } from '@/editorial/documents/title';
import { pointQuery } from '@/lib/form-point';
import type { Locale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { isPublicCollection } from '@/lib/routes';
import { getT, readLabel } from '@/messages/panel';
import { excerptOf, type MarkedText, type Match, markWords } from '../excerpt';
import { foldedWord, termOf, termsOf } from '../words';
import { isPanelCollection, type PanelCollection } from './collections';
import type { PanelHit } from './index';
import { readNewest } from './reads';
import { type StoredDocument, textParts, titleFieldIn } from './texts';

/** How far a document is: public content by its publication, messages by what is to do. */
export type ResultState = 'draft' | 'published' | 'changed' | 'off' | 'trashed' | 'new' | 'answered' | 'in-review';

/** What the panel shows of something found. Marks are pairs of offsets in the text beside them, in UTF-16 units. */
export type PanelResult = {
  /** Unique among the results. */
  key: string;
  /** Address of its form, at the field that matched. */
  href: string;
  kind: string;
  title: MarkedText;
  state: { name: ResultState; text: string } | null;
  /** The language of the words that matched, of what has several. */
  language: string | null;
  /** The field that matched, where that is not the title; of a person, the role. */
  where: string | null;
  excerpt: MarkedText | null;
};

type StatusRow = {
  id: string;
  key: string;
  publication: ResultState;
  trashed?: boolean | null;
  review?: { state?: string };
};

/**
 * Describes what was found as the person of the request may read it; what they may not read is left out.
 *
 * @param locale that of the form, which a link does not change where the words are of it
 */
export async function resultsOf(
  req: PayloadRequest,
  query: string,
  locale: Locale,
  hits: readonly PanelHit[],
): Promise<PanelResult[]> {
  const documents = new Map<string, StoredDocument>();
  for (const collection of new Set(hits.map((hit) => hit.collection))) {
    const ids = hits.filter((hit) => hit.collection === collection).map(({ id }) => id);
    for (const document of await readAllowed(req, collection, ids))
      documents.set(`${collection}/${document.id}`, document);
  }
  const states = await readStates(req, [...documents.keys()]);
  return hits.flatMap((hit) => {
    const document = documents.get(`${hit.collection}/${hit.id}`);
    return document ? [describe(req, query, locale, hit, document, states)] : [];
  });
}

/** The newest versions of the documents of these ids that the person may read. */
async function readAllowed(
  req: PayloadRequest,
  collection: PanelCollection,
  ids: readonly string[],
): Promise<StoredDocument[]> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    select: { updatedAt: true },
    draft: true,
    trash: true,
    depth: 0,
    joins: false as never,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    user: req.user,
    context: {},
  });
  const allowed = docs.map(({ id }) => String(id));
  return readNewest(req.payload, collection, allowed);
}

async function readStates(req: PayloadRequest, keys: readonly string[]): Promise<Map<string, ResultState>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<StatusRow>({
    collection: 'content-status',
    where: { key: { in: [...keys] } },
    pagination: false,
    limit: 0,
  });
  return new Map(
    docs.map(({ key, publication, review }) => [key, review?.state === 'in-review' ? 'in-review' : publication]),
  );
}

function stateOf(
  { collection, id }: PanelHit,
  document: StoredDocument,
  states: ReadonlyMap<string, ResultState>,
): ResultState | null {
  if (document.deletedAt) return 'trashed';
  if (collection === 'submissions') return document.state === 'answered' ? 'answered' : 'new';
  return states.get(`${collection}/${id}`) ?? null;
}

function describe(
  req: PayloadRequest,
  query: string,
  locale: Locale,
  hit: PanelHit,
  document: StoredDocument,
  states: ReadonlyMap<string, ResultState>,
): PanelResult {
  const { language } = req.i18n;
  const t = getT(language);
  const { config } = req.payload.collections[hit.collection];
  const terms = new Set(hit.terms);
  const match: Match = (word) => {
    const term = termOf(word, hit.locale);
    if (term !== null && terms.has(term)) return term;
    const typed = foldedWord(word);
    return terms.has(typed) ? typed : null;
  };
  const wanted = Math.max(1, termsOf(query, hit.locale).length);
  const title = markWords(titleOf(hit, document) || t('panelSearchResults.untitled'), match);
  const found = title.marks.length >= wanted ? null : passageOf(hit, document, config.flattenedFields, match, wanted);
  const state = stateOf(hit, document, states);
  const isLocalized = isPublicCollection(hit.collection) || found?.locale !== undefined;
  const form = `${req.payload.config.routes.admin}/collections/${hit.collection}/${document.deletedAt ? 'trash/' : ''}${hit.id}`;
  const other = isLocalized && hit.locale !== locale ? hit.locale : null;
  return {
    key: `${hit.collection}/${hit.id}`,
    href: form + (found && !found.inFile ? pointQuery(found.path, other) : other ? `?locale=${other}` : ''),
    kind: readLabel(config.labels.singular, language) ?? hit.collection,
    title,
    state: state && { name: state, text: t(`panelSearchResults.states.${state}`) },
    language: isLocalized ? languageName(language, hit.locale) : null,
    where: found ? whereOf(found, document, config.flattenedFields, language) : roleIn(hit, document, language),
    excerpt: found && { text: found.text, marks: found.marks },
  };
}

/** What somebody of the team may do, beside their name; null of all else. */
function roleIn({ collection }: PanelHit, { role }: StoredDocument, language: string): string | null {
  if (collection !== 'users' || (role !== 'admin' && role !== 'editor' && role !== 'contributor')) return null;
  return getT(language)(`common.roleNames.${role}`);
}

/** The title in the locale that matched, else in any. */
function titleOf({ collection, locale }: PanelHit, document: StoredDocument): string {
  const title = document[titleFieldIn(collection)];
  if (typeof title !== 'object') return String(title ?? '');
  const localized = title as Partial<Record<Locale, string | null>> | null;
  return localized?.[locale] || inAnyLanguage(localized ?? undefined);
}

type Passage = MarkedText & { path: string; locale: Locale | undefined; inFile: boolean };

/** The passage with most of the words, outside of the title. */
function passageOf(
  { collection, locale }: PanelHit,
  document: StoredDocument,
  fields: readonly FlattenedField[],
  match: Match,
  wanted: number,
): Passage | null {
  const titleField = titleFieldIn(collection);
  let best: { passage: Passage; words: number } | null = null;
  const consider = (text: string, place: Pick<Passage, 'path' | 'locale' | 'inFile'>) => {
    const { found, text: excerpt, marks } = excerptOf([text], match, wanted);
    const words = new Set(marks.map(([start, end]) => match(excerpt.slice(start, end)))).size;
    if (found && words > (best?.words ?? 0)) best = { passage: { text: excerpt, marks, ...place }, words };
  };
  for (const part of textParts(collection, document, fields)) {
    if (part.path === titleField || (part.locale !== null && part.locale !== locale)) continue;
    consider(part.text, { path: part.path, locale: part.locale ?? undefined, inFile: false });
  }
  if (!best && typeof document.text === 'string')
    consider(document.text, { path: '', locale: undefined, inFile: true });
  return (best as { passage: Passage } | null)?.passage ?? null;
}

function whereOf(
  { path, inFile }: Passage,
  document: StoredDocument,
  fields: readonly FlattenedField[],
  language: string,
): string {
  if (inFile) return getT(language)('panelSearchResults.inFile');
  const { field, rows } = describeField(fields, document, path, language);
  return rows ? `${rows}, ${field}` : field;
}

/** The documents that a person saved last, as if they had been found. */
export async function lastSavedBy(req: PayloadRequest, locale: Locale, limit: number): Promise<PanelHit[]> {
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { and: [{ savedBy: { equals: req.user?.id } }, { trashed: { not_equals: true } }] },
    select: { inCollection: true, documentId: true },
    sort: '-savedAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs.flatMap(({ inCollection, documentId }) =>
    isPanelCollection(inCollection) ? [{ collection: inCollection, id: documentId, terms: [], score: 0, locale }] : [],
  );
}
