import { expect, test } from 'vitest';
import { isHalfReverted } from './reverted';

const before = { latitude: 45, longitude: 4 };
const pasted = { latitude: -12, longitude: -77 };

test.each([
  ['the longitude of before', { latitude: -12, longitude: 4 }, true],
  ['the latitude of before', { latitude: 45, longitude: -77 }, true],
  ['what was pasted', pasted, false],
  ['both of before: the form was reset', before, false],
  ['another place', { latitude: 1, longitude: 2 }, false],
  ['one of another place', { latitude: -12, longitude: 2 }, false],
])('%s', (_, now, isHalf) => {
  expect(isHalfReverted({ before, pasted }, now)).toBe(isHalf);
});

test('a coordinate that both places share is not reverted', () => {
  const further = { latitude: 45, longitude: -77 };
  expect(isHalfReverted({ before, pasted: further }, further)).toBe(false);
  expect(isHalfReverted({ before, pasted: further }, before)).toBe(true);
});

test('neither is a place that was emptied', () => {
  const empty = { latitude: null, longitude: null };
  expect(isHalfReverted({ before, pasted: empty }, { latitude: null, longitude: 4 })).toBe(true);
  expect(isHalfReverted({ before, pasted: empty }, empty)).toBe(false);
});
