import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Disc, positionsOn } from './discs';
import { fitDiscs } from './fit';
import { outlineOf } from './outline';

const europe: Disc = { name: 'closer', centre: [2.6, 46.4], radius: 13.2 };
const atlantic: Disc = { name: 'overview', centre: [-30, 14], radius: 86 };
const pacific: Disc = { name: 'opposite', centre: [-175, 0], radius: 56 };
const discs = [europe, atlantic, pacific];

describe('a place', () => {
  test('is where the projection puts it', () => {
    const [x, y] = positionsOn(europe, 100)({ latitude: 48.86, longitude: 2.35 }) ?? [];
    expect(x).toBeCloseTo(49.38, 1);
    expect(y).toBeCloseTo(40.66, 1);
  });

  test('that a disc does not reach has no position on it', () => {
    expect(positionsOn(europe, 100)({ latitude: 14.7, longitude: -17.5 })).toBeNull();
    expect(positionsOn(atlantic, 100)({ latitude: 35.7, longitude: 139.7 })).toBeNull();
  });

  test('that a disc reaches stands within its circle', () => {
    for (const disc of discs) {
      for (let longitude = -180; longitude < 180; longitude += 7) {
        for (let latitude = -88; latitude < 90; latitude += 7) {
          const position = positionsOn(disc, 100)({ latitude, longitude });
          if (position) expect(Math.hypot(position[0] - 50, position[1] - 50)).toBeLessThanOrEqual(50);
        }
      }
    }
  });
});

describe('the outline of the land', () => {
  test('is closed rings of whole numbers within the square, and lines for borders', () => {
    for (const disc of discs) {
      const { land, borders } = outlineOf(disc);
      expect(land).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/);
      expect(borders).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+)*$/);
    }
  });

  test('has borders only where the coast alone does not tell where one is', () => {
    expect(outlineOf(europe).borders).not.toBe('');
    expect(outlineOf(atlantic).borders).toBe('');
  });

  test('is drawn once', () => {
    expect(outlineOf({ ...atlantic })).toBe(outlineOf(atlantic));
  });

  test.each([
    ['around the Atlantic', [45, -73], [-33, -70], [48, 2], [45, 5], [44, 0], [47, -1], [14, -17]],
    ['in Europe', [48, 2], [45, 5], [60, 25], [38, 23], [40, -4], [52, 13], [50, 4], [51, 5]],
    [
      'on every continent',
      [45, 5],
      [48, 2],
      [46, 4],
      [44, 3],
      [14, -17],
      [45, -73],
      [-33, -70],
      [-33, 151],
      [35, 139],
      [28, 77],
    ],
  ] as [string, ...[number, number][]][])(
    'weighs no more than 6 KB for members %s, all discs together',
    (_, ...all) => {
      const fitted = fitDiscs(all.map(([latitude, longitude]) => ({ latitude, longitude })));
      const paths = fitted.map(outlineOf).map(({ land, borders }) => land + borders);
      expect(gzipSync(paths.join('')).length).toBeLessThan(6 * 1024);
    },
  );
});
