import { formatLocale } from './format-locale';
import type { Locale } from './locales';

/** The name of a country from its ISO 3166-1 alpha-2 code: `France`. */
export function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames(formatLocale[locale], { type: 'region' }).of(code) ?? code;
}

/** The name of a language from its code: `français`. */
export function languageName(locale: Locale, code: string): string {
  return new Intl.DisplayNames(formatLocale[locale], { type: 'language' }).of(code) ?? code;
}

/** `Français, anglais et espagnol`: names joined as the language does, the first letter a capital. */
export function sentenceList(locale: Locale, names: readonly string[]): string {
  return capitalised(locale, new Intl.ListFormat(formatLocale[locale], { type: 'conjunction' }).format(names));
}

/** The text with a capital first letter. */
export function capitalised(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** `2,4 Mo` in French, `2.4 MB` in English; one decimal under ten, none above. */
export function fileSize(locale: Locale, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(formatLocale[locale], {
    style: 'unit',
    unit: units[power],
    unitDisplay: 'short',
    maximumFractionDigits: power > 0 && value < 10 ? 1 : 0,
  }).format(value);
}

/** What has a label, in the order of the alphabet of a language. */
export function byLabel<T extends { label: string }>(locale: Locale, items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.label.localeCompare(b.label, locale));
}
