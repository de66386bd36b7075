import { describe, expect, test, vi } from 'vitest';
import {
  addMonths,
  dayParts,
  endOfDay,
  formatDate,
  formatDay,
  formatDays,
  formatPartialDate,
  formatTime,
  formatZone,
  isoDay,
  isoMoment,
  partialIso,
  yearOf,
} from './dates';

const paris = (at: string) => ({ at, zone: 'Europe/Paris' });
// Midnight in Paris is still the day before in UTC.
const start = paris('2019-10-02T22:00:00.000Z');
const end = paris('2019-10-03T22:00:00.000Z');
/** Intl writes ranges with thin spaces in some versions; readers see none of that. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');

test.each([
  ['2026-07-01T12:00:00.000Z', 'Europe/Paris', '2026-07-01T14:00:00+02:00'],
  ['2026-01-01T02:15:30.000Z', 'America/Bogota', '2025-12-31T21:15:30-05:00'],
  ['2026-01-01T00:00:00.000Z', 'America/St_Johns', '2025-12-31T20:30:00-03:30'],
  ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01T00:00:00+00:00'],
])('%s in %s is %s on its clock', (at, zone, expected) => {
  expect(isoMoment({ at, zone })).toBe(expected);
});

describe('days', () => {
  test('are shown in the zone they were entered in, not in the server’s', () => {
    expect(isoDay(start)).toBe('2019-10-03');
    expect(formatDays('fr', start)).toBe('3 octobre 2019');
  });

  test('of one month share it', () => {
    expect(plain(formatDays('fr', start, end))).toBe('3–4 octobre 2019');
    expect(plain(formatDays('es', start, end))).toBe('3–4 de octubre de 2019');
    expect(plain(formatDays('en', start, end))).toBe('3 – 4 October 2019');
  });

  test('the first of a month is an ordinal in French', () => {
    expect(plain(formatDays('fr', paris('2027-03-01T10:00:00.000Z'), paris('2027-03-02T10:00:00.000Z')))).toBe(
      '1er–2 mars 2027',
    );
    expect(formatDays('en', paris('2027-03-01T10:00:00.000Z'))).toBe('1 March 2027');
  });

  test('have their weekday in full', () => {
    expect(formatDay('fr', start)).toBe('jeudi 3 octobre 2019');
  });
});

test.each([
  ['an ordinary day', '2026-07-14T12:00:00.000Z', 'Europe/Paris', '2026-07-14T22:00:00.000Z'],
  ['its first moment', '2026-07-13T22:00:00.000Z', 'Europe/Paris', '2026-07-14T22:00:00.000Z'],
  ['its last moment', '2026-07-14T21:59:59.999Z', 'Europe/Paris', '2026-07-14T22:00:00.000Z'],
  ['a day of 23 hours', '2026-03-28T23:00:00.000Z', 'Europe/Paris', '2026-03-29T22:00:00.000Z'],
  ['a day of 25 hours', '2026-10-24T22:00:00.000Z', 'Europe/Paris', '2026-10-25T23:00:00.000Z'],
  ['the day before one that was left out', '2011-12-29T10:00:00.000Z', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
])('%s ends at midnight in its zone', (_, at, zone, end) => {
  expect(new Date(endOfDay({ at, zone })).toISOString()).toBe(end);
});

test.each([
  ['2026-01-15T08:30:00.000Z', 1, '2026-02-15T08:30:00.000Z'],
  ['2026-01-31T08:30:00.000Z', 1, '2026-02-28T08:30:00.000Z'],
  ['2026-03-31T08:30:00.000Z', -1, '2026-02-28T08:30:00.000Z'],
  ['2026-11-30T00:00:00.000Z', 14, '2028-01-30T00:00:00.000Z'],
])('%s and %d months is %s', (date, months, moved) => {
  const given = new Date(date);
  expect(addMonths(given, months).toISOString()).toBe(moved);
  expect(given.toISOString(), 'what was given stays').toBe(date);
});

test('a date without hours is the same in every zone', () => {
  expect(formatDate('fr', '2019-10-04T00:00:00.000Z')).toBe('4 octobre 2019');
  expect(formatDate('fr', '2019-10-01T00:00:00.000Z')).toBe('1er octobre 2019');
  expect(yearOf('2019-10-04T00:00:00.000Z')).toBe('2019');
});

describe('the large date of a list', () => {
  test('has two days when the event lasts', () => {
    expect(dayParts('fr', start, end)).toEqual({ days: ['3', '4'], monthAndYear: 'octobre 2019' });
  });

  test('has the days of the zone in which it starts', () => {
    expect(dayParts('en', start, { at: '2019-10-03T22:00:00.000Z', zone: 'UTC' })?.days).toEqual(['3', '4']);
    expect(dayParts('en', paris('2019-10-31T23:00:00.000Z'))).toEqual({ days: ['1'], monthAndYear: 'November 2019' });
    expect(dayParts('fr', paris('2019-10-31T23:00:00.000Z'))).toEqual({ days: ['1er'], monthAndYear: 'novembre 2019' });
  });

  test('has one when it ends the same day', () => {
    expect(dayParts('fr', start, paris('2019-10-03T20:00:00.000Z'))?.days).toEqual(['3']);
  });

  test('is not cut in parts over two months', () => {
    expect(dayParts('fr', start, paris('2019-11-02T20:00:00.000Z'))).toBeNull();
    expect(dayParts('fr', start, paris('2020-10-03T20:00:00.000Z')), 'a year later').toBeNull();
  });
});

describe('hours', () => {
  const noon = paris('2026-07-01T12:05:00.000Z');

  test('are written as the language does, on 24 hours', () => {
    expect(formatTime('fr', noon)).toBe('14\u00a0h\u00a005');
    expect(formatTime('en', noon)).toBe('14:05');
    expect(formatTime('es', noon)).toBe('14:05');
    const night = paris('2026-07-01T22:05:00.000Z');
    expect([formatTime('fr', night), formatTime('en', night)]).toEqual(['0\u00a0h\u00a005', '00:05']);
  });

  test('have their zone in words, in winter as in summer', () => {
    expect(formatZone('en', noon)).toBe('Central European Time (UTC+2)');
    expect(formatZone('fr', paris('2026-01-01T12:00:00.000Z'))).toMatch(/\(UTC\+1\)$/);
  });
});

describe('a date that is known in part', () => {
  const date = '2019-10-03T00:00:00.000Z';

  test('is shown as precisely as it is known', () => {
    expect(formatPartialDate('fr', date, 'day')).toBe('3 octobre 2019');
    expect(formatPartialDate('fr', date, 'month')).toBe('octobre 2019');
    expect(formatPartialDate('es', date, 'month')).toBe('octubre de 2019');
    expect(formatPartialDate('en', date, 'year')).toBe('2019');
    expect(partialIso(date, 'day')).toBe('2019-10-03');
    expect(partialIso(date, 'month')).toBe('2019-10');
    expect(partialIso(date, 'year')).toBe('2019');
  });

  test('is shown with its end, unless that is no later', () => {
    expect(plain(formatPartialDate('fr', date, 'day', '2019-10-04T00:00:00.000Z'))).toBe('3–4 octobre 2019');
    expect(plain(formatPartialDate('fr', date, 'year', '2021-01-01T00:00:00.000Z'))).toBe('2019–2021');
    expect(formatPartialDate('fr', date, 'day', '2018-01-01T00:00:00.000Z')).toBe('3 octobre 2019');
  });
});

test('no more zones are remembered than events are in, however they are spelt', () => {
  const at = '2026-01-01T12:00:00.000Z';
  const name = 'europe/paris';
  const spell = (number: number) =>
    [...name].map((letter, place) => (number & (2 ** place) ? letter.toUpperCase() : letter)).join('');
  const spellings = [...new Set(Array.from({ length: 2000 }, (_, number) => spell(number)))];
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (const zone of spellings) isoDay({ at, zone });
  made.mockClear();
  isoDay({ at, zone: spellings.at(-1) ?? '' });
  expect(made, 'the last one').not.toHaveBeenCalled();
  for (const zone of spellings) isoDay({ at, zone });
  expect(made.mock.calls.length).toBe(spellings.length);
  made.mockRestore();
});
