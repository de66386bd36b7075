import { clockAt, isTimeZone } from '@/lib/clock';
import { addDays, type DatePart, endOfDay, noonOf } from '@/lib/dates';
import { dayMs } from '@/lib/limits';
import { organisationTimeZone } from '@/lib/locales';
import type { TypedDate } from '@/lib/typed-dates/read';
import type { WrittenDate } from './texts';

/** How the value of a field is to be read at the moment. */
export type DateMode = {
  /** Whether it has an hour: not while "all day" is ticked. */
  withTime: boolean;
  isAllDay: boolean;
  zone: string;
  precision: DatePart;
};

/** Returns the value of the form for a date that was understood; of a day without an hour its noon, as Payload stores it. */
export function storedValue(read: Pick<TypedDate, 'day' | 'at'>, { withTime, isAllDay, zone }: DateMode): string {
  if (withTime && read.at) return read.at;
  return isAllDay ? startOfDay(read.day, zone) : noonOf(read.day);
}

/** Returns the first moment of a day in a zone: not midnight where clocks change at midnight. */
export function startOfDay(day: string, zone: string): string {
  const before = Date.parse(noonOf(addDays(day, -1)));
  // At noon UTC it is the day before, the same or the next one, somewhere.
  const inDay = [before - dayMs, before, before + dayMs].find(
    (at) => clockAt(new Date(at).toISOString(), zone).day === addDays(day, -1),
  );
  return new Date(endOfDay({ at: new Date(inDay ?? before).toISOString(), zone })).toISOString();
}

/** Returns the date of a value of the form; null without one, or for a draft whose value is no date. */
export function writtenDate(value: unknown, { withTime, isAllDay, zone, precision }: DateMode): WrittenDate | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null;
  const at = new Date(value).toISOString();
  if (withTime) return { day: clockAt(at, zone).day, at, zone };
  return { day: isAllDay ? clockAt(at, zone).day : at.slice(0, 10), at: null, zone, precision };
}

/** The zone that a field names, the organisation's where it names none that the browser knows. */
export function zoneOr(value: unknown): string {
  return typeof value === 'string' && value && isTimeZone(value) ? value : organisationTimeZone;
}
