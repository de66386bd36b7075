import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { locales } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { type ApiAnswer, apiOf } from '@/lib/test-api';

type Data = Record<string, unknown>;
type Doc = Data & { id: string };

const globals = ['header', 'footer', 'settings'] as const;
const titles = { members: 'name', events: 'title', documents: 'title', concepts: 'term', pages: 'title' } as const;

const node = (type: string, children: object[], more: Data = {}) => ({ type, version: 1, children, ...more });
const words = (text: string) => ({ type: 'text', version: 1, text, format: 0 });
const richText = (...children: object[]) => ({
  root: node('root', children, { format: '', indent: 0, direction: null }),
});

/** Tests of what anonymous clients read of documents, on a site of their own, for each database. */
export function testPublicDocuments(start: () => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;
  let get: (path: string, token?: string) => Promise<ApiAnswer>;
  let number = 0;

  beforeAll(async () => {
    site = await start();
    payload = site.payload;
    const { request } = apiOf(payload);
    get = (path, token) => request('GET', path, token ? { token } : {});
  });

  afterAll(() => site?.stop());

  /** Stores a document below the hooks, with texts by language: checks would refuse what refers to hidden content. */
  async function store(collection: CollectionSlug, data: Data): Promise<string> {
    const { id } = await payload.db.create({ collection, data } as never);
    return String(id);
  }

  const nextRowId = () => {
    number += 1;
    return `r${number}`;
  };

  const slugs = (name: string) => Object.fromEntries(locales.map((locale) => [locale, `${name}-${locale}`]));
  const inLocales = (value: (locale: string) => unknown) =>
    Object.fromEntries(locales.map((locale) => [locale, value(locale)]));

  /** What a document of a collection needs to be public, in French and in the other languages that are named. */
  function published(collection: PublicCollection, shown: readonly string[] = [], more: Data = {}): Data {
    number += 1;
    const name = `${collection}-${number}`;
    const addresses = Object.fromEntries(Object.entries(slugs(name)).filter(([l]) => l === 'fr' || shown.includes(l)));
    return {
      [titles[collection]]: inLocales((locale) => `${name} ${locale}`),
      sortTitle: inLocales((locale) => `${name} ${locale}`),
      slug: slugs(name),
      addresses,
      localePublished: Object.fromEntries(shown.map((locale) => [locale, true])),
      _status: 'published',
      ...(collection === 'events' && {
        startsAt: '2031-05-04T08:00:00.000Z',
        startsAt_tz: 'Europe/Paris',
        kind: 'meeting',
        status: 'scheduled',
        attendance: 'in-person',
      }),
      ...(collection === 'members' && { visibility: 'public', kind: 'association' }),
      ...(collection === 'documents' && { kind: 'report' }),
      ...more,
    };
  }

  const picture = (more: Data = {}): Data => {
    number += 1;
    const filename = `picture-${number}.png`;
    return {
      ...{ filename, mimeType: 'image/png', filesize: 10, width: 40, height: 30, people: 'none' },
      alt: inLocales((locale) => `alt ${locale}`),
      ...more,
    };
  };

  describe('references to what is not public', () => {
    const hidden = new Map<string, string[]>();
    const open = new Map<string, string>();
    const hide = (collection: string, id: string) => hidden.set(collection, [...(hidden.get(collection) ?? []), id]);
    const allHidden = () => [...hidden.values()].flat();

    /** References to all hidden documents of a collection, and to a public one where there is such a kind. */
    const referencesTo = (collection: string) => [
      ...(hidden.get(collection) ?? []),
      ...(open.get(collection) ?? []).toString().split(',').filter(Boolean),
    ];

    const textWithReferences = () =>
      richText(
        node('paragraph', [
          words('before '),
          ...publicCollections.flatMap((relationTo) =>
            (hidden.get(relationTo) ?? []).map((value) =>
              node('link', [words('words of a link ')], {
                fields: { linkType: 'internal', doc: { relationTo, value } },
              }),
            ),
          ),
        ]),
        ...(hidden.get('media') ?? []).map((value) => node('upload', [], { relationTo: 'media', value, fields: null })),
        node('block', [], {
          fields: { id: 'b', blockType: 'video', url: 'https://vimeo.com/76979871', media: hidden.get('media')?.[0] },
        }),
      );

    /** A value of each field that can refer to something, with references to all that is hidden. */
    function referring(fields: readonly FlattenedField[], isLocalized = false): Data[] {
      const rows: Data[] = [];
      const put = (at: number, name: string, value: unknown) => {
        rows[at] = { ...rows[at], [name]: value };
      };
      for (const field of fields) {
        const inEach = (value: unknown) => (field.localized && !isLocalized ? inLocales(() => value) : value);
        const within = isLocalized || field.localized === true;
        if (field.type === 'relationship' || field.type === 'upload') {
          const targets = [field.relationTo].flat();
          if (targets.includes('users')) continue;
          const values = targets.flatMap((relationTo) =>
            referencesTo(relationTo).map((value) => (Array.isArray(field.relationTo) ? { relationTo, value } : value)),
          );
          if (field.hasMany) put(0, field.name, inEach(values));
          else for (const [index, value] of values.entries()) put(index, field.name, inEach(value));
        } else if (field.type === 'richText') {
          put(0, field.name, inEach(textWithReferences()));
        } else if (field.type === 'group' || field.type === 'tab') {
          for (const [index, row] of referring(field.flattenedFields, within).entries())
            put(index, field.name, inEach(row));
        } else if (field.type === 'array') {
          put(
            0,
            field.name,
            inEach(
              referring(field.flattenedFields, within).map((row) => ({
                id: nextRowId(),
                ...requiredIn(field.flattenedFields),
                ...row,
              })),
            ),
          );
        } else if (field.type === 'blocks' && field.name !== 'questions') {
          const blocks = field.blocks.flatMap((block) =>
            referring(block.flattenedFields, within).map((row) => ({
              id: nextRowId(),
              blockType: block.slug,
              mode: 'chosen',
              ...row,
            })),
          );
          put(0, field.name, inEach(blocks));
        }
      }
      return rows;
    }

    /** What rows need to be stored at all. */
    const requiredIn = (fields: readonly FlattenedField[]): Data =>
      Object.fromEntries(
        fields.flatMap((field) =>
          field.name === 'language' ? [[field.name, 'fr']] : field.name === 'accessible' ? [[field.name, 'yes']] : [],
        ),
      );

    beforeAll(async () => {
      for (const collection of publicCollections) {
        open.set(collection, await store(collection, published(collection, ['en'])));
        hide(collection, await store(collection, published(collection, [], { _status: 'draft' })));
        hide(collection, await store(collection, published(collection, [], { deletedAt: '2026-01-01T00:00:00.000Z' })));
      }
      hide('members', await store('members', published('members', [], { visibility: 'hidden' })));
      open.set('media', await store('media', picture()));
      hide('media', await store('media', picture({ people: null })));
      hide('media', await store('media', picture({ waitingUntil: '2099-01-01T00:00:00.000Z' })));
      hide('media', await store('media', picture({ deletedAt: '2026-01-01T00:00:00.000Z' })));
      hide('files', await store('files', { filename: 'a.pdf', mimeType: 'application/pdf', filesize: 9 }));
      hide('forms', await store('forms', { title: inLocales(() => 'closed'), open: false }));
      open.set('forms', await store('forms', { title: inLocales(() => 'open'), open: true }));
      for (const collection of publicCollections) {
        const { flattenedFields } = payload.collections[collection].config;
        for (const references of referring(flattenedFields)) {
          await store(collection, { ...published(collection, ['en', 'es']), ...references });
        }
      }
      for (const slug of globals) {
        const { flattenedFields } = payload.globals.config.find((each) => each.slug === slug) ?? {
          flattenedFields: [],
        };
        const data = Object.assign({}, ...referring(flattenedFields).reverse());
        await payload.db.createGlobal({ slug, data: { ...data, _status: 'published' } } as never);
      }
    });

    const internal = [
      ...['sortTitle', 'deletedAt', 'addresses', 'localePublished', '_status', 'translatedFrom', 'createdBy'],
      ...['updatedBy', 'overAt', 'waitingUntil', 'consentNote'],
    ];

    /** Everything that anonymous clients can read, at every depth and in every language. */
    function* everyRead(): Generator<string> {
      const languages = [
        ...locales.map((locale) => `locale=${locale}`),
        ...locales.slice(1).map((locale) => `locale=${locale}&fallback-locale=fr`),
      ];
      for (const language of languages) {
        for (const depth of [0, 1, 2, 3]) {
          for (const collection of [...publicCollections, 'media', 'forms']) {
            yield `/api/${collection}?${language}&depth=${depth}&limit=100`;
          }
          for (const slug of globals) yield `/api/globals/${slug}?${language}&depth=${depth}`;
        }
      }
    }

    test('were stored in every kind of field', async () => {
      const { docs } = await payload.find({
        collection: 'pages',
        overrideAccess: true,
        depth: 0,
        limit: 0,
        locale: 'fr',
      });
      const text = JSON.stringify(docs);
      for (const collection of [...publicCollections, 'media', 'forms']) {
        for (const id of hidden.get(collection) ?? []) expect(text, collection).toContain(id);
      }
      const header = await payload.findGlobal({ slug: 'header', overrideAccess: true, depth: 0, locale: 'fr' });
      for (const id of hidden.get('members') ?? []) expect(JSON.stringify(header)).toContain(id);
    });

    test('are left out of everything that clients read, and so is what the site keeps for itself', async () => {
      for (const path of everyRead()) {
        const { status, text } = await get(path);
        expect(status, path).toBe(200);
        for (const id of allHidden()) expect(text.includes(id), `${id} in ${path}`).toBe(false);
        for (const name of internal) expect(text.includes(`"${name}"`), `${name} in ${path}`).toBe(false);
      }
    }, 180_000);

    test('of a document that is read alone, too', async () => {
      for (const collection of publicCollections) {
        const { json } = await get(`/api/${collection}?depth=0&limit=100`);
        for (const { id } of json.docs as Doc[]) {
          const { text } = await get(`/api/${collection}/${id}?depth=2`);
          for (const each of allHidden()) expect(text.includes(each), `${each} in ${collection}`).toBe(false);
        }
      }
    });

    test('leave what is public, and the words of links', async () => {
      const { text } = await get('/api/pages?depth=0&limit=100');
      for (const collection of [...publicCollections, 'media', 'forms']) expect(text).toContain(open.get(collection));
      expect(text).toContain('words of a link');
    });

    test('that is not public in a language are left out in that language', async () => {
      const frenchOnly = await store('members', published('members'));
      const event = await store('events', published('events', ['en'], { organisers: [frenchOnly] }));
      expect((await get(`/api/events/${event}?depth=0`)).json.organisers).toEqual([frenchOnly]);
      for (const depth of [0, 1, 2]) {
        const { json, text } = await get(`/api/events/${event}?locale=en&depth=${depth}`);
        expect(json.organisers, text).toEqual([]);
      }
      const { json } = await get(`/api/events/${event}?locale=en&fallback-locale=fr&depth=1`);
      expect(json.organisers).toMatchObject([{ id: frenchOnly, language: 'fr' }]);
    });

    test('no query names what the site keeps for itself', async () => {
      for (const name of internal) {
        for (const query of [`where[${name}][exists]=true`, `sort=${name}`, `select[${name}]=true`]) {
          expect((await get(`/api/events?${query}`)).status, query).toBe(400);
          expect((await get(`/api/events?locale=en&fallback-locale=fr&${query}`)).status, query).toBe(400);
        }
      }
    });

    test('staff read all of it', async () => {
      const { token } = await apiOf(payload).personOf('editor');
      const { text } = await get('/api/pages?depth=0&limit=100', token);
      for (const id of hidden.get('members') ?? []) expect(text).toContain(id);
      expect(text).toContain('"_status"');
      expect(text).not.toContain('<p>');
    });
  });

  describe('what a document holds for clients', () => {
    const readAs = async <T>(path: string) => (await get(path)).json as T;
    const read = (path: string) => readAs<Doc>(path);

    test('its address in each language, and that of its texts', async () => {
      const id = await store('events', published('events', ['en']));
      const french = await read(`/api/events/${id}`);
      expect(french).toMatchObject({
        language: 'fr',
        url: expect.stringMatching(/^http.*\/fr\/evenements\/events-\d+-fr$/),
        urls: { fr: french.url, en: expect.stringMatching(/\/en\/events\/events-\d+-en$/) },
      });
      expect(await read(`/api/events/${id}?locale=en`)).toMatchObject({
        language: 'en',
        url: (french.urls as Data).en,
      });
      expect((await get(`/api/events/${id}?locale=es`)).status).toBe(404);
      const selected = await read(`/api/events/${id}?locale=en&select[url]=true&select[language]=true`);
      expect(selected).toMatchObject({ language: 'en', url: (french.urls as Data).en });
      expect(selected).not.toHaveProperty('title');
    });

    test('an event: its local days and hours, those of whole days without hours', async () => {
      const at = (data: Data) => store('events', published('events', [], data));
      const zoned = { startsAt_tz: 'America/Bogota', endsAt_tz: 'America/Bogota' };
      const evening = { startsAt: '2031-05-05T01:00:00.000Z', endsAt: '2031-05-05T03:30:00.000Z', ...zoned };
      expect(await read(`/api/events/${await at(evening)}`)).toMatchObject({
        startsAt: '2031-05-05T01:00:00.000Z',
        startsAt_tz: 'America/Bogota',
        startDate: '2031-05-04',
        endDate: '2031-05-04',
        startTime: '20:00',
        endTime: '22:30',
      });
      const days = { ...zoned, allDay: true, startsAt: '2031-12-31T05:00:00.000Z', endsAt: '2032-01-02T04:00:00.000Z' };
      const wholeDays = await at(days);
      expect(await read(`/api/events/${wholeDays}?select[startDate]=true&select[endDate]=true`)).toMatchObject({
        startDate: '2031-12-31',
        endDate: '2032-01-01',
      });
      expect(await read(`/api/events/${wholeDays}`)).toMatchObject({ startTime: null, endTime: null });
    });

    test('a document: the absolute addresses of its files with their type, and nothing of their records', async () => {
      const file = await store('files', { filename: 'b.pdf', mimeType: 'application/pdf', filesize: 9 });
      const row = { id: 'f1', file, language: 'en', accessible: 'yes', format: 'pdf', bytes: 9, pages: 2 };
      const thumbnail = { width: 640, height: 900 };
      const files = [
        { ...row, thumbnail: { ...thumbnail } },
        { ...row, id: 'f2', language: 'es' },
      ];
      const id = await store('documents', published('documents', ['en'], { files }));
      const { urls, files: found } = await readAs<{ urls: Data; files: Data[] }>(`/api/documents/${id}`);
      expect(found[0]).toEqual({
        ...{ id: 'f1', language: 'en', accessible: 'yes', format: 'pdf', bytes: 9, pages: 2, thumbnail },
        url: `${urls.en}/en.pdf`,
        mimeType: 'application/pdf',
        thumbnailUrl: `${urls.en}/en-640.webp`,
      });
      // It has no page in Spanish.
      expect(found[1]).toMatchObject({ url: `${urls.fr}/es.pdf`, thumbnailUrl: null });
    });

    const link = (relationTo: string, value: string, text: string) =>
      node('link', [words(text)], { fields: { linkType: 'internal', doc: { relationTo, value } } });

    test('its rich text as HTML and as plain text, in the language of the document', async () => {
      const target = await store('members', published('members', ['en']));
      const draft = await store('members', published('members', [], { _status: 'draft' }));
      const media = await store('media', picture({ caption: inLocales((locale) => `caption ${locale}`) }));
      const note = {
        type: 'inlineBlock',
        version: 1,
        fields: { id: 'n', blockType: 'footnote', note: 'See the charter.' },
      };
      const body = inLocales((locale) =>
        richText(
          node('heading', [words(`Part ${locale}`)], { tag: 'h2' }),
          node('paragraph', [link('members', target, 'open'), words(' and '), link('members', draft, 'hidden'), note]),
          node('upload', [], { relationTo: 'media', value: media, fields: null }),
        ),
      );
      const id = await store('concepts', published('concepts', ['en'], { body }));
      const { urls } = await readAs<{ urls: Data }>(`/api/members/${target}`);
      for (const locale of ['fr', 'en']) {
        for (const depth of [0, 2]) {
          const { bodyHtml, bodyText } = await read(`/api/concepts/${id}?locale=${locale}&depth=${depth}`);
          expect(bodyHtml).toContain(`<h2 id="part-${locale}">Part ${locale}</h2>`);
          expect(bodyHtml).toContain(`<a href="${urls[locale]}">open</a> and hidden<sup>`);
          expect(bodyHtml).toMatch(
            new RegExp(
              `<img src="http[^"]+/api/media/file/picture-\\d+.png" width="40" height="30" alt="alt ${locale}">`,
            ),
          );
          expect(bodyHtml).toContain(`<figcaption>caption ${locale}</figcaption>`);
          expect(bodyText).toMatch(
            new RegExp(
              `^Part ${locale}\n\nopen and hidden\\[1\\]\n\ncaption ${locale}\n\nNotes\n\n- See the charter.$`,
            ),
          );
        }
      }
      const { bodyHtml } = await read(`/api/concepts/${id}?locale=es&fallback-locale=fr`);
      expect(bodyHtml).toContain('alt="alt fr"');
    });

    test('that only where it is wanted', async () => {
      const body = inLocales(() => richText(node('paragraph', [words('rendered')])));
      const id = await store('concepts', published('concepts', [], { body }));
      const only = await read(`/api/concepts/${id}?select[bodyHtml]=true`);
      expect(only).toMatchObject({ bodyHtml: '<p>rendered</p>' });
      expect(only).not.toHaveProperty('body');
      expect(await read(`/api/concepts/${id}?select[body]=false`)).toMatchObject({ bodyText: 'rendered' });
      expect(await read(`/api/concepts/${id}?select[body]=false`)).not.toHaveProperty('body');
      expect(await read(`/api/concepts/${id}?select[term]=true`)).not.toHaveProperty('bodyHtml');
      const event = await store('events', published('events', [], { concepts: [id] }));
      const related = async (query: string) => (await read(`/api/events/${event}?depth=1&${query}`)).concepts as Data[];
      expect((await related(''))[0]).not.toHaveProperty('bodyHtml');
      const [named] = await related('populate[concepts][bodyHtml]=true');
      expect(named).toMatchObject({ bodyHtml: '<p>rendered</p>' });
      expect(named).not.toHaveProperty('body');
      expect((await payload.findByID({ collection: 'concepts', id, overrideAccess: false })).bodyHtml).toBeFalsy();
      const { token } = await apiOf(payload).personOf('editor');
      expect((await get(`/api/concepts/${id}`, token)).json.bodyHtml).toBeFalsy();
      const byName = await get(`/api/concepts/${id}?select[bodyHtml]=true`, token);
      expect(byName.json.bodyHtml).toBe('<p>rendered</p>');
    });

    test('and what a client sends of it is not stored', async () => {
      const { request, personOf } = apiOf(payload);
      const { token } = await personOf('editor');
      const sent = { layout: [{ blockType: 'rich-text', title: 'a', bodyHtml: '<script>', bodyText: 'x' }], url: 'x' };
      const body = { ...sent, title: 'Page' };
      const { json, status, text } = await request('POST', '/api/pages?draft=true', { token, body });
      expect(status, text).toBe(201);
      const id = (json.doc as Doc).id;
      const where = { id: { equals: id } };
      const stored = JSON.stringify(await payload.db.findOne({ collection: 'pages', where }));
      for (const each of ['<script>', 'bodyText', '"url"']) expect(stored).not.toContain(each);
      expect(stored).toContain('rich-text');
    });

    test('a page: its blocks as data and as HTML', async () => {
      const open = await store('events', published('events', ['en']));
      const draft = await store('events', published('events', [], { _status: 'draft' }));
      const body = inLocales((locale) => richText(node('paragraph', [words(`body ${locale}`)])));
      const title = inLocales((locale) => `title ${locale}`);
      const to = (value: string) => ({
        type: 'document',
        label: inLocales(() => 'go'),
        document: { relationTo: 'events', value },
      });
      const layout = [
        { id: 'b1', blockType: 'rich-text', title, anchor: 'here', body },
        { id: 'b2', blockType: 'events', mode: 'chosen', chosen: [draft, open] },
        {
          id: 'b3',
          blockType: 'call-to-action',
          text: inLocales(() => 'Do <it>'),
          button: to(open),
          secondary: to(draft),
        },
        { id: 'b4', blockType: 'quote', text: title, source: title },
      ];
      const id = await store('pages', published('pages', ['en'], { layout }));
      const url = ((await read(`/api/events/${open}`)).urls as Data).en;
      const page = await read(`/api/pages/${id}?locale=en`);
      const name = (await read(`/api/events/${open}?locale=en`)).title;
      expect(page.bodyHtml).toBe(
        [
          '<section id="here"><h2>title en</h2><p>body en</p></section>',
          `<section><ul><li><a href="${url}">${name}</a></li></ul></section>`,
          `<section><p>Do &lt;it&gt;</p><p><a href="${url}">go</a></p></section>`,
          '<section><figure><blockquote><p>title en</p></blockquote><figcaption>title en</figcaption></figure></section>',
        ].join(''),
      );
      expect((page.layout as Data[])[0]).toMatchObject({
        blockType: 'rich-text',
        bodyHtml: '<p>body en</p>',
        bodyText: 'body en',
      });
      const only = await read(`/api/pages/${id}?locale=en&select[bodyText]=true`);
      expect(only).not.toHaveProperty('layout');
      expect(only.bodyText).toContain('title en\n\nbody en');
    });
  });

  describe('fallback-locale', () => {
    let both = '';
    let french = '';
    let kept = '';

    beforeAll(async () => {
      await payload.db.deleteMany({ collection: 'concepts', where: {} });
      const texts = (name: string) => ({
        term: inLocales((locale) => `${name} ${locale}`),
        definition: inLocales((locale) => `definition ${name} ${locale}`),
      });
      both = await store('concepts', published('concepts', ['en'], { ...texts('both'), order: 1 }));
      french = await store('concepts', published('concepts', [], { ...texts('french'), order: 2 }));
      kept = await store(
        'concepts',
        published('concepts', ['en'], { ...texts('kept'), question: { fr: 'only fr' }, order: 3 }),
      );
    });

    const list = async (query: string) => (await get(`/api/concepts?depth=0&${query}`)).json as Data & { docs: Doc[] };
    const terms = async (query: string) => (await list(query)).docs.map(({ term }) => term);

    test('a list holds what is public in the language, with it what is public in the source, each whole in one', async () => {
      expect(await terms('locale=en')).toEqual(['both en', 'kept en']);
      const { docs, totalDocs } = await list('locale=en&fallback-locale=fr');
      expect(totalDocs).toBe(3);
      expect(docs).toMatchObject([
        { id: both, term: 'both en', definition: 'definition both en', language: 'en' },
        { id: french, term: 'french fr', definition: 'definition french fr', language: 'fr' },
        // A text that is not translated is missing, as on the page in that language.
        { id: kept, term: 'kept en', language: 'en' },
      ]);
      expect(docs[2]?.question ?? null).toBeNull();
      expect(docs[1]?.slug).toMatch(/-fr$/);
      expect(await terms('locale=en&fallback-locale=none')).toEqual(['both en', 'kept en']);
      expect(await terms('locale=fr&fallback-locale=fr')).toEqual(['both fr', 'french fr', 'kept fr']);
    });

    test('one document, too, and what is not public in any language is none', async () => {
      const one = async (id: string, query: string) => (await get(`/api/concepts/${id}?${query}`)).json;
      expect(await one(french, 'locale=en&fallback-locale=fr')).toMatchObject({ language: 'fr', term: 'french fr' });
      expect(await one(both, 'locale=en&fallback-locale=fr')).toMatchObject({ language: 'en', term: 'both en' });
      const draft = await store('concepts', published('concepts', ['en'], { _status: 'draft' }));
      expect((await get(`/api/concepts/${draft}?locale=en&fallback-locale=fr`)).status).toBe(404);
    });

    test('conditions ask each document in the language it is shown in, and find nothing that is not public', async () => {
      const found = (words: string) =>
        terms(`locale=en&fallback-locale=fr&where[term][equals]=${encodeURIComponent(words)}`);
      expect(await found('both en')).toEqual(['both en']);
      expect(await found('both fr')).toEqual([]);
      expect(await found('french fr')).toEqual(['french fr']);
      expect(await found('french en')).toEqual([]);
      const within = 'where[or][0][term][equals]=both en&where[or][1][and][0][term][equals]=french fr';
      expect(await terms(`locale=en&fallback-locale=fr&${within}`)).toEqual(['both en', 'french fr']);
      const { json } = await get('/api/concepts/count?locale=en&fallback-locale=fr&where[term][equals]=french en');
      expect(json.totalDocs).toBe(0);
    });

    test('it is sorted and paged in the source language', async () => {
      const page = (number: number) => list(`locale=en&fallback-locale=fr&sort=-term&limit=2&page=${number}`);
      expect(await page(1)).toMatchObject({ totalDocs: 3, totalPages: 2, docs: [{ id: kept }, { id: french }] });
      expect((await page(2)).docs).toMatchObject([{ id: both }]);
    });

    test('what is joined follows the same rule, conditions on it too', async () => {
      const member = await store('members', published('members', ['en']));
      const event = (name: string, shown: string[]) =>
        store(
          'events',
          published('events', shown, { title: { fr: `${name} fr`, en: `${name} en` }, organisers: [member] }),
        );
      await event('shown', ['en']);
      await event('source', []);
      const joined = async (query: string) => {
        const { json } = await get(`/api/members/${member}?locale=en&depth=1&${query}`);
        return (json.organisedEvents as { docs: Doc[] }).docs.map(({ title }) => title).sort();
      };
      expect(await joined('')).toEqual(['shown en']);
      expect(await joined('fallback-locale=fr')).toEqual(['shown en', 'source fr']);
      const where = 'joins[organisedEvents][where][title][equals]';
      expect(await joined(`fallback-locale=fr&${where}=source fr`)).toEqual(['source fr']);
      expect(await joined(`fallback-locale=fr&${where}=source en`)).toEqual([]);
      expect(await joined(`fallback-locale=fr&${where}=shown fr`)).toEqual([]);
    });

    test('globals and pictures fall back text by text', async () => {
      const media = await store('media', picture({ alt: { fr: 'alt fr' }, caption: { fr: 'c fr', en: 'c en' } }));
      const { json } = await get(`/api/media/${media}?locale=en&fallback-locale=fr`);
      expect(json).toMatchObject({ alt: 'alt fr', caption: 'c en' });
      expect((await get(`/api/media/${media}?locale=en`)).json.alt ?? null).toBeNull();
      const { status } = await get('/api/globals/footer?locale=en&fallback-locale=fr');
      expect(status).toBe(200);
    });

    test.each(['xx', 'en', 'all', ''])('a fallback that adds nothing is refused: %j', async (fallback) => {
      for (const path of ['/api/concepts', `/api/concepts/${both}`, '/api/concepts/count', '/api/globals/header']) {
        const { status, json } = await get(`${path}?locale=es&fallback-locale=${fallback}`);
        expect(status, path).toBe(400);
        expect(json.errors).toMatchObject([{ code: 'invalid-value', parameter: 'fallback-locale' }]);
      }
    });
  });
}
