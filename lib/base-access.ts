import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  getLocalizedPaths,
  type PayloadRequest,
  QueryError,
  type SanitizedCollectionConfig,
} from 'payload';
import { isStaff, previewOf } from './access';
import { RequestError } from './api/request-error';
import { bypassAccess } from './bypass-access';
import { isLocale, locales, sourceLocale } from './locales';

/** Whether a value of a `where` or `sort` names one language of a field (`title.en`), which the public may not ask. */
function namesLanguage(query: unknown): boolean {
  if (typeof query === 'string') return query.split(',').some((path) => endsInLanguage(path.replace(/^-/, '')));
  if (Array.isArray(query)) return query.some(namesLanguage);
  if (typeof query !== 'object' || query === null) return false;
  return Object.entries(query).some(([key, value]) => {
    if (key === 'and' || key === 'or' || key === 'AND' || key === 'OR') return namesLanguage(value);
    return endsInLanguage(key);
  });
}

const endsInLanguage = (path: string): boolean =>
  path
    .split(/\.|__/)
    .slice(1)
    .some((part) => locales.some((locale) => locale === part));

/** A query of a collection or of one of its joins. */
type Query = { where?: unknown; sort?: unknown };

/**
 * Refuses to sort by a path that is not a field. Payload 3.90.1 evaluates no access rule for it, and both databases
 * sort by the field that it begins with: `consentNote.x` would reveal the order of the notes.
 */
function rejectUnknownSort(sort: unknown, { slug, flattenedFields }: SanitizedCollectionConfig, req: PayloadRequest) {
  for (const each of [sort].flat().flatMap((text) => (typeof text === 'string' ? text.split(',') : []))) {
    const path = each.trim().replace(/^-/, '').replaceAll('__', '.');
    const found = getLocalizedPaths({
      collectionSlug: slug,
      fields: flattenedFields,
      incomingPath: path,
      locale: req.locale ?? sourceLocale,
      ...bypassAccess('a hidden field is a field too; whether it may be read is asked afterwards'),
      payload: req.payload,
    });
    if (path && found.some(({ invalid }) => invalid)) throw new QueryError([{ path }]);
  }
}

/** The collection that a join reads. */
function joinedBy(collection: SanitizedCollectionConfig, path: string): CollectionSlug | undefined {
  const joins = Object.entries(collection.joins).find(([, all]) => all.some(({ joinPath }) => joinPath === path));
  // The keys are slugs; `Object.entries` can't say it.
  return joins?.[0] as CollectionSlug | undefined;
}

/** Sets the source locale for a request without one, refuses an unknown one, and turns fallback off. */
function settleLocale(req: PayloadRequest): void {
  const requested = req.payloadAPI === 'REST' ? (req.searchParams?.get('locale') ?? undefined) : undefined;
  if (requested !== undefined && !isLocale(requested) && requested !== 'all' && requested !== '*') {
    throw new RequestError('invalid-locale', 'locale');
  }
  req.locale ??= sourceLocale;
}

/**
 * The base access rules of every collection, whatever its own: a language is always set; the public gets no draft,
 * nothing from the trash, one language at a time, and may not search the words of a language that is not shown.
 */
export const baseAccess: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  settleLocale(req);
  const reading = ['read', 'count', 'countVersions', 'readDistinct'].includes(operation);
  if (!reading || overrideAccess || isStaff({ req })) return args;

  const query = args as typeof args & Query & { id?: unknown; joins?: Record<string, Query | false> | false };
  const queries = [query, ...Object.values(query.joins || {})];
  if (
    (req.locale as string) === 'all' ||
    (req.locale as string) === '*' ||
    queries.some((each) => each && (namesLanguage(each.where) || namesLanguage(each.sort)))
  ) {
    throw new RequestError('invalid-locale');
  }
  rejectUnknownSort(query.sort, collection, req);
  for (const [path, join] of Object.entries(query.joins || {})) {
    const joined = joinedBy(collection, path);
    if (join && joined) rejectUnknownSort(join.sort, req.payload.collections[joined].config, req);
  }
  const preview = previewOf(req);
  const ofCollection = preview?.collection === collection.slug ? preview : undefined;
  // Of a release, a list is read as drafts; `publicRead` bounds it to the documents of the release.
  const previewed = ofCollection?.ids
    ? operation === 'read' && query.id === undefined
    : ofCollection !== undefined && query.id !== undefined && String(query.id) === ofCollection.id;
  return { ...args, draft: previewed, trash: false };
};
