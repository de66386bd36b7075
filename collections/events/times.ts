import { formatDays, formatTime, formatZone, isoDay, type Zoned } from '@/lib/dates';
import type { EventTimes } from './over';

/** Start and end of an event, each in the zone it was entered in. */
export function eventTimes(event: EventTimes): { start: Zoned; end: Zoned | null; days: boolean } {
  const start = { at: event.startsAt, zone: event.startsAt_tz };
  const end = event.endsAt ? { at: event.endsAt, zone: event.endsAt_tz ?? event.startsAt_tz } : null;
  return { start, end, days: end !== null && isoDay(end) !== isoDay(start) };
}

/**
 * `14 h 00 – 16 h 00, heure d’Europe centrale (UTC+2)`, with the days where there are several; null for whole days.
 * Each end with its own zone where they differ, as they do over a change of the clocks.
 */
export function hoursWithZone(event: EventTimes, language: string): string | null {
  if (event.allDay) return null;
  const { start, end, days } = eventTimes(event);
  const zone = formatZone(language, start);
  const hour = (moment: Zoned) => (days ? `${formatDays(language, moment)}, ` : '') + formatTime(language, moment);
  if (!end || end.at <= start.at) return `${hour(start)}, ${zone}`;
  const endZone = formatZone(language, end);
  return endZone === zone
    ? `${hour(start)} – ${hour(end)}, ${zone}`
    : `${hour(start)}, ${zone} – ${hour(end)}, ${endZone}`;
}

/**
 * `14 h 00 – 16 h 00`, beside the day of an event; null for whole days and for several. An end in another zone is on the
 * clock of the start, since none is named.
 */
export function hoursOfDay(event: EventTimes, language: string): string | null {
  const { start, end, days } = eventTimes(event);
  if (event.allDay || days) return null;
  const hours = [start, ...(end && end.at > start.at ? [{ ...end, zone: start.zone }] : [])];
  return hours.map((moment) => formatTime(language, moment)).join(' – ');
}
