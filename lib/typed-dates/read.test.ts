import { describe, expect, it, test } from 'vitest';
import { readTypedDate, type TypedDateOptions } from './read';

const zone = 'Europe/Paris';
/** A Monday, 10:00 in Paris. */
const now = new Date('2026-11-30T09:00:00Z');

/** What was understood, `2027-03-05 09:30`, or `!` and the reason. */
function reading(text: string, language: string, options: Partial<TypedDateOptions> = {}): string {
  const read = readTypedDate(text, language, { withTime: true, zone, now, ...options });
  if (!read) return 'nothing';
  if ('reason' in read) return `!${read.reason}`;
  const length = { year: 4, month: 7, day: 10, minute: 10 }[read.precision];
  return [read.day.slice(0, length), ...(read.time ? [read.time] : [])].join(' ');
}

type Table = Record<string, string>;

const moment = '2027-03-05 09:30';

const french: Table = {
  '5/3/27 9h30': moment,
  '05/03/2027 9h30': moment,
  '05/03/2027 09:30': moment,
  '15/03/2027 09:30': '2027-03-15 09:30',
  '05.03.2027 9h': '2027-03-05 09:00',
  '05.03.2027 9.30': moment,
  '5-3-27 9:30': moment,
  '5 / 3 / 2027 à 9 h 30': moment,
  '5 3 2027 9h30': moment,
  '5 mars 2027 à 9 h 30': moment,
  '5 mars 2027 à 9\u00a0h\u00a030': moment,
  '5 mars 2027 9h30': moment,
  '15 mars 2027 9h30': '2027-03-15 09:30',
  '5 mars 27 9h30': moment,
  'le 5 mars 2027 à 9h30': moment,
  'vendredi 5 mars 2027 à 9h30': moment,
  'Vendredi 5 mars 2027, 09h30': moment,
  'ven. 5 mars 2027 9:30': moment,
  '12 mars 2031, 09h00': '2031-03-12 09:00',
  '4 octobre 2027, 09h00': '2027-10-04 09:00',
  '1er mars 2027 à 9h': '2027-03-01 09:00',
  '1er\u202favril 2027 à 18 h': '2027-04-01 18:00',
  '1 janv. 2027 8h05': '2027-01-01 08:05',
  '2 févr. 2027 8h': '2027-02-02 08:00',
  '2 fevrier 2027 8h': '2027-02-02 08:00',
  '14 juil. 2027 22h': '2027-07-14 22:00',
  '14 JUILLET 2027 22H00': '2027-07-14 22:00',
  '15 aout 2027 12h': '2027-08-15 12:00',
  '15 août 2027 à midi': '2027-08-15 12:00',
  '15 août 2027 à minuit': '2027-08-15 00:00',
  'midi le 15 août 2027': '2027-08-15 12:00',
  '1 sep 2027 9h': '2027-09-01 09:00',
  '25 déc 2027 20 heures': '2027-12-25 20:00',
  '25 décembre 2027 à 20 heures 15': '2027-12-25 20:15',
  '25 décembre 2027 à 20h15 min': '2027-12-25 20:15',
  '25-déc-27 20h15': '2027-12-25 20:15',
  '9h30 le 5 mars 2027': moment,
  'à 9h30, le 5 mars 2027': moment,
  '9h 15 mars 2027': '2027-03-15 09:00',
  '5 mars 2027 à 9': '2027-03-05 09:00',
  '5 mars 2027 à 9 heures du matin': '2027-03-05 09:00',
  '5 mars 2027 à 3h de l’après-midi': '2027-03-05 15:00',
  '5 mars 2027 à 8 h 30 du soir': '2027-03-05 20:30',
  '5 mars 2027 9:30 pm': '2027-03-05 21:30',
  '2027-03-05 09:30': moment,
  '2027-03-05T09:30': moment,
  '2027-03-05T09:30:00+01:00': moment,
  '2027-03-05T08:30:00.000Z': moment,
  '2027-03-05T03:30:00-0500': moment,
  '2027/3/5 9h30': moment,
  'aujourd’hui à 14h': '2026-11-30 14:00',
  "aujourd'hui 14:00": '2026-11-30 14:00',
  'Demain à 9 h': '2026-12-01 09:00',
  'après-demain 9h': '2026-12-02 09:00',
  'hier à 18h30': '2026-11-29 18:30',
  'demain midi': '2026-12-01 12:00',
  '29 février 2028 à 9h': '2028-02-29 09:00',
  '5/3/98 9h': '1998-03-05 09:00',
  'mar 5 oct 2027 9h': '2027-10-05 09:00',
  // Not certain, or no such moment.
  '': 'nothing',
  '   ': 'nothing',
  '5 mars 2027': '!missing-time',
  '05/03/2027': '!missing-time',
  demain: '!missing-time',
  '9h30': '!missing-day',
  'vendredi 9h30': '!missing-day',
  'mars 2027 9h30': '!missing-day',
  '5 mars 9h30': '!missing-year',
  '5/3 9h30': '!missing-year',
  '5 jui 2027 9h': '!unreadable',
  '5 brumaire 2027 9h': '!unreadable',
  '03/15/2027 9h': '!no-such-month',
  '30 février 2027 9h': '!no-such-day',
  '29/02/2027 9h': '!no-such-day',
  '0/3/2027 9h': '!no-such-day',
  'samedi 5 mars 2027 9h': '!other-weekday',
  '5 mars 2027 25h': '!no-such-time',
  '5 mars 2027 24:00': '!no-such-time',
  '5 mars 2027 9h75': '!no-such-time',
  '5 mars 2027 9h3': '!unreadable',
  '5 mars 2027 9:30-10:30': '!unreadable',
  '5 mars 2027 9h 10h': '!unreadable',
  '5 mars 20277 9h': '!unreadable',
  '5 mars 202 9h': '!unreadable',
  '5/3.2027 9h': '!unreadable',
  '5 et 6 mars 2027 9h': '!unreadable',
  '5 6 mars 2027 9h': '!unreadable',
  '5 mars ou avril 2027 9h': '!unreadable',
  '5 mars avril 2027 9h': '!unreadable',
  '05032027 9h': '!unreadable',
  bientôt: '!unreadable',
  '2027-03-05T09:30:45Z': '!unreadable',
  '28/03/2027 2h30': '!skipped-time',
};

const english: Table = {
  '5/3/27 9:30': moment,
  '05/03/2027 09:30': moment,
  '15/03/2027 09:30': '2027-03-15 09:30',
  '05.03.2027 9.30': moment,
  '5-3-27 9:30am': moment,
  '5-Mar-27 9:30': moment,
  '5 March 2027 at 9:30': moment,
  '5 March 2027, 9:30': moment,
  '5 March 2027 at 9:30 am': moment,
  '5 March 2027 at 9.30 a.m.': moment,
  '5th March 2027 9:30': moment,
  '5th of March 2027 at 9:30': moment,
  'the 5th of March, 2027 at 9:30': moment,
  'March 5, 2027 9:30': moment,
  'March 5th, 2027 at 9:30 AM': moment,
  'Mar 5 2027 9:30': moment,
  'Friday 5 March 2027 at 9:30': moment,
  'Friday, 5 March 2027 at 09:30': moment,
  'Fri 5 Mar 2027 9:30': moment,
  'Fri. 5 Mar. 2027 9:30': moment,
  'on Friday 5 March 2027 at 9:30': moment,
  '5 MARCH 2027 AT 9:30': moment,
  '5 Mar 27 9:30': moment,
  '5 Mar ’27 9:30': moment,
  '9:30 on 5 March 2027': moment,
  '9:30 am, 5 March 2027': moment,
  '5 March 2027 9am': '2027-03-05 09:00',
  '5 March 2027 9 am': '2027-03-05 09:00',
  '5 March 2027 9pm': '2027-03-05 21:00',
  '5 March 2027 9:30 pm': '2027-03-05 21:30',
  '5 March 2027 9:30 p.m.': '2027-03-05 21:30',
  '5 March 2027 12am': '2027-03-05 00:00',
  '5 March 2027 12pm': '2027-03-05 12:00',
  '5 March 2027 12:30 am': '2027-03-05 00:30',
  '5 March 2027 at 9': '2027-03-05 09:00',
  '5 March 2027 @ 9': '2027-03-05 09:00',
  '5 March 2027 at 9 in the evening': '2027-03-05 21:00',
  '5 March 2027 at 3 in the afternoon': '2027-03-05 15:00',
  '5 March 2027 at 9 in the morning': '2027-03-05 09:00',
  '5 March 2027 at 10 at night': '2027-03-05 22:00',
  '5 March 2027 at 2 at night': '2027-03-05 02:00',
  '5 March 2027 at noon': '2027-03-05 12:00',
  '5 March 2027, 12 noon': '2027-03-05 12:00',
  '5 March 2027 at midnight': '2027-03-05 00:00',
  '5 March 2027 9h30': moment,
  '5 March 2027 18:00': '2027-03-05 18:00',
  '1st January 2027 8:05': '2027-01-01 08:05',
  '2nd Feb 2027 8:00': '2027-02-02 08:00',
  '3rd Sept 2027 8:00': '2027-09-03 08:00',
  '3 Sep 2027 8:00': '2027-09-03 08:00',
  'Thurs 4 March 2027 8:00': '2027-03-04 08:00',
  'Tues 2 March 2027 8:00': '2027-03-02 08:00',
  '2027-03-05 09:30': moment,
  '2027-03-05 9:30 AM': moment,
  '2027-03-05T09:30': moment,
  '2027-03-05T08:30:00Z': moment,
  '2027 March 5 9:30': moment,
  'today 2pm': '2026-11-30 14:00',
  'today at 14:00': '2026-11-30 14:00',
  'Tomorrow at 9am': '2026-12-01 09:00',
  'tomorrow noon': '2026-12-01 12:00',
  'yesterday 18:30': '2026-11-29 18:30',
  '29 February 2028 9:00': '2028-02-29 09:00',
  // The day first, as everywhere on the site, also for somebody whose browser is American.
  '03/05/2027 9:30': '2027-05-03 09:30',
  '5 March 2027': '!missing-time',
  tomorrow: '!missing-time',
  '9:30': '!missing-day',
  'March 2027 9:30': '!missing-day',
  'March 5 9:30': '!missing-year',
  '3/15/2027 9:30': '!no-such-month',
  '31 April 2027 9:30': '!no-such-day',
  'Saturday 5 March 2027 9:30': '!other-weekday',
  '5 March 2027 13pm': '!no-such-time',
  '5 March 2027 0pm': '!no-such-time',
  '5 March 2027 25:00': '!no-such-time',
  '5 March 2027 9:60': '!no-such-time',
  '5 March 2027 9': '!unreadable',
  '5 Ma 2027 9:00': '!unreadable',
  '5 mars 2027 9:00 heures': '!unreadable',
  'next week 9:00': '!unreadable',
  '28 March 2027 2:30': '!skipped-time',
};

const spanish: Table = {
  '5/3/27 9:30': moment,
  '05/03/2027 9:30': moment,
  '15/03/2027 09:30': '2027-03-15 09:30',
  '05.03.2027 9.30': moment,
  '05-03-2027 9:30': moment,
  '5 de marzo de 2027 a las 9:30': moment,
  '5 de marzo del 2027 a las 9:30': moment,
  '5 de marzo de 2027, 9:30': moment,
  '5 de marzo de 2027 a las 9.30 h': moment,
  '5 de marzo de 2027 a las 9:30 h': moment,
  '5 de marzo de 2027 a las 9:30 hs': moment,
  '5 de marzo de 2027 9h30': moment,
  '5 marzo 2027 9:30': moment,
  'el 5 de marzo de 2027 a las 9:30': moment,
  'el día 5 de marzo de 2027 a las 9:30': moment,
  'viernes, 5 de marzo de 2027, 9:30': moment,
  'viernes 5 de marzo de 2027 a las 9:30': moment,
  'vie 5 mar 2027 9:30': moment,
  'Vie. 5 mar. 2027 9:30': moment,
  '5-mar-27 9:30': moment,
  '5 MAR 2027 9:30': moment,
  'mar 2 mar 2027 9:30': '2027-03-02 09:30',
  'mar 5 oct 2027 9:30': '2027-10-05 09:30',
  'martes 2 mar 2027 9:30': '2027-03-02 09:30',
  'miércoles 3 de marzo de 2027 9:30': '2027-03-03 09:30',
  'miercoles 3 de marzo de 2027 9:30': '2027-03-03 09:30',
  'sábado 6 de marzo de 2027 9:30': '2027-03-06 09:30',
  'a las 9:30 del 5 de marzo de 2027': moment,
  '5 de marzo de 2027 a las 9': '2027-03-05 09:00',
  '5 de marzo de 2027 a la 1': '2027-03-05 01:00',
  '5 de marzo de 2027 a las 9 h': '2027-03-05 09:00',
  '5 de marzo de 2027 a las 9 horas': '2027-03-05 09:00',
  '5 de marzo de 2027 a las 9 de la mañana': '2027-03-05 09:00',
  '5 de marzo de 2027 a las 3 de la tarde': '2027-03-05 15:00',
  '5 de marzo de 2027 a las 9 de la noche': '2027-03-05 21:00',
  '5 de marzo de 2027 a las 2 de la madrugada': '2027-03-05 02:00',
  '5 de marzo de 2027 a las 12 del mediodía': '2027-03-05 12:00',
  '5 de marzo de 2027 9 a. m.': '2027-03-05 09:00',
  '5 de marzo de 2027 9 p. m.': '2027-03-05 21:00',
  '5 de marzo de 2027 9:30 p.m.': '2027-03-05 21:30',
  '5 de marzo de 2027 9pm': '2027-03-05 21:00',
  '5 de marzo de 2027 a mediodía': '2027-03-05 12:00',
  '5 de marzo de 2027 al mediodia': '2027-03-05 12:00',
  '5 de marzo de 2027 a medianoche': '2027-03-05 00:00',
  '1 de enero de 2027 8:05': '2027-01-01 08:05',
  '1.º de enero de 2027 8:05': '2027-01-01 08:05',
  '1º enero 2027 8:05': '2027-01-01 08:05',
  '1ro de enero de 2027 8:05': '2027-01-01 08:05',
  '2 feb 2027 8:00': '2027-02-02 08:00',
  '2 ago 2027 8:00': '2027-08-02 08:00',
  '2 de septiembre de 2027 8:00': '2027-09-02 08:00',
  '2 de setiembre de 2027 8:00': '2027-09-02 08:00',
  '2 sept. 2027 8:00': '2027-09-02 08:00',
  '2 dic 27 8:00': '2027-12-02 08:00',
  '2027-03-05 09:30': moment,
  '2027-03-05T09:30': moment,
  '2027-03-05T08:30:00Z': moment,
  'hoy a las 14:00': '2026-11-30 14:00',
  'mañana a las 9': '2026-12-01 09:00',
  'Mañana a las 9 de la mañana': '2026-12-01 09:00',
  'pasado mañana a las 9:00': '2026-12-02 09:00',
  'ayer 18:30': '2026-11-29 18:30',
  'anteayer 18:30': '2026-11-28 18:30',
  '29 de febrero de 2028 9:00': '2028-02-29 09:00',
  '5 de marzo de 2027': '!missing-time',
  mañana: '!missing-time',
  'a las 9:30': '!missing-day',
  'marzo de 2027 9:30': '!missing-day',
  '5 de marzo 9:30': '!missing-year',
  '3/15/2027 9:30': '!no-such-month',
  '31 de abril de 2027 9:30': '!no-such-day',
  'sábado 5 de marzo de 2027 9:30': '!other-weekday',
  '5 de marzo de 2027 a las 25': '!no-such-time',
  '5 de marzo de 2027 a las 13 de la noche': '!no-such-time',
  '5 de marzo de 2027 9': '!unreadable',
  '5 de ma de 2027 9:00': '!unreadable',
  'la semana que viene': '!unreadable',
  '28 de marzo de 2027 a las 2:30': '!skipped-time',
};

describe.each(Object.entries({ fr: french, en: english, es: spanish }))('typed in %s', (language, table) => {
  test.each(Object.entries(table))('%s', (text, understood) => {
    expect(reading(text, language)).toBe(understood);
  });

  it('has at least 60 inputs', () => {
    expect(Object.keys(table).length).toBeGreaterThanOrEqual(60);
  });
});

describe('a date without an hour', () => {
  test.each([
    ['5/3/27', 'fr', '2027-03-05'],
    ['vendredi 5 mars 2027', 'fr', '2027-03-05'],
    ['1er mai 1906', 'fr', '1906-05-01'],
    ['demain', 'fr', '2026-12-01'],
    ['March 5th, 2027', 'en', '2027-03-05'],
    ['5 de marzo de 2027', 'es', '2027-03-05'],
    ['2027-03-05', 'es', '2027-03-05'],
    ['5 mars 2027 à 9h30', 'fr', '!unwanted-time'],
    ['2027-03-05T09:30', 'en', '!unwanted-time'],
    ['mars 2027', 'fr', '!missing-day'],
    ['2027', 'fr', '!missing-day'],
  ])('%s in %s', (text, language, understood) => {
    expect(reading(text, language, { withTime: false })).toBe(understood);
  });

  test.each([
    ['mars 2027', 'fr', '2027-03'],
    ['en mars 2027', 'fr', '2027-03'],
    ['03/2027', 'fr', '2027-03'],
    ['2027-03', 'en', '2027-03'],
    ['March 2027', 'en', '2027-03'],
    ['in March 2027', 'en', '2027-03'],
    ['marzo de 2027', 'es', '2027-03'],
    ['2027', 'es', '2027'],
    ['en 2027', 'fr', '2027'],
    ['5 mars 2027', 'fr', '2027-03-05'],
    ['mars 27', 'fr', '!missing-year'],
    ['3/27', 'fr', '!missing-year'],
    ['13/2027', 'fr', '!no-such-month'],
    ['mars', 'fr', '!missing-year'],
  ])('in part: %s in %s', (text, language, understood) => {
    expect(reading(text, language, { withTime: false, coarsest: 'year' })).toBe(understood);
  });
});

test('of a month that is needed, a year is not enough', () => {
  const options = { withTime: false, coarsest: 'month' } as const;
  expect(reading('mars 2027', 'fr', options)).toBe('2027-03');
  expect(reading('2027', 'fr', options)).toBe('!missing-month');
});

describe('an hour alone', () => {
  const baseDay = '2027-03-05';
  test.each([
    ['9h30', 'fr', moment],
    ['à 9 h 30', 'fr', moment],
    ['midi', 'fr', '2027-03-05 12:00'],
    ['9:30', 'en', moment],
    ['at 9.30', 'en', moment],
    ['a las 9:30', 'es', moment],
    ['6 mars 2027 9h30', 'fr', '2027-03-06 09:30'],
    ['vendredi 9h30', 'fr', '!missing-day'],
  ])('%s in %s is of the day of the start', (text, language, understood) => {
    expect(reading(text, language, { baseDay })).toBe(understood);
  });
});

test('a day alone has the usual hour, where there is one', () => {
  const usualTime = '09:00';
  expect(reading('5 mars 2027', 'fr', { usualTime })).toBe('2027-03-05 09:00');
  expect(reading('5 mars 2027 9h30', 'fr', { usualTime })).toBe(moment);
  expect(reading('mars 2027', 'fr', { usualTime })).toBe('!missing-day');
  expect(reading('5 mars 2027', 'fr', { usualTime, withTime: false })).toBe('2027-03-05');
});

describe('the zone', () => {
  it('is that of the hour', () => {
    const read = (zone: string) => readTypedDate('5 mars 2027 9h30', 'fr', { withTime: true, zone, now });
    expect(read('Europe/Paris')).toMatchObject({ at: '2027-03-05T08:30:00.000Z', comesTwice: false });
    expect(read('America/New_York')).toMatchObject({ at: '2027-03-05T14:30:00.000Z' });
  });

  it('tells which day today is', () => {
    const evening = new Date('2026-11-30T23:30:00Z');
    expect(reading('demain 9h', 'fr', { now: evening })).toBe('2026-12-02 09:00');
    expect(reading('demain 9h', 'fr', { now: evening, zone: 'America/New_York' })).toBe('2026-12-01 09:00');
  });

  it('of a moment with an offset is that of the field', () => {
    expect(reading('2027-03-05T09:30:00Z', 'fr', { zone: 'America/New_York' })).toBe('2027-03-05 04:30');
  });

  it('has an hour twice when clocks are set back', () => {
    const read = readTypedDate('31 octobre 2027 2h30', 'fr', { withTime: true, zone, now });
    expect(read).toMatchObject({ at: '2027-10-31T00:30:00.000Z', comesTwice: true });
  });
});

describe('a year of two figures', () => {
  test.each([
    ['1/1/56', '2056-01-01'],
    ['1/1/57', '1957-01-01'],
    ['1/1/00', '2000-01-01'],
  ])('%s', (text, understood) => {
    expect(reading(text, 'fr', { withTime: false })).toBe(understood);
  });

  it('may be of the next century', () => {
    const late = new Date('2090-06-01T10:00:00Z');
    expect(reading('1/1/05', 'fr', { withTime: false, now: late })).toBe('2105-01-01');
    expect(reading('1/1/95', 'fr', { withTime: false, now: late })).toBe('2095-01-01');
  });
});

describe('a panel language of which only Intl knows the words', () => {
  test.each([
    ['5.3.2027 9:30', 'de', moment],
    ['5. März 2027 um 9:30', 'de', moment],
    ['Freitag, 5. März 2027 um 09:30 Uhr', 'de', '!unreadable'],
    ['morgen um 9', 'de', '2026-12-01 09:00'],
    ['sexta-feira, 5 de março de 2027 às 9h30', 'pt', moment],
    ['venerdì 5 marzo 2027 alle ore 9:30', 'it', moment],
  ])('%s in %s', (text, language, understood) => {
    expect(reading(text, language)).toBe(understood);
  });
});
