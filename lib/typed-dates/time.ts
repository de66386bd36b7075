import { escapePattern } from '../escape-pattern';
import type { DateWords } from './words';

/** A time found in a text, and what is left of the text without it. */
export type FoundTime = { hour: number; minute: number; rest: string };

const escaped = (words: Iterable<string>): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|');

/** Nothing that a longer number, date or word would continue with. */
const begins = '(?<![\\p{L}\\d/.:-])';
const ends = '(?![\\p{L}\\d/:-]|\\.\\d)';

/** `9h`, `9 h 30`, `9:30`, `9.30`, `at 9`, `9 pm`, `9 in the evening`. */
function timePattern({ hourUnits, minuteUnits, beforeHour, dayPeriods }: DateWords, withMinutes: boolean): RegExp {
  const units = `(?<unit>${escaped(hourUnits)})\\.?`;
  const minutes = withMinutes ? `(?:\\s*(?<minute>\\d{2})(?:\\s*(?:${escaped(minuteUnits)})\\.?)?)?` : '';
  const figures = `(?<separator>[:.])(?<figures>\\d{2})(?::00)?(?:\\s*(?:${escaped(hourUnits)})\\.?)?`;
  const half = '(?:\\s*(?<half>[ap])\\.?\\s?m\\.?)?';
  const period = dayPeriods.size > 0 ? `(?:\\s+(?<period>${escaped(dayPeriods.keys())}))?` : '';
  return new RegExp(
    `${begins}(?:(?<before>${escaped(beforeHour)})\\s*)?(?<hour>\\d{1,2})(?:\\s*${units}${minutes}|${figures})?${half}${period}${ends}`,
    'gu',
  );
}

/**
 * Returns the times that a folded text may contain. It has several readings: in `9h 15 mars`, 15 is no minute, which only
 * the date shows.
 */
export function findTimes(text: string, words: DateWords): FoundTime[] {
  const named = new RegExp(`${begins}(?<name>${escaped(words.namedHours.keys())})${ends}`, 'gu');
  const found = [true, false].flatMap((withMinutes) => [...text.matchAll(timePattern(words, withMinutes))]);
  const times = [...found, ...text.matchAll(named)].flatMap((match) => {
    const time = timeOf(match.groups ?? {}, words);
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return time ? [{ ...time, rest: rest.replace(/\s+/g, ' ').trim() }] : [];
  });
  return times;
}

type Groups = Record<string, string | undefined>;

/** Null for a bare number. An hour that no clock has is returned as it is. */
function timeOf(groups: Groups, words: DateWords): Omit<FoundTime, 'rest'> | null {
  const { name, before, unit, separator, half, period } = groups;
  if (name) return { hour: words.namedHours.get(name) ?? Number.NaN, minute: 0 };
  if (!before && !unit && !separator && !half && !period) return null;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? groups.figures ?? 0);
  if (period) return { hour: hourIn(hour, words.dayPeriods.get(period) ?? []), minute };
  if (!half) return { hour, minute };
  return {
    hour: hour > 12 || (hour === 0 && half === 'p') ? Number.NaN : (hour % 12) + (half === 'p' ? 12 : 0),
    minute,
  };
}

/** Which hours are still evening differs from person to person, by not more than these. */
const maxDifference = 3;

/**
 * The hour of 24 that an hour is in a part of the day: 3 in the afternoon is 15, 2 at night is 2.
 *
 * @param hours those that `Intl` calls this part of the day
 * @returns NaN where there is none
 */
function hourIn(hour: number, hours: readonly number[]): number {
  const choices = hour <= 12 ? [hour % 12, (hour % 12) + 12] : [hour];
  const distance = (choice: number) =>
    Math.min(
      ...hours.map((each) => (Math.abs(choice - each) <= 12 ? Math.abs(choice - each) : 24 - Math.abs(choice - each))),
    );
  const [nearest = Number.NaN] = choices.sort((one, other) => distance(one) - distance(other));
  return distance(nearest) <= maxDifference ? nearest : Number.NaN;
}
