import { expect, test } from 'vitest';
import { durationInWords, formatDuration, isoDuration, parseDuration } from './duration';

test.each([
  ['4:05', 245],
  ['0:30', 30],
  ['04:05', 245],
  [' 12:34 ', 754],
  ['90:00', 5400],
  ['1:02:03', 3723],
  ['12:00:00', 43_200],
])('%s is read', (text, seconds) => expect(parseDuration(text)).toBe(seconds));

test.each(['', '4', '4:5', '4:60', '1:60:00', '0:00', '4 min', '4:05:', 'a:bc', '1:2:3:4'])('%j is not', (text) =>
  expect(parseDuration(text)).toBeNull(),
);

test.each([
  [30, '0:30'],
  [245, '4:05'],
  [3723, '1:02:03'],
  [59.6, '1:00'],
])('%d seconds are written as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

test('in words, to the minute from ten minutes on', () => {
  const plain = (seconds: number, locale: 'fr' | 'en' | 'es') =>
    durationInWords(seconds, locale).replace(/[\u00a0\u202f]/g, ' ');
  expect(plain(45, 'fr')).toBe('45 s');
  expect(plain(245, 'fr')).toBe('4 min 5 s');
  expect(plain(754, 'fr')).toBe('13 min');
  expect(plain(3723, 'fr')).toBe('1 h 2 min');
  expect(plain(7200, 'en')).toBe('2 hrs');
  expect(plain(3599, 'es')).toBe('1 h');
});

test('for programs', () => {
  expect(isoDuration(3723)).toBe('PT1H2M3S');
  expect(isoDuration(600)).toBe('PT10M');
});
