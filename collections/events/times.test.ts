import { describe, expect, test } from 'vitest';
import { hoursOfDay, hoursWithZone } from './times';

const paris = { startsAt_tz: 'Europe/Paris', endsAt_tz: 'Europe/Paris' } as const;
const morning = { ...paris, startsAt: '2027-03-05T08:30:00.000Z', endsAt: '2027-03-05T11:00:00.000Z', allDay: false };
const narrow = (text: string | null) => text?.replace(/\u00a0/g, ' ');

describe('hours beside the day', () => {
  test('from start to end', () => {
    expect(narrow(hoursOfDay(morning, 'fr'))).toBe('9 h 30 – 12 h 00');
    expect(hoursOfDay(morning, 'en')).toBe('09:30 – 12:00');
  });

  test('the start alone where there is no end, or none after it', () => {
    expect(hoursOfDay({ ...morning, endsAt: null }, 'en')).toBe('09:30');
    expect(hoursOfDay({ ...morning, endsAt: morning.startsAt }, 'en')).toBe('09:30');
    expect(hoursOfDay({ ...morning, endsAt: '2027-03-05T08:00:00.000Z' }, 'en')).toBe('09:30');
  });

  test('none of whole days and of several', () => {
    expect(hoursOfDay({ ...morning, allDay: true }, 'en')).toBeNull();
    expect(hoursOfDay({ ...morning, endsAt: '2027-03-06T11:00:00.000Z' }, 'en')).toBeNull();
  });

  test('an end in another zone is on the clock of the start', () => {
    expect(hoursOfDay({ ...morning, endsAt_tz: 'America/Bogota' }, 'en')).toBe('09:30 – 12:00');
  });
});

describe('hours with their zone', () => {
  test('of one day and of several', () => {
    expect(narrow(hoursWithZone(morning, 'fr'))).toBe('9 h 30 – 12 h 00, heure d’Europe centrale (UTC+1)');
    expect(hoursWithZone({ ...morning, endsAt: '2027-03-06T11:00:00.000Z' }, 'en')).toBe(
      '5 March 2027, 09:30 – 6 March 2027, 12:00, Central European Time (UTC+1)',
    );
  });

  test('each with its own where they differ', () => {
    expect(hoursWithZone({ ...morning, endsAt: '2027-03-28T11:00:00.000Z' }, 'en')).toBe(
      '5 March 2027, 09:30, Central European Time (UTC+1) – 28 March 2027, 13:00, Central European Time (UTC+2)',
    );
  });

  test('the start alone without an end, and none of whole days', () => {
    expect(hoursWithZone({ ...morning, endsAt: null }, 'en')).toBe('09:30, Central European Time (UTC+1)');
    expect(hoursWithZone({ ...morning, allDay: true }, 'en')).toBeNull();
  });
});
