import { clockAt, momentOnClock } from '../clock';
import { type DatePart, isoDay, twoDigits } from '../dates';
import { type DayProblem, type FoundDay, readDay } from './day';
import { type FoundTime, findTimes } from './time';
import { type DateWords, dateWords, fold } from './words';

export type TypedDateOptions = {
  /** Whether the date has an hour. */
  withTime: boolean;
  /** IANA name of the zone that hours are read in, and whose date is today. */
  zone: string;
  /** How little a date without an hour may say: `month` where a month is enough. */
  coarsest?: DatePart;
  /** The day of an hour that is typed alone: that of the start, for an end. */
  baseDay?: string | null;
  /** The hour of a day that is typed alone; without it, an hour that is missing is a problem. */
  usualTime?: string;
  now?: Date;
};

/** A date that was understood: parts as on the clock of the zone. */
export type TypedDate = {
  /** `2027-03-05`; of a month or a year its first day. */
  day: string;
  precision: 'year' | 'month' | 'day' | 'minute';
  /** `09:30`. */
  time: string | null;
  /** ISO 8601, of a date with an hour. */
  at: string | null;
  /** Whether clocks show this hour twice that night; `at` is the first. */
  comesTwice: boolean;
};

export type TypedDateProblem =
  | DayProblem
  | { reason: 'missing-month' | 'no-such-time' | 'unwanted-time' }
  /** The hour is missing, or clocks skip it. */
  | { reason: 'missing-time' | 'skipped-time'; day: string };

/** From the finest to the coarsest. */
const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/** From the least to the most helpful: of several readings of a text, the one with the last of these problems counts. */
const reasonsByHelpfulness: readonly TypedDateProblem['reason'][] = [
  'unreadable',
  'missing-day',
  'missing-month',
  'missing-year',
  'missing-time',
  'no-such-month',
  'no-such-day',
  'other-weekday',
  'unwanted-time',
  'no-such-time',
  'skipped-time',
];

/**
 * Reads a date as people type it in a language: `5/3/27`, `05.03.2027 9h`, `vendredi 5 mars 2027 à 9 h 30`, `demain`,
 * ISO 8601. What is not certain is a problem, never a guess.
 *
 * @param language of the panel
 * @returns null for an empty text
 */
export function readTypedDate(
  text: string,
  language: string,
  options: TypedDateOptions,
): TypedDate | TypedDateProblem | null {
  const folded = fold(text);
  if (!folded) return null;
  const { zone, coarsest = 'day', now = new Date() } = options;
  const iso = readIso(folded, options);
  if (iso) return iso;
  const words = dateWords(language);
  const today = isoDay({ at: now.toISOString(), zone });
  const readings = findTimes(folded, words).map((time) => withTimeOf(time, words, today, options));
  const alone = readDay(folded, words, today);
  const outcomes = [...readings, withoutTime(alone, { ...options, coarsest })];
  const understood = outcomes.find((outcome) => !('reason' in outcome));
  if (understood) return understood;
  return outcomes.reduce((best, outcome) => (helpfulness(outcome) > helpfulness(best) ? outcome : best));
}

const helpfulness = (outcome: TypedDate | TypedDateProblem): number =>
  'reason' in outcome ? reasonsByHelpfulness.indexOf(outcome.reason) : reasonsByHelpfulness.length;

function withTimeOf(
  { hour, minute, rest }: FoundTime,
  words: DateWords,
  today: string,
  { withTime, zone, baseDay }: TypedDateOptions,
): TypedDate | TypedDateProblem {
  const isBare = rest.split(' ').every((word) => words.connectors.has(word) || word === '');
  const found: FoundDay | DayProblem =
    isBare && baseDay ? { day: baseDay, precision: 'day' } : readDay(rest, words, today);
  if ('reason' in found) return found;
  if (found.precision !== 'day') return { reason: 'missing-day' };
  if (!withTime) return { reason: 'unwanted-time' };
  if (!(hour >= 0 && hour <= 23 && minute <= 59)) return { reason: 'no-such-time' };
  return onClock(found.day, `${twoDigits(hour)}:${twoDigits(minute)}`, zone);
}

/** The moment of a day and an hour in a zone. */
export function onClock(day: string, time: string, zone: string): TypedDate | TypedDateProblem {
  const moment = momentOnClock(day, time, zone);
  if (!moment) return { reason: 'unreadable' };
  if (moment.kind === 'never') return { reason: 'skipped-time', day };
  return { day, precision: 'minute', time, at: moment.at, comesTwice: moment.kind === 'twice' };
}

function withoutTime(
  found: FoundDay | DayProblem,
  { withTime, coarsest, usualTime, zone }: TypedDateOptions & { coarsest: DatePart },
): TypedDate | TypedDateProblem {
  if ('reason' in found) return found;
  const isEnough =
    found.precision === 'day' || (!withTime && dateParts.indexOf(found.precision) <= dateParts.indexOf(coarsest));
  if (!isEnough) return { reason: coarsest === 'month' && !withTime ? 'missing-month' : 'missing-day' };
  if (withTime && usualTime) return onClock(found.day, usualTime, zone);
  if (withTime) return { reason: 'missing-time', day: found.day };
  return { ...found, time: null, at: null, comesTwice: false };
}

/** ISO 8601 with a time, as programs write it: with an offset it is a moment, without one an hour of the zone. */
function readIso(text: string, { withTime, zone }: TypedDateOptions): TypedDate | TypedDateProblem | null {
  const match =
    /^(?<day>\d{4}-\d{2}-\d{2})t(?<time>\d{2}:\d{2})(?<seconds>:00(?:\.0+)?)?\s?(?<offset>z|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    );
  const { day, time, offset } = match?.groups ?? {};
  if (!day || !time) return null;
  if (!withTime) return { reason: 'unwanted-time' };
  if (!offset) return onClock(day, time, zone);
  const at = Date.parse(`${day}T${time}:00${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()}`);
  if (Number.isNaN(at) || !momentOnClock(day, time, 'UTC')) return { reason: 'unreadable' };
  const iso = new Date(at).toISOString();
  return { ...clockAt(iso, zone), precision: 'minute', at: iso, comesTwice: false };
}
