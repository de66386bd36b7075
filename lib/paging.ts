/** Documents on one page of a list. */
export const pageSize = 20;

/**
 * The page a reader asks for in `?page=`: 1 when nothing is asked, null when what is asked can't be a page (an unknown
 * address, like a page beyond the last).
 */
export function askedPage(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^[1-9]\d{0,5}$/.test(value)) return null;
  return Number(value);
}
