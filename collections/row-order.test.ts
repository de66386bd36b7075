import { expect, test } from 'vitest';
import { compareRows } from './row-order';

const rows = [
  { id: 'b', startsAt: '2027-03-05T08:00:00.000Z' },
  { id: 'a', startsAt: new Date('2027-03-05T08:00:00.000Z') },
  { id: 'c', startsAt: null },
  { id: 'd', startsAt: '2026-01-01T08:00:00.000Z' },
];

test.each([
  [['startsAt', 'id'], 'c d a b'],
  [['-startsAt', 'id'], 'a b d c'],
  [['-startsAt', '-id'], 'b a d c'],
  [['id'], 'a b c d'],
  [[], 'b a c d'],
])('rows are in the order of %j', (sort, order) => {
  const sorted = [...rows].sort((one, other) => compareRows(sort, one, other));
  expect(sorted.map(({ id }) => id).join(' ')).toBe(order);
});
