import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';

/** A place on earth, in decimal degrees (WGS 84). */
export type Coordinates = { latitude: number; longitude: number };

/** The maps there may be: of all members or of one half of the earth, of the other half, and a closer one. */
export const discNames = ['overview', 'opposite', 'closer'] as const;

export type DiscName = (typeof discNames)[number];

/** A round map: the part of the earth around a centre. */
export type Disc = {
  name: DiscName;
  /** Longitude and latitude, in degrees. */
  centre: readonly [number, number];
  /** From the centre to the rim, in degrees of arc. */
  radius: number;
};

export const radians = Math.PI / 180;

/** How far apart two places are, in degrees of arc: the shorter way, across the antimeridian too. */
export const arcBetween = (one: readonly [number, number], other: readonly [number, number]): number =>
  geoDistance([...one], [...other]) / radians;

/** Whether a place is on a disc. */
export const isOnDisc = ({ centre, radius }: Disc, { latitude, longitude }: Coordinates): boolean =>
  arcBetween(centre, [longitude, latitude]) <= radius;

/** The projection of a disc onto a square of `size` units, which the disc fills. */
export function projectionOf({ centre, radius }: Disc, size: number) {
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .clipAngle(radius)
    .scale(size / 2 / (2 * Math.sin((radius / 2) * radians)))
    .translate([size / 2, size / 2]);
}

/** Returns a function from places to their positions on the square of a disc of `size` units; null outside the disc. */
export function positionsOn(disc: Disc, size: number): (place: Coordinates) => [number, number] | null {
  const projection = projectionOf(disc, size);
  return (place) => (isOnDisc(disc, place) ? projection([place.longitude, place.latitude]) : null);
}

/** A disc as a circle on the square of a larger one that reaches its centre, in percent of its side; null on any other. */
export function circleOn(outer: Disc, inner: Disc): { x: number; y: number; radius: number } | null {
  if (inner.radius >= outer.radius || arcBetween(outer.centre, inner.centre) > outer.radius) return null;
  const projection = projectionOf(outer, 100);
  const [x, y] = projection([...inner.centre]) ?? [50, 50];
  // A circle on earth is nearly an ellipse here: the circle that is drawn has the mean of its radii.
  const rims = [0, 90, 180, 270].map((bearing) => {
    const [rimX, rimY] = projection(placeFrom(inner.centre, bearing, inner.radius)) ?? [x, y];
    return Math.hypot(rimX - x, rimY - y);
  });
  return { x, y, radius: rims.reduce((sum, rim) => sum + rim, 0) / rims.length };
}

/** The place reached from another in a direction (degrees from north) after so many degrees of arc. */
function placeFrom([longitude, latitude]: readonly [number, number], bearing: number, arc: number): [number, number] {
  const [phi, theta, delta] = [latitude * radians, bearing * radians, arc * radians];
  const north = Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
  const east = Math.atan2(Math.sin(theta) * Math.sin(delta) * Math.cos(phi), Math.cos(delta) - Math.sin(phi) * north);
  return [longitude + east / radians, Math.asin(Math.max(-1, Math.min(1, north))) / radians];
}
