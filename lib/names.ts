import { languageNames } from '@/messages/language-names';
import { continentOf } from './countries';
import { formatLocaleOf } from './locales';

/** `Intl.DisplayNames` takes longer to make than to use, and lists name one thing for each row: made once for each language. */
const made = new Map<string, Intl.DisplayNames>();

function namesOf(type: 'language' | 'region', language: string): Intl.DisplayNames {
  const locale = formatLocaleOf(language);
  const key = `${type} ${locale}`;
  const names = made.get(key) ?? new Intl.DisplayNames(locale, { type });
  made.set(key, names);
  return names;
}

/** The name of a country from its ISO 3166-1 alpha-2 code: `France`. */
export function countryName(language: string, code: string): string {
  return namesOf('region', language).of(code) ?? code;
}

/** `Africa and Europe`: the continents that these countries lie on, as a sentence begins; empty without a country. */
export function continentNames(language: string, countryCodes: readonly string[]): string {
  const regions = namesOf('region', language);
  const continents = new Set(countryCodes.flatMap((code) => continentOf(code) ?? []));
  const names = [...continents].map((code) => regions.of(code) ?? code);
  return sentenceList(
    language,
    names.sort((one, other) => one.localeCompare(other, language)),
  );
}

/** The name of a language from its code: `français`. What is no code (`Intl` throws then) is its own name. */
export function languageName(language: string, code: string): string {
  const ofOurs = languageNames[language]?.[code];
  if (ofOurs) return ofOurs;
  try {
    return namesOf('language', language).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Français, anglais et espagnol`: names joined as the language does, the first letter a capital. */
export function sentenceList(language: string, names: readonly string[]): string {
  return capitalised(language, new Intl.ListFormat(formatLocaleOf(language), { type: 'conjunction' }).format(names));
}

/** The text with a capital first letter. */
export function capitalised(language: string, text: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** `2,4 Mo` in French, `2.4 MB` in English; one decimal under ten, none above. */
export function fileSize(language: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(formatLocaleOf(language), {
    style: 'unit',
    unit: units[power],
    unitDisplay: 'short',
    maximumFractionDigits: power > 0 && value < 10 ? 1 : 0,
  }).format(value);
}

/** What has a label, in the order of the alphabet of a language. */
export function byLabel<T extends { label: string }>(language: string, items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.label.localeCompare(b.label, language));
}

/** The name of a language by itself, with a capital where the language writes one: `Anglais`. */
export const languageTitle = (language: string, code: string): string =>
  capitalised(language, languageName(language, code));
