import { expect, test } from 'vitest';
import { clockAt } from '../clock';
import { dayInFull, momentInFull } from './describe';
import { readTypedDate } from './read';

const zone = 'Europe/Paris';

test.each([
  ['fr', 'vendredi 5 mars 2027 à 9\u00a0h\u00a030'],
  ['en', 'Friday 5 March 2027 at 9:30'],
  ['es', 'viernes 5 de marzo de 2027 a las 9:30'],
])('a moment in %s', (language, words) => {
  expect(momentInFull(language, { day: '2027-03-05', at: '2027-03-05T08:30:00.000Z', zone }, true)).toBe(words);
});

const moments = Array.from({ length: 400 }, (_, index) => Date.UTC(2026, 0, 1, 0, 7) + index * (29 * 60 + 13) * 60_000);

test.each(['fr', 'en', 'es', 'de', 'it'])('what is written in %s is read as the same', (language) => {
  for (const time of moments) {
    const at = new Date(time).toISOString();
    const { day } = clockAt(at, zone);
    for (const weekday of [false, true]) {
      const moment = momentInFull(language, { day, at, zone }, weekday);
      expect(readTypedDate(moment, language, { withTime: true, zone }), moment).toMatchObject({ at });
      const words = dayInFull(language, day, 'day', weekday);
      expect(readTypedDate(words, language, { withTime: false, zone }), words).toMatchObject({ day, precision: 'day' });
    }
    const month = dayInFull(language, day, 'month');
    const read = readTypedDate(month, language, { withTime: false, zone, coarsest: 'year' });
    expect(read, month).toMatchObject({ day: `${day.slice(0, 7)}-01`, precision: 'month' });
  }
});
