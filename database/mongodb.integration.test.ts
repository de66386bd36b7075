import { setTimeout } from 'node:timers/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { MongoMemoryServer } from 'mongodb-memory-server-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { migrateMongo } from './mongodb-migrations';
import { findMongod, startTestMongo } from './test-mongo';
import { pageData, startTestSite, type TestSite } from './test-site';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

const page = (word: string) => ({ collection: 'pages', data: pageData(word), locale: 'fr' as const });

/** Starts and closes: for starts that are to be refused. */
const tryStart = async (url: string) => (await startTestSite(url)).payload.destroy();

test('a server that does not answer is reported in one line, without the password', async () => {
  const refused = tryStart('mongodb://someone:secret@127.0.0.1:4199/site');
  await expect(refused).rejects.toThrow(/^MongoDB at 127\.0\.0\.1:4199 does not answer: [^\n]*$/);
  await expect(refused).rejects.not.toThrow('secret');
}, 10_000);

describe.skipIf(!mongo)('with a server', () => {
  const sites: TestSite[] = [];
  const url = mongo?.url(`conflicts-${Date.now()}`) ?? '';
  const start = async (address = url) => {
    const site = await startTestSite(address);
    sites.push(site);
    return site;
  };
  afterEach(async () => {
    for (const { payload } of sites.splice(0)) await payload.destroy();
  });

  test('a single server, without a replica set, is refused', async () => {
    const systemBinary = await findMongod();
    const single = await MongoMemoryServer.create({ binary: { systemBinary } });
    try {
      await expect(tryStart(single.getUri('site'))).rejects.toThrow(/must run as a replica set/);
    } finally {
      await single.stop();
    }
  });

  test('of two servers that start together one migrates, and the other finds it done', async () => {
    const servers = [await start(), await start()];
    let runs = 0;
    const migration = {
      name: `once-${Date.now()}`,
      async up() {
        runs += 1;
        // Long enough for the other to begin.
        await setTimeout(600);
      },
    };
    const migrate = ({ payload }: TestSite) => migrateMongo(payload.db as unknown as MongooseAdapter, [migration]);
    await Promise.all(servers.map(migrate));
    expect(runs).toBe(1);
    for (const server of servers) await migrate(server);
    expect(runs).toBe(1);
  });

  test('an address that does not name the replica set has transactions all the same', async () => {
    const bare = new URL(url);
    bare.search = '';
    const { content, payload } = await start(bare.href);
    const transactionID = String(await payload.db.beginTransaction());
    await content.create({ ...page('undone'), req: { transactionID } });
    await payload.db.rollbackTransaction(transactionID);
    expect((await content.find({ collection: 'pages' })).totalDocs).toBe(0);
  });

  test('a document that another server of the site saves at the same moment: 409, and nothing is stored', async () => {
    const here = await start();
    const elsewhere = await start();
    const { id } = await here.content.create(page('first'));
    const transactionID = String(await elsewhere.payload.db.beginTransaction());
    await elsewhere.content.update({ ...page('elsewhere'), id, req: { transactionID } });
    const save = here.content.update({ ...page('here'), id });
    await expect(save).rejects.toMatchObject({ status: 409, isPublic: true });
    await elsewhere.payload.db.commitTransaction(transactionID);
    expect((await here.content.findByID({ collection: 'pages', id, locale: 'fr' })).title).toBe('elsewhere');
    await here.content.update({ ...page('again'), id });
  });

  test.each(['an index', 'another server'])(
    'after %s refused a write, the rest of the save is reported as not saved, not as a database that is away',
    async (what) => {
      const here = await start();
      const elsewhere = await start();
      const { content, payload } = here;
      const password = 'a long password';
      const email = (name: string) => `${name}-${what.replace(' ', '-')}@example.org`;
      const { id } = await content.create({ collection: 'users', data: { email: email('first'), password } });
      const transactionID = String(await payload.db.beginTransaction());
      const req = { transactionID };
      await content.find({ collection: 'users', req });
      const users = 'users' as const;
      if (what === 'an index') {
        const twice = payload.db.create({ collection: users, data: { email: email('first') }, req } as never);
        await expect(twice).rejects.toThrow('invalid: email');
      } else {
        await elsewhere.content.update({ collection: users, id, data: { email: email('elsewhere') } });
        const late = payload.db.updateOne({ collection: users, id, data: { email: email('here') }, req } as never);
        await expect(late).rejects.toThrow('saved elsewhere');
      }
      const next = payload.db.create({ collection: users, data: { email: email('next') }, req } as never);
      await expect(next).rejects.toMatchObject({ name: 'NotSavedError', status: 500 });
      await expect(payload.db.commitTransaction(transactionID)).rejects.toMatchObject({ name: 'NotSavedError' });
    },
  );
});
