import { dateFormat } from '../date-formats';
import { formatDays, formatPartialDate } from '../dates';
import { formatLocaleOf } from '../locales';
import { hourInWords, joinWithHour } from '../moments';
import type { DatePart } from './words';

const noon = (day: string) => `${day}T12:00:00.000Z`;

/**
 * A day in words, `5 mars 2027`, or with its weekday, `vendredi 5 mars 2027`; a month or a year as far as it is known.
 *
 * @param day `2027-03-05`
 */
export function dayInFull(language: string, day: string, precision: DatePart = 'day', weekday = false): string {
  if (precision !== 'day') return formatPartialDate(language, noon(day), precision);
  return formatDays(language, { at: noon(day), zone: 'UTC' }, null, weekday).replace(',', '');
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

/** The name of a weekday, a month and the like of a day, alone: `vendredi`, `mars 2027`. */
export function namePart(language: string, day: string, part: 'weekday' | 'month'): string {
  if (part === 'month') return dayInFull(language, day, 'month');
  return dateFormat(formatLocaleOf(language), { weekday: 'long', timeZone: 'UTC' }).format(new Date(noon(day)));
}
