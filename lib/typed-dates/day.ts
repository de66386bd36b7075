import { addDays, type DatePart, twoDigits } from '../dates';
import { type DateWords, indexOfName, lettersOnly } from './words';

/** A day, or a month or year of which it is the first. */
export type FoundDay = { day: string; precision: DatePart };

export type DayProblem =
  | { reason: 'unreadable' | 'missing-day' | 'missing-year' }
  | { reason: 'no-such-month'; month: number }
  | { reason: 'no-such-day'; month: number; year: number }
  | { reason: 'other-weekday'; day: string };

/** What is found in a text besides words that say nothing. */
type Parts = { figures: string; month: number | null; weekday: number | null };

/**
 * Reads a day from a folded text without a time.
 *
 * @param today in the zone of the field
 */
export function readDay(text: string, words: DateWords, today: string): FoundDay | DayProblem {
  const distance = relativeDay(text, words);
  if (distance !== undefined) return { day: addDays(today, distance), precision: 'day' };
  const parts = partsOf(text, words);
  if (!parts) return { reason: 'unreadable' };
  const found = parts.month === null ? inFigures(parts.figures, words.order) : besideMonth(parts.figures, parts.month);
  if ('reason' in found) return found;
  const year = fullYear(found.year, Number(today.slice(0, 4)));
  return checked({ ...found, year }, parts.weekday);
}

function relativeDay(text: string, { relativeDays, connectors }: DateWords): number | undefined {
  const bare = text
    .split(' ')
    .filter((word) => !connectors.has(word))
    .join('');
  return /\d/.test(text) ? undefined : relativeDays.get(lettersOnly(bare));
}

/** Takes apart figures, the names of a month and of a weekday; null with another word. */
function partsOf(text: string, words: DateWords): Parts | null {
  const spaced = text
    // `1er`, `5th`, `1º`, `5.` before a word.
    .replace(/(?<=\d)\s?(?:er|ere|st|nd|rd|th|ro|\.?[º°ª])(?![\p{L}\d])/gu, ' ')
    .replace(/(?<=\d)\.(?=\s*\p{L})/gu, ' ')
    // `5-mar-27`.
    .replace(/(?<=\p{L})[-./]+|[-./]+(?=\p{L})/gu, ' ')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ');
  const names = (spaced.match(/\p{L}+/gu) ?? []).filter((word) => !words.connectors.has(word));
  const figures = spaced
    .replace(/\p{L}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const read = names.map((word) => ({
    month: indexOfName(word, words.months),
    weekday: indexOfName(word, words.weekdays),
  }));
  if (read.length > 2 || read.some(({ month, weekday }) => month === null && weekday === null)) return null;
  // `mar` is a weekday and a month in Spanish: the weekday stands before, and a date has one month.
  const monthAt = read.findLastIndex(({ month }) => month !== null);
  const [weekday = null] = read.flatMap((name, index) => (index === monthAt ? [] : [name.weekday]));
  const hasTwoMonths = read.length === 2 && weekday === null;
  if (hasTwoMonths || (read.length === 2 && monthAt < 0)) return null;
  return { figures, month: monthAt < 0 ? null : (read[monthAt]?.month ?? 0) + 1, weekday };
}

type RawDay = { day?: number; month?: number; year: string };

/** `05.03.2027`, `5/3/27`, `2027-03-05`, `5 3 2027`; `03/2027` and `2027` in part. */
function inFigures(figures: string, order: readonly DatePart[]): RawDay | DayProblem {
  if (!figures) return { reason: 'missing-day' };
  const year = '(?<year>\\d{4}|\\d{2})';
  const part = { day: '(?<day>\\d{1,2})', month: '(?<month>\\d{1,2})', year };
  const between = '\\s*(?<between>[-/. ])\\s*';
  const patterns = [
    '(?<year>\\d{4})\\s*(?<between>[-/. ])\\s*(?<month>\\d{1,2})\\s*\\k<between>\\s*(?<day>\\d{1,2})',
    order
      .map((name) => part[name])
      .reduce((all, next, index) => `${all}${index === 1 ? between : '\\s*\\k<between>\\s*'}${next}`),
    '(?<month>\\d{1,2})\\s*[-/. ]\\s*(?<year>\\d{4})',
    '(?<year>\\d{4})\\s*[-/. ]\\s*(?<month>\\d{1,2})',
    '(?<year>\\d{4})',
  ];
  for (const pattern of patterns) {
    const groups = new RegExp(`^${pattern}$`).exec(figures)?.groups;
    if (groups?.year) return { ...numbers(groups), year: groups.year };
  }
  return { reason: /^\d{1,2}\s*[-/. ]\s*\d{1,2}$/.test(figures) ? 'missing-year' : 'unreadable' };
}

const numbers = ({ day, month }: Record<string, string | undefined>): Omit<RawDay, 'year'> => ({
  ...(month && { month: Number(month) }),
  ...(day && { day: Number(day) }),
});

/** `5 … 2027`, `5 … 27`, `… 5 2027`, `2027 … 5`; `… 2027` in part. */
function besideMonth(figures: string, month: number): RawDay | DayProblem {
  const groups = figures.replace(/'/g, '').trim().split(/\s+/).filter(Boolean);
  if (groups.length > 2 || groups.some((group) => !/^(\d{1,2}|\d{4})$/.test(group))) return { reason: 'unreadable' };
  const years = groups.filter((group) => group.length === 4);
  const [first, second] = groups;
  if (groups.length < 2) {
    return years[0] ? { month, year: years[0] } : { reason: 'missing-year' };
  }
  const year = years[0] ?? second;
  const day = years[0] === first ? second : first;
  if (years.length > 1 || !year || !day || year.length < 2) return { reason: 'unreadable' };
  return { day: Number(day), month, year };
}

/** Two figures are the year that lies at most seventy years back and thirty ahead. */
function fullYear(text: string, thisYear: number): number {
  if (text.length === 4) return Number(text);
  const century = Math.floor(thisYear / 100) * 100 + Number(text);
  if (century > thisYear + 30) return century - 100;
  return century <= thisYear - 70 ? century + 100 : century;
}

function checked(found: { day?: number; month?: number; year: number }, weekday: number | null): FoundDay | DayProblem {
  const { day = 1, month = 1, year } = found;
  if (year < 1000) return { reason: 'unreadable' };
  if (month < 1 || month > 12) return { reason: 'no-such-month', month };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (day < 1 || date.getUTCDate() !== day) return { reason: 'no-such-day', month, year };
  const iso = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (found.day === undefined) return { day: iso, precision: found.month === undefined ? 'year' : 'month' };
  if (weekday !== null && date.getUTCDay() !== weekday) return { reason: 'other-weekday', day: iso };
  return { day: iso, precision: 'day' };
}
