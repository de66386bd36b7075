import { type Locale, sourceLocale } from '@/lib/locales';
import { askedPage } from '@/lib/paging';
import { type PublicCollection, publicCollections, sectionPath } from '@/lib/routes';

export type SearchParams = { q?: string | string[]; type?: string | string[]; page?: string | string[] };

/** What a reader asks the search; an unknown type or page is null, as the address of nothing. */
export type Asked = { q: string; type: PublicCollection | null; page: number };

/** Reads the form's address; the first of what is given several times. */
export function askedSearch(params: SearchParams): Asked | null {
  const [q = ''] = [params.q].flat();
  const [type = ''] = [params.type].flat();
  const page = askedPage(params.page);
  const known = publicCollections.find((name) => name === type) ?? null;
  if (page === null || (type !== '' && known === null)) return null;
  return { q: q.replace(/\s+/g, ' ').trim(), type: known, page };
}

/** The address of a search, of its first page. */
export function searchPath(locale: Locale, q: string, type: PublicCollection | null = null, page = 1): string {
  const query = new URLSearchParams({ q, ...(type && { type }), ...(page > 1 && { page: String(page) }) });
  return `${sectionPath('search', locale)}?${query}`;
}

/** The same search in French, where there is most to find. */
export const searchInSource = (q: string) => searchPath(sourceLocale, q);
