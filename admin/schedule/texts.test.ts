import { expect, test } from 'vitest';
import { getT } from '@/messages/panel';
import { hoursElsewhere } from './texts';

test.each([
  // Noon in Paris is the same day in Dakar and in Montréal.
  ['2026-11-30T11:00:00Z', 'Europe/Paris', 'That is 11:00 in Dakar and 06:00 in Montreal.'],
  ['2026-11-30T02:00:00Z', 'Europe/Paris', 'That is 02:00 in Dakar and 21:00 the day before in Montreal.'],
  // West of both, the evening is the next day there.
  [
    '2026-12-01T05:30:00Z',
    'America/Los_Angeles',
    'That is 05:30 the day after in Dakar and 00:30 the day after in Montreal.',
  ],
  ['2026-12-01T02:00:00Z', 'America/Lima', 'That is 02:00 the day after in Dakar and 21:00 in Montreal.'],
  // East of both.
  ['2026-11-29T16:00:00Z', 'Asia/Tokyo', 'That is 16:00 the day before in Dakar and 11:00 the day before in Montreal.'],
])('the hour of %s on the clock of %s, elsewhere', (at, clock, sentence) => {
  expect(hoursElsewhere(at, getT('en'), clock)).toBe(sentence);
});

test('the day after is named in each language', () => {
  const evening = ['2026-12-01T02:00:00Z', 'America/Lima'] as const;
  expect(hoursElsewhere(evening[0], getT('fr'), evening[1])).toContain('le lendemain à Dakar');
  expect(hoursElsewhere(evening[0], getT('es'), evening[1])).toContain('el día siguiente en Dakar');
});
