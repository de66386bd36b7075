import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { apiOf, hashQuickly, type TestPerson } from './test-api';

let site: OwnSite;
let api: ReturnType<typeof apiOf>;
let contributor: TestPerson;
let editor: TestPerson;
let admin: TestPerson;
let newcomer: TestPerson;
let page: string;

const locks = '/api/payload-locked-documents';

beforeAll(async () => {
  hashQuickly();
  site = await startOwnSite();
  api = apiOf(site.payload);
  [contributor, editor, admin] = [
    await api.personOf('contributor'),
    await api.personOf('editor'),
    await api.personOf('admin'),
  ];
  newcomer = await api.personOf('admin', true);
  const data = { title: 'Page', _status: 'draft' as const, layout: [] };
  page = (await site.payload.create({ collection: 'pages', draft: true, data, locale: 'fr', overrideAccess: true })).id;
});
afterAll(() => site.stop());

const subject = () => ({ document: { relationTo: 'pages', value: page } });
const accountOf = ({ id }: TestPerson) => ({ relationTo: 'users', value: id });

/** The one lock there is, as the database has it. */
async function lockHeldBy(person: TestPerson): Promise<string> {
  await site.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });
  const data = { ...subject(), user: accountOf(person) };
  return (await site.payload.db.create({ collection: 'payload-locked-documents', data })).id as string;
}
async function stored() {
  const { docs } = await site.payload.find({ collection: 'payload-locked-documents', depth: 0, overrideAccess: true });
  return docs;
}

test('what is not said to be open in Payload’s own collections is closed to everyone', async () => {
  const own = site.payload.config.collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'));
  expect(own.toSorted()).toEqual([
    'payload-jobs',
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
    'payload-preferences',
  ]);
  for (const slug of ['payload-jobs', 'payload-kv', 'payload-migrations'] as const) {
    const { access } = site.payload.collections[slug].config;
    const { unlock, readVersions, ...rest } = access;
    for (const [operation, rule] of Object.entries({ unlock, readVersions, ...rest })) {
      if (operation === 'admin') continue;
      const req = { user: { ...admin, collection: 'users' } } as never;
      expect(await (rule as (args: { req: never }) => unknown)({ req }), `${operation} ${slug}`).toBe(false);
    }
  }
});

test('a client cannot lock a document in another’s name, nor for longer than a lock lasts', async () => {
  await site.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });
  const far = '2099-01-01T00:00:00.000Z';
  const body = { ...subject(), user: accountOf(admin), updatedAt: far, createdAt: far, id: 'f'.repeat(24) };
  const made = await api.request('POST', locks, { body, token: contributor.token });
  expect(made.status, made.text).toBe(201);
  const [lock] = await stored();
  expect(lock).toMatchObject({ user: { value: contributor.id } });
  expect(JSON.stringify(lock)).not.toMatch(/2099|ffffffffffff/);
});

test('taking over a lock puts it in one’s own name, for that document only', async () => {
  for (const person of [contributor, editor, admin]) {
    const id = await lockHeldBy(person === admin ? editor : admin);
    const body = { user: accountOf(newcomer), document: { relationTo: 'pages', value: 'f'.repeat(24) } };
    const taken = await api.request('PATCH', `${locks}/${id}`, { body, token: person.token });
    expect(taken.status, taken.text).toBe(200);
    expect(await stored()).toMatchObject([{ id, document: { value: page }, user: { value: person.id } }]);
  }
});

test('a bulk request cannot take over or end the locks of others', async () => {
  const id = await lockHeldBy(admin);
  const all = `${locks}?where[id][exists]=true`;
  for (const { token } of [contributor, editor]) {
    await api.request('DELETE', `${locks}/${id}`, { token });
    await api.request('DELETE', all, { token });
    const taken = await api.request('PATCH', all, { body: { user: accountOf(contributor) }, token });
    expect(taken.status).toBe(403);
  }
  expect(await stored()).toMatchObject([{ id, user: { value: admin.id } }]);
});

test('one’s own lock ends when one leaves; an admin ends anyone’s', async () => {
  for (const [holder, leaver] of [
    [contributor, contributor],
    [editor, editor],
    [contributor, admin],
  ] as const) {
    const id = await lockHeldBy(holder);
    expect((await api.request('DELETE', `${locks}/${id}`, { token: leaver.token })).status).toBe(200);
    expect(await stored()).toEqual([]);
  }
});

test('anonymous clients, and users who must still change their password, cannot read or create locks', async () => {
  await lockHeldBy(admin);
  for (const sent of [{}, { token: newcomer.token }]) {
    expect((await api.request('GET', locks, sent)).status).toBe(403);
    expect(
      (await api.request('POST', locks, { ...sent, body: { ...subject(), user: accountOf(newcomer) } })).status,
    ).toBe(403);
  }
});

test('preferences are one’s own, whatever is sent', async () => {
  const own = { key: 'list', value: { mine: true }, user: accountOf(admin) };
  expect((await api.request('POST', '/api/payload-preferences', { body: own, token: contributor.token })).status).toBe(
    201,
  );
  const { docs } = await site.payload.find({ collection: 'payload-preferences', depth: 0, overrideAccess: true });
  expect(docs).toMatchObject([{ user: { value: contributor.id } }]);
  const id = docs[0]?.id;
  for (const method of ['PATCH', 'DELETE']) {
    const sent = { ...(method === 'PATCH' && { body: own }), token: editor.token };
    const answer = await api.request(method, `/api/payload-preferences?where[id][equals]=${id}`, sent);
    expect(answer.json.docs ?? [], method).toEqual([]);
  }
  expect((await api.request('GET', '/api/payload-preferences?depth=0', { token: editor.token })).json.docs).toEqual([]);
  expect((await api.request('POST', '/api/payload-preferences', { body: own })).status).toBe(403);
});
