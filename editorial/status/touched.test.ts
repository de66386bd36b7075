import { expect, test } from 'vitest';
import { touchedAt } from './touched';

test('a document is touched by its last save or its last confirmation', () => {
  const [saved, later] = ['2027-03-05T08:00:00.000Z', '2028-01-01T09:00:00.000Z'];
  expect(touchedAt(saved, null)).toBe(saved);
  expect(touchedAt(saved, later)).toBe(later);
  expect(touchedAt(later, saved)).toBe(later);
});
