import { formatLocaleOf } from '@/lib/locales';
import type { PanelLanguage } from '@/messages/panel/languages';

const endings: Record<PanelLanguage, Partial<Record<Intl.LDMLPluralRule, string>>> = {
  // Feminine, since "place" is.
  fr: { one: 're', other: 'e' },
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  // "En el lugar 3" has the plain number.
  es: { other: '' },
};

/** Returns the ordinal of a position, from 1: `3e`, `3rd`, `3`. */
export function ordinalPlace(place: number, language: PanelLanguage): string {
  const rule = new Intl.PluralRules(formatLocaleOf(language), { type: 'ordinal' }).select(place);
  return `${place}${endings[language][rule] ?? endings[language].other}`;
}
