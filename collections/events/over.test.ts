import { describe, expect, test } from 'vitest';
import { derive } from './derived';
import { type EventTimes, isOver, overAt, whereNotOver, whereOver } from './over';

const paris = (times: Partial<EventTimes>): EventTimes => ({
  startsAt: '2026-07-13T22:00:00.000Z',
  startsAt_tz: 'Europe/Paris',
  endsAt: null,
  endsAt_tz: 'Europe/Paris',
  allDay: false,
  ...times,
});

const over = (times: Partial<EventTimes>) => new Date(overAt(paris(times))).toISOString();

describe('an event is over', () => {
  test.each<[string, Partial<EventTimes>, string]>([
    ['at its end', { endsAt: '2026-07-14T16:00:00.000Z' }, '2026-07-14T16:00:00.000Z'],
    ['at its end on a later day', { endsAt: '2026-07-16T10:30:00.000Z' }, '2026-07-16T10:30:00.000Z'],
    ['without an end, at the end of its day', { startsAt: '2026-07-14T12:30:00.000Z' }, '2026-07-14T22:00:00.000Z'],
    ['with an end that is its start, too', { endsAt: '2026-07-13T22:00:00.000Z' }, '2026-07-14T22:00:00.000Z'],
    ['all day, at the end of that day', { allDay: true }, '2026-07-14T22:00:00.000Z'],
    [
      'all of several days, at the end of the last',
      { allDay: true, endsAt: '2026-07-15T22:00:00.000Z' },
      '2026-07-16T22:00:00.000Z',
    ],
    [
      'whatever hour of the last day was typed',
      { allDay: true, endsAt: '2026-07-16T21:59:00.000Z' },
      '2026-07-16T22:00:00.000Z',
    ],
    [
      'at the end of its last day where it ends',
      { allDay: true, endsAt: '2026-07-16T05:00:00.000Z', endsAt_tz: 'America/Bogota' },
      '2026-07-17T05:00:00.000Z',
    ],
    [
      'at the end of its last day where it starts, if nothing is said of its end',
      { allDay: true, startsAt_tz: 'America/Bogota', endsAt: '2026-07-16T05:00:00.000Z', endsAt_tz: undefined },
      '2026-07-17T05:00:00.000Z',
    ],
    ['on a day of 25 hours', { allDay: true, startsAt: '2026-10-24T22:00:00.000Z' }, '2026-10-25T23:00:00.000Z'],
    [
      'where the clocks leave midnight out',
      { startsAt: '2026-03-28T10:00:00.000Z', startsAt_tz: 'Asia/Beirut' },
      '2026-03-28T22:00:00.000Z',
    ],
    [
      'where the clocks are set back at midnight',
      { startsAt: '2026-10-24T10:00:00.000Z', startsAt_tz: 'Asia/Beirut' },
      '2026-10-24T22:00:00.000Z',
    ],
    [
      'where it is a day earlier than in Paris',
      { allDay: true, startsAt: '2026-12-31T05:00:00.000Z', startsAt_tz: 'America/Bogota' },
      '2027-01-01T05:00:00.000Z',
    ],
    [
      'where midnight is left out, west of Greenwich',
      { startsAt: '2026-09-05T12:00:00.000Z', startsAt_tz: 'America/Santiago' },
      '2026-09-06T04:00:00.000Z',
    ],
  ])('%s', (_, times, expected) => expect(over(times)).toBe(expected));

  test('from that moment on, and not before', () => {
    const event = paris({ allDay: true });
    const midnight = Date.parse('2026-07-14T22:00:00.000Z');
    expect(isOver(event, midnight - 1)).toBe(false);
    expect(isOver(event, midnight)).toBe(true);
  });

  test('for lists, from the same moment on', () => {
    const midnight = '2026-07-14T22:00:00.000Z';
    expect(whereOver(Date.parse(midnight))).toEqual({ overAt: { less_than_equal: midnight } });
    expect(whereNotOver(Date.parse(midnight))).toEqual({ overAt: { greater_than: midnight } });
  });
});

describe('what lists ask of an event', () => {
  const venue = { city: 'Lima', country: 'PE' as const };

  test('is derived from its dates and place', () => {
    const newYear = paris({ startsAt: '2033-12-31T23:00:00.000Z', allDay: true });
    expect(derive({ ...newYear, attendance: 'hybrid', venue })).toEqual({
      overAt: '2034-01-01T23:00:00.000Z',
      startYear: '2034',
      publicCountry: 'PE',
    });
  });

  test('has no country of a place that is not shown', () => {
    expect(derive({ ...paris({}), attendance: 'online', venue }).publicCountry).toBeNull();
    expect(derive({ ...paris({}), venue }).publicCountry).toBeNull();
  });

  test.each([
    ['no date', { startsAt: undefined }],
    ['a date that is none', { startsAt: 'tomorrow' }],
    ['an end that is none', { endsAt: 'later', allDay: true, startsAt: 'soon' }],
    ['no zone', { startsAt_tz: undefined }],
    ['a zone that is none', { startsAt_tz: 'Europe/Atlantis' }],
  ])('is nothing for a draft with %s', (_, changes) => {
    const draft = { ...paris({}), ...changes } as Partial<EventTimes>;
    expect(derive(draft as never)).toMatchObject({ overAt: null, startYear: null });
  });
});
