import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { testDatabases } from './test-databases';
import { pageData, type TestSite, type TestSiteOptions } from './test-site';

const { databases, stop } = await testDatabases();
afterAll(stop);

const page = (word: string) => ({ collection: 'pages', data: pageData(word), locale: 'fr' as const });

describe.each(databases)('transactions on $name', ({ newUrl, start }) => {
  let site: TestSite;
  const open = async (options?: TestSiteOptions) => {
    site = await start(newUrl(), options);
  };
  const begin = async () => ({ transactionID: (await site.payload.db.beginTransaction()) ?? '' });
  const count = async () => (await site.content.find({ collection: 'pages' })).totalDocs;
  afterEach(() => site.payload.destroy());

  test('what is written is seen inside, and by others after the commit only', async () => {
    await open();
    const req = await begin();
    const { id } = await site.content.create({ ...page('inside'), req });
    expect((await site.content.findByID({ collection: 'pages', id, locale: 'fr', req })).title).toBe('inside');
    expect(await count()).toBe(0);
    await site.payload.db.commitTransaction(req.transactionID);
    expect(await count()).toBe(1);
  });

  test('a write of a hook belongs to the save: both are stored, or none', async () => {
    const copy: NonNullable<TestSiteOptions['hooks']>['afterChange'] = [
      async ({ doc, operation, req }) => {
        if (operation !== 'create' || String(doc.slug).endsWith('-copy')) return;
        await site.content.create({ ...page(`${doc.slug}-copy`), req });
        if (doc.slug === 'refused') throw new Error('The hook refuses.');
      },
    ];
    await open({ hooks: { afterChange: copy } });
    await site.content.create(page('accepted'));
    expect(await count()).toBe(2);
    await expect(site.content.create(page('refused'))).rejects.toThrow('The hook refuses.');
    expect(await count()).toBe(2);
  });

  test('a save is refused when a hook hides that one of its steps failed and undid it', async () => {
    const hide: NonNullable<TestSiteOptions['hooks']>['afterChange'] = [
      async ({ doc, req }) => {
        if (doc.slug !== 'outer') return;
        await site.content.create({ ...page('taken'), req }).catch(() => undefined);
      },
    ];
    await open({ hooks: { afterChange: hide } });
    await site.content.create(page('taken'));
    await expect(site.content.create(page('outer'))).rejects.toThrow('Nothing was saved');
    expect(await count()).toBe(1);
  });

  test('a save that does not get the write lock in time is refused, and the next one goes through', async () => {
    await open({ waitLimit: 400 });
    const req = await begin();
    await site.content.create({ ...page('holder'), req });
    // The holder keeps working, so that it is not taken for forgotten.
    const work = setInterval(() => void site.content.find({ collection: 'pages', req }), 50);
    const waiting = await Promise.allSettled([site.content.create(page('waiting'))]);
    clearInterval(work);
    expect(waiting[0]).toMatchObject({ status: 'rejected', reason: { status: 503, isPublic: true } });
    expect(String(waiting[0].status === 'rejected' && waiting[0].reason)).toContain('did not finish within 0.4 s');
    await site.payload.db.commitTransaction(req.transactionID);
    await site.content.create(page('next'));
    expect(await count()).toBe(2);
  });

  test('a forgotten transaction is undone once others waited for it, and its commit is refused', async () => {
    await open({ waitLimit: 200 });
    const req = await begin();
    await site.content.create({ ...page('forgotten'), req });
    await expect(site.content.create(page('waiting'))).rejects.toThrow('busy');
    await site.content.create(page('next'));
    expect(await count()).toBe(1);
    await expect(site.payload.db.commitTransaction(req.transactionID)).rejects.toThrow('Nothing was saved');
    await expect(site.content.create({ ...page('late'), req })).rejects.toThrow('Nothing was saved');
  });

  test('"forgot password", which writes beside its own transaction, does not wait for itself', async () => {
    await open({ waitLimit: 1000 });
    const email = 'someone@example.org';
    await site.content.create({ collection: 'users', data: { email, password: 'a long password' } });
    const collection = 'users';
    await expect(site.payload.forgotPassword({ collection, data: { email }, overrideAccess: true })).resolves.toMatch(
      /^[0-9a-f]{40}$/,
    );
  });

  test('many saves leave no open session', async () => {
    await open();
    await Promise.all(Array.from({ length: 20 }, (_, index) => site.content.create(page(`page-${index}`))));
    await Promise.allSettled(Array.from({ length: 20 }, (_, index) => site.content.create(page(`page-${index}`))));
    expect(Object.keys(site.payload.db.sessions ?? {})).toEqual([]);
  });
});
