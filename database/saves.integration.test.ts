import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDatabases } from './test-databases';
import { pageData, type TestSite } from './test-site';

const { databases, stop } = await testDatabases();
afterAll(stop);

const words = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
const page = (word: string) => ({ collection: 'pages', data: pageData(word), locale: 'fr' as const });

describe.each(databases)('saves on $name', ({ newUrl, start }) => {
  let site: TestSite;
  beforeEach(async () => {
    site = await start(newUrl());
  });
  afterEach(() => site.payload.destroy());

  test('ids are 24 hexadecimal digits, of documents, rows and versions', async () => {
    const { id } = await site.content.create(page('one'));
    const { docs } = await site.content.findVersions({ collection: 'pages' });
    const ids = JSON.stringify([await site.content.findByID({ collection: 'pages', id }), docs]).match(/"id":"[^"]*"/g);
    // The page, two links and a block; the same in the version, and its own.
    expect(ids).toHaveLength(8);
    for (const found of ids ?? []) expect(found).toMatch(/^"id":"[0-9a-f]{24}"$/);
  });

  test('a given id is kept', async () => {
    const id = '0123456789abcdef01234567';
    await site.content.create({ ...page('given'), data: { ...pageData('given'), id } });
    expect((await site.content.findByID({ collection: 'pages', id, locale: 'fr' })).title).toBe('given');
  });

  test('50 at once are all stored', async () => {
    await Promise.all(words(50, 'parallel').map((word) => site.content.create(page(word))));
    const { docs } = await site.content.find({ collection: 'pages', limit: 100, locale: 'fr' });
    expect(docs).toHaveLength(50);
    for (const { slug, title, links, layout, kinds } of docs) {
      expect({ title, links, layout, kinds }).toMatchObject(wholePage(String(slug)));
    }
  });

  test('50 of one document at once leave one of them, whole, and a version of the last 20', async () => {
    const { id } = await site.content.create(page('first'));
    await Promise.all(words(50, 'again').map((word) => site.content.update({ ...page(word), id })));
    const stored = await site.content.findByID({ collection: 'pages', id, locale: 'fr' });
    expect(stored).toMatchObject(wholePage(String(stored.slug)));
    const { docs, totalDocs } = await site.content.findVersions({ collection: 'pages', limit: 100, locale: 'fr' });
    expect(totalDocs).toBe(20);
    for (const { version } of docs) expect(version).toMatchObject(wholePage(Object(version).slug));
  });

  test('of 10 simultaneous saves with one slug, one is stored and nine are refused with the reason', async () => {
    const saves = words(10, 'duplicate').map((word) => ({
      ...page(word),
      data: { ...pageData(word), slug: 'one-slug' },
    }));
    const results = await Promise.allSettled(saves.map((save) => site.content.create(save)));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(9);
    for (const { reason } of refused) expect(String(reason)).toMatch(/slug/i);
    expect((await site.content.find({ collection: 'pages' })).totalDocs).toBe(1);
  });

  test('many documents updated at once: one that is refused keeps its translations', async () => {
    await site.content.create(page('taken'));
    const { id } = await site.content.create(page('mine'));
    await site.content.update({ ...page('mine-en'), id, locale: 'en' });
    const before = await site.content.findByID({ collection: 'pages', id, locale: 'all' });
    const where = { id: { equals: id } };
    const bulk = site.content.update({ collection: 'pages', data: { slug: 'taken' }, locale: 'fr', where });
    // SQLite lists the refused document; MongoDB can do nothing more in the transaction, so that all of it is refused.
    const errors = await bulk.then(
      (result) => result.errors,
      (error: unknown) => [error],
    );
    expect(errors).toHaveLength(1);
    expect(await site.content.findByID({ collection: 'pages', id, locale: 'all' })).toEqual(before);
  });

  test('the key-value store can be written while saves wait for each other', async () => {
    const saves = words(20, 'busy').map((word) => site.content.create(page(word)));
    await Promise.all([...saves, ...words(20, 'key').map((key) => site.payload.kv.set(key, key))]);
    // MongoDB keeps the token of the last change there, too.
    expect((await site.payload.kv.keys()).filter((key) => key.startsWith('key-'))).toHaveLength(20);
  });
});

/** The parts of a page that live in tables of their own. */
function wholePage(word: string) {
  return {
    title: word,
    links: [{ label: `${word} 1`, address: word }, { label: `${word} 2` }],
    layout: [{ text: word }],
    kinds: ['a', 'b'],
  };
}
