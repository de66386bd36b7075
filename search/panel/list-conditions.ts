import type { PaginatedDocs, Where } from 'payload';
import { isRecord } from '@/lib/api/values';

/** The ids of a page of a ranked list in their order, and where in the whole it stands. */
export type Ranked = { ids: readonly string[]; total: number; page: number; limit: number };

/** The text of a condition that Payload makes of what was typed into a list or a picker: `{ title: { like: 'école' } }`. */
function searchedText(where: Record<string, unknown>, title: string): string | null {
  const condition = where[title];
  const text = isRecord(condition) && Object.keys(condition).length === 1 ? condition.like : undefined;
  return typeof text === 'string' && text.trim() ? text : null;
}

/** The texts that the conditions of a query search titles for, each once. */
export function searchedTexts(where: unknown, title: string): string[] {
  if (Array.isArray(where)) return [...new Set(where.flatMap((each) => searchedTexts(each, title)))];
  if (!isRecord(where)) return [];
  const own = searchedText(where, title);
  const nested = Object.entries(where).flatMap(([key, value]) =>
    key.toLowerCase() === 'and' || key.toLowerCase() === 'or' ? searchedTexts(value, title) : [],
  );
  return [...new Set([...(own === null ? [] : [own]), ...nested])];
}

/** The conditions with the ids that were found for each searched text in its place. A new object. */
export function replaceSearch(where: Where, title: string, found: ReadonlyMap<string, readonly string[]>): Where {
  const replaced = Object.entries(where).map(([key, value]) => {
    if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or') {
      // Payload's parser makes an array of these.
      return [key, (value as unknown as Where[]).map((each) => replaceSearch(each, title, found))];
    }
    const text = key === title ? searchedText(where, title) : null;
    return text === null ? [key, value] : ['id', { in: [...(found.get(text) ?? [])] }];
  });
  return Object.fromEntries(replaced) as Where;
}

/** The documents of a page in the order of the search, with the numbers of the whole list. */
export function rankDocs<Doc>(result: PaginatedDocs<Doc>, { ids, total, page, limit }: Ranked): PaginatedDocs<Doc> {
  const at = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (doc: Doc) => at.get(String((doc as { id: unknown }).id)) ?? ids.length;
  const totalPages = limit > 0 ? Math.max(1, Math.ceil(total / limit)) : 1;
  return {
    ...result,
    docs: [...result.docs].sort((one, other) => placeOf(one) - placeOf(other)),
    totalDocs: total,
    limit,
    page,
    totalPages,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    prevPage: page > 1 ? page - 1 : null,
    nextPage: page < totalPages ? page + 1 : null,
  };
}
