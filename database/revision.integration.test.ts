import { createLocalReq, killTransaction } from 'payload';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentRevision } from '@/lib/content-revision';
import { secondMs } from '@/lib/limits';
import { followContentRevision } from './revision';
import { testDatabases } from './test-databases';
import { pageData, type TestSite } from './test-site';

const { databases, stop } = await testDatabases();
afterAll(stop);

const page = (word: string) => ({ collection: 'pages', data: pageData(word), locale: 'fr' as const });

describe.each(databases)('the content revision on $name', ({ name, newUrl, start }) => {
  let site: TestSite;
  let url: string;
  let before: number;

  beforeEach(async () => {
    url = newUrl();
    site = await start(url);
    await site.content.create(page('first'));
    before = contentRevision();
  });
  afterEach(() => site.payload.destroy());

  const moved = () => contentRevision() > before;
  const first = async () => (await site.content.find({ collection: 'pages', locale: 'fr' })).docs[0]?.id ?? '';

  test.each([
    ['a published document', () => site.content.create(page('second'))],
    ['an update', async () => site.content.update({ collection: 'pages', id: await first(), data: { title: 'b' } })],
    [
      'what is no longer published',
      async () => site.content.update({ collection: 'pages', id: await first(), data: { _status: 'draft' } }),
    ],
    [
      'an update of many',
      () => site.content.update({ collection: 'pages', where: { id: { exists: true } }, data: { title: 'c' } }),
    ],
    ['a deletion', async () => site.content.delete({ collection: 'pages', id: await first() })],
    [
      'a document in the trash',
      async () =>
        site.content.update({
          collection: 'pages',
          id: await first(),
          data: { deletedAt: new Date().toISOString() },
        }),
    ],
    [
      'a translation that is published',
      async () => site.content.update({ collection: 'pages', id: await first(), locale: 'en', data: { title: 'd' } }),
    ],
  ])('%s moves it', async (_what, write) => {
    await write();
    expect(moved()).toBe(true);
  });

  test.each([
    [
      'an autosaved draft',
      async () => {
        await site.payload.update({
          collection: 'pages',
          id: await first(),
          data: { title: 'draft' } as never,
          draft: true,
          autosave: true,
          overrideAccess: true,
        });
      },
    ],
    [
      'a new draft',
      async () => {
        await site.content.create({ ...page('draft'), data: { ...pageData('draft'), _status: 'draft' }, draft: true });
      },
    ],
    [
      'a refused save',
      async () => {
        await expect(
          site.content.update({ collection: 'pages', id: await first(), data: { title: '' } }),
        ).rejects.toThrow();
      },
    ],
    [
      'a rollback',
      async () => {
        const req = await createLocalReq({}, site.payload);
        req.transactionID = (await site.payload.db.beginTransaction()) ?? '';
        await site.content.create({ ...page('undone'), req });
        await killTransaction(req);
      },
    ],
    [
      'an account',
      async () => {
        await site.payload.create({
          collection: 'users',
          data: { email: 'a@example.org', password: 'a long password' } as never,
          overrideAccess: true,
        });
      },
    ],
    ['a read', () => site.content.find({ collection: 'pages' })],
  ])('%s does not move it', async (_what, write) => {
    await write();
    expect(moved()).toBe(false);
  });

  test('a transaction moves it at its commit, not before', async () => {
    const req = await createLocalReq({}, site.payload);
    req.transactionID = (await site.payload.db.beginTransaction()) ?? '';
    await site.content.create({ ...page('inside'), req });
    expect(moved()).toBe(false);
    await site.payload.db.commitTransaction(await req.transactionID);
    expect(moved()).toBe(true);
  });

  // A SQLite file belongs to one process.
  test.runIf(name === 'MongoDB')('a change through another instance is noticed within a second', async () => {
    const token = () => site.payload.kv.get<{ token: string }>('content-revision');
    const written = await token();
    await site.content.create(page('announced'));
    expect(await token()).not.toEqual(written);

    const stopFollowing = followContentRevision(site.payload);
    try {
      await new Promise((resolve) => setTimeout(resolve, secondMs));
      // What this instance announced is no change to itself.
      const settled = contentRevision();
      await new Promise((resolve) => setTimeout(resolve, secondMs));
      expect(contentRevision()).toBe(settled);
      await site.payload.kv.set('content-revision', { token: 'of another instance' });
      await vi.waitFor(() => expect(contentRevision()).toBeGreaterThan(settled), { timeout: 5 * secondMs });
    } finally {
      stopFollowing();
    }
  });
});
