import { formatDays, isoDay } from './dates';
import { formatLocale } from './format-locale';
import type { Locale } from './locales';

/** The clock of the organisation, by which staff plan. */
export const organisationZone = 'Europe/Paris';

const dayMs = 24 * 60 * 60 * 1000;

const relativeDays: Record<Locale, Record<string, string>> = {
  fr: { '-1': 'hier', '0': 'aujourd’hui', '1': 'demain' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
  es: { '-1': 'ayer', '0': 'hoy', '1': 'mañana' },
};

/**
 * A moment as people say it, on the clock of the organisation: `hier à 17 h 40`, `lundi 30 novembre à 9 h`.
 *
 * @param at ISO 8601
 * @param language that of the admin panel
 */
export function momentInWords(at: string, language: Locale, now = new Date()): string {
  return inSentence(dayInWords(at, language, now), hourInWords(at, language), language);
}

/** The day alone: `hier`, `lundi 30 novembre`, `el lunes 30 de noviembre`, with its year where it is another one. */
export function dayInWords(at: string, language: Locale, now = new Date()): string {
  const moment = { at, zone: organisationZone };
  const noon = (iso: string) => Date.parse(`${iso}T12:00:00Z`);
  const today = isoDay({ at: now.toISOString(), zone: organisationZone });
  const days = Math.round((noon(isoDay(moment)) - noon(today)) / dayMs);
  const near = relativeDays[language][String(days)];
  if (near) return near;
  const isThisYear = isoDay(moment).slice(0, 4) === today.slice(0, 4);
  const day = isThisYear ? weekdayInWords(at, language) : formatDays(language, moment, null, true).replace(',', '');
  return language === 'es' ? `el ${day}` : day;
}

/** The day by its name, without its year, also when it is today: `lundi 23 novembre`. */
export function weekdayInWords(at: string, language: Locale): string {
  const long = formatDays(language, { at, zone: organisationZone }, null, true).replace(',', '');
  return long.replace(/,? (de )?\d{4}$/, '');
}

/** `9 h`, `17 h 40`; `9:00` elsewhere. */
function hourInWords(at: string, language: Locale): string {
  const parts = new Intl.DateTimeFormat(formatLocale[language], {
    timeZone: organisationZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const hour = String(Number(part('hour')));
  if (language !== 'fr') return `${hour}:${part('minute')}`;
  return part('minute') === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${part('minute')}`;
}

function inSentence(day: string, hour: string, language: Locale): string {
  if (language === 'fr') return `${day} à ${hour}`;
  if (language === 'en') return `${day} at ${hour}`;
  return `${day} a ${hour.startsWith('1:') ? 'la' : 'las'} ${hour}`;
}
