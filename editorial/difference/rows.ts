/** Change of a row of a list, by its id; positions are counted from 1. */
export type RowChange =
  | { what: 'added'; id: string; place: number }
  | { what: 'removed'; id: string; from: number }
  | { what: 'moved'; id: string; from: number; place: number }
  | { what: 'unchanged'; id: string; place: number };

/**
 * Compares two lists of rows, in the order of the second; a removed row is listed at its former place. As few rows as
 * possible count as moved.
 */
export function rowChanges(before: readonly string[], after: readonly string[]): RowChange[] {
  const wasAt = new Map(before.map((id, index) => [id, index]));
  const isAt = new Set(after);
  const stayed = new Set(
    longestAscending(
      after.filter((id) => wasAt.has(id)),
      (id) => wasAt.get(id) ?? 0,
    ),
  );
  const changes = after.map((id, index): RowChange => {
    const from = wasAt.get(id);
    const place = index + 1;
    if (from === undefined) return { what: 'added', id, place };
    return stayed.has(id) ? { what: 'unchanged', id, place } : { what: 'moved', id, from: from + 1, place };
  });
  for (const [index, id] of before.entries()) {
    if (!isAt.has(id)) changes.splice(Math.min(index, changes.length), 0, { what: 'removed', id, from: index + 1 });
  }
  return changes;
}

/** Returns the longest increasing subsequence. */
function longestAscending(items: readonly string[], numberOf: (item: string) => number): string[] {
  const best: string[][] = [];
  for (const [index, item] of items.entries()) {
    const before = best
      .slice(0, index)
      .filter((chain) => numberOf(chain.at(-1) ?? item) < numberOf(item))
      .reduce<string[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
    best.push([...before, item]);
  }
  return best.reduce<string[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
