import { sortKey } from '@/lib/slugs';

/** Returns how many letters have to be added, removed or changed to turn one word into another (Levenshtein distance). */
function distance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    before = current;
  }
  return before[to.length] ?? 0;
}

/** Returns the candidate most similar to a mistyped word; null when none is similar. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const folded = sortKey(word);
  const maxDistance = Math.max(1, Math.floor(folded.length / 4));
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const other = sortKey(candidate);
    if (Math.abs(other.length - folded.length) > maxDistance) continue;
    const found = distance(folded, other);
    if (found <= maxDistance && (!best || found < best.distance)) best = { candidate, distance: found };
  }
  return best?.candidate ?? null;
}

/** Words that describe what kind of organisation it is, not which one: a town and its council are one member. */
const generic = new Set(
  'ville commune mairie municipalite collectif association reseau federation syndicat region departement metropole city town council association network union ayuntamiento ciudad municipio asociacion red colectivo de du des d la le les l of the and et y del los las el pour por for'.split(
    ' ',
  ),
);

const withoutGenericWords = (name: string): string =>
  sortKey(name)
    .split(' ')
    .filter((word) => !generic.has(word))
    .join(' ');

/** Returns whether two names may be of the same organisation: they differ by generic words or a typing error only. */
export function isSimilarName(one: string, other: string): boolean {
  const [a, b] = [withoutGenericWords(one), withoutGenericWords(other)];
  if (a === '' || b === '') return sortKey(one) === sortKey(other);
  if (a === b) return true;
  return Math.min(a.length, b.length) > 6 && Math.abs(a.length - b.length) <= 2 && distance(a, b) <= 2;
}
