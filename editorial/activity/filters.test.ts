import { describe, expect, test } from 'vitest';
import { filterQuery, filtersOf, pageOf, whereActivity } from './filters';

const kinds = ['events', 'pages', 'media'];
const none = { person: null, kind: null, action: null, from: null, until: null };
const person = '0123456789abcdef01234567';

describe('the address of the activity', () => {
  test('is read as it is written', () => {
    const filters = { person, kind: 'events', action: 'published', from: '2027-03-01', until: '2027-03-31' } as const;
    const query = filterQuery(filters, 3);
    expect(query).toBe(`?person=${person}&kind=events&action=published&from=2027-03-01&until=2027-03-31&page=3`);
    const search = Object.fromEntries(new URLSearchParams(query));
    expect(filtersOf(search, kinds)).toEqual(filters);
    expect(pageOf(search)).toBe(3);
    expect(filterQuery(none)).toBe('');
  });

  test.each([
    { person: 'ana' },
    { person: ['x'] },
    { kind: 'users' },
    { action: 'constructor' },
    { from: '2027-02-30' },
    { from: '01/03/2027' },
    { until: 'yesterday' },
    {},
  ])('is read without what it can not mean (%o)', (search) => expect(filtersOf(search, kinds)).toEqual(none));

  test('limits rows to whole days on the clock of the organisation', () => {
    expect(whereActivity({ ...none, from: '2027-03-28', until: '2027-03-28' })).toEqual({
      // The night in which its clock is set forward.
      and: [
        { at: { greater_than_equal: '2027-03-27T23:00:00.000Z' } },
        { at: { less_than: '2027-03-28T22:00:00.000Z' } },
      ],
    });
  });

  test('limits rows to a person, a kind and an action', () => {
    expect(whereActivity({ ...none, person, kind: 'events', action: 'saved' })).toEqual({
      and: [{ by: { equals: person } }, { inCollection: { equals: 'events' } }, { action: { equals: 'saved' } }],
    });
    expect(whereActivity(none)).toEqual({ and: [] });
  });
});
