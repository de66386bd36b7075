import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { withDatabaseLock } from './lock';
import { startTestMongo } from './test-mongo';
import { startTestSite, type TestSite } from './test-site';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('a lock that servers of one database share', () => {
  const sites: TestSite[] = [];
  const url = mongo?.url(`lock-${Date.now()}`) ?? '';
  const open = async () => {
    const site = await startTestSite(url);
    sites.push(site);
    return site.payload;
  };
  afterEach(async () => {
    for (const { payload } of sites.splice(0)) await payload.destroy();
  });

  test('those who start at the same moment on an empty database do the same work one after the other', async () => {
    const servers = await Promise.all([open(), open(), open()]);
    let atWork = 0;
    let filled = 0;
    const fill = async () => {
      atWork += 1;
      expect(atWork).toBe(1);
      await servers[0]?.db.find({ collection: 'payload-kv' as never, where: {} });
      if (filled === 0) filled += 1;
      atWork -= 1;
      return filled;
    };
    const results = await Promise.all(
      servers.map((server) => withDatabaseLock(server, 'prepare', fill, { wait: true })),
    );
    expect(results).toEqual([1, 1, 1]);
  });

  test('who need not wait leaves it to the other; a failure gives it back, and a killed owner’s lease ends', async () => {
    const [here, there] = [await open(), await open()];
    let waiting: Promise<string | undefined> | undefined;
    await withDatabaseLock(
      here,
      'one',
      async () => {
        waiting = withDatabaseLock(there, 'one', async () => 'afterwards', { wait: true });
        expect(await withDatabaseLock(there, 'one', async () => 'done twice', { wait: false })).toBeUndefined();
        expect(await withDatabaseLock(there, 'another', async () => 'free', { wait: false })).toBe('free');
      },
      { wait: false },
    );
    expect(await waiting).toBe('afterwards');
    const failing = async () => {
      throw new Error('failed');
    };
    await expect(withDatabaseLock(here, 'one', failing, { wait: true })).rejects.toThrow('failed');
    const { connection } = here.db as unknown as MongooseAdapter;
    const locks = connection.collection<{ _id: string; owner: string; until: Date }>('site-locks');
    await locks.updateOne({ _id: 'one' }, { $set: { owner: 'killed', until: new Date(Date.now() + 600_000) } });
    expect(await withDatabaseLock(there, 'one', async () => 'done', { wait: false })).toBeUndefined();
    await locks.updateOne({ _id: 'one' }, { $set: { owner: 'killed', until: new Date(Date.now() - 1000) } });
    expect(await withDatabaseLock(there, 'one', async () => 'done', { wait: false })).toBe('done');
  });

  test('the lease of a long work is renewed while it goes on, and no longer', async () => {
    const { db } = await open();
    const locks = (db as unknown as MongooseAdapter).connection.collection<{ _id: string; until: Date }>('site-locks');
    const until = async () => Number((await locks.findOne({ _id: 'long' }))?.until);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const work = async () => {
        const first = await until();
        vi.advanceTimersByTime(10_000);
        await expect.poll(until).toBeGreaterThan(first);
      };
      await withDatabaseLock({ db }, 'long', work, { wait: false });
      expect(await until()).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
