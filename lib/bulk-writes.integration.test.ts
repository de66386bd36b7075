import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '@/database/test-databases';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { pageData, type TestSite, type TestSiteOptions } from '@/database/test-site';
import { apiOf, hashQuickly, type TestPerson } from './test-api';

const { databases, stop } = await testDatabases();
afterAll(stop);

describe.each(databases)('a selection on $name', ({ newUrl, start }) => {
  let site: TestSite;
  afterEach(() => site.payload.destroy());

  const hooks = async (): Promise<NonNullable<TestSiteOptions['hooks']>> => ({
    // Refused only after it was written: a rule that looks at the outcome.
    afterChange: [
      ({ doc, operation }) => {
        if (operation === 'update' && doc.title === 'saved' && doc.slug === 'refused') throw new Error('Not this one.');
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        const page = await req.payload.db.findOne<{ slug: { fr: string }; id: string }>({
          collection: 'pages',
          where: { id: { equals: id } },
          req,
        });
        if (page?.slug.fr === 'refused') throw new Error('Not this one.');
      },
    ],
    afterOperation: [(await import('./bulk-writes')).storeAllOrNothing],
  });

  const open = async (...slugs: string[]) => {
    site = await start(newUrl(), { hooks: await hooks() });
    for (const slug of slugs) await site.content.create({ collection: 'pages', data: pageData(slug), locale: 'fr' });
  };
  const titles = async () => {
    const { docs } = await site.content.find({ collection: 'pages', locale: 'fr', sort: 'slug' });
    return docs.map(({ title }) => title);
  };
  const user = { id: 'someone', collection: 'users' } as never;
  const call = { collection: 'pages', locale: 'fr' as const, where: { slug: { exists: true } }, user };

  test('is saved as a whole', async () => {
    await open('a', 'b');
    await site.content.update({ ...call, data: { title: 'saved' }, overrideAccess: false } as never);
    expect(await titles()).toEqual(['saved', 'saved']);
  });

  test('is left as it was when one of it is refused, and says which', async () => {
    await open('a', 'refused', 'z');
    const before = await site.content.findVersions({ collection: 'pages' });
    const saving = site.content.update({ ...call, data: { title: 'saved' }, overrideAccess: false } as never);
    await expect(saving).rejects.toMatchObject({
      status: 400,
      code: 'nothing-stored',
      data: {
        refusal: { docs: [], errors: [{ message: expect.stringMatching(/Nothing was saved.*error occurred/) }] },
      },
    });
    expect(await titles()).toEqual(['a', 'refused', 'z']);
    expect((await site.content.findVersions({ collection: 'pages' })).totalDocs).toBe(before.totalDocs);
  });

  test('is deleted as a whole, or not', async () => {
    await open('a', 'refused', 'z');
    const deleting = site.content.delete({ ...call, overrideAccess: false } as never);
    await expect(deleting).rejects.toMatchObject({ status: 400 });
    expect(await titles()).toEqual(['a', 'refused', 'z']);
  });
});

describe('through the API, publishing', () => {
  let site: OwnSite;
  let editor: TestPerson;
  let api: ReturnType<typeof apiOf>;

  beforeAll(async () => {
    hashQuickly();
    site = await startOwnSite();
    api = apiOf(site.payload);
    editor = await api.personOf('editor');
  });
  afterAll(() => site.stop());

  const draft = async (term: string, question?: string) => {
    const data = { term, question, definition: 'Ce que c’est.', _status: 'draft' as const };
    return (
      await site.payload.create({ collection: 'concepts', draft: true, data, locale: 'fr', overrideAccess: true })
    ).id;
  };
  /** As the list of the admin panel does it. */
  const publish = (ids: string[]) =>
    api.request(
      'PATCH',
      `/api/concepts?locale=fr&draft=true&${ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')}`,
      {
        body: { _status: 'published' },
        token: editor.token,
      },
    );
  const isPublic = async (id: string) => (await api.request('GET', `/api/concepts/${id}`)).status === 200;

  test('what can’t all be published publishes nothing, and names what stands in the way', async () => {
    const [good, bad] = [await draft('Frontière', 'Qu’est-ce ?'), await draft('Rétention')];
    const { status, json, text } = await publish([good, bad]);
    expect(status).toBe(400);
    expect(json.docs).toEqual([]);
    expect(json.errors).toEqual([
      {
        docs: expect.stringMatching(/#nothing-stored$/),
        id: bad,
        code: 'nothing-stored',
        message: expect.stringMatching(/^Rien n’a été enregistré.* Rétention\u00a0: .*Question/),
      },
    ]);
    expect(text).not.toContain('Frontière');
    expect([await isPublic(good), await isPublic(bad)]).toEqual([false, false]);
    expect((await publish([good])).status).toBe(200);
    expect([await isPublic(good), await isPublic(bad)]).toEqual([true, false]);
  });
});
