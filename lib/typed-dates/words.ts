import { dateFormat } from '../date-formats';
import type { DatePart } from '../dates';
import { formatLocaleOf } from '../locales';

/** What a language writes dates with. All texts are folded (see `fold`). */
export type DateWords = {
  /** The order of the parts of a date in figures. */
  order: readonly DatePart[];
  /** Forms of the name of each month, January first. */
  months: readonly (readonly string[])[];
  /** Forms of the name of each weekday, Sunday first. */
  weekdays: readonly (readonly string[])[];
  /** `yesterday`, `today` and the like, with their distance in days. */
  relativeDays: ReadonlyMap<string, number>;
  /** `in the morning`, with the hours that it is said of. */
  dayPeriods: ReadonlyMap<string, readonly number[]>;
  /** Noon and midnight by their names, with their hour. */
  namedHours: ReadonlyMap<string, number>;
  /** `hours`, `h`. */
  hourUnits: readonly string[];
  minuteUnits: readonly string[];
  /** Words before an hour without a unit: `at 9`. */
  beforeHour: readonly string[];
  /** Words that say nothing of the date: `the`, `of`. */
  connectors: ReadonlySet<string>;
};

/** What `Intl` does not give. A panel language that is not here is read by what `Intl` knows of it. */
type MoreWords = {
  connectors: string;
  beforeHour: readonly string[];
  midnight: string;
  /** Other spellings of months, by their number. */
  months?: Partial<Record<number, string>>;
};

const moreWords: Partial<Record<string, MoreWords>> = {
  fr: { connectors: 'le du de en au', beforeHour: ['a'], midnight: 'minuit' },
  en: { connectors: 'the of on in', beforeHour: ['at', '@'], midnight: 'midnight' },
  es: {
    connectors: 'el la de del en a al dia',
    beforeHour: ['a las', 'a la', 'las'],
    midnight: 'medianoche',
    months: { 9: 'setiembre set' },
  },
};

/** Lower case, without accents, typographic spaces and apostrophes, commas and the full stop at the end. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\s,;]+/gu, ' ')
    .trim()
    .replace(/(?<=[\p{L}\d])\.$/u, '');
}

const known = new Map<string, DateWords>();

/** The words of a language, read from `Intl` once. */
export function dateWords(language: string): DateWords {
  const words = known.get(language) ?? readWords(language);
  known.set(language, words);
  return words;
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** The folded parts of one type that formats give of a date. */
function partsOf(type: Intl.DateTimeFormatPartTypes, at: Date, formats: readonly Intl.DateTimeFormat[]): string[] {
  const values = formats.flatMap((format) => format.formatToParts(at).filter((part) => part.type === type));
  return [...new Set(values.map(({ value }) => fold(value)).filter(Boolean))];
}

function readWords(language: string): DateWords {
  const locale = formatLocaleOf(language);
  const more = moreWords[language];
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { timeZone: 'UTC', ...options });
  const styles = ['long', 'short'] as const;
  const monthFormats = styles.flatMap((month) => [format({ month }), format({ day: 'numeric', month })]);
  const weekdayFormats = styles.map((weekday) => format({ weekday }));
  const figures = format({ day: 'numeric', month: 'numeric', year: 'numeric' });
  const written = format({ dateStyle: 'full', timeStyle: 'short' });
  // The word between day and hour: `um`, `at`.
  const parts = written.formatToParts(new Date(Date.UTC(2027, 2, 5, 9, 30)));
  const hourIndex = parts.findIndex(({ type }) => type === 'hour');
  const lettersOf = (text = '') => fold(text).match(/\p{L}+/gu) ?? [];
  const literals = parts.filter(({ type }) => type === 'literal').flatMap(({ value }) => lettersOf(value));
  const dayPeriods = readDayPeriods(format({ hour: 'numeric', hour12: true, dayPeriod: 'long' }));
  const noon = [...dayPeriods].find(([, hours]) => hours.length === 1 && hours[0] === 12)?.[0];
  const months = range(12).map((month) => [
    ...partsOf('month', new Date(Date.UTC(2027, month, 5)), monthFormats),
    ...(more?.months?.[month + 1]?.split(' ') ?? []),
  ]);
  // 7 March 2027 is a Sunday.
  const weekdays = range(7).map((day) => partsOf('weekday', new Date(Date.UTC(2027, 2, 7 + day)), weekdayFormats));
  // `feira` of `sexta-feira`.
  const endings = [...months, ...weekdays].flat().flatMap((name) => lettersOf(name).slice(1));
  const connectors = new Set([...literals, ...endings, ...(more?.connectors.split(' ') ?? [])]);
  return {
    order: figures.formatToParts(0).flatMap(({ type }) => (isDatePart(type) ? [type] : [])),
    months,
    weekdays,
    relativeDays: readRelativeDays(locale),
    dayPeriods,
    namedHours: new Map([
      ...(noon ? [[noon.split(' ').at(-1) ?? noon, 12] as const] : []),
      ...(more ? [[more.midnight, 0] as const] : []),
    ]),
    hourUnits: unitsOf(locale, 'hour', ['h', 'hs', 'hrs']),
    minuteUnits: unitsOf(locale, 'minute', ['min', 'mn', 'm']),
    beforeHour: [...(more?.beforeHour ?? []), ...(hourIndex > 0 ? lettersOf(parts[hourIndex - 1]?.value) : [])],
    connectors,
  };
}

const isDatePart = (type: string): type is DatePart => type === 'day' || type === 'month' || type === 'year';

function readDayPeriods(format: Intl.DateTimeFormat): Map<string, number[]> {
  const periods = new Map<string, number[]>();
  for (const hour of range(24)) {
    const [period] = partsOf('dayPeriod', new Date(Date.UTC(2027, 2, 5, hour)), [format]);
    if (period) periods.set(period, [...(periods.get(period) ?? []), hour]);
  }
  return periods;
}

/** Without those that `Intl` writes with a figure: `in 2 days`. */
function readRelativeDays(locale: string): Map<string, number> {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = [-2, -1, 0, 1, 2].map(
    (distance) => [lettersOnly(fold(format.format(distance, 'day'))), distance] as const,
  );
  return new Map(days.filter((_, index) => !/\d/.test(format.format(index - 2, 'day'))));
}

/** `aujourd'hui` is typed without its apostrophe too. */
export const lettersOnly = (text: string): string => text.replace(/[^\p{L}]/gu, '');

function unitsOf(locale: string, unit: 'hour' | 'minute', usual: readonly string[]): string[] {
  const forms = (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) =>
    [1, 2].flatMap((count) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
        .formatToParts(count)
        .filter(({ type }) => type === 'unit')
        .map(({ value }) => fold(value)),
    ),
  );
  return [...new Set([...forms, ...usual])];
}

/**
 * The index of the name that a word is: one of its forms, or the beginning of one name only (`sept`, `jui` is two).
 *
 * @returns null if it is none
 */
export function indexOfName(word: string, names: readonly (readonly string[])[]): number | null {
  const exact = names.findIndex((forms) => forms.includes(word));
  if (exact >= 0) return exact;
  if (word.length < 3) return null;
  const begun = names.flatMap((forms, index) => (forms.some((form) => form.startsWith(word)) ? [index] : []));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
