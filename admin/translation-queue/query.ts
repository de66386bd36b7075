import type { PayloadRequest, Where } from 'payload';
import { type TargetLocale, targetLocales } from '@/editorial/status';
import type { Status } from '@/editorial/status/read';
import { pageSize } from '@/lib/limits';
import { requestedPage } from '@/lib/paging';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { sortKey } from '@/lib/slugs';

/** States that can be filtered by, by their names in the address. */
export const stateFilters = ['todo', 'missing', 'stale', 'hidden', 'all'] as const;

/** Names in the address as they were in French, and what they are called now: bookmarks have them. */
const formerNames = { language: 'langue', state: 'etat', collection: 'contenu' } as const;
const formerStates = new Map<string, (typeof stateFilters)[number]>([
  ['reste', 'todo'],
  ['manquante', 'missing'],
  ['a-revoir', 'stale'],
  ['pas-montree', 'hidden'],
  ['tout', 'all'],
]);

/**
 * Names of the filters in the address. The language is not called `locale`: Payload would take it as a change of the
 * language that the person edits in.
 */
export const filterNames = { search: 'q', language: 'language', state: 'state', collection: 'collection' } as const;

/** Filters of the queue, as in the address. */
export type QueueFilters = {
  languages: readonly TargetLocale[];
  state: (typeof stateFilters)[number];
  collection: PublicCollection | null;
  search: string;
  page: number;
};

export type QueueRow = Status & {
  id: string;
  inCollection: PublicCollection;
  documentId: string;
  live?: boolean;
  translation: Record<TargetLocale, { toCheck?: unknown }>;
};

export type Progress = { total: number } & Record<TargetLocale, { current: number; stale: number; missing: number }>;

/** Returns the filters of an address; an unknown value counts as missing. */
export function filtersOf(query: Record<string, string | string[] | undefined> = {}): QueueFilters {
  const one = (name: string): string => String([query[name] ?? ''].flat()[0] ?? '').trim();
  const filter = (name: keyof typeof formerNames): string => one(filterNames[name]) || one(formerNames[name]);
  const language = targetLocales.filter((locale) => locale === filter('language'));
  const state = filter('state');
  return {
    languages: language.length > 0 ? language : targetLocales,
    state: stateFilters.find((each) => each === state) ?? formerStates.get(state) ?? 'todo',
    collection: publicCollections.find((collection) => collection === filter('collection')) ?? null,
    search: one(filterNames.search).slice(0, 200),
    page: requestedPage(query.page) ?? 1,
  };
}

/** Returns the address of the queue with other filters; default values are omitted. */
export function queueQuery({ languages, state, collection, search, page }: QueueFilters): string {
  const query = new URLSearchParams({
    ...(search && { [filterNames.search]: search }),
    ...(languages.length === 1 && { [filterNames.language]: languages[0] }),
    ...(state !== 'todo' && { [filterNames.state]: state }),
    ...(collection && { [filterNames.collection]: collection }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `?${query}` : '';
}

const inLanguage = (
  locale: TargetLocale,
  field: 'state' | 'localePublished' | 'todo',
  value: string | boolean,
): Where => ({
  [`translation.${locale}.${field}`]: { equals: value },
});

function whereState(state: QueueFilters['state'], locale: TargetLocale): Where[] {
  if (state === 'todo') return [inLanguage(locale, 'todo', true)];
  if (state === 'missing') return [inLanguage(locale, 'state', 'missing')];
  if (state === 'stale') return [inLanguage(locale, 'state', 'stale')];
  if (state === 'all') return [];
  return [{ and: [inLanguage(locale, 'state', 'current'), inLanguage(locale, 'localePublished', false)] }];
}

/** Reads one page of the list with its total: published documents first, most recent source change first. */
export async function readQueue(filters: QueueFilters, req: PayloadRequest) {
  const { languages, state, collection, search, page } = filters;
  const states = languages.flatMap((locale) => whereState(state, locale));
  const where: Where = {
    and: [
      { trashed: { equals: false } },
      ...(states.length > 0 ? [{ or: states }] : []),
      ...(collection ? [{ inCollection: { equals: collection } }] : []),
      ...(search ? [{ sortTitle: { contains: sortKey(search) } }] : []),
    ],
  };
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'content-status',
    where,
    sort: ['-live', '-sourceChangedAt'],
    limit: pageSize,
    page,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return { rows: docs as unknown as QueueRow[], total: totalDocs, pages: Math.max(1, totalPages) };
}

/** Counts the progress of each locale among documents published in the source locale: five counts in any case. */
export async function readProgress(req: PayloadRequest): Promise<Progress> {
  const count = async (...conditions: Where[]): Promise<number> => {
    const where: Where = { and: [{ live: { equals: true } }, { trashed: { equals: false } }, ...conditions] };
    const query = { collection: 'content-status', where, user: req.user, req } as const;
    return (await req.payload.count({ ...query, overrideAccess: false })).totalDocs;
  };
  const total = await count();
  const progress = { total } as Progress;
  for (const locale of targetLocales) {
    const current = await count(inLanguage(locale, 'state', 'current'));
    const stale = await count(inLanguage(locale, 'state', 'stale'));
    progress[locale] = { current, stale, missing: total - current - stale };
  }
  return progress;
}
