import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import type { Role } from '@/lib/access';
import { activityLimits, dayMs, hourMs, minuteMs } from '@/lib/limits';
import { getT } from '@/messages/panel';
import type { ActivityRow } from './record';

/** The site's own configuration, on a database of this test. */
let site: OwnSite;
let payload: Payload;
let ana: PayloadRequest;
let zoe: PayloadRequest;
let read: typeof import('./read');
let purge: typeof import('./purge');

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
  [read, purge] = await Promise.all([import('./read'), import('./purge')]);
  [ana, zoe] = await Promise.all([signedIn('Ana', 'editor'), signedIn('Zoé', 'contributor')]);
});

beforeEach(async () => {
  vi.useRealTimers();
  await payload.db.deleteMany({ collection: 'activity', where: {} });
});

afterAll(() => site?.stop());

async function signedIn(name: string, role: Role): Promise<PayloadRequest> {
  const data = { name, email: `${name.length}-${role}@example.org`, role, mustChangePassword: false };
  const user = await payload.create({
    collection: 'users',
    data: { ...data, password: 'lanterne-crabe-onze-velours' },
    overrideAccess: true,
  });
  return createLocalReq({ user: { ...user, collection: 'users' }, locale: 'fr' }, payload);
}

/** A request of its own for each operation, as the API makes one. */
const as = async ({ user }: PayloadRequest, locale = 'fr') =>
  createLocalReq({ locale, ...(user && { user }) }, payload);

const words = { question: 'Qu’est-ce que c’est ?', definition: 'Une définition.' };

async function draft(term: string, by: PayloadRequest): Promise<string> {
  const data = { term, ...words } as never;
  const req = await as(by);
  return (await payload.create({ collection: 'concepts', data, draft: true, overrideAccess: true, req })).id;
}

async function save(id: string, data: object, by: PayloadRequest, locale = 'fr', isDraft = true): Promise<void> {
  const req = await as(by, locale);
  const saved = { collection: 'concepts', id, data, draft: isDraft, trash: true, locale, req };
  // Payload's type has one form for drafts and one for others.
  await payload.update({
    ...(saved as never as { collection: 'concepts'; id: string; data: object }),
    overrideAccess: true,
  });
}

/** All rows, oldest first: what was done by whom, and to what. */
async function rows(): Promise<string[]> {
  const { docs } = await payload.db.find<ActivityRow>({
    collection: 'activity',
    sort: ['at', 'id'],
    pagination: false,
  });
  const names = new Map([ana, zoe].map(({ user }) => [user?.id, (user as { name?: string } | null)?.name]));
  return docs.map(({ action, by, title }) => `${by ? names.get(by) : 'no one'} ${action} ${title}`);
}

test('what becomes of a document is recorded, a row for each act, also after its deletion', async () => {
  const id = await draft('Accueil', ana);
  await save(id, { _status: 'published' }, ana, 'fr', false);
  await save(id, { term: 'Accueil digne' }, zoe);
  await save(id, { _status: 'draft' }, ana, 'fr', false);
  await save(id, { deletedAt: new Date().toISOString() }, ana, 'fr', false);
  await save(id, { deletedAt: null }, ana, 'fr', false);
  await payload.delete({ collection: 'concepts', id, trash: true, overrideAccess: true, req: await as(ana) });
  expect(await rows()).toEqual([
    'Ana created Accueil',
    'Ana published Accueil',
    'Zoé saved Accueil digne',
    'Ana taken-off Accueil digne',
    'Ana trashed Accueil digne',
    'Ana restored Accueil digne',
    'Ana deleted Accueil digne',
  ]);
});

test('saves of one person within the hour are one row, with the title of the last', async () => {
  const id = await draft('Ac', ana);
  await save(id, { term: 'Accueil' }, ana);
  expect(await rows()).toEqual(['Ana created Accueil']);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hourMs + minuteMs });
  await save(id, { term: 'Accueil digne' }, ana);
  const first = Date.now();
  vi.setSystemTime(first + 2 * minuteMs);
  await save(id, { term: 'Accueil inconditionnel' }, ana);
  expect(await rows()).toEqual(['Ana created Accueil', 'Ana saved Accueil inconditionnel']);
  const { docs } = await payload.db.find<ActivityRow>({
    collection: 'activity',
    where: { action: { equals: 'saved' } },
  });
  expect(Date.parse(docs[0]?.at ?? '')).toBeGreaterThanOrEqual(first + 2 * minuteMs);
  await save(id, { term: 'Accueil' }, zoe);
  expect((await rows()).at(-1)).toBe('Zoé saved Accueil');
});

test('a translation that is saved keeps the title in the source language, and one marked as up to date is told', async () => {
  const id = await draft('Accueil', ana);
  const req = await as(zoe, 'en');
  const context = { translationIsCurrent: true };
  const shared = { collection: 'concepts', id, draft: true, locale: 'en', context, req } as const;
  await payload.update({ ...shared, data: { term: 'Welcome' }, overrideAccess: true });
  const [, row] = (
    await payload.db.find<ActivityRow>({ collection: 'activity', sort: ['at', 'id'], pagination: false })
  ).docs;
  expect(row).toMatchObject({ action: 'translation-current', title: 'Accueil', detail: 'en' });
});

/** The titles as they are shown, newest first: the same in the list and in the export. */
async function titles(): Promise<(string | null)[]> {
  const { rows: listed } = await read.findActivity({}, { page: 1 }, ana);
  const exported: string[] = [];
  for await (const slice of read.sliceActivity({}, 2, ana)) exported.push(...slice.map(({ title }) => String(title)));
  expect(exported).toEqual(listed.map(({ title }) => String(title)));
  return listed.map(({ title }) => title);
}

test('settings, accounts and their roles are recorded; what has no user is not', async () => {
  await payload.create({ collection: 'concepts', data: { term: 'Livré' } as never, draft: true, overrideAccess: true });
  expect(await rows()).toEqual([]);
  await payload.updateGlobal({ slug: 'header', data: { links: [] }, overrideAccess: true, req: await as(ana) });
  const data = {
    name: 'Léo',
    email: 'leo@example.org',
    role: 'contributor' as const,
    password: 'lanterne-crabe-onze-x',
  };
  const { id } = await payload.create({ collection: 'users', data, overrideAccess: true, req: await as(ana) });
  const change = async (changes: object) =>
    payload.update({ collection: 'users', id, data: changes, overrideAccess: true, req: await as(ana) });
  await change({ name: 'Léo B.' });
  await change({ role: 'editor' });
  expect(await titles()).toEqual(['Léo B.', 'Léo B.', null]);
  await payload.delete({ collection: 'users', id, overrideAccess: true, req: await as(ana) });
  // The name of an account is not stored in the rows about it.
  expect(await rows()).toEqual(['Ana published null', 'Ana created null', 'Ana role-changed null', 'Ana deleted null']);
  const someone = getT(ana.i18n.language)('common.someone');
  expect(await titles()).toEqual([someone, someone, someone, null]);
});

test('what was done does not depend on the fields that the client selects', async () => {
  const id = await draft('Écoute', ana);
  const select = { slug: true } as const;
  const change = async (data: object) =>
    payload.update({ collection: 'concepts', id, data, select, trash: true, overrideAccess: true, req: await as(ana) });
  await change({ _status: 'published', term: 'Écoute active' });
  await change({ deletedAt: new Date().toISOString() });
  await change({ deletedAt: null });
  const header = { links: [], _status: 'draft' as const };
  const draftOnly = { slug: 'header', data: header, draft: true, select: { links: true } } as const;
  await payload.updateGlobal({ ...draftOnly, overrideAccess: true, req: await as(ana) });
  const data = { from: '/fr/ailleurs', to: { type: 'url', url: 'https://example.org/' } } as const;
  await payload.create({
    collection: 'redirects',
    data,
    select: { to: true },
    overrideAccess: true,
    req: await as(ana),
  });
  const account = { collection: 'users', id: String(zoe.user?.id), data: { name: 'Zoé' } } as const;
  await payload.update({ ...account, select: { name: true }, overrideAccess: true, req: await as(ana) });
  expect(await rows()).toEqual([
    'Ana created Écoute',
    'Ana published Écoute active',
    'Ana trashed Écoute active',
    'Ana restored Écoute active',
    'Ana saved null',
    'Ana created /fr/ailleurs',
  ]);
});

test('an account that deletes itself leaves rows without a name', async () => {
  const leo = await signedIn('Léopold', 'admin');
  await draft('Accueil', leo);
  const id = String(leo.user?.id);
  await payload.delete({ collection: 'users', id, overrideAccess: true, req: await as(leo) });
  const { rows: found } = await read.findActivity({}, { page: 1 }, ana);
  expect(found.map(({ action, by }) => [action, by])).toEqual([
    ['deleted', null],
    ['created', null],
  ]);
});

test('contributors read what is done to content and files, editors everything, others nothing; no one writes', async () => {
  await draft('Accueil', ana);
  await payload.updateGlobal({ slug: 'header', data: { links: [] }, overrideAccess: true, req: await as(ana) });
  const none = { person: null, kind: null, action: null, from: null, until: null };
  const readBy = async (req: PayloadRequest, filters = {}) =>
    (await read.readActivity({ ...none, ...filters }, 1, req)).rows.map(({ inCollection }) => inCollection);
  expect(await readBy(ana)).toEqual(['header', 'concepts']);
  expect(await readBy(zoe)).toEqual(['concepts']);
  expect(await readBy(zoe, { kind: 'header' })).toEqual([]);
  expect(await readBy(ana, { action: 'created' })).toEqual(['concepts']);
  expect(await readBy(ana, { person: String(zoe.user?.id) })).toEqual([]);
  await expect(readBy(await createLocalReq({}, payload))).rejects.toThrow();
  const data = { inCollection: 'concepts', documentId: 'x', action: 'saved', at: new Date().toISOString() } as const;
  await expect(
    payload.create({ collection: 'activity', data, overrideAccess: false, user: ana.user }),
  ).rejects.toThrow();
});

test('a row says where its document is now', async () => {
  const none = { person: null, kind: null, action: null, from: null, until: null };
  const places = async () => (await read.readActivity(none, 1, ana)).rows.map(({ place }) => place);
  const id = await draft('Accueil', ana);
  expect(await places()).toEqual(['list']);
  await save(id, { deletedAt: new Date().toISOString() }, ana, 'fr', false);
  expect(await places()).toEqual(['trash', 'trash']);
  await payload.delete({ collection: 'concepts', id, trash: true, overrideAccess: true, req: await as(ana) });
  expect(await places()).toEqual([null, null, null]);
});

test('reviews are recorded, and the emptying of the trash, which no one does', async () => {
  const id = await draft('Accueil', zoe);
  const { addStep } = await import('../review/log');
  const owner = { inCollection: 'concepts', documentId: id };
  await addStep(owner, { action: 'requested' }, await as(zoe));
  await addStep(owner, { action: 'sent-back', note: 'À revoir' }, await as(ana));
  await save(id, { deletedAt: new Date().toISOString() }, ana, 'fr', false);
  const { deleteExpiredTrash } = await import('../deletion/purge-trash');
  await deleteExpiredTrash(payload, Date.now() + 400 * dayMs);
  expect(await rows()).toEqual([
    'Zoé created Accueil',
    'Zoé review-requested Accueil',
    'Ana review-sent-back Accueil',
    'Ana trashed Accueil',
    'no one deleted Accueil',
  ]);
  const { rows: found } = await read.findActivity({}, { page: 1 }, ana);
  expect(found.map(({ automatic }) => automatic)).toEqual([true, false, false, false, false]);
});

test('a redirect that a person made is recorded, and none that a rename made', async () => {
  const id = await draft('Accueil', ana);
  await save(id, { _status: 'published' }, ana, 'fr', false);
  await save(id, { _status: 'published', slug: 'accueil-digne' }, ana, 'fr', false);
  const to = { type: 'document', document: { relationTo: 'concepts', value: id } } as const;
  const data = { from: '/fr/ancienne', to };
  await payload.create({ collection: 'redirects', data, overrideAccess: true, req: await as(ana) });
  const renames = { origin: { equals: 'rename' } };
  const { totalDocs } = await payload.count({ collection: 'redirects', where: renames, overrideAccess: true });
  expect(totalDocs).toBeGreaterThan(0);
  expect((await rows()).filter((row) => row.includes(' /'))).toEqual(['Ana created /fr/ancienne']);
});

test('slices skip and repeat no row while saves move rows to the front, also where many have one time', async () => {
  const now = Date.now();
  const at = (seconds: number) => new Date(now - seconds * 1000).toISOString();
  const times = { a: at(1), b: at(2), c: at(3), d: at(3), e: at(3), f: at(3), g: at(3), h: at(4) };
  for (const [documentId, time] of Object.entries(times)) {
    const data = { inCollection: 'concepts', documentId, action: 'saved', at: time };
    await payload.db.create({ collection: 'activity', data });
  }
  const slices: string[][] = [];
  for await (const slice of read.sliceActivity({ at: { less_than_equal: at(0) } }, 2, ana)) {
    slices.push(slice.map(({ documentId }) => documentId));
    const first = { id: slice[0]?.id ?? '', data: { at: new Date(now + 1000).toISOString() } };
    await payload.db.updateOne({ collection: 'activity', ...first });
  }
  expect(slices.flat().sort()).toEqual(Object.keys(times));
  expect(slices.map(({ length }) => length)).toEqual([2, 2, 2, 2]);
});

test('rows are deleted after a year', async () => {
  await draft('Accueil', ana);
  const later = Date.now() + activityLimits.retentionDays * dayMs;
  await purge.deleteOldActivity(payload, later - minuteMs);
  expect(await rows()).toHaveLength(1);
  await purge.deleteOldActivity(payload, later + minuteMs);
  expect(await rows()).toEqual([]);
});
