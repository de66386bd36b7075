import { type Mark, radiusOf } from '@/lib/map/marks';

/** A number beside its point: from the point's centre to the middle of the number's base line, in CSS pixels. */
export type NumberPlace = { dx: number; dy: number };

/** A digit of the number's type, 14 pixels and bold. */
const digit = { width: 8.5, height: 14 };

type Box = { left: number; right: number; top: number; bottom: number };

/** The sides a number may stand on, in the order they are tried, each with the room it takes there. */
function sides(x: number, y: number, number: number): { place: NumberPlace; box: Box }[] {
  const width = String(number).length * digit.width;
  const beside = radiusOf(1) + 4 + width / 2;
  return [
    { dx: beside, dy: 5 },
    { dx: -beside, dy: 5 },
    { dx: 0, dy: 22 },
    { dx: 0, dy: -12 },
  ].map((place) => ({
    place,
    box: {
      left: x + place.dx - width / 2,
      right: x + place.dx + width / 2,
      top: y + place.dy - digit.height + 3,
      bottom: y + place.dy + 2,
    },
  }));
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function boxOf({ x, y, places }: Mark<unknown>): Box {
  const radius = radiusOf(places.length) + 1;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Where each number stands: on the first side that is free of marks and other numbers; nowhere when none is. */
export function numberPlaces<P>(
  marks: readonly Mark<P>[],
  numberOf: (place: P) => number | undefined,
): Map<Mark<P>, NumberPlace> {
  const taken = marks.map((mark) => ({ mark: mark as Mark<P> | null, box: boxOf(mark) }));
  const found = new Map<Mark<P>, NumberPlace>();
  for (const mark of marks) {
    const [place] = mark.places;
    const number = mark.places.length === 1 && place ? numberOf(place) : undefined;
    if (number === undefined) continue;
    const free = sides(mark.x, mark.y, number).find(
      ({ box }) => !taken.some((other) => other.mark !== mark && meet(other.box, box)),
    );
    if (!free) continue;
    found.set(mark, free.place);
    taken.push({ mark: null, box: free.box });
  }
  return found;
}
