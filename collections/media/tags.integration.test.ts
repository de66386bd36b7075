import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDatabases } from '@/database/test-databases';
import { pageData, type TestSite } from '@/database/test-site';
import { textLimits } from '@/lib/limits';
import { mediaTags, sortWithoutTags } from './tags';

// The components are the admin panel's: the small site has none.
const { admin: _, ...field } = mediaTags;
const { databases, stop } = await testDatabases({ fields: [field], hooks: { beforeOperation: [sortWithoutTags] } });
afterAll(stop);

describe.each(databases)('tags on $name', ({ newUrl, start }) => {
  let site: TestSite;
  beforeEach(async () => {
    site = await start(newUrl());
  });
  afterEach(() => site.payload.destroy());

  const make = async (word: string, tags?: unknown) =>
    site.content.create({
      collection: 'pages',
      data: { ...pageData(word), ...(tags !== undefined && { tags }) },
      locale: 'fr',
    });
  /** What the list of the panel finds: names and the total, two a page. */
  async function found(where: Record<string, unknown>) {
    const { docs, totalDocs } = await site.content.find({ collection: 'pages', where, limit: 2, locale: 'fr' });
    return { names: docs.map(({ slug }) => slug).sort(), total: totalDocs };
  }
  const makeSome = async () => {
    await make('one', ['rencontre 2019', 'portraits']);
    await make('two', ['portraits']);
    await make('three', ['marche', 'marche 2019']);
    await make('none');
    await make('portraits', []);
  };

  test('are stored tidy, changed, and taken away', async () => {
    const { id, tags } = await make('one', [' portraits ', 'Portraits', 'marche, été']);
    expect(tags).toEqual(['portraits', 'marche', 'été']);
    const change = async (data: Record<string, unknown>) =>
      (await site.content.update({ collection: 'pages', id, data, locale: 'fr' })).tags;
    expect(await change({ title: 'Other' }), 'a save that says nothing of them').toEqual([
      'portraits',
      'marche',
      'été',
    ]);
    expect(await change({ tags: ['marche'] })).toEqual(['marche']);
    expect(await change({ tags: [] })).toEqual([]);
  });

  test('are bounded in length and number', async () => {
    await expect(make('long', ['x'.repeat(textLimits.maxTagLength + 1)])).rejects.toThrow(/Tags|Étiquettes/);
    const many = Array.from({ length: textLimits.maxTags + 1 }, (_each, index) => `tag ${index}`);
    await expect(make('many', many)).rejects.toThrow(/Tags|Étiquettes/);
    await make('enough', ['x'.repeat(textLimits.maxTagLength), ...many.slice(2)]);
  });

  test('filter the list by one of them, beside other conditions', async () => {
    await makeSome();
    const byTag = { tags: { equals: 'portraits' } };
    expect(await found({ or: [{ and: [byTag] }] })).toEqual({ names: ['one', 'two'], total: 2 });
    expect(await found({ or: [{ and: [{ slug: { equals: 'two' } }, byTag] }] })).toEqual({ names: ['two'], total: 1 });
    expect(await found({ tags: { equals: 'marche' } }), 'whole tags only').toEqual({ names: ['three'], total: 1 });
    expect(await found({ tags: { in: ['marche', 'rencontre 2019'] } })).toEqual({ names: ['one', 'three'], total: 2 });
  });

  test('are searched with the other words of the list, each document once', async () => {
    await makeSome();
    const search = (text: string) =>
      found({ or: ['slug', 'title', 'tags'].map((name) => ({ [name]: { like: text } })) });
    expect(await search('MARCHE')).toEqual({ names: ['three'], total: 1 });
    expect((await search('portraits')).total).toBe(3);
    expect(await search('rencontre 2019')).toEqual({ names: ['one'], total: 1 });
  });

  test('are no order of a list: each document stands on one page, however many it has', async () => {
    await makeSome();
    const pageOf = async (page: number) =>
      (await site.content.find({ collection: 'pages', sort: '-tags', limit: 2, page, locale: 'fr' })).docs;
    const names = [...(await pageOf(1)), ...(await pageOf(2)), ...(await pageOf(3))].map(({ slug }) => slug);
    expect(names.sort()).toEqual(['none', 'one', 'portraits', 'three', 'two']);
  });

  test('say which are in use', async () => {
    await makeSome();
    const user = { collection: 'users', role: 'editor', mustChangePassword: false };
    const requested = { collection: 'pages' as const, field: 'tags', sort: 'tags', overrideAccess: false, user };
    const { values } = await site.payload.findDistinct({ ...requested, overrideAccess: true });
    // The types are those of the real site, whose pages have none.
    const used = (values as unknown as { tags: unknown }[]).map(({ tags }) => tags).filter(Boolean);
    expect(used).toEqual(['marche', 'marche 2019', 'portraits', 'rencontre 2019']);
  });

  test('are for staff: the public neither reads them nor filters or sorts by them', async () => {
    await makeSome();
    const asPublic = { collection: 'pages', locale: 'fr' as const, overrideAccess: false, limit: 9 };
    const user = await site.payload.create({
      collection: 'users',
      data: { email: 'a@example.org', password: 'a password' } as never,
      overrideAccess: true,
    });
    const reader = { ...user, collection: 'api-keys' };
    const read = (more: object) => site.content.find({ ...asPublic, ...{ user: reader, ...more } });
    const { docs } = await read({});
    expect(docs).toHaveLength(5);
    expect(docs.filter((each) => 'tags' in each)).toEqual([]);
    await expect(read({ where: { tags: { equals: 'portraits' } } })).rejects.toThrow('cannot be queried');
    await expect(read({ where: { tags: { exists: true } } })).rejects.toThrow('cannot be queried');
    await expect(read({ sort: '-tags' })).rejects.toThrow('cannot be queried');
  });
});
