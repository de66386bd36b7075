import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import land50 from 'world-atlas/land-50m.json';
import land110 from 'world-atlas/land-110m.json';
import { type DiscName, projectionOf } from './discs';

/** Side of the square that outlines are drawn on; their numbers are half units of one of 560. */
export const outlineSize = 1120;

/** Points nearer than this to the last one are left out. */
const step = 4.8;

/** Rings smaller than this in both directions are islets, which stripes could not show. */
const islet = 10;

const atlas: Record<DiscName, unknown> = { world: land110, 'western-europe': land50 };

type Polygon = number[][][];
type Land = { type: 'MultiPolygon'; coordinates: Polygon[] };

/** The polygons of the land, without Antarctica. */
function landOf(disc: DiscName): Land {
  // The atlas is JSON: TypeScript sees its numbers, not that they are a topology whose land is one shape.
  const topology = atlas[disc] as Parameters<typeof feature>[0] & { objects: { land: Parameters<typeof feature>[1] } };
  const { features } = feature(topology, topology.objects.land) as unknown as { features: { geometry: Land }[] };
  const isAntarctic = ([ring]: Polygon) => (ring ?? []).every(([, latitude]) => (latitude ?? 0) < -60);
  const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
  return { type: 'MultiPolygon', coordinates: polygons.filter((polygon) => !isAntarctic(polygon)) };
}

type Point = [number, number];

/** Collects what d3-geo draws as rings of points. */
function ringsOf(land: Land, disc: DiscName): Point[][] {
  const rings: Point[][] = [];
  const context = {
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
  };
  geoPath(projectionOf(disc, outlineSize), context)(land);
  return rings;
}

/** The ring with fewer points, on whole numbers; null when it is an islet. */
function thinned(ring: readonly Point[]): Point[] | null {
  const extent = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  if (Math.max(extent(0), extent(1)) < islet) return null;
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= step) kept.push([Math.round(x), Math.round(y)]);
  }
  return kept.length > 2 ? kept : null;
}

/** `M373 1024l8 3 7 2z`: a closed ring from its first point by steps. */
function drawn(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const [right, down] = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return `${right}${down < 0 ? '' : ' '}${down}`;
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const outlines = new Map<DiscName, string>();

/** The land of a disc as the `d` of a path, on a square of `outlineSize` units; drawn once in the life of the process. */
export function outlineOf(disc: DiscName): string {
  const known = outlines.get(disc);
  if (known) return known;
  const rings = ringsOf(landOf(disc), disc);
  const path = rings.map((ring) => drawn(thinned(ring) ?? [])).join('');
  outlines.set(disc, path);
  return path;
}
