import { pageSize } from './limits';

/**
 * Parses `?page=`: 1 when it is missing, null when it is invalid (a 404, like a page beyond the last).
 */
export function requestedPage(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^[1-9]\d{0,5}$/.test(value)) return null;
  return Number(value);
}

/**
 * The number of the last page of a list. An empty list has one page, which says that it is empty, on both databases; a
 * page beyond the last is a 404.
 */
export const lastPage = (totalDocs: number, size = pageSize): number => Math.max(1, Math.ceil(totalDocs / size));

/** The page that is asked for of each of several lists on one page; null where the address says nothing, or no page. */
export type Pages<Name extends string> = Readonly<Record<Name, number | null>>;

/** What an address asks of several lists on one page, each by its own name: `?waiting=2&requests=1`. */
export function requestedPages<Name extends string>(
  search: Readonly<Record<string, string | string[] | undefined>> | undefined,
  names: readonly Name[],
): Pages<Name> {
  const pages = names.map((name) => [name, search?.[name] === undefined ? null : requestedPage(search[name])]);
  return Object.fromEntries(pages) as Pages<Name>;
}

/** The end of the address of another page of one of the lists; the others stay where they are. */
export function pageAddress<Name extends string>(pages: Pages<Name>, list: Name, page: number): string {
  const requested = Object.entries<number | null>({ ...pages, [list]: page });
  return `?${requested.flatMap(([name, number]) => (number === null ? [] : [`${name}=${number}`])).join('&')}`;
}

/** Pages beside the current one that are shown. */
const reach = 1;

/** So many pages are shown all. */
const few = 7;

/**
 * The pages a list links to: all of a few; of many the first, the last and those about the current one, with null for
 * what is left out between them.
 */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  if (pages <= few) return all;
  const shown = all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= reach);
  return shown.flatMap((number, index) => {
    const last = shown[index - 1] ?? 0;
    // A gap of one page is that page.
    if (number - last === 2) return [number - 1, number];
    return number - last > 2 ? [null, number] : [number];
  });
}
