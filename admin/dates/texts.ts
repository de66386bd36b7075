import { addDays, type DatePart, twoDigits } from '@/lib/dates';
import { nameOfClock } from '@/lib/moments';
import { capitalised } from '@/lib/names';
import { dayInFull, momentInFull, weekdayOf } from '@/lib/typed-dates/describe';
import type { TypedDate, TypedDateProblem } from '@/lib/typed-dates/read';
import type { ClientT } from '@/messages/panel/types';

/** A date as the field writes it: `5 mars 2027 à 9 h 30`. */
export type WrittenDate = { day: string; at: string | null; zone: string; precision?: DatePart };

/** Returns the text of a field for its date. */
export const textOf = ({ day, at, zone, precision }: WrittenDate, language: string): string =>
  at ? momentInFull(language, { day, at, zone }) : dayInFull(language, day, precision);

/** Returns what was understood: `Vendredi 5 mars 2027 à 9 h 30, heure de Paris`. */
export function sentenceOf(date: WrittenDate & { isAllDay?: boolean; comesTwice?: boolean }, t: ClientT): string {
  const { day, at, zone, precision, isAllDay, comesTwice } = date;
  if (!at) {
    const words = capitalised(t.language, dayInFull(t.language, day, precision, true));
    return isAllDay ? t('dates.allDay', { date: words }) : words;
  }
  const words = capitalised(t.language, momentInFull(t.language, { day, at, zone }, true));
  const sentence = t('dates.reads', { date: words, clock: nameOfClock(at, t, zone) });
  return comesTwice ? `${sentence}. ${t('dates.twice')}` : sentence;
}

/** Returns why a text was not understood, and how to write it. */
export function describeProblem(problem: TypedDateProblem, example: string, t: ClientT): string {
  const { language } = t;
  switch (problem.reason) {
    case 'no-such-month':
      return t('dates.problems.no-such-month', { month: String(problem.month), example });
    case 'no-such-day': {
      const first = `${problem.year}-${twoDigits(problem.month)}-01`;
      return t('dates.problems.no-such-day', { month: dayInFull(language, first, 'month') });
    }
    case 'other-weekday': {
      const date = capitalised(language, dayInFull(language, problem.day));
      return t('dates.problems.other-weekday', { date, weekday: weekdayOf(language, problem.day) });
    }
    case 'no-such-time':
    case 'skipped-time':
      return t(`dates.problems.${problem.reason}`);
    default:
      return t(`dates.problems.${problem.reason}`, { example });
  }
}

/** Returns an example of how to write a date: the day after `today`, or the day that was understood. */
export function exampleOf(
  today: string,
  problem: TypedDateProblem | null,
  withTime: boolean,
  language: string,
): string {
  const day = problem?.reason === 'missing-time' ? problem.day : addDays(today, 1);
  // Half past nine is there on every day and in every zone; which moment it is does not matter for its words.
  return withTime ? momentInFull(language, { day, at: `${day}T09:30:00.000Z`, zone: 'UTC' }) : dayInFull(language, day);
}

export type Reading = TypedDate | TypedDateProblem | null;

export const isProblem = (read: Reading): read is TypedDateProblem => read !== null && 'reason' in read;
