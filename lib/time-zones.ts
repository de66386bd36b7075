import type { Timezone } from 'payload';
import { organisationTimeZone } from './locales';

/**
 * Places whose hour Payload's own list gives by another city, if at all. MongoDB refuses a zone that is in neither, and
 * the admin panel offers no other.
 */
const ours: readonly Timezone[] = [
  { label: '(UTC+01:00) Paris', value: 'Europe/Paris' },
  { label: '(UTC+01:00) Bruxelles', value: 'Europe/Brussels' },
  { label: '(UTC+01:00) Madrid', value: 'Europe/Madrid' },
  { label: '(UTC+01:00) Roma', value: 'Europe/Rome' },
  { label: '(UTC+01:00) Genève, Zürich', value: 'Europe/Zurich' },
  { label: '(UTC+00:00) Abidjan, Bamako, Dakar', value: 'Africa/Abidjan' },
  { label: '(UTC+01:00) Casablanca', value: 'Africa/Casablanca' },
  { label: '(UTC+01:00) Alger', value: 'Africa/Algiers' },
  { label: '(UTC+01:00) Tunis', value: 'Africa/Tunis' },
  { label: '(UTC+02:00) Beyrouth', value: 'Asia/Beirut' },
  { label: '(UTC+03:00) Istanbul', value: 'Europe/Istanbul' },
  { label: '(UTC-06:00) Ciudad de México', value: 'America/Mexico_City' },
];

/** Zones of Payload's list that it calls by English words: by their cities, which need no translation. */
const byCity = new Map([
  ['America/Los_Angeles', '(UTC-08:00) Los Angeles'],
  ['America/Denver', '(UTC-07:00) Denver'],
  ['America/Chicago', '(UTC-06:00) Chicago'],
  ['America/New_York', '(UTC-05:00) New York'],
  ['Asia/Calcutta', '(UTC+05:30) Mumbai, Chennai, Kolkata'],
  ['Pacific/Noumea', '(UTC+11:00) Nouméa'],
]);

/** The time zones an event can be in: ours first, then Payload's; also the organisation's, whichever it is. */
export function timeZones({ defaultTimezones }: { defaultTimezones: Timezone[] }): Timezone[] {
  const own: Timezone = { label: organisationTimeZone, value: organisationTimeZone };
  const theirs = defaultTimezones.map(({ label, value }) => ({ label: byCity.get(value) ?? label, value }));
  const listed = [...ours, ...theirs];
  const all = listed.some(({ value }) => value === own.value) ? listed : [own, ...listed];
  return all.filter(({ value }, index) => all.findIndex((zone) => zone.value === value) === index);
}
