import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { activityLimits, dayMs } from '@/lib/limits';

/** The site's own configuration, on a database of this test. */
let site: OwnSite;
let payload: Payload;
let ana: PayloadRequest;
let zoe: PayloadRequest;
let upkeep: typeof import('./read');
let endpoint: typeof import('./endpoint').confirmContent;
let contentRevision: typeof import('@/lib/content-revision').contentRevision;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
  [upkeep, { confirmContent: endpoint }, { contentRevision }] = await Promise.all([
    ...[import('./read'), import('./endpoint')],
    import('@/lib/content-revision'),
  ] as const);
  [ana, zoe] = await Promise.all([signedIn('editor'), signedIn('contributor')]);
});

afterAll(() => site?.stop());

async function signedIn(role: 'editor' | 'contributor'): Promise<PayloadRequest> {
  const data = { name: role, email: `${role}@example.org`, role, mustChangePassword: false };
  const user = await payload.create({
    collection: 'users',
    data: { ...data, password: 'lanterne-crabe-onze-velours' },
    overrideAccess: true,
  });
  return createLocalReq({ user: { ...user, collection: 'users' }, locale: 'fr' }, payload);
}

const words = { question: 'Qu’est-ce que c’est ?', definition: 'Une définition.' };

async function concept(term: string, _status: 'draft' | 'published'): Promise<string> {
  const data = { term, ...words, _status } as never;
  const draft = _status === 'draft';
  return (await payload.create({ collection: 'concepts', data, draft, locale: 'fr', overrideAccess: true } as never))
    .id;
}

const keyOf = (id: string) => ({ key: { equals: `concepts/${id}` } });

/** Makes a document one that was not touched for so many days. */
async function makeOld(id: string, days: number): Promise<void> {
  const touchedAt = new Date(Date.now() - days * dayMs).toISOString();
  await payload.db.updateOne({ collection: 'content-status', where: keyOf(id), data: { touchedAt } });
}

async function confirm(id: string, by: PayloadRequest, collection = 'concepts') {
  const req = await createLocalReq({ locale: 'fr', ...(by.user && { user: by.user }) }, payload);
  const body = JSON.stringify({ collection, id });
  return endpoint.handler(Object.assign(req, { text: async () => body, searchParams: new URLSearchParams() }));
}

const untouched = async () => (await upkeep.readUntouched(null, 1, ana)).rows.map(({ documentId }) => documentId);

test('what is published and was not touched for a year is listed, the oldest first', async () => {
  const [recent, old, older, hidden] = [
    await concept('Récent', 'published'),
    await concept('Vieux', 'published'),
    await concept('Plus vieux', 'published'),
    await concept('Brouillon', 'draft'),
  ];
  await makeOld(recent, activityLimits.untouchedDays - 1);
  await makeOld(old, activityLimits.untouchedDays + 1);
  await makeOld(older, activityLimits.untouchedDays + 9);
  await makeOld(hidden, activityLimits.untouchedDays + 9);
  expect(await untouched()).toEqual([older, old]);
  expect((await upkeep.readUntouched('pages', 1, ana)).rows).toEqual([]);
  expect((await upkeep.countUntouched(ana)).get('concepts')).toBe(2);
});

test('a confirmation holds for a year, and changes neither the document nor what is public', async () => {
  const id = await concept('Accueil', 'published');
  await makeOld(id, activityLimits.untouchedDays + 1);
  const stored = async () => ({
    document: await payload.findByID({ collection: 'concepts', id, locale: 'all', depth: 0, overrideAccess: true }),
    versions: await payload.countVersions({
      collection: 'concepts',
      where: { parent: { equals: id } },
      overrideAccess: true,
    }),
    revision: contentRevision(),
  });
  const before = await stored();
  await confirm(id, ana);
  expect(await stored()).toEqual(before);
  expect(await untouched()).not.toContain(id);
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'content-status',
    where: keyOf(id),
  });
  expect(row?.confirmedBy).toBe(ana.user?.id);
  expect(Date.parse(String(row?.touchedAt))).toBe(Date.parse(String(row?.confirmedAt)));
  // Whatever refreshes the row later.
  const { refreshProjections } = await import('../projections/refresh');
  await refreshProjections({ inCollection: 'concepts', documentId: id }, ana, { rebuild: true });
  const again = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'content-status',
    where: keyOf(id),
  });
  expect(again?.touchedAt).toBe(row?.touchedAt);
  const { docs } = await payload.db.find<{ action: string; title: string }>({
    collection: 'activity',
    where: { documentId: { equals: id } },
  });
  expect(docs).toMatchObject([{ action: 'confirmed', title: 'Accueil' }]);
  // Another year.
  await makeOld(id, activityLimits.untouchedDays + 1);
  expect(await untouched()).toContain(id);
});

test('contributors confirm nothing, and what is not on the site can not be confirmed', async () => {
  const [id, hidden] = [await concept('Ouvert', 'published'), await concept('Caché', 'draft')];
  await expect(confirm(id, zoe)).rejects.toMatchObject({ status: 403 });
  await expect(confirm(hidden, ana)).rejects.toMatchObject({ status: 409 });
  await expect(confirm('0'.repeat(24), ana)).rejects.toMatchObject({ status: 404 });
});
