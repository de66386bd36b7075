import { geoPath } from 'd3-geo';
import { LRUCache } from 'lru-cache';
import { feature, mesh } from 'topojson-client';
import countries50 from 'world-atlas/countries-50m.json' with { type: 'json' };
import countries110 from 'world-atlas/countries-110m.json' with { type: 'json' };
import { type Disc, projectionOf } from './discs';

/** Side of the square that outlines are drawn on; their numbers are half units of one of 560. */
export const outlineSize = 1120;

/** Points nearer than this to the last one are left out, on discs of few and of many degrees. */
const step = { near: 8, far: 4.8 };

/** Rings smaller than this in both directions are islets, which stripes could not show. */
const islet = 10;

/** From this radius on, in degrees, the coarser atlas is enough, and borders would be too many lines. */
const farRadius = 45;

/** The lines of a disc as the `d` of paths, on a square of `outlineSize` units. */
export type Outline = {
  land: string;
  /** Borders of countries, where the disc is so close that the coast alone would not tell where it is. */
  borders: string;
};

type Polygon = number[][][];
type Lines = number[][][];
type Geography = {
  land: { type: 'MultiPolygon'; coordinates: Polygon[] };
  borders: { type: 'MultiLineString'; coordinates: Lines };
};

/** The polygons of the land, without Antarctica, and the borders on it. */
function read(atlas: unknown): Geography {
  // The atlas is JSON: TypeScript sees its numbers, not that they are a topology of land and countries.
  type Topology = Parameters<typeof feature>[0];
  type Shape = Parameters<typeof feature>[1];
  const topology = atlas as Topology & { objects: { land: Shape; countries: Shape } };
  const { features } = feature(topology, topology.objects.land) as unknown as {
    features: { geometry: Geography['land'] }[];
  };
  const isAntarctic = ([ring]: Polygon) => (ring ?? []).every(([, latitude]) => (latitude ?? 0) < -60);
  const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
  const countries = topology.objects.countries as Parameters<typeof mesh>[1];
  return {
    land: { type: 'MultiPolygon', coordinates: polygons.filter((polygon) => !isAntarctic(polygon)) },
    borders: mesh(topology, countries, (one, other) => one !== other) as Geography['borders'],
  };
}

const atlases = { near: countries50, far: countries110 } as const;
const geographies = new Map<keyof typeof atlases, Geography>();

/** What there is to draw on a disc; each atlas is read once, when a disc needs it. */
function geographyOf({ radius }: Disc): Geography {
  const atlas = radius >= farRadius ? 'far' : 'near';
  const geography = geographies.get(atlas) ?? read(atlases[atlas]);
  geographies.set(atlas, geography);
  return geography;
}

type Point = [number, number];

/** Collects what d3-geo draws as lists of points. */
function pointsOf(shape: Geography['land'] | Geography['borders'], disc: Disc): Point[][] {
  const lists: Point[][] = [];
  const context = {
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
    moveTo: (x: number, y: number) => lists.push([[x, y]]),
    lineTo: (x: number, y: number) => lists.at(-1)?.push([x, y]),
  };
  geoPath(projectionOf(disc, outlineSize), context)(shape);
  return lists;
}

function extentOf(points: readonly Point[]): number {
  const extent = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(extent(0), extent(1));
}

/** The points that are far enough from the one before, on whole numbers; a line keeps its end. */
function thinned(points: readonly Point[], minDistance: number, isLine: boolean): Point[] {
  const left: Point[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const last = left.at(-1);
    const isEnd = isLine && index === points.length - 1;
    if (!last || isEnd || Math.hypot(x - last[0], y - last[1]) >= minDistance)
      left.push([Math.round(x), Math.round(y)]);
  }
  return left;
}

/** `M373 1024l8 3 7 2`: a line from its first point by steps. */
function drawn(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const [right, down] = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return `${right}${down < 0 ? '' : ' '}${down}`;
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}`;
}

function draw(disc: Disc): Outline {
  const { land, borders } = geographyOf(disc);
  const isNear = disc.radius < farRadius;
  const minDistance = isNear ? step.near : step.far;
  const rings = pointsOf(land, disc)
    .filter((ring) => extentOf(ring) >= islet)
    .map((ring) => thinned(ring, minDistance, false));
  const lines = isNear ? pointsOf(borders, disc).map((line) => thinned(line, minDistance * 1.5, true)) : [];
  return {
    land: rings.map((ring) => (ring.length > 2 ? `${drawn(ring)}z` : '')).join(''),
    borders: lines.map((line) => (line.length > 1 ? drawn(line) : '')).join(''),
  };
}

/** The outlines drawn last, for discs that are asked for again; each takes some kilobytes. */
const outlines = new LRUCache<string, Outline>({ max: 60 });

/** What a disc shows of the earth; drawn once for discs of the same place and size, while it is among the last ones. */
export function outlineOf(disc: Disc): Outline {
  const name = `${disc.centre.join(' ')} ${disc.radius}`;
  const outline = outlines.get(name) ?? draw(disc);
  outlines.set(name, outline);
  return outline;
}
