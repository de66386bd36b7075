import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from './calendar';

type Event = Parameters<typeof calendarOf>[0][number];

const event = (changes: Partial<Event> = {}): Event => ({
  id: 'c6409633467520502cdec185',
  addresses: { fr: 'rencontre', en: 'meeting' },
  title: 'Rencontre',
  kind: 'meeting',
  status: 'scheduled',
  attendance: 'in-person',
  startsAt: '2026-10-03T07:30:00.000Z',
  startsAt_tz: 'Europe/Paris',
  endsAt: '2026-10-03T16:00:00.000Z',
  endsAt_tz: 'Europe/Paris',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:01:40.500Z',
  ...changes,
});

/** The one entry of a calendar as an independent parser reads it. */
function read(changes: Partial<Event> = {}, locale: 'fr' | 'en' = 'fr') {
  const text = calendarOf([event(changes)], locale);
  const entry = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (!entry) throw new Error(`No event in ${text}`);
  const value = (name: string) => entry.getFirstPropertyValue(name)?.toString() ?? null;
  return { text, entry, value };
}

test('hours are instants in UTC, whatever zone they were meant in', () => {
  const { value } = read({
    startsAt: '2026-10-25T00:30:00.000Z', // Twice half past two on the clock of Paris: this is the first.
    endsAt: '2026-10-25T01:30:00.000Z',
  });
  expect([value('dtstart'), value('dtend')]).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']);
});

describe('whole days', () => {
  test('are dates in the event’s zone, the end being the day after the last', () => {
    const { value, entry } = read({
      allDay: true,
      startsAt: '2019-10-02T22:00:00.000Z',
      endsAt: '2019-10-04T21:59:00.000Z',
    });
    expect([value('dtstart'), value('dtend')]).toEqual(['2019-10-03', '2019-10-05']);
    expect(entry.getFirstProperty('dtstart')?.type).toBe('date');
  });

  test('west of Greenwich and over the end of a year too', () => {
    const zone = 'America/Bogota';
    const { value } = read({
      allDay: true,
      startsAt: '2026-12-31T05:00:00.000Z',
      startsAt_tz: zone,
      endsAt: null,
      endsAt_tz: zone,
    });
    expect([value('dtstart'), value('dtend')]).toEqual(['2026-12-31', '2027-01-01']);
  });
});

test('an end that is no later than the start is left out', () => {
  expect(read({ endsAt: null }).value('dtend')).toBeNull();
  expect(read({ endsAt: '2026-10-03T07:30:00.000Z' }).value('dtend')).toBeNull();
});

test.each([
  ['scheduled', 'CONFIRMED'],
  ['postponed', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
] as const)('what is %s is %s', (status, expected) => {
  expect(read({ status }).value('status')).toBe(expected);
});

test('it has one name for ever, and a number and a moment that move with each change only', () => {
  const french = read();
  expect(read({}, 'en').value('uid')).toBe(french.value('uid'));
  expect(read({ addresses: { fr: 'autre' } }).value('uid')).toBe(french.value('uid'));
  expect(french.text).toBe(read().text);
  const later = read({ updatedAt: '2026-01-02T00:00:00.000Z' });
  expect([french.value('sequence'), later.value('sequence')]).toEqual(['100', '86400']);
  expect(later.value('last-modified')).toBe('2026-01-02T00:00:00Z');
  expect(later.value('dtstamp')).toBe('2026-01-02T00:00:00Z');
});

test('texts are read back as they were written, with their language', () => {
  const title = 'Accueil ; ici, là\\-bas : « tous » "et" 👩🏽‍🌾 — DESCRIPTION:x';
  const summary = `${'é'.repeat(200)}\nSUMMARY:non\r\n, ;${'漢'.repeat(90)}`;
  const { entry, text } = read({ title, summary }, 'en');
  expect(entry.getFirstPropertyValue('summary')).toBe(title);
  expect(entry.getFirstPropertyValue('description')).toBe(summary.replace('\r\n', '\n'));
  for (const name of ['summary', 'description', 'categories']) {
    expect(entry.getFirstProperty(name)?.getFirstParameter('language'), name).toBe('en');
  }
  expect(text.match(/^SUMMARY/gm)).toHaveLength(1);
});

test('no line is longer than 75 bytes, none is cut within a letter, and each ends as the standard says', () => {
  const { text } = read({ title: 'é漢👩🏽‍🌾'.repeat(60), summary: 'ñ'.repeat(500) });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
});

test('control characters, which a calendar can’t hold, are left out', () => {
  const { text, value } = read({ title: 'Ren\u0000con\u0007tre', summary: 'a\u000bb' });
  expect(value('summary')).toBe('Rencontre');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
});

test('it says where it is as far as the editors say it', () => {
  const venue = { name: 'Maison', street: '1, rue des Lilas', city: 'Gap', country: 'FR' as const };
  const known = read({ venue: { ...venue, latitude: 44.56, longitude: 6.08 } });
  expect(known.value('location')).toBe('Maison, 1, rue des Lilas, Gap, France');
  expect(known.entry.getFirstPropertyValue('geo')).toEqual([44.56, 6.08]);
  expect(read({ venue }).entry.getFirstProperty('geo')).toBeNull();
  // A venue hidden by the form for an online event may still be stored.
  const online = read({ attendance: 'online', venue: { ...venue, latitude: 44.56, longitude: 6.08 } }, 'en');
  expect(online.value('location')).toBe('Online');
  expect(online.text).not.toContain('Lilas');
  expect(online.entry.getFirstProperty('geo')).toBeNull();
});

test('an event that is not published in the language has texts in the source language, and says so', () => {
  const french = event({ id: 'a', addresses: { fr: 'rencontre' } });
  const calendar = new ICAL.Component(ICAL.parse(calendarOf([event(), french, event()], 'en')));
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => ({
    language: entry.getFirstProperty('summary')?.getFirstParameter('language'),
    url: String(entry.getFirstPropertyValue('url')).replace(/^.*(?=\/(?:fr|en)\/)/, ''),
    kind: String(entry.getFirstPropertyValue('categories')),
  }));
  const english = { language: 'en', url: '/en/events/meeting', kind: 'Meeting' };
  const source = { language: 'fr', url: '/fr/evenements/rencontre', kind: 'Rencontre' };
  expect(entries).toEqual([english, source, english]);
});

test('a calendar without events is one all the same', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf([], 'es', 'Eventos')));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Eventos');
  expect(calendar.getAllSubcomponents()).toEqual([]);
});

describe('whatever stands in a field', () => {
  const lines = 'a\r\nSUMMARY:Injected\nX-EVIL:1\rATTACH:file\u2028DESCRIPTION:b\u0085END:VEVENT\u0000;,:"\\';

  test('becomes no line of its own', () => {
    const words = {
      title: lines,
      summary: lines,
      accessibility: lines,
      price: lines,
      registrationUrl: lines,
      onlineUrl: lines,
    };
    const place = { venue: { name: lines, street: lines, city: lines, country: 'FR' as const } };
    const text = calendarOf([event({ id: lines, ...words, ...place })], 'fr', lines);
    const names = text
      .replace(/\r\n[ \t]/g, '')
      .split(/\r\n|\r|\n/)
      .filter(Boolean);
    const own =
      /^(BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|REFRESH-INTERVAL;.*|X-PUBLISHED-TTL|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY;.*|LOCATION;.*|DESCRIPTION;.*|CATEGORIES;.*|STATUS|URL;.*|CREATED|LAST-MODIFIED)$/;
    expect(names.filter((line) => !own.test(line.split(':')[0] ?? ''))).toEqual([]);
    expect(names.filter((line) => line.startsWith('SUMMARY'))).toHaveLength(1);
    expect(names.find((line) => line.startsWith('UID'))).toMatch(/^UID:[\w-]+@[\w.-]+$/);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });
});
