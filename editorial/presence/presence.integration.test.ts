import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { presenceLimits } from '@/lib/limits';

/** The site's own configuration, on a database of this test. */
let site: OwnSite;
let payload: Payload;
let ana: PayloadRequest;
let zoe: PayloadRequest;
let presence: typeof import('./read');
let pages: typeof import('./open-pages');

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
  [presence, pages] = await Promise.all([import('./read'), import('./open-pages')]);
  [ana, zoe] = await Promise.all([signedIn('Ana', 'editor'), signedIn('Zoé', 'contributor')]);
});

afterAll(() => site?.stop());

async function signedIn(name: string, role: 'editor' | 'contributor'): Promise<PayloadRequest> {
  const data = { name, email: `${role}@example.org`, role, mustChangePassword: false };
  const user = await payload.create({
    collection: 'users',
    data: { ...data, password: 'lanterne-crabe-onze-velours' },
    overrideAccess: true,
  });
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
}

const store = async (document: { collection: 'concepts'; id: string }, page: string, req: PayloadRequest) =>
  pages.storeOpenPage(document, page, await pages.findOpenPages(document, req), req);
const stored = async () =>
  (await payload.db.find<{ key: string; seenAt: string }>({ collection: 'document-presence', pagination: false })).docs;
/** Makes a page one that has not told of itself for so long. */
const makeOld = (key: string, ms: number) =>
  payload.db.updateOne({
    collection: 'document-presence',
    where: { key: { equals: key } },
    data: { seenAt: new Date(Date.now() - ms).toISOString() },
  });

test('a page is stored once, and again only after a while', async () => {
  const document = { collection: 'concepts', id: 'one' } as const;
  await store(document, 'p1', ana);
  const [first] = await stored();
  await makeOld('p1 concepts/one', presenceLimits.renewAfterMs - 2000);
  const [before] = await stored();
  await store(document, 'p1', ana);
  expect(await stored()).toEqual([before]);
  await makeOld('p1 concepts/one', presenceLimits.renewAfterMs + 1);
  await store(document, 'p1', ana);
  const [renewed, ...others] = await stored();
  expect(others).toEqual([]);
  expect(Date.parse(String(renewed?.seenAt))).toBeGreaterThanOrEqual(Date.parse(String(first?.seenAt)));
});

test('another person on the same page of a browser is another presence at once', async () => {
  const document = { collection: 'concepts', id: 'two' } as const;
  await store(document, 'p2', ana);
  await store(document, 'p2', zoe);
  const [row, ...others] = await pages.findOpenPages(document, ana);
  expect(others).toEqual([]);
  expect(row?.user).toBe(zoe.user?.id);
  // The first person ends nothing any more.
  await pages.removeOpenPage(document, 'p2', ana);
  expect(await pages.findOpenPages(document, ana)).toHaveLength(1);
  await pages.removeOpenPage(document, 'p2', zoe);
  expect(await pages.findOpenPages(document, ana)).toEqual([]);
});

test('a page that is silent for half a minute is no longer shown, and its row is removed with the next new one', async () => {
  const document = { collection: 'concepts', id: 'three' } as const;
  await store(document, 'p3', zoe);
  expect(await presence.readPresence(document, undefined, ana)).toEqual([
    { name: 'Zoé', role: 'contributor', isYou: false },
  ]);
  await makeOld('p3 concepts/three', presenceLimits.lifetimeMs + 1);
  expect(await presence.readPresence(document, undefined, ana)).toEqual([]);
  expect((await stored()).map(({ key }) => key)).toContain('p3 concepts/three');
  await store({ collection: 'concepts', id: 'four' }, 'p4', ana);
  expect((await stored()).map(({ key }) => key)).not.toContain('p3 concepts/three');
});

test('a page that comes back after its end is stored again', async () => {
  const document = { collection: 'concepts', id: 'five' } as const;
  await store(document, 'p5', zoe);
  await makeOld('p5 concepts/five', presenceLimits.lifetimeMs + 1);
  await store(document, 'p5', zoe);
  expect(await presence.readPresence(document, undefined, ana)).toHaveLength(1);
});

test('a list tells only of documents that the reader may read', async () => {
  const { id } = await payload.create({
    collection: 'concepts',
    data: { term: 'Terme' } as never,
    locale: 'fr',
    draft: true,
    overrideAccess: true,
  });
  await store({ collection: 'concepts', id }, 'p6', zoe);
  await store({ collection: 'concepts', id: 'gone' }, 'p7', zoe);
  const seenBy = async (req: PayloadRequest) =>
    (await presence.readPresenceInList('concepts', undefined, req)).documents.map(({ id: each }) => each);
  expect(await seenBy(ana)).toEqual([id]);
  // A draft, to somebody without an account.
  expect(await seenBy(await createLocalReq({}, payload))).toEqual([]);
});
