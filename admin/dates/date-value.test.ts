import { expect, test } from 'vitest';
import { type DateMode, storedValue, writtenDate, zoneOr } from './date-value';

const mode = (changes: Partial<DateMode> = {}): DateMode => ({
  withTime: true,
  isAllDay: false,
  zone: 'Europe/Paris',
  precision: 'day',
  ...changes,
});
const allDay = (zone: string) => mode({ withTime: false, isAllDay: true, zone });

test.each([
  ['Europe/Paris', '2027-03-04T23:00:00.000Z'],
  ['America/New_York', '2027-03-05T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2027-03-04T10:00:00.000Z'],
  ['Pacific/Pago_Pago', '2027-03-05T11:00:00.000Z'],
])('a whole day in %s begins at midnight there', (zone, at) => {
  const read = { day: '2027-03-05', at: null };
  expect(storedValue(read, allDay(zone))).toBe(at);
  expect(writtenDate(at, allDay(zone))).toMatchObject({ day: '2027-03-05', at: null });
});

test('a whole day begins later where clocks change at midnight', () => {
  expect(storedValue({ day: '2027-03-28', at: null }, allDay('Asia/Beirut'))).toBe('2027-03-27T22:00:00.000Z');
});

test('a day without an hour is stored as noon UTC, and read as its day in UTC', () => {
  const day = mode({ withTime: false });
  expect(storedValue({ day: '2027-03-05', at: null }, day)).toBe('2027-03-05T12:00:00.000Z');
  for (const time of ['00:00:00', '12:00:00', '23:00:00']) {
    expect(writtenDate(`2027-03-05T${time}.000Z`, day)).toMatchObject({ day: '2027-03-05', at: null });
  }
});

test('a moment is stored as it is, and read on the clock of its zone', () => {
  const at = '2027-03-05T23:30:00.000Z';
  expect(storedValue({ day: '2027-03-06', at }, mode())).toBe(at);
  expect(writtenDate(at, mode())).toMatchObject({ day: '2027-03-06', at });
});

test('what is no date or no zone is neither', () => {
  expect(writtenDate(null, mode())).toBeNull();
  expect(writtenDate('demain', mode())).toBeNull();
  expect(zoneOr('America/Bogota')).toBe('America/Bogota');
  expect(zoneOr('Atlantis')).toBe('Europe/Paris');
  expect(zoneOr(null)).toBe('Europe/Paris');
});
