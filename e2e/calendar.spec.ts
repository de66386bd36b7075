import ICAL from 'ical.js';
import { noBreakSpaces } from '@/lib/french-spaces';
import { dayMs } from '@/lib/limits';
import { type Locale, locales } from '@/lib/locales';
import { calendarPath, sections } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import type { Workshop } from './support/workshop';

type Event = Json & {
  id: string;
  title: string;
  urls: Partial<Record<Locale, string>>;
  startsAt: string;
  startsAt_tz: string;
  endsAt?: string | null;
  endsAt_tz?: string | null;
  allDay?: boolean | null;
  status: 'scheduled' | 'postponed' | 'cancelled';
  attendance: string;
  venue?: { city?: string; latitude?: number | null; longitude?: number | null };
  createdAt: string;
  updatedAt: string;
};

const statuses = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' };
/** A calendar to subscribe to has the events of the next two years. */
const year = new Date().getFullYear() + 1;
const noProgramme = {
  programme: [],
  keyFigures: [],
  startsAt: `${year}-05-04T08:00:00.000Z`,
  endsAt: `${year}-05-04T16:00:00.000Z`,
};

/**
 * Events of every kind that calendars distinguish, in time zones on both sides of Greenwich; all but the last public in
 * English.
 */
async function makeEvents(workshop: Workshop): Promise<void> {
  const venue = { name: 'Casa, común; «aquí»', city: 'Bogotá', country: 'CO', latitude: 4.65, longitude: -74.1 };
  const kinds: Json[] = [
    { startsAt: `${year}-03-28T00:30:00.000Z`, endsAt: `${year}-03-28T01:30:00.000Z` },
    { startsAt: `${year}-06-01T04:30:00.000Z`, startsAt_tz: 'America/Bogota', endsAt: null, venue },
    {
      allDay: true,
      startsAt: `${year}-12-31T05:00:00.000Z`,
      startsAt_tz: 'America/Bogota',
      endsAt: `${year + 1}-01-02T04:00:00.000Z`,
      endsAt_tz: 'America/Bogota',
    },
    { allDay: true, startsAt: `${year}-07-13T22:00:00.000Z`, endsAt: null, status: 'cancelled' },
    { status: 'postponed', attendance: 'online', onlineUrl: 'https://salon.example/a,b;c', venue },
    { startsAt: '2012-05-04T08:00:00.000Z', endsAt: '2012-05-04T16:00:00.000Z' },
  ];
  for (const changes of kinds) {
    const { id } = await workshop.published('events', uniqueWord('agenda'), { ...noProgramme, ...changes });
    const summary = `Ligne, une; \\ « deux »\n${'é漢👩🏽‍🌾'.repeat(20)}`;
    await workshop.save('events', id, { summary });
    await workshop.save(
      'events',
      id,
      { title: uniqueWord('calendar'), summary, localePublished: true },
      { locale: 'en' },
    );
  }
  await workshop.published('events', uniqueWord('agenda'), noProgramme);
}

const dayIn = (zone: string, at: string) => new Date(at).toLocaleDateString('sv', { timeZone: zone });
const dayAfter = (day: string) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);

/** Returns what the calendar must contain for an event of the API. */
function expected(event: Event, locale: Locale) {
  const { startsAt, startsAt_tz: zone, endsAt, allDay } = event;
  const instant = (at: string) => at.replace('.000Z', 'Z');
  const last = dayIn(event.endsAt_tz ?? zone, endsAt ?? startsAt);
  const seconds = (at: string) => `${at.slice(0, 19)}Z`;
  return {
    dtstart: allDay ? dayIn(zone, startsAt) : instant(startsAt),
    dtend: allDay ? dayAfter(last) : endsAt ? instant(endsAt) : null,
    summary: event.title,
    status: statuses[event.status],
    url: event.urls[locale],
    'last-modified': seconds(event.updatedAt),
    dtstamp: seconds(event.updatedAt),
    created: seconds(event.createdAt),
    sequence: String(Math.floor((Date.parse(event.updatedAt) - Date.parse(event.createdAt)) / 1000)),
  };
}

/** Returns the same of the parsed calendar. */
function found(entry: ICAL.Component, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, entry.getFirstPropertyValue(name)?.toString() ?? null]));
}

test('the calendar of each locale has its public events, equal to the API @mongo', async ({ reader, workshop }) => {
  await makeEvents(workshop);
  const draft = await workshop.draft('events', uniqueWord('hidden'));
  for (const locale of locales) {
    const query = { locale, limit: 100, depth: 0, 'where[startsAt][less_than]': `${year + 1}-01-01T00:00:00.000Z` };
    const { docs } = (await reader.get('/api/events', query)).json as { docs: Event[] };
    const { text, headers } = await reader.get(calendarPath(locale));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    const entries = new Map(
      calendar.getAllSubcomponents('vevent').map((entry) => [String(entry.getFirstPropertyValue('uid')), entry]),
    );
    const uid = ({ id }: { id: string }) => `${id}@${new URL(installation.url).hostname}`;
    expect([...entries.keys()].sort()).toEqual(docs.map(uid).sort());
    expect(entries.has(uid(draft))).toBe(false);
    for (const event of docs) {
      const entry = entries.get(uid(event));
      if (!entry) throw new Error(`${event.title} is not in the calendar.`);
      const values = expected(event, locale);
      expect.soft(found(entry, Object.keys(values)), event.title).toEqual(values);
      const description = String(entry.getFirstPropertyValue('description') ?? '');
      const summary = String(event.summary ?? '');
      expect.soft(description, event.title).toContain(locale === 'fr' ? noBreakSpaces(summary, locale) : summary);
      const { city, latitude, longitude } = event.venue ?? {};
      const somewhere = event.attendance !== 'online';
      if (somewhere && city) expect.soft(String(entry.getFirstPropertyValue('location'))).toContain(city);
      const geo = somewhere && typeof latitude === 'number' ? [latitude, longitude] : null;
      expect.soft(entry.getFirstPropertyValue('geo'), event.title).toEqual(geo);
      expect.soft(entry.getFirstProperty('summary')?.getFirstParameter('language')).toBe(locale);
    }
  }
});

test('the events page links to the calendar, which is sent again only after a change', async ({
  page,
  workshop,
  reader,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/${sections.events[locale]}`);
    const link = page.getByRole('link', { name: getT(locale)('feeds.calendar') });
    await expect(link).toHaveAttribute('href', calendarPath(locale));
  }
  const first = await reader.get(calendarPath('fr'));
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
  expect((await reader.get(calendarPath('fr'), {}, headers)).status).toBe(304);
  await workshop.published('events', uniqueWord('agenda'), noProgramme);
  expect((await reader.get(calendarPath('fr'), {}, headers)).status).toBe(200);
});

test('a future event can be added to the reader’s calendar, in the language of its texts', async ({
  page,
  workshop,
  reader,
}) => {
  const { id, urls } = await workshop.published('events', uniqueWord('agenda'), noProgramme);
  const title = uniqueWord('calendar');
  const shown = await workshop.save('events', id, { title, localePublished: true }, { locale: 'en' });
  const english = (shown.urls as Record<string, string>).en ?? '';
  const french = (urls as { fr: string }).fr;
  const untranslated = french.replace('/fr/evenements/', '/es/eventos/');
  for (const [address, locale, file] of [
    [french, 'fr', french],
    [english, 'en', english],
    [untranslated, 'es', french],
  ] as const) {
    await page.goto(address);
    const link = page.getByRole('link', { name: getT(locale)('feeds.addToCalendar') });
    await expect(link).toHaveAttribute('href', `${new URL(file).pathname}/event.ics`);
    const answer = await reader.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const [entry, ...more] = new ICAL.Component(ICAL.parse(answer.text)).getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    expect(entry?.getFirstPropertyValue('url')).toBe(file);
  }
  expect((await reader.get(`${new URL(untranslated).pathname}/event.ics`)).status).toBe(404);

  await workshop.save('events', id, { status: 'cancelled' });
  await page.goto(french);
  await expect(page.getByRole('link', { name: getT('fr')('feeds.addToCalendar') })).toHaveCount(0);
  // A calendar that has it receives the cancellation.
  expect((await reader.get(`${new URL(french).pathname}/event.ics`)).text).toContain('STATUS:CANCELLED');
  await workshop.unpublish('events', id);
  expect((await reader.get(`${new URL(french).pathname}/event.ics`)).status).toBe(404);
});

test('a past event has no calendar file', async ({ page, workshop }) => {
  const past = { ...noProgramme, startsAt: '2012-05-04T08:00:00.000Z', endsAt: '2012-05-04T16:00:00.000Z' };
  const { urls } = await workshop.published('events', uniqueWord('agenda'), past);
  await page.goto((urls as { fr: string }).fr);
  await expect(page.getByRole('link', { name: getT('fr')('feeds.addToCalendar') })).toHaveCount(0);
});
