import { describe, expect, it } from 'vitest';
import { clockAt, momentOnClock } from './clock';

const paris = (day: string, time: string) => momentOnClock(day, time, 'Europe/Paris');

describe('a time in Paris', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(paris('2026-11-30', '09:00')).toEqual({ kind: 'once', at: '2026-11-30T08:00:00.000Z' });
    expect(paris('2026-07-14', '09:00')).toEqual({ kind: 'once', at: '2026-07-14T07:00:00.000Z' });
  });

  it('stays nine o’clock on the days of a clock change, and around them', () => {
    expect(paris('2027-03-27', '09:00')).toEqual({ kind: 'once', at: '2027-03-27T08:00:00.000Z' });
    expect(paris('2027-03-28', '09:00')).toEqual({ kind: 'once', at: '2027-03-28T07:00:00.000Z' });
    expect(paris('2027-10-31', '09:00')).toEqual({ kind: 'once', at: '2027-10-31T08:00:00.000Z' });
    expect(paris('2027-10-30', '09:00')).toEqual({ kind: 'once', at: '2027-10-30T07:00:00.000Z' });
  });

  it('does not exist when clocks go from 2 to 3', () => {
    expect(paris('2027-03-28', '01:59')).toEqual({ kind: 'once', at: '2027-03-28T00:59:00.000Z' });
    expect(paris('2027-03-28', '02:00')).toEqual({ kind: 'never' });
    expect(paris('2027-03-28', '02:30')).toEqual({ kind: 'never' });
    expect(paris('2027-03-28', '03:00')).toEqual({ kind: 'once', at: '2027-03-28T01:00:00.000Z' });
  });

  it('comes twice when clocks go from 3 to 2: the first is meant', () => {
    expect(paris('2027-10-31', '02:30')).toEqual({ kind: 'twice', at: '2027-10-31T00:30:00.000Z' });
    expect(paris('2027-10-31', '03:00')).toEqual({ kind: 'once', at: '2027-10-31T02:00:00.000Z' });
  });

  it('is null for an invalid day or hour', () => {
    expect(paris('2027-02-30', '09:00')).toBeNull();
    expect(paris('2027-02-28', '25:00')).toBeNull();
    expect(paris('', '')).toBeNull();
    expect(paris('demain', '09:00')).toBeNull();
  });

  it('is formatted as it was typed', () => {
    for (const [day, time] of [
      ['2026-11-30', '09:00'],
      ['2027-03-28', '03:00'],
      ['2027-07-01', '00:00'],
    ] as const) {
      const moment = paris(day, time);
      expect(moment && 'at' in moment && clockAt(moment.at, 'Europe/Paris')).toEqual({ day, time });
    }
  });
});
