/** A row with the values that it is sorted by. */
export type SortedRow = { id: string } & Record<string, unknown>;

/** Dates are texts in ISO 8601 on SQLite. */
const textOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value ?? ''));

/**
 * Compares rows by texts and dates, as the databases sort them: what is empty comes first.
 *
 * @param sort fields, the most important first; with `-` in descending order
 */
export function compareRows(sort: readonly string[], one: SortedRow, other: SortedRow): number {
  for (const each of sort) {
    const field = each.replace(/^-/, '');
    const [a, b] = [textOf(one[field]), textOf(other[field])];
    if (a !== b) return (a < b ? -1 : 1) * (each.startsWith('-') ? -1 : 1);
  }
  return 0;
}
