import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { type Disc, positionsOn } from '@/lib/map/discs';
import { fitDiscs } from '@/lib/map/fit';
import { outlineOf, outlineSize } from '@/lib/map/outline';

const query = z.object({
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
});

/** A part of the earth as paths on a square of `size` units, and where a place is on it. */
export type PlaceOnMap = { land: string; borders: string; size: number; x: number; y: number };

/**
 * `GET /api/editorial/place-map?latitude=45.76&longitude=4.87`: the map of the site around a place, for the field that
 * takes its coordinates. Drawn here, since the atlas is many times larger than one map.
 */
export const placeMapEndpoint = endpoint({
  path: '/editorial/place-map',
  method: 'get',
  role: 'staff',
  query,
  handler: ({ query: place }): PlaceOnMap => {
    // One place always has a disc.
    const [disc] = fitDiscs([place]) as [Disc];
    const [x, y] = positionsOn(disc, outlineSize)(place) ?? [outlineSize / 2, outlineSize / 2];
    return { ...outlineOf(disc), size: outlineSize, x, y };
  },
});
