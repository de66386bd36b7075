import { frenchSpaces } from '../lib/french-spaces';
import { type Locale, locales } from '../lib/locales';

const noBreakSpace = '\u00a0';

/** A number and what it counts ("4 octobre", "25 pays"), but not a year or a number before a small word. */
const numberAndUnit = /(?<![\d\p{L}])(\d{1,3}) (?!(?:and|et|y|de|del) )(?=\p{L}{2})/gu;

/**
 * Puts the no-break spaces a language asks for, so that content can be written with plain ones: between a number and
 * its unit everywhere, and in French before `: ; ? ! »` and after `«`.
 */
export function noBreakSpaces(text: string, locale: Locale): string {
  const everywhere = text
    .replace(numberAndUnit, `$1${noBreakSpace}`)
    .replace(/\b(articles?|artículos?) (?=\d)/giu, `$1${noBreakSpace}`);
  return locale === 'fr' ? frenchSpaces(everywhere) : everywhere;
}

/** The same value with the no-break spaces put in every localized text it holds, however deep. */
export function withNoBreakSpaces<T>(value: T): T {
  // The shape is kept: objects keep their names, arrays their length, strings stay strings.
  return inEveryText(value) as T;
}

function inEveryText(value: unknown, locale?: Locale): unknown {
  if (typeof value === 'string') return locale ? noBreakSpaces(value, locale) : value;
  if (Array.isArray(value)) return value.map((item) => inEveryText(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, inEveryText(item, locales.find((l) => l === name) ?? locale)]),
  );
}
