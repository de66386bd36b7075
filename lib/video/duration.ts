import { formatLocale, type Locale } from '../locales';

/**
 * Reads how long a video is as players show it: `4:05`, `1:02:03`.
 *
 * @returns seconds; null for anything else
 */
export function parseDuration(text: string): number | null {
  const [, hours, minutes = '', seconds = ''] = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text.trim()) ?? [];
  if (minutes === '') return null;
  const isOver = Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59);
  const total = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return isOver || total === 0 ? null : total;
}

const parts = (seconds: number) => [
  Math.floor(seconds / 3600),
  Math.floor((seconds % 3600) / 60),
  Math.round(seconds % 60),
];

/** Writes seconds as a player does. */
export function formatDuration(seconds: number): string {
  const [hours = 0, minutes = 0, rest = 0] = parts(Math.round(seconds));
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Writes seconds in words of a language, `1 h 2 min`: to the minute from ten minutes on. */
export function durationInWords(seconds: number, locale: Locale): string {
  const rounded = seconds >= 600 ? Math.round(seconds / 60) * 60 : seconds;
  const units = ['hour', 'minute', 'second'];
  return parts(rounded)
    .map((value, index) =>
      value === 0
        ? ''
        : new Intl.NumberFormat(formatLocale[locale], {
            style: 'unit',
            unit: units[index],
            unitDisplay: 'short',
          }).format(value),
    )
    .filter(Boolean)
    .join(' ');
}

/** Writes seconds as ISO 8601 does, for programs: `PT1H2M3S`. */
export function isoDuration(seconds: number): string {
  const letters = ['H', 'M', 'S'];
  return `PT${parts(seconds)
    .map((value, index) => (value === 0 ? '' : `${value}${letters[index]}`))
    .join('')}`;
}
