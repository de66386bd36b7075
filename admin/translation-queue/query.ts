import type { PayloadRequest, Where } from 'payload';
import type { Status } from '@/admin/translate/status';
import { type publicationStates, type TargetLocale, targetLocales } from '@/editorial/status';
import { pageSize } from '@/lib/limits';
import { requestedPage } from '@/lib/paging';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { sortKey } from '@/lib/slugs';

/** The states that can be asked for, by their name in the address. */
export const stateFilters = ['reste', 'manquante', 'a-revoir', 'pas-montree', 'tout'] as const;

/** What the queue is asked for, as the address says it. */
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
  publication: (typeof publicationStates)[number];
  live?: boolean;
  translation: Record<TargetLocale, { toCheck?: unknown }>;
};

export type Progress = { total: number } & Record<TargetLocale, { current: number; stale: number; missing: number }>;

/** The filters of an address; what it can't mean is as if it were not there. */
export function filtersOf(query: Record<string, string | string[] | undefined> = {}): QueueFilters {
  const one = (name: string): string => String([query[name] ?? ''].flat()[0] ?? '').trim();
  return {
    languages: targetLocales.filter((locale) => locale === one('langue')).length
      ? targetLocales.filter((locale) => locale === one('langue'))
      : targetLocales,
    state: stateFilters.find((state) => state === one('etat')) ?? 'reste',
    collection: publicCollections.find((collection) => collection === one('contenu')) ?? null,
    search: one('q').slice(0, 200),
    page: requestedPage(query.page) ?? 1,
  };
}

/** The address of the queue with other filters; what is usual is left out. */
export function queueQuery({ languages, state, collection, search, page }: QueueFilters): string {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(languages.length === 1 && { langue: languages[0] }),
    ...(state !== 'reste' && { etat: state }),
    ...(collection && { contenu: collection }),
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
  if (state === 'reste') return [inLanguage(locale, 'todo', true)];
  if (state === 'manquante') return [inLanguage(locale, 'state', 'missing')];
  if (state === 'a-revoir') return [inLanguage(locale, 'state', 'stale')];
  if (state === 'tout') return [];
  return [{ and: [inLanguage(locale, 'state', 'current'), inLanguage(locale, 'localePublished', false)] }];
}

/** One page of the list with its total: what is on the site first, its French that changed last first. */
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

/** How far each language is, of what is published in French: five counts, whatever there is. */
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
