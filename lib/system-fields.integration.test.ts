import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { withoutSystemFields } from './system-fields';
import { apiOf, hashQuickly, type TestPerson } from './test-api';

const longAgo = '1987-06-05T04:03:02.001Z';
const chosen = '0123456789abcdef01234567';

describe('what a client sends', () => {
  const fields = [{ name: 'title' }, { name: 'sortTitle', custom: { setByServer: true } }];

  test('keeps its own fields and loses those of the server', () => {
    const sent = { title: 'A', sortTitle: 'zzz', id: 'x', createdAt: longAgo, updatedAt: longAgo, deletedAt: longAgo };
    expect(withoutSystemFields(sent, fields, 'create')).toEqual({ title: 'A' });
    expect(withoutSystemFields({ ...sent, deletedAt: null }, fields, 'update')).toEqual({
      title: 'A',
      deletedAt: null,
    });
  });

  test('says that something goes into the trash, not when', () => {
    const { deletedAt } = withoutSystemFields({ deletedAt: longAgo }, fields, 'update') as { deletedAt: string };
    expect(Date.parse(deletedAt)).toBeGreaterThan(Date.parse(longAgo));
  });

  test('is left alone where it is no object', () => {
    for (const data of [undefined, null, 'text', ['id']])
      expect(withoutSystemFields(data, fields, 'update')).toBe(data);
  });
});

describe('through the API', () => {
  let site: OwnSite;
  let api: ReturnType<typeof apiOf>;
  let contributor: TestPerson;
  let editor: TestPerson;

  beforeAll(async () => {
    hashQuickly();
    site = await startOwnSite();
    api = apiOf(site.payload);
    contributor = await api.personOf('contributor');
    editor = await api.personOf('editor');
  });
  afterAll(() => site.stop());

  const titles = { events: 'title', documents: 'title', members: 'name', concepts: 'term', pages: 'title' } as const;
  const hostile = (author: string) => ({
    id: `${chosen}\r\nSUMMARY:Injected`,
    createdAt: longAgo,
    updatedAt: longAgo,
    firstPublishedAt: longAgo,
    createdBy: author,
    updatedBy: author,
    sortTitle: 'aaaa',
    addresses: { fr: 'elsewhere', en: 'elsewhere' },
    translatedFrom: { en: 'something' },
    deletedAt: longAgo,
  });
  /** What is stored of it, as the database has it. */
  const stored = async (collection: keyof typeof titles, id: string): Promise<Record<string, unknown>> => ({
    ...(await site.payload.findByID({ collection, id, draft: true, depth: 0, trash: true, overrideAccess: true })),
  });

  test.each(Object.entries(titles))('%s: a contributor sets no system field', async (slug, titleField) => {
    const collection = slug as keyof typeof titles;
    const { token } = contributor;
    const body = { [titleField]: 'Un titre', ...hostile(editor.id) };
    const made = await api.request('POST', `/api/${collection}?draft=true&locale=fr`, { body, token });
    expect(made.status, made.text).toBe(201);
    const { id } = made.json.doc as { id: string };
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(id).not.toBe(chosen);
    const first = await stored(collection, id);
    expect(first).toMatchObject({
      createdBy: contributor.id,
      updatedBy: contributor.id,
      addresses: { fr: 'un-titre' },
    });
    expect(JSON.stringify(first)).not.toMatch(/1987|elsewhere|aaaa|something/);

    // The time of an earlier save would be refused (save-conflicts.integration.test.ts).
    const { deletedAt, updatedAt: _, ...again } = hostile(editor.id);
    const saved = await api.request('PATCH', `/api/${collection}/${id}?draft=true&locale=fr`, { body: again, token });
    expect(saved.status, saved.text).toBe(200);
    const second = await stored(collection, id);
    expect(second).toMatchObject({ id, createdBy: contributor.id, updatedBy: contributor.id, sortTitle: 'un titre' });
    expect(JSON.stringify(second)).not.toMatch(/1987|elsewhere|aaaa|something/);

    const trashed = await api.request('PATCH', `/api/${collection}/${id}`, { body: { deletedAt }, token });
    expect(trashed.status, trashed.text).toBe(200);
    expect(Date.parse(String((await stored(collection, id)).deletedAt))).toBeGreaterThan(Date.parse(longAgo));
  });

  test('an editor sets none when publishing, nor of what has no drafts', async () => {
    const { token } = editor;
    const event = {
      title: 'Rencontre',
      kind: 'meeting',
      status: 'scheduled',
      attendance: 'in-person',
      summary: 'Une.',
    };
    const times = { startsAt: '2031-05-04T08:00:00.000Z', startsAt_tz: 'Europe/Paris' };
    const body = { ...event, ...times, ...hostile(contributor.id), _status: 'published' };
    const made = await api.request('POST', '/api/events?locale=fr', { body, token });
    expect(made.status, made.text).toBe(201);
    expect(made.text).not.toMatch(/1987|Injected/);
    const redirect = { id: chosen, createdAt: longAgo, from: '/fr/old', to: { type: 'section', section: 'events' } };
    const led = await api.request('POST', '/api/redirects', { body: redirect, token });
    expect([led.status, led.text]).toEqual([201, expect.not.stringMatching(/1987|0123456789/)]);
    const header = await api.request('POST', '/api/globals/header', { body: { createdAt: longAgo, id: 'x' }, token });
    expect([header.status, header.text]).toEqual([200, expect.not.stringContaining('1987')]);
  });

  test('our own code keeps ids and dates, as a site that moves needs', async () => {
    const data = { term: 'Mot', id: chosen, createdAt: longAgo, _status: 'draft' as const };
    const concept = await site.payload.create({
      collection: 'concepts',
      draft: true,
      data: data as never,
      locale: 'fr',
      overrideAccess: true,
    });
    expect(concept).toMatchObject({ id: chosen, createdAt: longAgo });
  });
});
