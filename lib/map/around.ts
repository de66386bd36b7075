import type { Coordinates, DiscName } from './discs';
import { fitDiscs } from './fit';
import { type Drawing, drawingSizes, marksOf } from './marks';

/** A place with the slug that names it in an address. */
export type NamedPlace = Coordinates & { slug: string };

/** More circles within circles than a reader would ever open. */
const deepest = 6;

/**
 * A circle of the map as an address names it: the disc and drawing it stands in and a place that it holds, so that the same
 * circle is found again when others came or left. A circle met on the page of another follows it.
 */
export function circleName(disc: DiscName, drawing: Drawing, slug: string, within?: string): string {
  return [...(within ? [within] : []), `${disc}.${drawing}.${slug}`].join('~');
}

/** The places of a circle, out of those its map was drawn from; none when there is no such circle. */
export function placesAround<P extends NamedPlace>(places: readonly P[], circle: string): P[] {
  const steps = circle.split('~');
  if (steps.length > deepest) return [];
  return steps.reduce<P[]>(
    (left, step) => {
      const [name, drawing, slug] = step.split('.');
      const disc = fitDiscs(left).find((each) => each.name === name);
      if (!disc || !isDrawing(drawing)) return [];
      const mark = marksOf(disc, drawing, left).find((each) => each.places.some((place) => place.slug === slug));
      return mark?.places ?? [];
    },
    [...places],
  );
}

const isDrawing = (name: string | undefined): name is Drawing =>
  name !== undefined && Object.hasOwn(drawingSizes, name);
