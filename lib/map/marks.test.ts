import { describe, expect, test } from 'vitest';
import { circleName, placesAround } from './around';
import { type Disc, positionsOn } from './discs';
import { fitDiscs } from './fit';
import { type Drawing, drawingSizes, marksOf, radiusOf } from './marks';

/** Numbers that look thrown and are the same at each run, from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** 150 places: 100 in France, the others around the Atlantic, six of them in one town. */
function manyPlaces() {
  const throwDice = dice(7);
  const between = (min: number, max: number) => Math.round((min + throwDice() * (max - min)) * 100) / 100;
  const places = Array.from({ length: 150 }, (_, index) => {
    if (index >= 144) return { latitude: 48.86, longitude: 2.35 };
    return index < 100
      ? { latitude: between(42.8, 50.8), longitude: between(-4.2, 7.8) }
      : { latitude: between(-45, 55), longitude: between(-105, 30) };
  });
  return places.map((place, index) => ({ ...place, slug: `place-${index}` }));
}

const discs = fitDiscs(manyPlaces());
const europe: Disc = { name: 'closer', centre: [2.6, 46.4], radius: 13.2 };
const atlantic: Disc = { name: 'overview', centre: [-30, 14], radius: 86 };

test('many places around the Atlantic have an overview and a closer disc', () => {
  expect(discs.map(({ name }) => name)).toEqual(['overview', 'closer']);
});

const drawings = Object.keys(drawingSizes) as Drawing[];

describe.each(discs)('the marks of the disc $name', (disc) => {
  test.each(drawings)('hold each place it reaches once, and none another, %s', (drawing) => {
    const places = manyPlaces();
    const position = positionsOn(disc, drawingSizes[drawing]);
    const reached = places.filter((place) => position(place) !== null);
    const marked = marksOf(disc, drawing, places).flatMap((mark) => mark.places);
    expect(marked.map(({ slug }) => slug).sort()).toEqual(reached.map(({ slug }) => slug).sort());
    expect(reached.length).toBeGreaterThan(90);
  });

  test.each(drawings)('never touch, and are 24 pixels apart at least, %s', (drawing) => {
    const marks = marksOf(disc, drawing, manyPlaces());
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        expect(distance).toBeGreaterThanOrEqual(24);
        expect(distance).toBeGreaterThan(radiusOf(one.places.length) + radiusOf(other.places.length));
      }
    }
  });

  test.each(drawings)('are made from the places alone, not from their order, %s', (drawing) => {
    const sizes = (places: ReturnType<typeof manyPlaces>) =>
      marksOf(disc, drawing, places).map((mark) => mark.places.length);
    expect(sizes(manyPlaces().reverse())).toEqual(sizes(manyPlaces()));
  });
});

test('a circle is a target of 24 pixels', () => {
  expect(radiusOf(2) * 2).toBeGreaterThanOrEqual(24);
  expect(radiusOf(1000)).toBe(20);
});

test('places far from each other stay apart', () => {
  const places = [
    { latitude: 48.86, longitude: 2.35 },
    { latitude: 19.43, longitude: -99.13 },
  ];
  expect(marksOf(atlantic, 'small', places)).toHaveLength(2);
  expect(marksOf(europe, 'small', places)).toHaveLength(1);
});

describe('the name of a circle', () => {
  const places = manyPlaces();

  test('stands for exactly its places', () => {
    for (const disc of discs) {
      for (const drawing of drawings) {
        const marks = marksOf(disc, drawing, places);
        // A point, and the largest circles.
        for (const mark of [...marks.slice(0, 1), ...marks.slice(-3)]) {
          const slug = mark.places[0]?.slug ?? '';
          expect(placesAround(places, circleName(disc.name, drawing, slug))).toEqual(mark.places);
        }
      }
    }
  });

  test('within another circle stands for its places on the map of that circle’s places alone', () => {
    const [world] = fitDiscs(places);
    const outer = world ? (marksOf(world, 'small', places).at(-1)?.places ?? []) : [];
    const within = circleName('overview', 'small', outer[0]?.slug ?? '');
    expect(placesAround(places, within)).toEqual(outer);
    const [nearer] = fitDiscs(outer);
    const inner = nearer ? (marksOf(nearer, 'wide', outer).at(-1)?.places ?? []) : [];
    const name = circleName('overview', 'wide', inner[0]?.slug ?? '', within);
    expect(inner.length).toBeGreaterThan(1);
    expect(inner.length).toBeLessThan(outer.length);
    expect(placesAround(places, name)).toEqual(inner);
  });

  test.each([
    '',
    'overview',
    'overview.wide.unknown',
    'opposite.wide.place-1',
    'moon.wide.place-1',
    'overview.toString.place-1',
    'a~b~c~d~e~f~g~h',
  ])('stands for no place if unknown: %o', (name) => {
    expect(placesAround(places, name)).toEqual([]);
  });
});
