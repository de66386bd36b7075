import { expect, test } from 'vitest';
import { arcBetween, type Coordinates, circleOn, type Disc, positionsOn } from './discs';
import { fitDiscs } from './fit';

const places = (...list: [latitude: number, longitude: number][]): Coordinates[] =>
  list.map(([latitude, longitude]) => ({ latitude, longitude }));

const lyon = [45.76, 4.84] as [number, number];
const everyContinent = places(
  lyon,
  [14.69, -17.45],
  [45.5, -73.57],
  [-33.45, -70.67],
  [-33.87, 151.2],
  [35.68, 139.7],
  [28.6, 77.2],
  [-1.29, 36.8],
);
const aroundTheAntimeridian = places([-17.7, 178], [-18.1, -178.4], [-13.8, -171.7], [-36.85, 174.76]);

/** On which discs each place stands within the rim. */
const discsOf = (place: Coordinates, discs: readonly Disc[]) =>
  discs.filter((disc) => {
    const position = positionsOn(disc, 100)(place);
    return position !== null && Math.hypot(position[0] - 50, position[1] - 50) < 49;
  });

test.each([
  ['members on every continent', everyContinent],
  ['members on both sides of the antimeridian', aroundTheAntimeridian],
  ['one member', places(lyon)],
  ['several at one spot', places(lyon, lyon, lyon)],
  ['at both ends of the earth', places([40, -4], [-41, 175])],
  ['near the poles', places([78.2, 15.6], [-54.8, -68.3])],
  ['at the poles', places([90, 0], [-90, 0])],
  ['along the equator', places([0, 0], [0, 90], [0, 180], [0, -90])],
  [
    'on a grid over the whole earth',
    places(
      ...Array.from({ length: 648 }, (_, index): [number, number] => [
        ((index % 18) - 8.5) * 10,
        Math.floor(index / 18) * 10 - 180,
      ]),
    ),
  ],
])('every place has its point on an overview: %s', (_, all) => {
  const discs = fitDiscs(all);
  const overviews = discs.filter(({ name }) => name !== 'closer');
  for (const place of all) expect(discsOf(place, overviews), JSON.stringify(place)).not.toEqual([]);
});

test('no place gives no disc', () => {
  expect(fitDiscs([])).toEqual([]);
});

test('one disc is enough where half of the earth holds all, two where it does not', () => {
  expect(fitDiscs(places(lyon)).map(({ name }) => name)).toEqual(['overview']);
  expect(fitDiscs(aroundTheAntimeridian).map(({ name }) => name)).toEqual(['overview']);
  expect(fitDiscs(everyContinent).map(({ name }) => name)).toEqual(['overview', 'opposite']);
});

test('a disc is as close as its members allow, and never so close that no coast is in sight', () => {
  expect(fitDiscs(places(lyon))[0]?.radius).toBe(6);
  expect(fitDiscs(places(lyon, lyon))[0]?.radius).toBe(6);
  expect(fitDiscs(places(lyon, [43.3, 5.4]))[0]?.radius).toBe(6);
  const [pacific] = fitDiscs(aroundTheAntimeridian);
  expect(pacific?.radius).toBeLessThan(20);
  expect(Math.abs(pacific?.centre[0] ?? 0)).toBeGreaterThan(170);
});

test('the order of the places changes nothing', () => {
  for (const all of [everyContinent, aroundTheAntimeridian]) expect(fitDiscs(all.toReversed())).toEqual(fitDiscs(all));
});

test('where many are close together, they have a closer disc, which is drawn on the overview', () => {
  const france = places(lyon, [48.86, 2.35], [43.3, 5.4], [44.84, -0.58], [47.2, -1.55]);
  const discs = fitDiscs([...france, ...places([14.69, -17.45], [45.5, -73.57])]);
  const [overview, closer] = discs;
  expect(discs.map(({ name }) => name)).toEqual(['overview', 'closer']);
  if (!overview || !closer) return;
  expect(closer.radius).toBeLessThan(overview.radius / 3);
  for (const place of france) expect(discsOf(place, [closer])).toHaveLength(1);
  const circle = circleOn(overview, closer);
  expect(circle).not.toBeNull();
  expect(Math.hypot((circle?.x ?? 0) - 50, (circle?.y ?? 0) - 50) + (circle?.radius ?? 50)).toBeLessThan(52);
  expect(circleOn(closer, overview)).toBeNull();
});

test('few members, or all at one spot, have no closer disc', () => {
  const far = places([14.69, -17.45], [45.5, -73.57]);
  expect(fitDiscs([...places(lyon, lyon, [43.3, 5.4]), ...far]).map(({ name }) => name)).not.toContain('closer');
  expect(fitDiscs([...places(lyon, lyon, lyon, lyon, lyon), ...far]).map(({ name }) => name)).not.toContain('closer');
});

test('an arc is measured the shorter way', () => {
  expect(arcBetween([179, 0], [-179, 0])).toBeCloseTo(2);
});
