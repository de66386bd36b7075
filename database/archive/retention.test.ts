import { describe, expect, test } from 'vitest';
import { dateOfArchive, expiredArchives, nameOfArchive, parseRetention } from './retention';

const dayMs = 86_400_000;
const nameOn = (day: string, time = '03:00:00') => nameOfArchive(new Date(`${day}T${time}Z`), 'tar.gz');

describe('parseRetention', () => {
  test.each([
    ['daily=7,weekly=4,monthly=6', { daily: 7, weekly: 4, monthly: 6 }],
    ['monthly=2', { daily: 0, weekly: 0, monthly: 2 }],
    [' daily=1 , weekly=0', { daily: 1, weekly: 0, monthly: 0 }],
  ])('reads %s', (text, expected) => {
    expect(parseRetention(text)).toEqual(expected);
  });

  test.each(['', 'daily', 'daily=', 'daily=-1', 'yearly=1', 'daily=7;weekly=4', 'daily=0', 'daily=99999'])(
    'refuses %j',
    (text) => {
      expect(parseRetention(text)).toBeUndefined();
    },
  );
});

test('a name holds the moment, and only names of ours do', () => {
  const name = nameOfArchive(new Date('2026-12-01T03:04:05.678Z'), 'tar.zst');
  expect(name).toBe('site-backup-20261201T030405Z.tar.zst');
  expect(dateOfArchive(name)).toEqual(new Date('2026-12-01T03:04:05Z'));
  expect(dateOfArchive('holiday.tar.gz')).toBeUndefined();
  expect(dateOfArchive(`${name}.partial`)).toBeUndefined();
  expect(dateOfArchive(`my-${name}`)).toBeUndefined();
});

describe('expiredArchives', () => {
  const retention = { daily: 7, weekly: 4, monthly: 6 };

  test('keeps the newest of the last days, weeks and months', () => {
    const start = Date.UTC(2026, 0, 1, 3);
    const days = Array.from({ length: 335 }, (_, day) => new Date(start + day * dayMs).toISOString().slice(0, 10));
    const all = days.map((day) => nameOn(day));
    const expired = new Set(expiredArchives(all, retention));
    const kept = days.filter((day) => !expired.has(nameOn(day)));
    expect(kept).toEqual([
      // The last day of each month, and the last day of each week.
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
      ...['2026-11-15', '2026-11-22', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
      ...['2026-11-30', '2026-12-01'],
    ]);
  });

  test('keeps days that have a backup, however far apart', () => {
    const names = ['2025-01-01', '2026-03-01', '2026-03-02'].map((day) => nameOn(day));
    expect(expiredArchives(names, { daily: 3, weekly: 0, monthly: 0 })).toEqual([]);
  });

  test('keeps the newest backup, of a day with several, too', () => {
    const [morning, evening] = [nameOn('2026-12-01', '03:00:00'), nameOn('2026-12-01', '21:00:00')];
    expect(expiredArchives([morning, evening], { daily: 1, weekly: 0, monthly: 0 })).toEqual([morning]);
    expect(expiredArchives([morning, evening], { daily: 0, weekly: 0, monthly: 0 })).toEqual([morning]);
  });

  test('never names a file that is not ours', () => {
    const other = ['notes.txt', 'site.db', 'site-backup-latest.tar.gz', `${nameOn('2020-01-01')}.partial`];
    expect(expiredArchives([...other, nameOn('2026-12-01')], { daily: 1, weekly: 0, monthly: 0 })).toEqual([]);
  });
});
