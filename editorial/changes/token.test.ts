import { expect, test } from 'vitest';
import { placeOf, tokenOf } from './token';

const place = { feed: '0123456789abcdef', position: 42 };

test('a token is read back, and fits into an address as it is', () => {
  expect(placeOf(tokenOf(place))).toEqual(place);
  expect(placeOf(tokenOf({ ...place, position: 0 }))).toEqual({ ...place, position: 0 });
  expect(encodeURIComponent(tokenOf(place))).toBe(tokenOf(place));
});

test.each([
  '',
  ' ',
  'x',
  '42',
  `${tokenOf(place)}=`,
  `${tokenOf(place)}A`,
  tokenOf(place).slice(1),
  tokenOf({ ...place, position: -1 }),
  tokenOf({ ...place, position: 1.5 }),
  tokenOf({ ...place, position: Number.MAX_VALUE }),
  tokenOf({ ...place, feed: '0123456789ABCDEF' }),
  tokenOf({ ...place, feed: 'short' }),
  'a'.repeat(10_000),
])('what this site did not write is no token: %j', (token) => {
  expect(placeOf(token)).toBeNull();
});
