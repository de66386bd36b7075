import { type Coordinates, type Disc, positionsOn } from './discs';

/** The sides in CSS pixels of the smallest squares a disc is drawn on: the marks are made for these, and fit on larger ones. */
export const drawingSizes = { wide: 448, small: 284 } as const;

export type Drawing = keyof typeof drawingSizes;

/** Places that stand in one mark: a point for one, a counted circle for several. In CSS pixels from the top left. */
export type Mark<P> = { x: number; y: number; places: P[] };

/** Centres are at least this far apart, the least a target may be. */
const minDistance = 24;

/** Surface left around each mark, so that it opens the lines of the land. */
export const halo = 4;

/** Radius of the mark of so many places. */
export const radiusOf = (places: number): number =>
  places === 1 ? 6 : Math.min(20, Math.round((10.5 + 1.4 * Math.sqrt(places)) * 10) / 10);

/** The distance of two marks where they are too close to each other. */
function tooClose<P>(one: Mark<P>, other: Mark<P>): number | null {
  const distance = Math.hypot(one.x - other.x, one.y - other.y);
  const shortestDistance = Math.max(minDistance, radiusOf(one.places.length) + radiusOf(other.places.length) + halo);
  return distance < shortestDistance ? distance : null;
}

/** One mark in the middle of all their places. */
function merged<P>(one: Mark<P>, other: Mark<P>): Mark<P> {
  const [n, m] = [one.places.length, other.places.length];
  return {
    x: (one.x * n + other.x * m) / (n + m),
    y: (one.y * n + other.y * m) / (n + m),
    places: [...one.places, ...other.places],
  };
}

/** Those at the very same place first, in one go: a region whose members all give its capital is one comparison then. */
function byPosition<P extends Coordinates>(disc: Disc, size: number, places: readonly P[]): Mark<P>[] {
  const positionOf = positionsOn(disc, size);
  const marks = new Map<string, Mark<P>>();
  for (const place of places) {
    const position = positionOf(place);
    if (!position) continue;
    const [x, y] = position;
    const mark = marks.get(`${x} ${y}`) ?? { x, y, places: [] };
    mark.places.push(place);
    marks.set(`${x} ${y}`, mark);
  }
  return [...marks.values()];
}

type Neighbour<P> = { mark: Mark<P>; distance: number };

/** The nearest of the marks that are too close to one. */
function neighbourOf<P>(one: Mark<P>, marks: Iterable<Mark<P>>): Neighbour<P> | null {
  let nearest: Neighbour<P> | null = null;
  for (const mark of marks) {
    const distance = mark === one ? null : tooClose(one, mark);
    if (distance !== null && (!nearest || distance < nearest.distance)) nearest = { mark, distance };
  }
  return nearest;
}

/**
 * The marks of a disc: places that would touch are merged, the nearest pair first, until none do. Small ones first, so
 * that a larger circle is never hidden. Each place the disc reaches stands in exactly one mark.
 */
export function marksOf<P extends Coordinates>(disc: Disc, drawing: Drawing, places: readonly P[]): Mark<P>[] {
  const first = byPosition(disc, drawingSizes[drawing], places);
  // Each mark with the nearest one that is too close. After a merge, only marks whose nearest one is gone are compared
  // with all again.
  const nearestMarks = new Map(first.map((mark) => [mark, neighbourOf(mark, first)]));
  for (let pair = nearestPair(nearestMarks); pair; pair = nearestPair(nearestMarks)) {
    const [one, other] = pair;
    nearestMarks.delete(one);
    nearestMarks.delete(other);
    const both = merged(one, other);
    for (const [mark, neighbour] of nearestMarks) {
      const gone = neighbour?.mark === one || neighbour?.mark === other;
      if (gone) nearestMarks.set(mark, neighbourOf(mark, nearestMarks.keys()));
      const distance = tooClose(mark, both);
      const current = nearestMarks.get(mark);
      if (distance !== null && (!current || distance < current.distance)) {
        nearestMarks.set(mark, { mark: both, distance });
      }
    }
    nearestMarks.set(both, neighbourOf(both, nearestMarks.keys()));
  }
  return [...nearestMarks.keys()].sort((a, b) => a.places.length - b.places.length);
}

/** The two nearest of the marks that are too close to each other. */
function nearestPair<P>(nearestMarks: ReadonlyMap<Mark<P>, Neighbour<P> | null>): [Mark<P>, Mark<P>] | null {
  let nearest: [Mark<P>, Mark<P>] | null = null;
  let shortestDistance = Number.POSITIVE_INFINITY;
  for (const [mark, neighbour] of nearestMarks) {
    if (!neighbour || neighbour.distance >= shortestDistance) continue;
    nearest = [mark, neighbour.mark];
    shortestDistance = neighbour.distance;
  }
  return nearest;
}
