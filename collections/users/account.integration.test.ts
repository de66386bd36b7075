import crypto from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { hourMs } from '@/lib/limits';
import { apiOf, hashQuickly, type TestPerson, testPassword } from '@/lib/test-api';

let site: OwnSite;
let api: ReturnType<typeof apiOf>;
let admin: TestPerson;

const other = 'velours-onze-crabe-lanterne';

beforeAll(async () => {
  hashQuickly();
  site = await startOwnSite({ SESSION_HOURS: '12' });
  api = apiOf(site.payload);
  admin = await api.personOf('admin');
});
afterAll(async () => {
  vi.useRealTimers();
  await site.stop();
});

const save = ({ token }: TestPerson, id: string, body: Record<string, unknown>) =>
  api.request('PATCH', `/api/users/${id}`, { body, token });
const stored = (id: string) =>
  site.payload.db.findOne<{ id: string; email: string; hash: string; name: string; role: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  });

describe('an e-mail address or a password', () => {
  const changes = [
    { password: other },
    { email: 'elsewhere@example.org' },
    { email: 'elsewhere@example.org', name: 'B' },
  ];

  test.each(changes)('%j is not changed without the current password', async (change) => {
    const person = await api.personOf('editor');
    const before = await stored(person.id);
    for (const target of [person, await api.personOf('contributor')]) {
      const by = target === person ? person : admin;
      const untouched = await stored(target.id);
      for (const currentPassword of [undefined, '', 'wrong-wrong-wrong', { equals: testPassword }, [testPassword]]) {
        const answer = await save(by, target.id, { ...change, currentPassword });
        expect(answer.status, answer.text).toBe(400);
        expect(answer.text).toMatch(/"(path|parameter)":"currentPassword"/);
      }
      const where = `/api/users?where[id][equals]=${target.id}`;
      const bulk = await api.request('PATCH', where, { body: change, token: by.token });
      expect(bulk.status, bulk.text).toBe(400);
      expect(await stored(target.id)).toEqual(untouched);
    }
    expect(await stored(person.id)).toEqual(before);
  });

  test('is changed with it: one’s own, and by an admin with the admin’s own', async () => {
    const person = await api.personOf('editor');
    const own = await save(person, person.id, { password: other, currentPassword: testPassword });
    expect(own.status, own.text).toBe(200);
    expect(own.text).not.toContain(testPassword);
    await api.signIn(person.email, other);
    const theirs = await save(admin, person.id, { email: ' New@Example.org', currentPassword: other });
    expect(theirs.status, 'with the password of whose account it is').toBe(400);
    expect((await save(admin, person.id, { email: ' New@Example.org', currentPassword: testPassword })).status).toBe(
      200,
    );
    expect(await stored(person.id)).toMatchObject({ email: 'new@example.org' });
  });

  test('the rest of an account needs none, nor the form that sends the same address again', async () => {
    const person = await api.personOf('editor');
    const email = ` ${person.email.toUpperCase()} `;
    const answer = await save(person, person.id, { name: 'Another', email });
    expect(answer.status, answer.text).toBe(200);
    expect(await stored(person.id)).toMatchObject({ name: 'Another', email: person.email });
  });

  test('the password one was given is changed without it, the address is not', async () => {
    const newcomer = await api.personOf('admin', true);
    expect((await save(newcomer, newcomer.id, { password: other, email: 'x@example.org' })).status).toBe(400);
    expect((await save(newcomer, newcomer.id, { password: other })).status).toBe(200);
    await api.signIn(newcomer.email, other);
  });

  test('users cannot mark their own password as initial to change it without the current one', async () => {
    const person = await api.personOf('admin');
    const where = `/api/users?where[id][equals]=${person.id}`;
    expect((await save(person, person.id, { mustChangePassword: true })).status).toBe(200);
    await api.request('PATCH', where, { body: { mustChangePassword: true }, token: person.token });
    expect((await save(person, person.id, { password: other })).status).toBe(400);
    await api.signIn(person.email);
    // An admin sets it for somebody else.
    const theirs = await api.personOf('editor');
    const flagged = await save(person, theirs.id, { mustChangePassword: true });
    expect(flagged.json.doc).toMatchObject({ mustChangePassword: true });
  });

  test('an account is created with it only', async () => {
    const sent = { name: 'B', email: `b-${admin.id}@example.org`, role: 'admin', mustChangePassword: false };
    const account = { ...sent, password: other };
    const create = (body: unknown) => api.request('POST', '/api/users', { body, token: admin.token });
    for (const currentPassword of [undefined, '', other, [testPassword]]) {
      const answer = await create({ ...account, currentPassword });
      expect(answer.status, answer.text).toBe(400);
      expect(answer.text).toMatch(/"(path|parameter)":"currentPassword"/);
    }
    expect(
      (
        await site.payload.count({
          collection: 'users',
          where: { email: { equals: sent.email } },
          overrideAccess: true,
        })
      ).totalDocs,
    ).toBe(0);
    const made = await create({ ...account, currentPassword: testPassword });
    expect(made.status, made.text).toBe(201);
    expect(made.text).not.toContain(testPassword);
    await api.signIn(sent.email, other);
    const { token } = await api.personOf('editor');
    expect((await api.request('POST', '/api/users', { body: account, token })).status, 'an editor').toBe(403);
  });

  test('a role is raised with it only; the same role needs none', async () => {
    const person = await api.personOf('contributor');
    const roleOf = async () => (await stored(person.id))?.role;
    const where = `/api/users?where[id][equals]=${person.id}`;
    expect((await save(admin, person.id, { role: 'admin' })).status).toBe(400);
    expect((await save(admin, person.id, { role: 'admin', currentPassword: other })).status).toBe(400);
    expect((await api.request('PATCH', where, { body: { role: 'admin' }, token: admin.token })).status).toBe(400);
    expect(await roleOf()).toBe('contributor');
    expect((await save(admin, person.id, { name: 'C', role: 'contributor' })).status).toBe(200);
    const raised = await save(admin, person.id, { role: 'editor', currentPassword: testPassword });
    expect(raised.status, raised.text).toBe(200);
    expect(await roleOf()).toBe('editor');
    // No password is required where the role is not saved anyway.
    expect((await save(person, person.id, { name: 'D', role: 'admin' })).status).toBe(200);
    expect(await stored(person.id)).toMatchObject({ name: 'D', role: 'editor' });
  });

  test('is checked without the write lock, for which others would wait', async () => {
    const person = await api.personOf('editor');
    let written = false;
    const hash = crypto.pbkdf2;
    vi.spyOn(crypto, 'pbkdf2').mockImplementationOnce((...args) => {
      const data = { name: 'Written meanwhile' };
      site.payload.db
        .updateOne({ collection: 'users', id: admin.id, data, returning: false })
        .then(() => {
          written = true;
          hash(...args);
        })
        .catch((error: Error) => args[5](error, Buffer.alloc(0)));
    });
    const answer = await save(person, person.id, { password: other, currentPassword: testPassword });
    expect(answer.status, answer.text).toBe(200);
    expect(written).toBe(true);
  });

  test('a taken session does not guess for ever', async () => {
    const person = await api.personOf('editor');
    const guess = () => save(person, person.id, { password: other, currentPassword: 'wrong-wrong-wrong' });
    for (let attempt = 0; attempt < 10; attempt += 1) expect((await guess()).status).toBe(400);
    const refused = await guess();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await save(person, person.id, { password: other, currentPassword: testPassword })).status).toBe(429);
  });
});

describe('a session', () => {
  const refresh = (token: string) => api.request('POST', '/api/users/refresh-token', { token });
  const isSignedIn = async (token: string) => (await api.request('GET', '/api/users/me', { token })).json.user !== null;

  test('is renewed while it is used, and ends twelve hours after the sign-in whatever is renewed', async () => {
    const began = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: began });
    let { token } = await api.personOf('editor');
    const end = Math.floor(began / 1000) + 12 * 60 * 60;
    for (const hours of [3, 6, 9, 11.9]) {
      vi.setSystemTime(began + hours * hourMs);
      const { status, json, headers } = await refresh(token);
      expect(status).toBe(200);
      expect(json.exp).toBeLessThanOrEqual(end + 1);
      expect(headers.get('set-cookie')).toContain(String(json.refreshedToken));
      token = String(json.refreshedToken);
    }
    expect(await isSignedIn(token)).toBe(true);
    vi.setSystemTime(began + 12 * hourMs + 2000);
    expect(await isSignedIn(token)).toBe(false);
    expect((await refresh(token)).status).toBe(403);
    vi.useRealTimers();
  });

  test('ends before that when it is not used for eight hours', async () => {
    const began = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: began });
    const { token } = await api.personOf('editor');
    vi.setSystemTime(began + 7.9 * hourMs);
    expect(await isSignedIn(token)).toBe(true);
    vi.setSystemTime(began + 8 * hourMs + 2000);
    expect(await isSignedIn(token)).toBe(false);
    vi.useRealTimers();
  });

  test('stored without its beginning is not renewed', async () => {
    const person = await api.personOf('editor');
    const row = await site.payload.db.findOne<{ id: string; sessions: { createdAt: unknown }[] }>({
      collection: 'users',
      where: { id: { equals: person.id } },
    });
    const sessions = row?.sessions.map((session) => ({ ...session, createdAt: null }));
    await site.payload.db.updateOne({ collection: 'users', id: person.id, data: { sessions } });
    expect((await refresh(person.token)).status).toBe(403);
  });
});
