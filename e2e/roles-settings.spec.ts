import { Client } from './support/client';
import { expect, test } from './support/test';

const people = ['public', 'newcomer', 'contributor', 'editor', 'admin'] as const;
type Who = (typeof people)[number];

const mayChange: Record<'header' | 'footer' | 'settings', readonly Who[]> = {
  header: ['editor', 'admin'],
  footer: ['editor', 'admin'],
  settings: ['admin'],
};

/** Payload's own collections, which the site does not show. */
const internals = [
  'payload-kv',
  'payload-jobs',
  'payload-migrations',
  'payload-locked-documents',
  'payload-preferences',
];

for (const person of people) {
  test(`what ${person} may do with the header, the footer and the settings`, async ({
    admin,
    editor,
    contributor,
    newcomer,
  }) => {
    const clients = { admin, editor, contributor, newcomer };
    const client = person === 'public' ? new Client() : clients[person].client;
    for (const [slug, allowed] of Object.entries(mayChange)) {
      const path = `/api/globals/${slug}`;
      const before = (await admin.client.get(path, { depth: 0 })).json;
      const { createdAt, updatedAt, globalType, id, ...unchanged } = before;
      const may = allowed.includes(person);
      const saved = await client.post(path, unchanged, { locale: 'fr' });
      expect.soft(saved.status, `save ${slug}: ${saved.text.slice(0, 200)}`).toBe(may ? 200 : 403);
      const versions = await client.get(`${path}/versions`);
      const reads = person === 'editor' || person === 'admin';
      expect.soft(versions.status, `versions of ${slug}`).toBe(reads ? 200 : 403);
      const [version] = ((await admin.client.get(`${path}/versions`, { limit: 1 })).json.docs ?? []) as {
        id: string;
      }[];
      const restored = await client.post(`${path}/versions/${version?.id}`, {});
      expect.soft(restored.status, `restore ${slug}`).toBe(may ? 200 : 403);
      const { updatedAt: _, ...after } = (await admin.client.get(path, { depth: 0 })).json;
      const { updatedAt: __, ...expected } = before;
      expect.soft(after, `${slug} afterwards`).toEqual(expected);
    }
  });

  test(`what ${person} may do with Payload’s own collections`, async ({ admin, editor, contributor, newcomer }) => {
    const clients = { admin, editor, contributor, newcomer };
    const client = person === 'public' ? new Client() : clients[person].client;
    const inside = person !== 'public';
    for (const slug of internals) {
      const path = `/api/${slug}`;
      const personal = slug === 'payload-preferences' || slug === 'payload-locked-documents';
      if (inside && personal) continue;
      const attempts = {
        read: client.get(path),
        create: client.post(path, { key: 'x', data: {}, taskSlug: 'schedulePublish', input: {} }),
        delete: client.delete(path, { 'where[id][equals]': 'none' }),
      };
      for (const [what, attempt] of Object.entries(attempts)) {
        const { status, text } = await attempt;
        // 501 where Payload has no such address.
        expect.soft([401, 403, 404, 501], `${what} ${slug}: ${text.slice(0, 200)}`).toContain(status);
      }
    }
    for (const method of ['GET', 'POST']) {
      const { status } = await client.request(
        method,
        '/api/globals/payload-jobs-stats',
        method === 'POST' ? { body: {} } : {},
      );
      expect.soft(status, `${method} the record of schedules`).toBe(person === 'admin' ? 200 : 403);
    }
    const run = await client.get('/api/payload-jobs/run');
    expect.soft(run.status, 'run the jobs').toBe(person === 'admin' ? 200 : 401);
    if (person !== 'admin') expect.soft((await client.get('/api/payload-jobs/handle-schedules')).status).toBe(401);
  });
}

test('a person reads only their own preferences', async ({ contributor, editor }) => {
  const path = '/api/payload-preferences/test-of-roles';
  expect((await contributor.client.post(path, { value: { secret: 'mine' } })).status).toBe(200);
  expect((await contributor.client.get(path)).text).toContain('mine');
  expect((await editor.client.get(path)).text).not.toContain('mine');
  expect((await editor.client.get('/api/payload-preferences', { depth: 0 })).text).not.toContain('mine');
  expect((await new Client().get(path)).text).not.toContain('mine');
  await contributor.client.delete(path);
});
