import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { dayMs } from '@/lib/limits';
import { hashQuickly, testPassword } from '@/lib/test-api';
import type { ApiKey } from '@/payload-types';
import { apiWithKeys, bearer, outcomeOf, unknownId } from './test-keys';

type Keys = Awaited<ReturnType<typeof apiWithKeys>>;

/** Tests of what is stored of API keys and read again, on a site of their own, for each database. */
export function testApiKeys(start: () => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;
  let api: Keys['api'];
  let admin: Keys['admin'];
  let editor: Keys['editor'];
  let contributor: Keys['contributor'];
  let order: Keys['order'];
  let makeKey: Keys['makeKey'];
  let withKey: Keys['withKey'];
  let newPage: Keys['newPage'];

  beforeAll(async () => {
    hashQuickly();
    site = await start();
    payload = site.payload;
    ({ api, admin, editor, contributor, order, makeKey, withKey, newPage } = await apiWithKeys(payload));
  });
  afterAll(() => site?.stop());

  const rowOf = (id: string) => payload.db.findOne<ApiKey>({ collection: 'api-keys', where: { id: { equals: id } } });
  const change = (id: string, data: Partial<ApiKey>) => payload.db.updateOne({ collection: 'api-keys', id, data });

  describe('a key', () => {
    test('is told once, and stored as a hash that no one reads', async () => {
      const { id, key } = await makeKey({ account: editor.id });
      const row = await rowOf(id);
      expect(JSON.stringify(row)).not.toContain(key.slice(20));
      expect(key.startsWith(String(row?.prefix))).toBe(true);
      expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
      const list = await api.request('GET', '/api/api-keys', { token: admin.token });
      expect(list.text).toContain(id);
      expect(list.text).not.toContain(String(row?.hash));
      const found = await api.request('GET', `/api/api-keys?where[hash][equals]=${row?.hash}`, { token: admin.token });
      expect(found.json.docs ?? []).toEqual([]);
    });

    test('is made by admins with their current password', async () => {
      for (const token of [editor.token, contributor.token]) {
        expect(outcomeOf(await order({ account: editor.id }, token))).toBe('403 forbidden');
        expect((await api.request('GET', '/api/api-keys', { token })).status).toBe(403);
      }
      const before = await payload.count({ collection: 'api-keys', overrideAccess: true });
      for (const wrong of ['', 'not-the-password']) {
        expect(outcomeOf(await order({ account: editor.id, currentPassword: wrong }))).toBe('400 invalid-document');
      }
      expect(await payload.count({ collection: 'api-keys', overrideAccess: true })).toEqual(before);
    });

    test('ends within a year, and belongs to an account', async () => {
      for (const days of [0, 366, 1000]) expect((await order({ account: editor.id, days })).status).toBe(400);
      expect(outcomeOf(await order({ account: unknownId }))).toBe('400 bad-request');
      expect(outcomeOf(await order({}))).toBe('400 bad-request');
      const { id } = await makeKey({ account: editor.id, days: 365 });
      const end = new Date(String((await rowOf(id))?.expiresAt)).getTime();
      expect(Math.abs(end - Date.now() - 365 * dayMs)).toBeLessThan(dayMs);
    });

    test('reads what the public reads, unless it is made for more', async () => {
      const { id } = await makeKey({ account: admin.id });
      expect(await rowOf(id)).toMatchObject({ scope: 'published', personalData: false });
    });
  });

  describe('what is no valid key is 401 with its code, whatever else was sent', () => {
    test('unknown, damaged, expired, revoked, suspended, without its account', async () => {
      const other = await api.personOf('editor');
      const { id, key } = await makeKey({ account: other.id, scope: 'read' });
      const session = { Cookie: `payload-token=${editor.token}`, 'Sec-Fetch-Site': 'same-origin' };
      // The cookie alone is a session.
      expect((await api.request('GET', '/api/users/me', { headers: session })).text).toContain(editor.id);
      const refused = async (sent: string, code: string) => {
        for (const path of ['/api/events', '/api/pages?draft=true', '/api/globals/header', '/api/search?q=a']) {
          const answer = await withKey(sent, 'GET', path, undefined, session);
          expect([path, outcomeOf(answer)]).toEqual([path, `401 ${code}`]);
          expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="api", error="invalid_token"');
        }
      };
      expect((await withKey(key, 'GET', '/api/events')).status).toBe(200);
      const { createApiKey } = await import('@/lib/api-keys/format');
      await refused(createApiKey().key, 'invalid-key');
      await refused(`${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`, 'invalid-key');
      await refused('x', 'invalid-key');
      await refused('', 'invalid-key');

      await change(id, { expiresAt: new Date(Date.now() - 1).toISOString() });
      await refused(key, 'key-expired');
      await change(id, { expiresAt: new Date(Date.now() + dayMs).toISOString() });
      expect((await withKey(key, 'GET', '/api/events')).status).toBe(200);

      await payload.db.updateOne({ collection: 'users', id: other.id, data: { mustChangePassword: true } });
      await refused(key, 'key-suspended');
      await payload.db.updateOne({ collection: 'users', id: other.id, data: { mustChangePassword: false } });
      expect((await withKey(key, 'GET', '/api/events')).status).toBe(200);

      expect((await api.request('POST', `/api/api-keys/${id}/revoke`, { token: editor.token })).status).toBe(403);
      expect((await api.request('POST', `/api/api-keys/${id}/revoke`, { token: admin.token })).status).toBe(200);
      await refused(key, 'key-revoked');

      const second = await makeKey({ account: other.id });
      const body = { currentPassword: testPassword };
      const removed = await api.request('DELETE', `/api/users/${other.id}`, { body, token: admin.token });
      expect(removed.status, removed.text).toBe(200);
      await refused(second.key, 'invalid-key');
      expect(await rowOf(id)).toBeNull();
      expect(await rowOf(second.id)).toBeNull();
    });

    test('a key beside a session is what counts', async () => {
      const { key } = await makeKey({ account: contributor.id, scope: 'read', personalData: true });
      const session = { Cookie: `payload-token=${admin.token}`, 'Sec-Fetch-Site': 'same-origin' };
      for (const scheme of ['Bearer', 'bearer']) {
        const headers = { ...session, Authorization: `${scheme} ${key}` };
        expect((await api.request('GET', '/api/submissions', { headers })).status).toBe(403);
      }
      const open = await makeKey({ account: admin.id, scope: 'published' });
      const headers = { ...session, Authorization: `bearer ${open.key}` };
      const page = await newPage();
      expect((await api.request('GET', `/api/pages/${page}?draft=true`, { headers })).status).toBe(400);
      expect((await api.request('GET', `/api/pages/${page}`, { headers })).status).toBe(404);
    });

    test('a key in an address is refused', async () => {
      const { key } = await makeKey({ account: editor.id, scope: 'read' });
      for (const name of ['api_key', 'access_token', 'where[title][equals]']) {
        const answer = await api.request('GET', `/api/pages?${name}=${key}`);
        expect(outcomeOf(answer)).toBe('400 key-in-address');
        expect(answer.text).not.toContain(key);
      }
    });

    test('a session’s token is still taken as Bearer, and other schemes are none of ours', async () => {
      const session = await api.request('GET', '/api/users/me', { headers: bearer(editor.token) });
      expect(session.text).toContain(editor.id);
      expect((await api.request('GET', '/api/events', { headers: { Authorization: 'Basic YTpi' } })).status).toBe(200);
    });
  });

  test('a key opens no page and no part of the panel', async () => {
    const { key } = await makeKey({ account: admin.id, scope: 'write', personalData: true });
    const headers = new Headers({ ...bearer(key), cookie: '' });
    expect((await payload.auth({ headers })).user).toBeNull();
    const { staffRequest } = await import('../users/queries');
    expect(await staffRequest(headers)).toBeNull();
  });

  describe('a key that may write', () => {
    test('locks and save conflicts', async () => {
      const { key } = await makeKey({ account: editor.id, scope: 'write' });
      const page = await newPage();
      const path = `/api/pages/${page}?draft=true&locale=fr`;
      const conflict = await withKey(key, 'PATCH', path, { title: 'a', updatedAt: '2020-01-01T00:00:00.000Z' });
      expect(outcomeOf(conflict)).toBe('409 text-changed');
      const lock = { document: { relationTo: 'pages', value: page } };
      const locked = await api.request('POST', '/api/payload-locked-documents', { body: lock, token: admin.token });
      expect(locked.status).toBe(201);
      expect((await withKey(key, 'PATCH', path, { title: 'a' })).status).toBe(423);
    });

    test('the activity names the account and the key, and keeps its saves from those of the person', async () => {
      const name = 'Calendar of Lyon';
      const { id, key } = await makeKey({ account: editor.id, scope: 'write', name });
      const made = await withKey(key, 'POST', '/api/pages?draft=true&locale=fr', { title: 'Via key', layout: [] });
      const page = (made.json.doc as { id: string }).id;
      const path = `/api/pages/${page}?draft=true&locale=fr`;
      await api.request('PATCH', path, { body: { title: 'By the person' }, token: editor.token });
      await api.request('POST', `/api/api-keys/${id}/revoke`, { token: admin.token });
      const rows = async (documentId: string) =>
        (
          await payload.find({
            collection: 'activity',
            where: { documentId: { equals: documentId } },
            sort: 'at',
            depth: 0,
            overrideAccess: true,
          })
        ).docs.map(({ action, by, viaKey, title }) => ({ action, by, viaKey: viaKey ?? null, title }));
      expect(await rows(page)).toEqual([
        { action: 'created', by: editor.id, viaKey: name, title: 'Via key' },
        { action: 'saved', by: editor.id, viaKey: null, title: 'By the person' },
      ]);
      expect(await rows(id)).toEqual([
        { action: 'created', by: admin.id, viaKey: null, title: name },
        { action: 'revoked', by: admin.id, viaKey: null, title: name },
      ]);
      // Keys are the admins': others do not even read that there are any.
      const asked = (token: string) => api.request('GET', `/api/activity?where[documentId][equals]=${id}`, { token });
      expect((await asked(admin.token)).json.totalDocs).toBe(2);
      expect((await asked(editor.token)).json.totalDocs).toBe(0);
    });

    test('a role that is lowered counts from the next request on', async () => {
      const { json } = await order({ accountName: 'Partner site', role: 'editor', scope: 'write' });
      const key = String(json.key);
      const account = String((await rowOf(String(json.id)))?.account);
      const path = `/api/globals/header?draft=true&locale=fr`;
      expect((await withKey(key, 'POST', path, {})).status).toBe(200);
      await payload.update({ collection: 'users', id: account, data: { role: 'contributor' }, overrideAccess: true });
      expect((await withKey(key, 'POST', path, {})).status).toBe(403);
    });
  });

  describe('a service account', () => {
    test('is created with its key, and no one signs in to it, with any password', async () => {
      const { id } = await makeKey({ accountName: 'Partner site', role: 'contributor' });
      const account = await payload.findByID({
        collection: 'users',
        id: String((await rowOf(id))?.account),
        overrideAccess: true,
      });
      expect(account).toMatchObject({ name: 'Partner site', role: 'contributor', isService: true });
      await payload.update({
        collection: 'users',
        id: account.id,
        data: { password: testPassword, mustChangePassword: false },
        overrideAccess: true,
      });
      const body = { email: account.email, password: testPassword };
      const answer = await api.request('POST', '/api/users/login', { body });
      expect(outcomeOf(answer)).toBe('401 authentication-failed');
      // As anybody else with that password.
      expect((await api.request('POST', '/api/users/login', { body: { ...body, email: editor.email } })).status).toBe(
        200,
      );
    });

    test('is none that a client declares', async () => {
      const body = { isService: true, name: 'Eve' };
      const answer = await api.request('PATCH', `/api/users/${editor.id}`, { body, token: admin.token });
      expect(answer.status).toBe(200);
      expect((await payload.findByID({ collection: 'users', id: editor.id, overrideAccess: true })).isService).toBe(
        false,
      );
      await api.signIn(editor.email);
    });

    test('is no one to write to, or to name in a comment', async () => {
      const { id } = await makeKey({ accountName: 'Robot', role: 'editor' });
      const account = String((await rowOf(id))?.account);
      const { thoseWhoPublish } = await import('@/editorial/team');
      const ids = (await thoseWhoPublish(payload)).map((each) => each.id);
      expect(ids).toContain(editor.id);
      expect(ids).not.toContain(account);
      const colleagues = await api.request('GET', '/api/editorial/colleagues', { token: admin.token });
      expect(colleagues.text).toContain(editor.id);
      expect(colleagues.text).not.toContain(account);
    });
  });

  describe('the last use', () => {
    let revision: () => number;
    beforeEach(async () => {
      revision = (await import('@/lib/content-revision')).contentRevision;
    });

    test('is stored at most once in some minutes, changes nothing else and empties no cache', async () => {
      const { id, key } = await makeKey({ account: editor.id, scope: 'read' });
      const before = await rowOf(id);
      const write = vi.spyOn(payload.db, 'updateOne');
      const at = revision();
      for (let time = 0; time < 3; time += 1) expect((await withKey(key, 'GET', '/api/events')).status).toBe(200);
      const writes = write.mock.calls.filter(([{ collection }]) => collection === 'api-keys');
      expect(writes.length).toBe(1);
      await write.mock.results[write.mock.calls.findIndex(([{ collection }]) => collection === 'api-keys')]?.value;
      write.mockRestore();
      const after = await rowOf(id);
      expect(after?.lastUsedAt).toBeTruthy();
      expect({ ...after, lastUsedAt: null }).toEqual({ ...before, lastUsedAt: null });
      expect(revision()).toBe(at);
    });

    test('of a refused key is not', async () => {
      const { id, key } = await makeKey({ account: editor.id, scope: 'read' });
      await change(id, { revokedAt: new Date().toISOString() });
      const write = vi.spyOn(payload.db, 'updateOne');
      expect((await withKey(key, 'GET', '/api/events')).status).toBe(401);
      expect(write.mock.calls).toEqual([]);
      write.mockRestore();
    });
  });

  test('an account has a bounded number of keys in use', async () => {
    const { apiKeyLimits } = await import('@/lib/limits');
    const other = await api.personOf('editor');
    const keys = [];
    for (let made = 0; made < apiKeyLimits.maxPerAccount; made += 1) keys.push(await makeKey({ account: other.id }));
    expect(outcomeOf(await order({ account: other.id }))).toBe('409 conflict');
    await api.request('POST', `/api/api-keys/${keys[0]?.id}/revoke`, { token: admin.token });
    await makeKey({ account: other.id });
  });
}
