import { hourMs } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { calendarPath, feedPath } from '@/lib/routes';
import type { Client, Json } from './support/client';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const pathOf = (document: Json) => new URL((document.urls as { fr: string }).fr).pathname;

const hoursAgo = (hours: number) => new Date(Date.now() - hours * hourMs).toISOString();

/** A time zone in which it is neither early nor late now, so that the day does not end during a test. */
function zoneByDay(): string {
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date()));
  const zones = ['Europe/Paris', 'Asia/Tokyo', 'America/Mexico_City', 'Pacific/Auckland'];
  const found = zones.find((zone) => hourIn(zone) >= 7 && hourIn(zone) <= 20);
  if (!found) throw new Error('It is day nowhere.');
  return found;
}

const links = (word: string) => ({
  onlineUrl: `https://salon.example/${word}`,
  registrationUrl: `https://inscription.example/${word}`,
});

/** Every address of a published event. */
async function readEverywhere(reader: Client, event: Json, word: string): Promise<Map<string, string>> {
  const paths = [
    pathOf(event),
    `${pathOf(event)}/event.ics`,
    '/fr/evenements',
    calendarPath('fr'),
    feedPath('events', 'xml', 'fr'),
    feedPath('events', 'json', 'fr'),
    `/api/events/${event.id}`,
    `/api/events/${event.id}?select[venue]=true&select[onlineUrl]=true&select[registrationUrl]=true`,
    `/api/events?where[id][equals]=${event.id}&depth=2`,
    `/api/search?q=${word}`,
    `/fr/recherche?q=${word}`,
  ];
  return new Map(await Promise.all(paths.map(async (path) => [path, (await reader.get(path)).text] as const)));
}

test('the venue of an online event is not public @mongo', async ({ reader, workshop }) => {
  const place = uniqueWord('lieu');
  const title = uniqueWord('rencontre');
  const changes = { title, startsAt: hoursAgo(-48), endsAt: null, programme: [], accessibility: null, price: null };
  const venue = { name: place, street: place, city: place, country: 'BT' };
  const event = await workshop.published('events', title, { ...changes, attendance: 'online', venue });
  for (const [path, text] of await readEverywhere(reader, event, title)) expect.soft(text, path).not.toContain(place);
  const found = await reader.get('/api/search', { q: place });
  expect(found.json.total).toBe(0);
  expect((await reader.get('/fr/evenements')).text).not.toContain('Bhoutan');
  for (const query of [
    `where[venue.city][equals]=${place}`,
    'sort=venue.city',
    'where[venue.country][equals]=BT',
    'select[attendance]=false',
  ]) {
    const { status, text } = await reader.get(`/api/events?${query}`);
    expect.soft(status, query).toBe(400);
    expect.soft(text, query).not.toContain(String(event.id));
  }
  // It stays stored, in case the event takes place in person again.
  const stored = await workshop.admin.get(`/api/events/${event.id}`);
  expect((stored.json.venue as Json).city).toBe(place);
  await workshop.save('events', String(event.id), { attendance: 'hybrid' });
  expect((await reader.get(pathOf(event))).text).toContain(place);
});

test('an event is over at the same moment for its page, the list, the API and the calendar @mongo', async ({
  reader,
  workshop,
}) => {
  const zone = zoneByDay();
  const times = { startsAt_tz: zone, endsAt_tz: zone, endsAt: null, programme: [], attendance: 'hybrid' };
  const cases = {
    'all day, today': { allDay: true, startsAt: hoursAgo(6) },
    'three days, the last': { allDay: true, startsAt: hoursAgo(54), endsAt: hoursAgo(5) },
    'without an end, begun': { startsAt: hoursAgo(2) },
    'all day, days ago': { allDay: true, startsAt: hoursAgo(72) },
    'ended an hour ago': { startsAt: hoursAgo(3), endsAt: hoursAgo(1) },
  };
  const over = ['all day, days ago', 'ended an hour ago'];
  for (const [name, changes] of Object.entries(cases)) {
    const word = uniqueWord('rencontre');
    const event = await workshop.published('events', word, { ...times, ...links(word), ...changes });
    const isOpen = !over.includes(name);
    const page = (await reader.get(pathOf(event))).text;
    for (const address of Object.values(links(word))) expect.soft(page.includes(address), name).toBe(isOpen);
    const { json } = await reader.get(`/api/events/${event.id}`);
    expect.soft('registrationUrl' in json, name).toBe(isOpen);
    expect.soft('onlineUrl' in json, name).toBe(isOpen);
    const calendar = (await reader.get(`${pathOf(event)}/event.ics`)).text.replace(/\r\n /g, '');
    expect.soft(calendar.includes(`salon.example/${word}`), name).toBe(isOpen);
    const list = (await reader.get('/fr/evenements')).text;
    const upcoming = list.slice(list.indexOf('>À venir<'), list.indexOf('>Passés<'));
    expect.soft(upcoming.includes(word), name).toBe(isOpen);
  }
});

test(
  'a postponed event strikes out its old date and accepts no registrations; an event of several days shows its hours',
  long,
  async ({ reader, workshop }) => {
    const word = uniqueWord('rencontre');
    const event = await workshop.published('events', word, {
      startsAt: '2031-10-03T12:00:00.000Z',
      endsAt: '2031-10-05T16:30:00.000Z',
      programme: [],
      ...links(word),
    });
    const before = (await reader.get(pathOf(event))).text;
    expect(before).toContain(links(word).registrationUrl);
    expect(before).not.toContain('<s>');
    expect(before).toMatch(/14\sh\s00 – [^<]*18\sh\s30/);
    await workshop.save('events', String(event.id), { status: 'postponed' });
    for (const path of [pathOf(event), `/fr/evenements?annee=2031`]) {
      const { text } = await reader.get(path);
      expect.soft(text, path).toMatch(/<s><span class="visually-hidden">Date reportée\s: <\/span><time/);
    }
    const after = (await reader.get(pathOf(event))).text;
    for (const address of Object.values(links(word))) expect(after).not.toContain(address);
    expect(after).toContain('https://schema.org/EventPostponed');
    expect((await reader.get(`${pathOf(event)}/event.ics`)).text).toContain('STATUS:TENTATIVE');
    expect((await reader.get(`/api/events/${event.id}`)).json).not.toHaveProperty('registrationUrl');
  },
);

test('an empty filtered list says so, is not 404, and is not for search engines @mongo', async ({
  reader,
  workshop,
}) => {
  const write = (kind: string, year: number) =>
    workshop.published('documents', uniqueWord('texte'), {
      kind,
      publishedOn: `${year}-03-01T00:00:00.000Z`,
      body: paragraph('Texte'),
    });
  await write('guide', 1971);
  await write('report', 1972);
  for (const path of [
    '/fr/documents?type=guide&annee=1972',
    '/fr/documents?type=aucun',
    '/en/documents?year=1066',
    '/fr/evenements?annee=1066',
    '/fr/membres?pays=XX',
  ]) {
    const { status, text } = await reader.get(path);
    expect.soft(status, path).toBe(200);
    expect.soft(text, path).toMatch(/Aucun|No /);
    expect.soft(text, path).toContain('name="robots" content="noindex');
    expect.soft((await reader.get(`${path}&page=2`)).status, path).toBe(404);
  }
});

test('the sitemap is an index of files with the published documents @mongo', async ({ reader, workshop }) => {
  const event = await workshop.published('events', uniqueWord('rencontre'));
  const locations = async (path: string) => {
    const { text, headers } = await reader.get(path);
    expect(headers.get('content-type')).toContain('application/xml');
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  };
  const files = await locations('/sitemap.xml');
  expect(files).toContain('/sitemap-pages-1.xml');
  const listed = (await Promise.all(files.map(locations))).flat();
  expect(listed).toContain(pathOf(event));
  for (const locale of locales) expect(listed).toContain(`/${locale}`);
  for (const name of ['events-999', 'events-0', 'users-1', 'pages-2']) {
    expect.soft((await reader.get(`/sitemap-${name}.xml`)).status, name).toBe(404);
  }
});
