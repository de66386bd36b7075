import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';

/** A place on earth, in decimal degrees (WGS 84). */
export type Coordinates = { latitude: number; longitude: number };

type Disc = {
  /** Longitude and latitude of the centre, in degrees. */
  centre: [number, number];
  /** From the centre to the rim, in degrees of arc. */
  radius: number;
};

/** The two maps: the Atlantic with the lands around it, and Western Europe from Lisbon to Berlin, from Dublin to Tunis. */
export const discs = {
  world: { centre: [-30, 14], radius: 86 },
  'western-europe': { centre: [2.6, 46.4], radius: 13.2 },
} as const satisfies Record<string, Disc>;

export type DiscName = keyof typeof discs;
export const discNames = Object.keys(discs) as DiscName[];

const radians = Math.PI / 180;

/** The projection of a disc onto a square of `size` units, which the disc fills. */
export function projectionOf(disc: DiscName, size: number) {
  const { centre, radius } = discs[disc];
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .clipAngle(radius)
    .scale(size / 2 / (2 * Math.sin((radius / 2) * radians)))
    .translate([size / 2, size / 2]);
}

/** Tells where a place is on the square of a disc of `size` units; null when the disc does not reach it. */
export function positionsOn(disc: DiscName, size: number): (place: Coordinates) => [number, number] | null {
  const { centre, radius } = discs[disc];
  const projection = projectionOf(disc, size);
  return ({ latitude, longitude }) =>
    geoDistance([...centre], [longitude, latitude]) > radius * radians ? null : projection([longitude, latitude]);
}

/** The part of the world that the second disc shows larger: a circle on the square of the first, in percent of its side. */
export function enlargedPart(): { x: number; y: number; radius: number } {
  const { centre, radius } = discs['western-europe'];
  const projection = projectionOf('world', 100);
  const [x, y] = projection([...centre]) ?? [0, 0];
  // A circle on earth is nearly an ellipse here: the circle that is drawn has the mean of its radii.
  const rims = [0, 90, 180, 270].map((bearing) => {
    const [longitude, latitude] = [
      centre[0] + (radius * Math.sin(bearing * radians)) / Math.cos(centre[1] * radians),
      centre[1] + radius * Math.cos(bearing * radians),
    ];
    const [rimX, rimY] = projection([longitude, latitude]) ?? [x, y];
    return Math.hypot(rimX - x, rimY - y);
  });
  return { x, y, radius: rims.reduce((sum, rim) => sum + rim, 0) / rims.length };
}
