import { utcOffsetMs } from './clock';
import { dateFormat } from './date-formats';
import { dayMs, minuteMs } from './limits';
import { formatLocaleOf, hasFrenchTypography } from './locales';

/**
 * A moment and the time zone it was entered in. Dates and times are always formatted in that zone, never in the
 * server's.
 */
export type Zoned = { at: string; zone: string };

/** Swedish writes dates as ISO 8601 does. */
const dayFormat = (zone: string) => dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** The whole day a moment falls on in its zone, `2019-10-03`, for the `datetime` attribute. */
export function isoDay({ at, zone }: Zoned): string {
  return dayFormat(zone).format(new Date(at));
}

/** A number of a date or a time, in two figures: `05`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Noon in UTC of a day: the same day in nearly every time zone, for what is only about the day.
 *
 * @param day `2027-03-05`
 */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

/** The day so many days later, or earlier for a negative number; as ISO 8601. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(noonOf(day)) + days * dayMs).toISOString().slice(0, 10);

/** Longer than any day is, also where clocks are set back or a zone leaves out a date. */
const maxDayMs = 50 * 60 * minuteMs;

/**
 * The midnight that ends the day a moment falls on in its zone, in milliseconds.
 *
 * Found by search, not by calculation: where clocks change at midnight (Beirut, Santiago) that hour may not exist, and
 * a day has 23 or 25 hours.
 */
export function endOfDay({ at, zone }: Zoned): number {
  const format = dayFormat(zone);
  const day = format.format(new Date(at));
  let last = Math.floor(Date.parse(at) / minuteMs);
  let next = last + maxDayMs / minuteMs;
  while (next - last > 1) {
    const middle = Math.floor((last + next) / 2);
    if (format.format(new Date(middle * minuteMs)) > day) next = middle;
    else last = middle;
  }
  return next * minuteMs;
}

/** A moment on the clock of its zone, with its distance from UTC: `2026-10-04T14:00:00+02:00`. */
export function isoMoment({ at, zone }: Zoned): string {
  const moment = Date.parse(at);
  const offset = utcOffsetMs(moment, zone);
  const minutes = Math.round(offset / minuteMs);
  const distance = `${twoDigits(Math.trunc(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`;
  return `${new Date(moment + offset).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${distance}`;
}

/** `4 octobre 2019`, or `3–4 octobre 2019` where there is an end on another day. */
export function formatDays(language: string, start: Zoned, end?: Zoned | null, weekday = false): string {
  const format = dateFormat(formatLocaleOf(language), {
    timeZone: start.zone,
    ...(weekday && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const parts = end
    ? format.formatRangeToParts(new Date(start.at), new Date(end.at))
    : format.formatToParts(new Date(start.at));
  return parts.map(({ type, value }) => (type === 'day' ? dayNumber(language, value) : value)).join('');
}

/** French writes the first of a month as an ordinal, which Intl leaves to us. */
export function dayNumber(language: string, day: string): string {
  return hasFrenchTypography(language) && day === '1' ? '1er' : day;
}

/** `vendredi 4 octobre 2019` */
export function formatDay(language: string, moment: Zoned): string {
  return formatDays(language, moment, null, true);
}

/** A date without hours, kept as midnight UTC: `4 octobre 2019`. */
export function formatDate(language: string, date: string): string {
  return formatDays(language, { at: date, zone: 'UTC' });
}

/** The year of a date without hours. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The parts of the large date of a list: days as numbers when both are in one month, then the month and the year. */
type DayParts = { days: [string] | [string, string]; monthAndYear: string };

/** Days, month and year apart; null when the days are in two months, which then are written out in full. */
export function dayParts(language: string, start: Zoned, end?: Zoned | null): DayParts | null {
  const first = isoDay(start);
  const last = end ? isoDay({ at: end.at, zone: start.zone }) : first;
  if (first.slice(0, 7) !== last.slice(0, 7)) return null;
  const monthAndYear = dateFormat(formatLocaleOf(language), {
    timeZone: start.zone,
    month: 'long',
    year: 'numeric',
  }).format(new Date(start.at));
  const day = (iso: string) => dayNumber(language, String(Number(iso.slice(8))));
  return { days: first === last ? [day(first)] : [day(first), day(last)], monthAndYear };
}

/** `14 h 00` in French, `14:00` elsewhere, on a 24-hour clock. */
export function formatTime(language: string, { at, zone }: Zoned): string {
  const parts = dateFormat(formatLocaleOf(language), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: 'hour' | 'minute') => parts.find((item) => item.type === type)?.value ?? '';
  return hasFrenchTypography(language)
    ? `${Number(part('hour'))}\u00a0h\u00a0${part('minute')}`
    : `${part('hour')}:${part('minute')}`;
}

/** The zone in words with its distance from UTC: `heure d’Europe centrale (UTC+2)`. */
export function formatZone(language: string, { at, zone }: Zoned): string {
  const named = (timeZoneName: 'longGeneric' | 'shortOffset') =>
    dateFormat(formatLocaleOf(language), { timeZone: zone, timeZoneName })
      .formatToParts(new Date(at))
      .find((part) => part.type === 'timeZoneName')?.value ?? zone;
  return `${named('longGeneric')} (${named('shortOffset').replace('GMT', 'UTC')})`;
}

/** A part of a date; also, how much of one is known. */
export type DatePart = 'day' | 'month' | 'year';

/** A date without hours as far as it is known, for the `datetime` attribute: `2019-10-03`, `2019-10` or `2019`. */
export function partialIso(date: string, precision: DatePart): string {
  return isoDay({ at: date, zone: 'UTC' }).slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/**
 * A date without hours as far as it is known, `4 octobre 2019`, `octobre 2019` or `2019`, to its end where it has one.
 */
export function formatPartialDate(language: string, date: string, precision: DatePart, end?: string | null): string {
  const last = end && end > date ? end : null;
  if (precision === 'day') {
    return formatDays(language, { at: date, zone: 'UTC' }, last ? { at: last, zone: 'UTC' } : null);
  }
  const format = dateFormat(formatLocaleOf(language), {
    timeZone: 'UTC',
    ...(precision === 'month' && { month: 'long' }),
    year: 'numeric',
  });
  return last ? format.formatRange(new Date(date), new Date(last)) : format.format(new Date(date));
}

/** The same day so many months later, or earlier for a negative number; in a shorter month, its last day. */
export function addMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== date.getUTCDate()) moved.setUTCDate(0);
  return moved;
}
