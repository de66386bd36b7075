import { addDays, addMonths, noonOf } from '@/lib/dates';
import { formatLocaleOf } from '@/lib/locales';

type WeekInfo = { firstDay: number };

/** The first day of the week in a language: 1 is Monday, 7 Sunday. Monday, where the browser does not tell. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(formatLocaleOf(language)) as Intl.Locale & {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/**
 * The weeks of the month that a day is in, whole: with days of the months around it.
 *
 * @param day `2027-03-05`
 * @param firstDay of the week, 1 is Monday
 */
export function weeksOf(day: string, firstDay: number): string[][] {
  const first = `${day.slice(0, 7)}-01`;
  const before = (new Date(noonOf(first)).getUTCDay() - firstDay + 7) % 7;
  const start = addDays(first, -before);
  const last = addMonth(first, 1);
  const weeks: string[][] = [];
  for (let week = start; week < last; week = addDays(week, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(week, index)));
  }
  return weeks;
}

/** The same day so many months later; in a shorter month, its last day. */
export const addMonth = (day: string, months: number): string =>
  addMonths(new Date(noonOf(day)), months)
    .toISOString()
    .slice(0, 10);

/** The day that a key moves to in a calendar; null for other keys. */
export function dayByKey(day: string, key: string, hasShift: boolean, week: readonly string[]): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return week[0] ?? null;
    case 'End':
      return week.at(-1) ?? null;
    case 'PageUp':
      return addMonth(day, hasShift ? -12 : -1);
    case 'PageDown':
      return addMonth(day, hasShift ? 12 : 1);
    default:
      return null;
  }
}
