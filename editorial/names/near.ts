import { sortKey } from '@/lib/slugs';

/** How many letters have to be put in, left out or changed to make one word of another. */
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

/** The candidate that was most likely meant by a word with a slip in it; null where none is near. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const folded = sortKey(word);
  const most = Math.max(1, Math.floor(folded.length / 4));
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const other = sortKey(candidate);
    if (Math.abs(other.length - folded.length) > most) continue;
    const found = distance(folded, other);
    if (found <= most && (!best || found < best.distance)) best = { candidate, distance: found };
  }
  return best?.candidate ?? null;
}

/** Words that say what an organisation is, not which one: a town and its council are one member. */
const generic = new Set(
  'ville commune mairie municipalite collectif association reseau federation syndicat region departement metropole city town council association network union ayuntamiento ciudad municipio asociacion red colectivo de du des d la le les l of the and et y del los las el pour por for'.split(
    ' ',
  ),
);

const owned = (name: string): string =>
  sortKey(name)
    .split(' ')
    .filter((word) => !generic.has(word))
    .join(' ');

/** Whether two names may well be those of one organisation: the same but for what it calls itself, or for a slip. */
export function isNearName(one: string, other: string): boolean {
  const [a, b] = [owned(one), owned(other)];
  if (a === '' || b === '') return sortKey(one) === sortKey(other);
  if (a === b) return true;
  return Math.min(a.length, b.length) > 6 && Math.abs(a.length - b.length) <= 2 && distance(a, b) <= 2;
}
