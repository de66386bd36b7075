import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { dayMs, listLimits } from '@/lib/limits';
import type { Event } from '@/payload-types';
import { derive } from './events/derived';

/** Tests of lists, on a site of their own, for each database. */
export function testLists(start: () => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;

  beforeAll(async () => {
    site = await start();
    payload = site.payload;
  });

  afterAll(() => site?.stop());

  const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

  const defaults = {
    kind: 'meeting' as const,
    status: 'scheduled' as const,
    attendance: 'in-person' as const,
    startsAt_tz: 'Europe/Paris' as const,
    allDay: false,
    _status: 'published' as const,
  };

  /** Stores an event below the hooks, so that many take only a moment. */
  async function store(data: Partial<Event>, derived: object = derive({ ...defaults, ...data })): Promise<string> {
    const { id } = await payload.db.create({
      collection: 'events',
      data: { ...defaults, ...data, ...derived },
      locale: 'fr',
    } as never);
    return String(id);
  }

  const removeAll = () => payload.db.deleteMany({ collection: 'events', where: {} });

  /** An anonymous request as it comes over HTTP. */
  const anonymous = async (): Promise<PayloadRequest> => {
    const req = await createLocalReq({ locale: 'fr' }, payload);
    req.payloadAPI = 'REST';
    return req;
  };

  const stored = (id: string) => payload.db.findOne<Event>({ collection: 'events', where: { id: { equals: id } } });

  describe('what lists ask of an event', () => {
    const create = (data: object) =>
      payload.create({
        collection: 'events',
        // What the types ask for beyond what a save needs is filled in by the site.
        data: { ...defaults, title: 'Rencontre', ...data } as never,
        locale: 'fr',
        overrideAccess: true,
      });

    test('is noted at each save, whatever a client sends', async () => {
      const { id } = await create({
        startsAt: '2031-05-04T08:00:00.000Z',
        venue: { country: 'PE' },
        overAt: '1999-01-01T00:00:00.000Z',
        publicCountry: 'FR',
      });
      expect(await stored(id)).toMatchObject({
        overAt: '2031-05-04T22:00:00.000Z',
        startYear: '2031',
        publicCountry: 'PE',
      });
      const changes = { endsAt: '2031-05-05T16:00:00.000Z', attendance: 'online' as const };
      await payload.update({ collection: 'events', id, data: changes, locale: 'fr', overrideAccess: true });
      expect(await stored(id)).toMatchObject({ overAt: '2031-05-05T16:00:00.000Z', publicCountry: null });
    });

    test('is noted with those stored before, which stay as old as they are', async () => {
      const { countUnderived, fillUnderived } = await import('./events/derived');
      await removeAll();
      const id = await store({ startsAt: '2019-10-03T08:00:00.000Z', updatedAt: '2019-10-04T00:00:00.000Z' }, {});
      await store({ startsAt: inDays(1) });
      expect(await countUnderived(payload)).toBe(1);
      expect(await fillUnderived(payload)).toBe(1);
      expect(await countUnderived(payload)).toBe(0);
      expect(await stored(id)).toMatchObject({
        overAt: '2019-10-03T22:00:00.000Z',
        startYear: '2019',
        updatedAt: '2019-10-04T00:00:00.000Z',
      });
    });
  });

  describe('what an event hides', () => {
    const venue = { name: 'Maison', street: '1, rue des Lilas', city: 'Gap', country: 'FR' as const };
    const links = { onlineUrl: 'https://salon.example/a', registrationUrl: 'https://inscription.example/b' };
    let onlineId = '';
    let overId = '';

    beforeAll(async () => {
      await removeAll();
      onlineId = await store({ startsAt: inDays(2), attendance: 'online', venue, ...links });
      overId = await store({ startsAt: inDays(-2), attendance: 'hybrid', venue, ...links });
    });

    const find = async (query: object) =>
      payload.find({ collection: 'events', overrideAccess: false, req: await anonymous(), ...query });

    test.each([
      ['all fields', {}],
      ['one field', { select: { venue: true, onlineUrl: true, registrationUrl: true } }],
      ['all fields but what decides', { select: { attendance: false } }],
    ])('is in no answer to the public: %s', async (_, query) => {
      const { docs } = await find(query);
      const online = docs.find(({ id }) => id === onlineId);
      const over = docs.find(({ id }) => id === overId);
      expect(online).not.toHaveProperty('venue');
      expect(over).not.toHaveProperty('onlineUrl');
      expect(over).not.toHaveProperty('registrationUrl');
      for (const name of ['overAt', 'startYear', 'publicCountry']) expect(online).not.toHaveProperty(name);
    });

    test('is there where it is shown, and for staff', async () => {
      const { docs } = await find({});
      expect(docs.find(({ id }) => id === overId)?.venue).toMatchObject({ city: 'Gap' });
      const { docs: selected } = await find({ select: { venue: true } });
      expect(selected.find(({ id }) => id === overId)?.venue).toMatchObject({ city: 'Gap' });
      expect(docs.find(({ id }) => id === onlineId)).toMatchObject(links);
      const user = { id: 'x', collection: 'users', role: 'editor' } as never;
      const asEditor = await payload.find({ collection: 'events', overrideAccess: false, user });
      expect(asEditor.docs.find(({ id }) => id === onlineId)?.venue).toMatchObject({ city: 'Gap' });
    });

    test.each([
      { where: { 'venue.city': { equals: 'Gap' } } },
      { where: { or: [{ 'venue.name': { like: 'Maison' } }] } },
      { where: { onlineUrl: { exists: true } } },
      { where: { registrationUrl: { like: 'example' } } },
      { where: { overAt: { exists: true } } },
      { sort: '-venue.city' },
      { sort: ['title', 'onlineUrl'] },
    ])('anonymous clients cannot search or sort by these fields: %o', async (query) => {
      await expect(find(query)).rejects.toMatchObject({ name: 'QueryError' });
    });

    test('nor through a relation, nor as a list of values', async () => {
      const req = await anonymous();
      const where = { 'event.venue.city': { equals: 'Gap' } };
      await expect(payload.find({ collection: 'documents', overrideAccess: false, req, where })).rejects.toMatchObject({
        name: 'QueryError',
      });
      await expect(
        payload.findDistinct({ collection: 'events', field: 'venue.city' as never, overrideAccess: false, req }),
      ).rejects.toThrow();
    });
  });

  describe('the list of events', () => {
    const year = (days: number) => inDays(days).slice(0, 4);

    beforeAll(async () => {
      await removeAll();
      for (let each = 1; each <= 30; each += 1) await store({ startsAt: inDays(each), venue: { country: 'PE' } });
      for (let each = 2; each <= 26; each += 1) await store({ startsAt: inDays(-each), kind: 'webinar' });
      await store({ startsAt: inDays(500), attendance: 'online', venue: { country: 'BT' }, _status: 'draft' });
    });

    const read = async (page: number, filters = {}) =>
      (await import('./events/list')).listFilteredEvents('fr', page, filters);

    test('has those to come, the next first, then those that are over, the latest first, over all its pages', async () => {
      const pages = [await read(1), await read(2), await read(3)];
      expect(pages.map(({ upcoming, past }) => [upcoming.length, past.length])).toEqual([
        [20, 0],
        [10, 10],
        [0, 15],
      ]);
      const starts = pages.flatMap(({ upcoming, past }) => [...upcoming, ...past]).map(({ startsAt }) => startsAt);
      const upcoming = starts.slice(0, 30);
      const past = starts.slice(30);
      expect(new Set(starts).size).toBe(55);
      expect(upcoming).toEqual([...upcoming].sort());
      expect(past).toEqual([...past].sort().reverse());
      expect(pages[0]).toMatchObject({ totalDocs: 55, totalPages: 3, totalUpcoming: 30 });
    });

    test('offers what some public event has', async () => {
      const { choices } = await read(1);
      expect(choices.years).toContain(year(-2));
      expect(choices.years).not.toContain(year(500));
      expect(choices).toMatchObject({ countries: ['PE'], online: false });
      expect([...choices.kinds].sort()).toEqual(['meeting', 'webinar']);
      expect(choices.pastYears).toEqual([...new Set([year(-2), year(-26)])].sort().reverse());
    });

    test('is filtered, and has one empty page where nothing is found', async () => {
      expect(await read(1, { kind: 'webinar' })).toMatchObject({ totalDocs: 25, totalUpcoming: 0, totalPages: 2 });
      expect(await read(1, { country: 'PE' })).toMatchObject({ totalDocs: 30, totalPages: 2 });
      expect((await read(2, { kind: 'webinar' })).past).toHaveLength(5);
      for (const filters of [{ kind: 'none' }, { year: '1066' }, { country: 'BT' }, { country: 'online' }]) {
        expect(await read(1, filters), JSON.stringify(filters)).toMatchObject({ totalDocs: 0, totalPages: 1 });
      }
    });
  });

  describe('a calendar to subscribe to', () => {
    test('is bounded in time and number', async () => {
      await removeAll();
      const { listCalendarEvents } = await import('./events/queries');
      const find = vi.spyOn(payload, 'find');
      const soon = await store({ startsAt: inDays(700) });
      await store({ startsAt: inDays(800) });
      expect((await listCalendarEvents('fr')).map(({ id }) => id)).toEqual([soon]);
      for (const [{ limit }] of find.mock.calls) expect(limit).toBeGreaterThan(0);
      for (const [{ limit }] of find.mock.calls) expect(limit).toBeLessThanOrEqual(150);
    });
  });

  describe('files of data', () => {
    test('hold what is published in their language, and the rest in the source language where it is asked for', async () => {
      await removeAll();
      const texts = { title: { fr: 'Rencontre', en: 'Meeting' } };
      const both = await store({
        ...(texts as object),
        ...{ localePublished: { en: true }, addresses: { fr: 'a', en: 'b' }, startsAt: inDays(2) },
      } as never);
      const french = await store({ ...(texts as object), addresses: { fr: 'c' }, startsAt: inDays(1) } as never);
      const { listCalendarEvents, listNewestEvents } = await import('./events/queries');
      const named = (events: { id: string; title: string }[]) => events.map(({ id, title }) => ({ id, title }));
      const english = { id: both, title: 'Meeting' };
      const source = { id: french, title: 'Rencontre' };
      expect(named(await listCalendarEvents('en'))).toEqual([english]);
      expect(named(await listCalendarEvents('en', { withSource: true }))).toEqual([source, english]);
      expect(named(await listNewestEvents('en', 9, { withSource: false }))).toEqual([english]);
      expect(named(await listNewestEvents('en', 1, { withSource: true }))).toHaveLength(1);
      expect(named(await listNewestEvents('en', 9, { withSource: true }))).toHaveLength(2);

      const member = (addresses: object, localePublished: object) =>
        payload.db.create({
          collection: 'members',
          data: {
            ...{ name: { fr: 'Ville', en: 'Town' }, kind: 'association', visibility: 'public', _status: 'published' },
            ...{ addresses, localePublished },
          },
        } as never);
      await member({ fr: 'ville', en: 'town' }, { en: true });
      await member({ fr: 'ville-2' }, {});
      const { listMembersToExport } = await import('./members/list');
      const names = async (withSource: boolean) =>
        (await listMembersToExport('en', {}, { withSource })).map(({ name }) => name).sort();
      expect(await names(false)).toEqual(['Town']);
      expect(await names(true)).toEqual(['Town', 'Ville']);

      const [feed, calendar, table] = await Promise.all([
        import('@/app/(site)/[locale]/events.json/route'),
        import('@/app/(site)/[locale]/events.ics/route'),
        import('@/app/(site)/[locale]/members.csv/route'),
      ]);
      const ask = async ({ GET }: typeof table, query: string) =>
        GET(new Request(`http://localhost:3000/en/data${query}`), { params: Promise.resolve({ locale: 'en' }) });
      const read = async (route: typeof table, query: string) => (await ask(route, query)).text();
      for (const [route, source] of [
        [feed, `"language":"fr","tags":["Rencontre"]`],
        [calendar, 'SUMMARY;LANGUAGE=fr:Rencontre'],
        [table, 'Ville'],
      ] as const) {
        expect(await read(route, '')).not.toContain(source);
        expect(await read(route, '?fallback-locale=none')).not.toContain(source);
        expect(await read(route, '?fallback-locale=fr')).toContain(source);
        expect((await ask(route, '?fallback-locale=es')).status).toBe(400);
      }
      await payload.db.deleteMany({ collection: 'members', where: {} });
    });
  });

  describe('a list of a collection that is empty', () => {
    test('has one page, which says so, and none beyond', async () => {
      await removeAll();
      const lists = [
        (await import('./events/list')).listFilteredEvents('fr', 1, {}),
        (await import('./members/list')).listFilteredMembers('en', 1, {}),
        (await import('./documents/list')).listFilteredDocuments('es', 1, {}),
        (await import('./concepts/queries')).listConcepts('en', { page: 1, limit: 20 }),
      ];
      for (const list of await Promise.all(lists)) expect(list).toMatchObject({ totalDocs: 0, totalPages: 1 });
    });
  });

  describe('the list of documents', () => {
    test('is filtered by the language of a text or of a file, whichever language is shown', async () => {
      const { listFilteredDocuments } = await import('./documents/list');
      const body = {
        root: {
          type: 'root',
          children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Un texte.' }] }],
        },
      };
      const create = (title: string) =>
        payload.create({
          collection: 'documents',
          data: { title, kind: 'guide', body, publishedOn: '2020-01-01T00:00:00.000Z', _status: 'published' } as never,
          locale: 'fr',
          overrideAccess: true,
        });
      const inTwo = await create('Traduit');
      const hidden = await create('À traduire');
      const english = (id: string, localePublished: boolean) =>
        payload.update({
          collection: 'documents',
          id,
          data: { title: 'Translated', body, localePublished, _status: 'published' } as never,
          locale: 'en',
          overrideAccess: true,
        });
      await english(inTwo.id, true);
      await english(hidden.id, false);
      const idsIn = async (language: string) =>
        (await listFilteredDocuments('fr', 1, { language })).docs.map(({ id }) => id).sort();
      expect(await idsIn('fr')).toEqual([inTwo.id, hidden.id].sort());
      expect(await idsIn('en')).toEqual([inTwo.id]);
      expect(await idsIn('de')).toEqual([]);
      expect(await listFilteredDocuments('fr', 1, { kind: 'guide', year: '2020' })).toMatchObject({ totalDocs: 2 });
    });
  });

  describe('the sitemap', () => {
    test('is cut into files of bounded size, which hold all of it once', async () => {
      const { listSitemapFiles, readSitemapFile } = await import('./sitemap');
      await removeAll();
      const count = listLimits.maxSitemapDocuments + 2;
      const rows = Array.from({ length: count }, (_, each) => ({ addresses: { fr: `x-${each}`, en: `y-${each}` } }));
      for (const row of rows) await store({ startsAt: inDays(1), ...row });
      await store({ startsAt: inDays(1), addresses: { fr: 'hidden' }, seo: { noIndex: true } });
      await store({ startsAt: inDays(1), addresses: { fr: 'draft' }, _status: 'draft' });
      expect((await listSitemapFiles()).filter((name) => name.startsWith('events'))).toEqual(['events-1', 'events-2']);
      const files = [await readSitemapFile('events-1'), await readSitemapFile('events-2')];
      const paths = files.flatMap((file) => file ?? []).flatMap(({ alternates }) => alternates.map(({ path }) => path));
      const expected = rows.flatMap(({ addresses: { fr, en } }) => [`/fr/evenements/${fr}`, `/en/events/${en}`]);
      expect(paths.sort()).toEqual([...expected, '/fr/evenements', '/en/events', '/es/eventos'].sort());
      for (const name of ['events-3', 'events-0', 'users-1', 'pages-2', 'x']) {
        expect(await readSitemapFile(name), name).toBeNull();
      }
    });
  });
}
