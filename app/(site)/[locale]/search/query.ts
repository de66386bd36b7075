import { type Locale, sourceLocale } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { type PublicCollection, publicCollections, sectionPath } from '@/lib/routes';

export type SearchParams = { q?: string | string[]; type?: string | string[]; page?: string | string[] };

/** The query of a search; null for an unknown type or page, which is a 404. */
export type Requested = { q: string; type: PublicCollection | null; page: number };

/** Parses the query; of repeated parameters the first one. */
export function requestedSearch(params: SearchParams): Requested | null {
  const [q = ''] = [params.q].flat();
  const [type = ''] = [params.type].flat();
  const page = requestedPage(params.page);
  const known = publicCollections.find((name) => name === type) ?? null;
  if (page === null || (type !== '' && known === null)) return null;
  return { q: q.replace(/\s+/g, ' ').trim(), type: known, page };
}

/** The address of the first page of a search. */
export function searchPath(locale: Locale, q: string, type: PublicCollection | null = null, page = 1): string {
  const query = new URLSearchParams({ q, ...(type && { type }), ...(page > 1 && { page: String(page) }) });
  return `${sectionPath('search', locale)}?${query}`;
}

/** The same search in the source locale, which has the most documents. */
export const searchInSource = (q: string) => searchPath(sourceLocale, q);
