import { describe, expect, test } from 'vitest';
import { everyPair } from './pairs';

describe('every pair', () => {
  test.each([1, 2, 3, 14])('of %i items stands in a row of n² + 1', (count) => {
    const items = Array.from({ length: count }, (_, index) => index);
    const row = everyPair(items);
    expect(row).toHaveLength(count ** 2 + 1);
    const pairs = new Set(row.slice(1).map((item, index) => `${row[index]} ${item}`));
    expect(pairs.size).toBe(count ** 2);
  });

  test('of nothing is nothing', () => expect(everyPair([])).toEqual([]));
});
