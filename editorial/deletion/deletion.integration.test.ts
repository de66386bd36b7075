import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { dayMs } from '@/lib/limits';
import { apiOf, hashQuickly } from '@/lib/test-api';

/** The site's own configuration, on a database of this test. */
let site: OwnSite;
let payload: Payload;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
});

afterAll(() => site?.stop());

const text = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] }],
  },
});
// The site fills in values that the types require beyond what a save needs.
const concept = (term: string) =>
  payload.create({
    collection: 'concepts',
    data: { term, question: term, definition: term, body: text(term), _status: 'published' } as never,
    locale: 'fr',
    overrideAccess: true,
  });
const trash = (id: string, daysAgo: number) =>
  payload.update({
    collection: 'concepts',
    id,
    data: { deletedAt: new Date(Date.now() - daysAgo * dayMs).toISOString() },
    locale: 'fr',
    overrideAccess: true,
  });
const page = (chosen: string[]) =>
  payload.create({
    collection: 'pages',
    data: {
      title: 'Choix',
      slug: `choix-${chosen.join('-')}`,
      _status: 'published',
      layout: [{ blockType: 'concepts', mode: 'chosen', chosen }],
    },
    locale: 'fr',
    overrideAccess: true,
  });
const exists = async (id: string) =>
  (await payload.count({ collection: 'concepts', where: { id: { equals: id } }, trash: true, overrideAccess: true }))
    .totalDocs === 1;

test('the trash keeps documents for 60 days, and longer while the site needs them', async () => {
  const { deleteExpiredTrash } = await import('./purge-trash');
  const [old, recent, needed] = [await concept('vieux'), await concept('récent'), await concept('choisi')];
  await trash(old.id, 61);
  await trash(recent.id, 59);
  await trash(needed.id, 61);
  // Referenced while it was in the trash.
  const chooser = await page([needed.id]);
  expect(await deleteExpiredTrash(payload)).toEqual({ deleted: 1, skipped: 1 });
  expect([await exists(old.id), await exists(recent.id), await exists(needed.id)]).toEqual([false, true, true]);
  await payload.delete({ collection: 'pages', id: chooser.id, overrideAccess: true });
  expect(await deleteExpiredTrash(payload)).toEqual({ deleted: 1, skipped: 0 });
});

test('calls of the server are refused too, sequential and parallel ones', async () => {
  const [one, two] = [await concept('un'), await concept('deux')];
  await page([one.id, two.id]);
  const { docs, errors } = await payload.update({
    collection: 'concepts',
    where: { id: { in: [one.id, two.id] } },
    data: { _status: 'draft' },
    locale: 'fr',
    overrideAccess: true,
  });
  expect([docs.length, errors.length]).toEqual([1, 1]);
  const [left] = errors;
  await expect(
    payload.delete({ collection: 'concepts', id: String(left?.id), overrideAccess: true }),
  ).rejects.toMatchObject({ status: 409 });
});

test('a founder stays while a page shows the founders', async () => {
  const member = await payload.create({
    collection: 'members',
    data: { name: 'Réseau', kind: 'association', founder: true, _status: 'published' } as never,
    locale: 'fr',
    overrideAccess: true,
  });
  await payload.create({
    collection: 'pages',
    data: { title: 'Qui', _status: 'published', layout: [{ blockType: 'members', mode: 'founders' }] },
    locale: 'fr',
    overrideAccess: true,
  });
  const unpublish = () =>
    payload.update({
      collection: 'members',
      id: member.id,
      data: { _status: 'draft' },
      locale: 'fr',
      overrideAccess: true,
    });
  await expect(unpublish()).rejects.toMatchObject({ status: 409 });
  await payload.update({
    collection: 'members',
    id: member.id,
    data: { founder: false },
    locale: 'fr',
    overrideAccess: true,
  });
  expect((await unpublish())._status).toBe('draft');
});

test('a refusal is in one language, also for a client that names only a locale', async () => {
  hashQuickly();
  const api = apiOf(payload);
  const { token } = await api.personOf('editor');
  const chosen = await concept('trois');
  await page([chosen.id]);
  const { status, json } = await api.request('DELETE', `/api/concepts/${chosen.id}?locale=es`, {
    token,
    headers: { 'Accept-Language': '*' },
  });
  expect(status).toBe(409);
  const message = expect.stringMatching(/^On ne peut pas encore retirer .*\. Le site aurait un trou.*Choix \(Bloc/);
  expect(json.errors).toMatchObject([{ code: 'conflict', message, data: { brokenReferences: [{ title: 'Choix' }] } }]);
});
