import { type Coordinates, type Disc, type DiscName, radians } from './discs';

type Point = readonly [longitude: number, latitude: number];

/** A place as a point of the unit sphere: comparing two of them takes three multiplications. */
type Vector = readonly [x: number, y: number, z: number];

/**
 * The radii a disc may have, in degrees of arc: few, so that maps of nearly the same members share one outline. The
 * smallest shows a place with the coast or the borders around it; one beyond 90 shows more than half of the earth.
 */
const radii = [6, 8, 10.5, 14, 18, 24, 32, 42, 56, 72, 90, 110, 135, 160, 179] as const;
const smallest = radii[0];
const halfOfEarth = 90;

/** Room between the outermost place and the rim, so that its mark stands within the disc. */
const margin = 1.12;

/** How much smaller than the overview the closer disc is, and how many places make it worth its room. */
const enlargement = 5;
const leastPlacesOfCloser = 4;

/** Positions nearer to each other than this, in degrees, count as one when the closer disc is looked for. */
const grain = 0.5;

/** The discs that show all of these places; none without a place. The same for the same places in any order. */
export function fitDiscs(places: readonly Coordinates[]): Disc[] {
  const points = distinct(places);
  if (points.length === 0) return [];
  const whole = discAround('overview', points);
  const overviews = whole.radius <= halfOfEarth ? [whole] : halves(points);
  const closer = closerDisc(overviews, places);
  return closer ? [...overviews, closer] : overviews;
}

/** Each position once, from south to north. */
function distinct(places: readonly Coordinates[]): Vector[] {
  const points = new Map<string, Point>();
  for (const { latitude, longitude } of places) points.set(`${longitude} ${latitude}`, [longitude, latitude]);
  return [...points.values()].sort(([x, y], [otherX, otherY]) => y - otherY || x - otherX).map(vectorOf);
}

/** The smallest disc of the steps above that holds the points, its centre on a grid that is fine for its size. */
function discAround(name: DiscName, points: readonly Vector[]): Disc {
  const exact = middleOf(points);
  const step = Math.max(smallest, arcOf(exact, farthest(exact, points))) / 12;
  const [longitude, latitude] = pointOf(exact).map((degrees) => Math.round(degrees / step) * step) as [number, number];
  const centre: Point = [longitude, Math.max(-90, Math.min(90, latitude))];
  const from = vectorOf(centre);
  const needed = arcOf(from, farthest(from, points)) * margin;
  return { name, centre, radius: radii.find((radius) => radius >= needed) ?? radii[radii.length - 1] ?? needed };
}

function vectorOf([longitude, latitude]: Point): Vector {
  const around = Math.cos(latitude * radians);
  return [around * Math.cos(longitude * radians), around * Math.sin(longitude * radians), Math.sin(latitude * radians)];
}

function pointOf([x, y, z]: Vector): Point {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** The cosine of the arc between two points. */
const closeness = (one: Vector, other: Vector): number => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];

const arcOf = (one: Vector, other: Vector): number =>
  Math.acos(Math.max(-1, Math.min(1, closeness(one, other)))) / radians;

function farthest(from: Vector, points: readonly Vector[]): Vector {
  let found = from;
  let least = 1;
  for (const point of points) {
    const close = closeness(from, point);
    if (close >= least) continue;
    found = point;
    least = close;
  }
  return found;
}

/** The point between two of the sphere, at a share of the way to the second. */
function between(one: Vector, other: Vector, share: number): Vector {
  const mixed = [0, 1, 2].map((axis) => (one[axis] ?? 0) * (1 - share) + (other[axis] ?? 0) * share);
  const length = Math.hypot(...mixed) || 1;
  return mixed.map((value) => value / length) as unknown as Vector;
}

/**
 * The centre of the smallest circle on earth that holds the points, nearly: from their mean, steps towards the farthest
 * one that get shorter (Bădoiu and Clarkson).
 */
function middleOf(points: readonly Vector[]): Vector {
  const sum = points.reduce<Vector>(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0]);
  // Points all around the earth have no mean.
  let middle = Math.hypot(...sum) < 1e-6 ? (points[0] ?? vectorOf([0, 0])) : between(sum, sum, 0);
  for (let round = 1; round <= 60; round += 1) middle = between(middle, farthest(middle, points), 1 / (round + 1));
  return middle;
}

/** Two discs for points that no half of the earth holds: around the two that are farthest apart, the westerly first. */
function halves(points: readonly Vector[]): Disc[] {
  const one = farthest(middleOf(points), points);
  let centres: [Vector, Vector] = [one, farthest(one, points)];
  let groups: [Vector[], Vector[]] = [[], []];
  for (let round = 0; round < 6; round += 1) {
    groups = [[], []];
    for (const point of points) {
      groups[closeness(centres[0], point) >= closeness(centres[1], point) ? 0 : 1].push(point);
    }
    centres = [middleOf(groups[0]), middleOf(groups[1])];
  }
  const [west, east] = pointOf(centres[0])[0] <= pointOf(centres[1])[0] ? groups : [groups[1], groups[0]];
  return [discAround('overview', west), discAround('opposite', east)];
}

/** The part of an overview where most places are close together, if there is one. */
function closerDisc(overviews: readonly Disc[], places: readonly Coordinates[]): Disc | null {
  const reach = Math.max(...overviews.map(({ radius }) => radius)) / enlargement;
  if (reach < smallest) return null;
  const least = Math.cos(reach * radians);
  const spots = countSpots(places);
  let best: { near: typeof spots; count: number } | null = null;
  for (const { point } of spots) {
    const near = spots.filter((spot) => closeness(point, spot.point) >= least);
    const count = near.reduce((sum, spot) => sum + spot.count, 0);
    if (!best || count > best.count) best = { near, count };
  }
  if (!best || best.count < leastPlacesOfCloser || best.near.length < 2) return null;
  const near = best.near.map(({ point }) => point);
  return discAround('closer', near);
}

/** How many places there are at each spot, from south to north. */
function countSpots(places: readonly Coordinates[]): { point: Vector; count: number }[] {
  const counts = new Map<string, { at: Point; count: number }>();
  for (const { latitude, longitude } of places) {
    const at: Point = [Math.round(longitude / grain) * grain, Math.round(latitude / grain) * grain];
    const counted = counts.get(at.join(' ')) ?? { at, count: 0 };
    counted.count += 1;
    counts.set(at.join(' '), counted);
  }
  return [...counts.values()]
    .sort((one, other) => one.at[1] - other.at[1] || one.at[0] - other.at[0])
    .map(({ at, count }) => ({ point: vectorOf(at), count }));
}
