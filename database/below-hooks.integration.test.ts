/**
 * What `payload.db` does below hooks and access rules, as `docs/updating-payload.md` lists the code that relies on it. When
 * an update of Payload changes one of these, this is the first test to fail.
 */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@/lib/in-transaction';
import { type TestDatabases, testDatabases } from './test-databases';
import { pageData, type TestSite } from './test-site';

type Row = Record<string, unknown> & { id: string };

const hookCalls: string[] = [];
const options = {
  hooks: {
    beforeChange: [() => void hookCalls.push('beforeChange')],
    afterRead: [() => void hookCalls.push('afterRead')],
    afterChange: [() => void hookCalls.push('afterChange')],
    afterDelete: [() => void hookCalls.push('afterDelete')],
  },
} as never;
const all = await testDatabases(options);
afterAll(() => all.stop());

describe.each(all.databases as TestDatabases['databases'])('$name', (database) => {
  let site: TestSite;
  let db: Payload['db'];
  let id: string;
  const where = () => ({ id: { equals: id } });
  const row = (req?: Partial<PayloadRequest>) =>
    db.findOne<Row>({ collection: 'pages', where: where(), ...(req && { req }) });
  const newest = async () => {
    const { docs } = await db.findVersions<Record<string, unknown>>({
      collection: 'pages',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
    });
    return docs[0];
  };
  const versions = async () =>
    (await db.countVersions({ collection: 'pages', where: { parent: { equals: id } } })).totalDocs;

  beforeAll(async () => {
    site = await database.start(database.newUrl(), options);
    db = site.payload.db;
    const page = await site.content.create({ collection: 'pages', data: pageData('un'), locale: 'fr' });
    id = page.id;
    await site.content.update({ collection: 'pages', id, data: { title: 'one', _status: 'published' }, locale: 'en' });
    await site.content.update({ collection: 'pages', id, data: { title: 'deux' }, draft: true, locale: 'fr' });
    hookCalls.length = 0;
  });
  afterAll(() => site.payload.destroy());

  test('without a locale, localized fields are read in all of them', async () => {
    expect(await row()).toMatchObject({ title: { fr: 'un', en: 'one' }, links: [{ label: { fr: 'un 1' } }, {}] });
  });

  test('the row is what is published, the latest version what was saved last', async () => {
    expect(await row()).toMatchObject({ _status: 'published', title: { fr: 'un' } });
    expect(await newest()).toMatchObject({ version: { _status: 'draft', title: { fr: 'deux' } } });
  });

  test('a select names fields, and rows keep their ids', async () => {
    const query = { collection: 'pages', where: where(), select: { title: true, links: true } } as const;
    const found = await db.find<Row>({ ...query, pagination: false });
    for (const doc of [found.docs[0], await db.findOne<Row>(query)]) {
      expect(doc).toMatchObject({ id, title: { fr: 'un' } });
      // On SQLite, what is stored in the same table as a named field comes along.
      expect([doc?._status, doc?.layout, doc?.createdAt]).toEqual([undefined, undefined, undefined]);
      expect(doc).toMatchObject({ links: [{ id: expect.any(String) }, { id: expect.any(String) }] });
    }
  });

  test('documents in the trash are read like others', async () => {
    const { id: trashed } = await site.content.create({
      collection: 'pages',
      data: { ...pageData('poubelle'), deletedAt: new Date().toISOString() },
      locale: 'fr',
    });
    const { docs } = await db.find({ collection: 'pages', where: { id: { in: [id, trashed] } }, pagination: false });
    expect(docs).toHaveLength(2);
    await db.deleteOne({ collection: 'pages', where: { id: { equals: trashed } } });
    expect(await db.count({ collection: 'pages', where: { id: { equals: trashed } } })).toMatchObject({ totalDocs: 0 });
  });

  test('a write changes the named fields of the row, and no version is made', async () => {
    const before = await versions();
    await db.updateOne({ collection: 'pages', id, data: { kinds: ['c'] }, returning: false });
    expect(await row()).toMatchObject({ kinds: ['c'], title: { fr: 'un', en: 'one' }, _status: 'published' });
    expect(await newest()).toMatchObject({ version: { kinds: ['a', 'b'] } });
    expect(await versions()).toBe(before);
  });

  test('a version is written in its place', async () => {
    const version = (await newest()) as { id: string; version: Record<string, unknown> };
    const before = await versions();
    const versionData = { ...version, version: { ...version.version, kinds: ['b'] } };
    await db.updateVersion({
      collection: 'pages',
      id: version.id,
      versionData: versionData as never,
      returning: false,
    });
    expect(await newest()).toMatchObject({ id: version.id, version: { kinds: ['b'], title: { fr: 'deux' } } });
    expect(await versions()).toBe(before);
    expect(await row()).toMatchObject({ kinds: ['c'] });
  });

  test('with a request, reads and writes are part of its transaction', async () => {
    const undo = inTransaction(site.payload, async (req) => {
      await db.updateOne({ collection: 'pages', id, data: { kinds: [] }, returning: false, req });
      expect((await row(req))?.kinds ?? []).toEqual([]);
      throw new Error('undone');
    });
    await expect(undo).rejects.toThrow('undone');
    expect(await row(await createLocalReq({}, site.payload))).toMatchObject({ kinds: ['c'] });
  });

  test('no hook was called by any of these', async () => {
    // The one document made and put in the trash above.
    expect(hookCalls.filter((name) => name !== 'afterRead')).toEqual(['beforeChange', 'afterChange']);
    hookCalls.length = 0;
    await site.content.findByID({ collection: 'pages', id });
    expect(hookCalls).toContain('afterRead');
  });
});
