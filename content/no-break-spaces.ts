import { noBreakSpaces } from '../lib/french-spaces';
import { type Locale, locales } from '../lib/locales';

/** Returns the same value with no-break spaces in every localized text, at any depth. */
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
