import { formatLocaleOf } from '@/lib/locales';
import type { Coordinates } from '@/lib/map/discs';
import type { CoordinatesProblem } from '@/lib/places/read-coordinates';
import type { ClientT } from '@/messages/panel/types';

/** Coordinates as maps take them, in every language: `45.76, 4.87`. */
export const coordinatesText = ({ latitude, longitude }: Coordinates): string => `${latitude}, ${longitude}`;

/** `45,76° nord, 4,87° est` */
export function describePlace({ latitude, longitude }: Coordinates, t: ClientT): string {
  const format = new Intl.NumberFormat(formatLocaleOf(t.language), { maximumFractionDigits: 20 });
  const size = (degrees: number) => format.format(Math.abs(degrees));
  return [
    t(latitude < 0 ? 'places.south' : 'places.north', { degrees: size(latitude) }),
    t(longitude < 0 ? 'places.west' : 'places.east', { degrees: size(longitude) }),
  ].join(', ');
}

/** Why a text is no place, and what to do. */
export const describeProblem = (problem: CoordinatesProblem, t: ClientT): string => t(`places.problems.${problem}`);
