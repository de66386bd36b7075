import { dateFormat } from '../date-formats';
import { type DatePart, formatDays, formatPartialDate, noonOf } from '../dates';
import { formatLocaleOf } from '../locales';
import { hourInWords, joinWithHour } from '../moments';

/**
 * A day in words, `5 mars 2027`, or with its weekday, `vendredi 5 mars 2027`; a month or a year as far as it is known.
 *
 * @param day `2027-03-05`
 */
export function dayInFull(language: string, day: string, precision: DatePart = 'day', weekday = false): string {
  if (precision !== 'day') return formatPartialDate(language, noonOf(day), precision);
  return formatDays(language, { at: noonOf(day), zone: 'UTC' }, null, weekday).replace(',', '');
}

/**
 * A moment in words on the clock of a zone: `5 mars 2027 à 9 h 30`. `readTypedDate` reads what this writes.
 *
 * @param day that of the moment in the zone
 */
export function momentInFull(
  language: string,
  { day, at, zone }: { day: string; at: string; zone: string },
  weekday = false,
): string {
  return joinWithHour(language, dayInFull(language, day, 'day', weekday), hourInWords(at, language, zone));
}

/** The weekday of a day: `vendredi`, or `ven.`. */
export const weekdayOf = (language: string, day: string, style: 'long' | 'short' = 'long'): string =>
  dateFormat(formatLocaleOf(language), { weekday: style, timeZone: 'UTC' }).format(new Date(noonOf(day)));
