import { describe, expect, test } from 'vitest';
import { circleName, placesAround } from './around';
import { discNames, positionsOn } from './discs';
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
  const between = (least: number, most: number) => Math.round((least + throwDice() * (most - least)) * 100) / 100;
  const places = Array.from({ length: 150 }, (_, index) => {
    if (index >= 144) return { latitude: 48.86, longitude: 2.35 };
    return index < 100
      ? { latitude: between(42.8, 50.8), longitude: between(-4.2, 7.8) }
      : { latitude: between(-45, 55), longitude: between(-105, 30) };
  });
  return places.map((place, index) => ({ ...place, slug: `place-${index}` }));
}

const drawings = Object.keys(drawingSizes) as Drawing[];

describe.each(discNames)('the marks of the disc %s', (disc) => {
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
  expect(marksOf('world', 'small', places)).toHaveLength(2);
  expect(marksOf('western-europe', 'small', places)).toHaveLength(1);
});

describe('the name of a circle', () => {
  const places = manyPlaces();

  test('leads to exactly its places', () => {
    for (const disc of discNames) {
      for (const drawing of drawings) {
        for (const mark of marksOf(disc, drawing, places)) {
          const slug = mark.places[0]?.slug ?? '';
          expect(placesAround(places, circleName(disc, drawing, slug))).toEqual(mark.places);
        }
      }
    }
  });

  test('leads to a circle within a circle', () => {
    const outer = marksOf('world', 'small', places).at(-1)?.places ?? [];
    const within = circleName('world', 'small', outer[0]?.slug ?? '');
    const inner = marksOf('western-europe', 'wide', placesAround(places, within)).at(-1)?.places ?? [];
    const name = circleName('western-europe', 'wide', inner[0]?.slug ?? '', within);
    expect(inner.length).toBeLessThan(outer.length);
    expect(placesAround(places, name)).toEqual(inner);
  });

  test.each(['', 'world', 'world.wide.nobody', 'moon.wide.place-1', 'world.toString.place-1', 'a~b~c~d~e~f~g~h'])(
    'leads nowhere when it is %o',
    (name) => {
      expect(placesAround(places, name)).toEqual([]);
    },
  );
});
