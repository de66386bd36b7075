import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { textLimits } from '@/lib/limits';
import { apiOf, type TestPerson } from '@/lib/test-api';

let site: OwnSite;
let payload: Payload;
let api: ReturnType<typeof apiOf>;
let editor: TestPerson;

beforeAll(async () => {
  site = await startOwnSite({ SITE_URL: 'https://example.org' });
  payload = site.payload;
  api = apiOf(payload);
  editor = await api.personOf('editor');
});

afterAll(() => site?.stop());

type Stored = Record<string, unknown> & { id: string };
type Slug = 'events' | 'pages' | 'forms' | 'members' | 'concepts' | 'documents';

/** As the panel does it, from a form in a locale. */
async function copyOf(collection: Slug, id: string, locale = 'fr'): Promise<string> {
  const { status, json, text } = await api.request('POST', `/api/${collection}/${id}/duplicate?locale=${locale}`, {
    token: editor.token,
    body: { _status: 'draft' },
  });
  expect(status, text).toBe(200);
  return (json.doc as Stored).id;
}

const inAllLocales = async (collection: Slug, id: string) =>
  (await payload.findByID({
    collection,
    id,
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: true,
  })) as unknown as Stored;

const long = 'é'.repeat(textLimits.maxTitleLength);
const times = { startsAt: '2031-05-04T08:00:00.000Z', startsAt_tz: 'Europe/Paris' } as const;

/** An event with a title in each locale, published on a day long ago. */
async function publishedEvent(title: { fr: string; en?: string; es?: string }): Promise<string> {
  const { id, programme, keyFigures } = await payload.create({
    collection: 'events',
    locale: 'fr',
    data: {
      title: title.fr,
      ...times,
      programme: [{ ...times, title: 'Accueil' }],
      keyFigures: [{ value: '3', label: 'villes' }],
      _status: 'published',
      createdAt: '2020-01-01T00:00:00.000Z',
      updatedAt: '2020-01-01T00:00:00.000Z',
      firstPublishedAt: '2020-01-02T00:00:00.000Z',
    } as never,
    overrideAccess: true,
  });
  for (const locale of ['en', 'es'] as const) {
    if (!title[locale]) continue;
    const data = {
      title: title[locale],
      programme: (programme ?? []).map((row) => ({ ...row, title: 'Welcome' })),
      keyFigures: (keyFigures ?? []).map((row) => ({ ...row, label: 'towns' })),
      localePublished: true,
      _status: 'published' as const,
    };
    await payload.update({ collection: 'events', id, locale, data, depth: 0, overrideAccess: true });
  }
  return id;
}

/** Every id of a row, at any depth. */
const rowIds = (value: unknown): string[] =>
  Array.from(JSON.stringify(value).matchAll(/"id":"([^"]+)"/g), ([, id]) => String(id));

describe('a copy', () => {
  test('is named in each locale, and has an address of its own in each', async () => {
    const id = await publishedEvent({ fr: 'Fête des voisins', en: 'Neighbours’ day', es: 'Fiesta' });
    for (const locale of ['fr', 'en']) {
      const copy = await inAllLocales('events', await copyOf('events', id, locale));
      expect(copy.title).toEqual({
        fr: 'Copie de Fête des voisins',
        en: 'Copy of Neighbours’ day',
        es: 'Copia de Fiesta',
      });
      const end = locale === 'fr' ? '' : '-2';
      expect(copy.slug).toEqual({
        fr: `copie-de-fete-des-voisins${end}`,
        en: `copy-of-neighbours-day${end}`,
        es: `copia-de-fiesta${end}`,
      });
      expect(copy.sortTitle).toMatchObject({ es: 'copia de fiesta' });
      expect(copy.addresses).toEqual({ fr: `copie-de-fete-des-voisins${end}` });
    }
  });

  test('is a draft of now, that was never published and is shown in no translation', async () => {
    const before = Date.now();
    const id = await publishedEvent({ fr: 'Forum', en: 'Forum' });
    const copyId = await copyOf('events', id);
    const copy = await inAllLocales('events', copyId);
    const row = (await payload.findByID({
      collection: 'events',
      id: copyId,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Stored;
    for (const each of [copy, row]) {
      expect(each._status).toBe('draft');
      expect(Date.parse(String(each.createdAt))).toBeGreaterThanOrEqual(before);
      expect(Date.parse(String(each.updatedAt))).toBeGreaterThanOrEqual(before);
      expect(each.firstPublishedAt ?? null).toBeNull();
      expect(each.createdBy).toBe(editor.id);
    }
    expect(copy.localePublished).toMatchObject({ en: false });
    const { docs } = await payload.find({
      collection: 'events',
      where: { id: { equals: copyId } },
      locale: 'en',
      overrideAccess: false,
    });
    expect(docs).toEqual([]);
    const original = await inAllLocales('events', id);
    expect([original._status, original.title]).toEqual([
      'published',
      expect.objectContaining({ fr: 'Forum', en: 'Forum' }),
    ]);
  });

  test('shares no row with the original', async () => {
    const id = await publishedEvent({ fr: 'Atelier' });
    const original = rowIds(await inAllLocales('events', id));
    const copy = rowIds(await inAllLocales('events', await copyOf('events', id)));
    expect(copy.length).toBe(original.length);
    expect(copy.filter((each) => original.includes(each))).toEqual([]);
  });

  test('of a page has new rows in its blocks, and keeps the anchors that its own links lead to', async () => {
    const link = { type: 'url', label: 'Plus bas', url: '#suite' };
    const { id } = await payload.create({
      collection: 'pages',
      locale: 'fr',
      data: {
        title: 'Accueil',
        layout: [
          { blockType: 'steps', title: 'Étapes', anchor: 'suite', steps: [{ title: 'Un' }, { title: 'Deux' }] },
          { blockType: 'call-to-action', title: 'Agir', links: [{ link }] },
        ],
        _status: 'draft',
      } as never,
      draft: true,
      overrideAccess: true,
    });
    const original = await inAllLocales('pages', id);
    const copy = await inAllLocales('pages', await copyOf('pages', id));
    expect(rowIds(original.layout).length).toBeGreaterThan(3);
    expect(rowIds(copy.layout).filter((each) => rowIds(original.layout).includes(each))).toEqual([]);
    expect((copy.layout as { anchor?: string }[]).map(({ anchor }) => anchor)).toEqual(
      (original.layout as { anchor?: string }[]).map(({ anchor }) => anchor),
    );
  });

  test('of a copy is not named twice, and a long title is cut', async () => {
    const id = await publishedEvent({ fr: 'Bal' });
    const copy = await copyOf('events', id);
    expect((await inAllLocales('events', await copyOf('events', copy))).title).toMatchObject({ fr: 'Copie de Bal' });
    const ofLong = await inAllLocales('events', await copyOf('events', await publishedEvent({ fr: long })));
    const title = (ofLong.title as { fr: string }).fr;
    expect(title).toBe(`Copie de ${long}`.slice(0, textLimits.maxTitleLength));
  });

  test('has the title it is sent', async () => {
    const id = await publishedEvent({ fr: 'Marche' });
    const { json } = await api.request('POST', `/api/events/${id}/duplicate?locale=fr`, {
      token: editor.token,
      body: { _status: 'draft', title: 'Marche du soir' },
    });
    expect(json.doc).toMatchObject({ title: 'Marche du soir', slug: 'marche-du-soir' });
  });

  test('of each kind of content is named by its title field', async () => {
    const fields = {
      members: ['name', { name: 'Le nom', kind: 'association' }],
      concepts: ['term', { term: 'Le mot', question: 'Quoi ?', definition: 'Cela.' }],
      documents: ['title', { title: 'Le texte', kind: 'report' }],
    } as const;
    for (const [collection, [field, data]] of Object.entries(fields)) {
      const slug = collection as keyof typeof fields;
      const { id } = await payload.create({
        collection: slug,
        locale: 'fr',
        data: data as never,
        draft: true,
        overrideAccess: true,
      });
      const copy = await inAllLocales(slug, await copyOf(slug, String(id)));
      expect((copy[field] as { fr: string }).fr).toMatch(/^Copie de Le /);
    }
  });

  test('of a form takes no messages', async () => {
    const questions = [{ blockType: 'text', label: 'Nom', required: true }];
    const data = { title: 'Contact', questions, recipients: ['equipe@example.org'], open: true };
    const { id } = await payload.create({
      collection: 'forms',
      locale: 'fr',
      data: data as never,
      depth: 0,
      overrideAccess: true,
    });
    const copy = await inAllLocales('forms', await copyOf('forms', id));
    expect([copy.title, copy.open]).toEqual([expect.objectContaining({ fr: 'Copie de Contact' }), false]);
  });
});

test('accounts, pictures, files, messages and redirects have no copies', async () => {
  const admin = await api.personOf('admin');
  const { status } = await api.request('POST', `/api/users/${editor.id}/duplicate`, { token: admin.token, body: {} });
  expect(status).toBeGreaterThanOrEqual(400);
  const without = ['users', 'media', 'files', 'submissions', 'redirects'] as const;
  expect(without.filter((slug) => payload.collections[slug].config.disableDuplicate !== true)).toEqual([]);
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  expect(totalDocs).toBe(2);
});
