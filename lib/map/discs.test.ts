import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { discNames, enlargedPart, positionsOn } from './discs';
import { outlineOf } from './outline';

const paris = { latitude: 48.86, longitude: 2.35 };

describe('a place', () => {
  test('is where the projection puts it', () => {
    const [x, y] = positionsOn('western-europe', 100)(paris) ?? [];
    expect(x).toBeCloseTo(49.38, 1);
    expect(y).toBeCloseTo(40.66, 1);
  });

  test('that a disc does not reach has no position on it', () => {
    expect(positionsOn('western-europe', 100)({ latitude: 14.7, longitude: -17.5 })).toBeNull();
    expect(positionsOn('world', 100)({ latitude: 35.7, longitude: 139.7 })).toBeNull();
  });

  test('that a disc reaches stands within its circle', () => {
    for (const disc of discNames) {
      for (let longitude = -180; longitude < 180; longitude += 7) {
        for (let latitude = -88; latitude < 90; latitude += 7) {
          const position = positionsOn(disc, 100)({ latitude, longitude });
          if (position) expect(Math.hypot(position[0] - 50, position[1] - 50)).toBeLessThanOrEqual(50);
        }
      }
    }
  });
});

test('the part shown larger lies within the world', () => {
  const { x, y, radius } = enlargedPart();
  expect(Math.hypot(x - 50, y - 50) + radius).toBeLessThan(50);
});

describe('the outline of the land', () => {
  test('is closed rings of whole numbers within the square', () => {
    for (const disc of discNames) {
      expect(outlineOf(disc)).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/);
    }
  });

  test('is drawn once', () => {
    expect(outlineOf('world')).toBe(outlineOf('world'));
  });

  test('weighs no more than 6 KB, both together', () => {
    expect(gzipSync(discNames.map(outlineOf).join('')).length).toBeLessThan(6 * 1024);
  });
});
