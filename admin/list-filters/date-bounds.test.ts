import { describe, expect, test } from 'vitest';
import { readTypedDate, type TypedDate } from '@/lib/typed-dates/read';
import { dateConditions } from './date-bounds';

const zone = 'Europe/Paris';
const typed = (text: string, withTime = false): TypedDate => {
  const read = readTypedDate(text, 'fr', { withTime, zone, coarsest: 'year' });
  if (!read || 'reason' in read) throw new Error(`${text} is not understood`);
  return read;
};
const between = (from: string | null, until: string | null, withTime: boolean) =>
  dateConditions(
    'startsAt',
    { from: from ? typed(from) : null, until: until ? typed(until) : null },
    { withTime, zone },
  ).map(({ startsAt }) => startsAt);

describe('dates with an hour', () => {
  test('are from the first to the last moment of the days, in the zone', () => {
    expect(between('5 mars 2027', '6 mars 2027', true)).toEqual([
      { greater_than_equal: '2027-03-04T23:00:00.000Z' },
      { less_than_equal: '2027-03-06T22:59:59.999Z' },
    ]);
    // Clocks go forward on the 28th.
    expect(between('28/3/27', '28.03.2027', true)).toEqual([
      { greater_than_equal: '2027-03-27T23:00:00.000Z' },
      { less_than_equal: '2027-03-28T21:59:59.999Z' },
    ]);
  });

  test('may have one', () => {
    const from = typed('5 mars 2027 à 9 h 30', true);
    expect(dateConditions('startsAt', { from, until: from }, { withTime: true, zone })).toEqual([
      { startsAt: { greater_than_equal: '2027-03-05T08:30:00.000Z' } },
      { startsAt: { less_than_equal: '2027-03-05T08:30:00.000Z' } },
    ]);
  });
});

describe('days', () => {
  test('are compared as they are stored', () => {
    expect(between('05/03/2027', '05/03/2027', false)).toEqual([
      { greater_than_equal: '2027-03-05T12:00:00.000Z' },
      { less_than_equal: '2027-03-05T12:00:00.000Z' },
    ]);
  });

  test.each([
    ['février 2028', '2028-02-01', '2028-02-29'],
    ['décembre 2027', '2027-12-01', '2027-12-31'],
    ['2027', '2027-01-01', '2027-12-31'],
  ])('of "%s" are all its days', (text, first, last) => {
    expect(between(text, text, false)).toEqual([
      { greater_than_equal: `${first}T12:00:00.000Z` },
      { less_than_equal: `${last}T12:00:00.000Z` },
    ]);
  });
});

test('one bound is enough, none is no condition', () => {
  expect(between('2027', null, false)).toEqual([{ greater_than_equal: '2027-01-01T12:00:00.000Z' }]);
  expect(between(null, '2027', true)).toEqual([{ less_than_equal: '2027-12-31T22:59:59.999Z' }]);
  expect(between(null, null, true)).toEqual([]);
});
