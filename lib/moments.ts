import type { PanelT } from '@/messages/panel/types';
import { formatDays, formatTime, formatZone, isoDay, noonOf } from './dates';
import { dayMs } from './limits';
import { defaultTimeZone, formatLocaleOf, organisationTimeZone } from './locales';

/** How a day and an hour are joined in a sentence; a language that is not here joins them by a comma. */
const joinedWithHour: Partial<Record<string, (day: string, hour: string) => string>> = {
  fr: (day, hour) => `${day} à ${hour}`,
  en: (day, hour) => `${day} at ${hour}`,
  es: (day, hour) => `${day} a ${hour.startsWith('1:') ? 'la' : 'las'} ${hour}`,
};

/** What stands before the name of a day in a sentence, in languages where something does. */
const beforeDay: Partial<Record<string, string>> = { es: 'el ' };

/**
 * A moment as people say it, on the clock of the organisation: `hier à 17 h 40`, `lundi 30 novembre à 9 h`.
 *
 * @param at ISO 8601
 * @param language that of the admin panel
 */
export function momentInWords(at: string, language: string, now = new Date()): string {
  return joinWithHour(language, dayInWords(at, language, now), hourInWords(at, language));
}

/** `5 mars 2027 à 9 h`, from its two parts. */
export function joinWithHour(language: string, day: string, hour: string): string {
  return joinedWithHour[language]?.(day, hour) ?? `${day}, ${hour}`;
}

/** The day alone: `hier`, `lundi 30 novembre`, `el lunes 30 de noviembre`, with its year where it is another one. */
export function dayInWords(at: string, language: string, now = new Date()): string {
  const moment = { at, zone: organisationTimeZone };
  const today = isoDay({ at: now.toISOString(), zone: organisationTimeZone });
  const days = Math.round((Date.parse(noonOf(isoDay(moment))) - Date.parse(noonOf(today))) / dayMs);
  if (Math.abs(days) <= 1) {
    return new Intl.RelativeTimeFormat(formatLocaleOf(language), { numeric: 'auto' }).format(days, 'day');
  }
  const isThisYear = isoDay(moment).slice(0, 4) === today.slice(0, 4);
  const day = isThisYear ? weekdayInWords(at, language) : formatDays(language, moment, null, true).replace(',', '');
  return (beforeDay[language] ?? '') + day;
}

/** The day by its name, without its year, also when it is today: `lundi 23 novembre`. */
export function weekdayInWords(at: string, language: string): string {
  const long = formatDays(language, { at, zone: organisationTimeZone }, null, true).replace(',', '');
  return long.replace(/,? (de )?\d{4}$/, '');
}

/** `9 h`, `17 h 40`; `9:00` elsewhere. */
export function hourInWords(at: string, language: string, zone = organisationTimeZone): string {
  const time = formatTime(language, { at, zone });
  return time.replace(/^0(?=\d)/, '').replace(/(\u00a0h)\u00a000$/, '$1');
}

/**
 * What the organisation's clock is called at a moment: `heure de Paris` on the default one, `heure d’Europe centrale (UTC+1)`
 * and the like on another.
 *
 * @param at ISO 8601
 */
export function nameOfClock(at: string, t: PanelT<'common'>, zone = organisationTimeZone): string {
  return zone === defaultTimeZone ? t('common.parisTime') : formatZone(t.language, { at, zone });
}
