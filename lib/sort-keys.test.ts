import { expect, test } from 'vitest';
import { sortKeys } from './sort-keys';

test('equal objects give equal strings, whatever the order of their keys', () => {
  const one = { b: [2, 1], a: null, Z: undefined };
  expect(Object.keys(sortKeys(one))).toEqual(['Z', 'a', 'b']);
  expect(JSON.stringify(sortKeys(one))).toBe(JSON.stringify(sortKeys({ Z: undefined, a: null, b: [2, 1] })));
  expect(Object.keys(one)).toEqual(['b', 'a', 'Z']);
});
