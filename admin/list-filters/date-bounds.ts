import { addDays, addMonths, noonOf } from '@/lib/dates';
import type { TypedDate } from '@/lib/typed-dates/read';
import { startOfDay } from '../dates/date-value';
import type { Condition } from './conditions';

/** Returns the last day of a month or year that was typed without its days. */
export function lastDay({ day, precision }: Pick<TypedDate, 'day' | 'precision'>): string {
  if (precision !== 'month' && precision !== 'year') return day;
  const next = addMonths(new Date(noonOf(day)), precision === 'month' ? 1 : 12);
  return addDays(next.toISOString().slice(0, 10), -1);
}

/** The last moment of a day in a zone. */
const endOf = (day: string, zone: string): string =>
  new Date(Date.parse(startOfDay(addDays(day, 1), zone)) - 1).toISOString();

/**
 * Returns the conditions for a date between two that were typed, both included: of a month its first and its last day.
 *
 * @param withTime whether the stored date has an hour; without one it is stored as noon UTC
 */
export function dateConditions(
  path: string,
  { from, until }: { from: TypedDate | null; until: TypedDate | null },
  { withTime, zone }: { withTime: boolean; zone: string },
): Condition[] {
  const first = from && (withTime ? (from.at ?? startOfDay(from.day, zone)) : noonOf(from.day));
  const last = until && (withTime ? (until.at ?? endOf(lastDay(until), zone)) : noonOf(lastDay(until)));
  return [
    ...(first ? [{ [path]: { greater_than_equal: first } }] : []),
    ...(last ? [{ [path]: { less_than_equal: last } }] : []),
  ];
}
