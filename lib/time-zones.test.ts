import { expect, test } from 'vitest';
import { organisationTimeZone } from './locales';
import { timeZones } from './time-zones';

const ofPayload = [
  { label: 'Berlin, Paris', value: 'Europe/Berlin' },
  { label: 'Payload’s own name', value: 'Europe/Paris' },
];

test('the zones of events are ours and then Payload’s, each once', () => {
  const zones = timeZones({ defaultTimezones: ofPayload });
  const values = zones.map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
  expect(values.at(-1)).toBe('Europe/Berlin');
  expect(zones.find(({ value }) => value === 'Europe/Paris')?.label).toMatch(/\+01:00\) Paris$/);
  expect(values).toContain(organisationTimeZone);
});

test('each of our zones is one that computers know, with the hour it has in winter', () => {
  const ours = timeZones({ defaultTimezones: [] }).filter(({ label }) => label.startsWith('('));
  expect(ours.length).toBeGreaterThan(10);
  for (const { label, value } of ours) {
    const parts = new Intl.DateTimeFormat('en', { timeZone: value, timeZoneName: 'longOffset' }).formatToParts(
      new Date('2027-01-15T12:00:00Z'),
    );
    const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace(/^GMT$/, 'GMT+00:00') ?? '';
    expect(label, value).toContain(offset.replace('GMT', 'UTC'));
  }
});

test('a zone that Payload calls by English words is called by its cities', () => {
  const theirs = { label: '(UTC-08:00) Pacific Time (US & Canada)', value: 'America/Los_Angeles' };
  const zone = timeZones({ defaultTimezones: [theirs] }).find(({ value }) => value === theirs.value);
  expect(zone?.label).toBe('(UTC-08:00) Los Angeles');
});
