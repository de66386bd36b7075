import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { apiOf, hashQuickly, type TestPerson, testPassword } from '@/lib/test-api';
import { startTestMail, type TestMail } from '@/lib/test-mail';

let smtp: TestMail;
let site: OwnSite;
let api: ReturnType<typeof apiOf>;
let editor: TestPerson;
let limits: typeof import('./limits').limits;
let hashing: ReturnType<typeof hashQuickly>;

beforeAll(async () => {
  hashing = hashQuickly();
  smtp = await startTestMail();
  site = await startOwnSite({ ...smtp.env, SITE_URL: 'https://example.org' });
  api = apiOf(site.payload);
  limits = (await import('./limits')).limits;
  editor = await api.personOf('editor');
});
afterAll(async () => {
  await site.stop();
  await smtp.stop();
});

let from = '';
let made = 0;
beforeEach(async () => {
  made += 1;
  from = `203.0.113.${made}`;
  smtp.received.length = 0;
  await site.payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
  hashing.mockClear();
});

const wrong = 'not-the-password-at-all';
const unknownEmail = 'unknown@example.org';
const headersOf = (address: string) => ({ 'X-Forwarded-For': address });
const signIn = (email: string, password = testPassword, headers: Record<string, string> = headersOf(from)) =>
  api.request('POST', '/api/users/login', { body: { email, password }, headers });
const runJobs = () => site.payload.jobs.run({ limit: 100, silent: true, overrideAccess: true });
const jobs = async () => (await site.payload.find({ collection: 'payload-jobs', depth: 0, overrideAccess: true })).docs;

describe('known and unknown addresses', () => {
  /** The work of a response that takes time: password hashes, reads and writes. */
  async function workOf(ask: () => Promise<{ status: number; text: string }>) {
    hashing.mockClear();
    const { db } = site.payload;
    const calls = (['findOne', 'updateOne', 'create'] as const).map((name) => vi.spyOn(db, name));
    const { status, text } = await ask();
    const hashes = hashing.mock.calls.map(([, , ...parameters]) => parameters.slice(0, 3));
    const work = { hashes, calls: calls.map(({ mock }) => mock.calls.length) };
    for (const call of calls) call.mockRestore();
    return { status, text, work };
  }

  test('are answered alike, after the same work, from the first wrong password to the lock-out', async () => {
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      const known = await workOf(() => signIn(editor.email, wrong));
      const unknown = await workOf(() => signIn(unknownEmail, wrong));
      expect(unknown, `attempt ${attempt}`).toEqual(known);
      expect(known.status).toBe(attempt <= 5 ? 401 : 429);
      expect(known.work.hashes).toHaveLength(attempt <= 5 ? 1 : 0);
    }
    // One for each, with or without an account.
    expect(await jobs()).toHaveLength(2);
  });

  test('are answered alike when a password was forgotten, and only the one that there is gets a mail', async () => {
    const ask = (email: string) =>
      workOf(() => api.request('POST', '/api/users/forgot-password', { body: { email }, headers: headersOf(from) }));
    const [known, unknown] = [await ask(` ${editor.email.toUpperCase()}`), await ask(unknownEmail)];
    expect(unknown).toEqual(known);
    expect(known.status).toBe(200);
    await runJobs();
    expect(smtp.received.map(({ to }) => to)).toEqual([[editor.email]]);
  });

  test('the mail is in the language of the request, and links to this site whatever the request says', async () => {
    const evil = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'Accept-Language': 'es',
      ...headersOf(from),
    };
    await api.request('POST', '/api/users/forgot-password', { body: { email: editor.email }, headers: evil });
    await runJobs();
    const [{ mail } = { mail: undefined }] = smtp.received;
    expect(mail?.subject).toBe('Elegir una contraseña nueva');
    expect(mail?.text).toContain('https://example.org/admin/reset/');
    expect(`${mail?.text}${mail?.html}`).not.toContain('evil.example');
  });
});

describe('a lock-out', () => {
  const lockOut = async (person: TestPerson, address = from) => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(person.email, wrong, headersOf(address));
    const refused = await signIn(person.email, testPassword, headersOf(address));
    expect(refused.status, refused.text).toBe(429);
    return refused;
  };

  test('says when to try again, and holds for the address and the account only', async () => {
    const person = await api.personOf('editor');
    const refused = await lockOut(person);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.text).toContain('dans 15 minutes');
    expect((await signIn(person.email, testPassword, headersOf('198.51.100.7'))).status, 'its owner, elsewhere').toBe(
      200,
    );
    expect((await signIn(editor.email)).status, 'another account, from there').toBe(200);
  });

  test('is mailed to its owner once, who can sign in at once with a new password', async () => {
    const person = await api.personOf('contributor');
    await lockOut(person);
    await lockOut(person, '198.51.100.8');
    await runJobs();
    expect(smtp.received).toHaveLength(1);
    const [{ mail, to } = { mail: undefined, to: [] }] = smtp.received;
    expect(to).toEqual([person.email]);
    expect(mail?.text).toContain('https://example.org/admin/forgot');

    await api.request('POST', '/api/users/forgot-password', {
      body: { email: person.email },
      headers: headersOf(from),
    });
    await runJobs();
    const token = String(smtp.received.at(-1)?.mail.text).match(/admin\/reset\/([0-9a-f]+)/)?.[1];
    const password = 'velours-onze-crabe-lanterne';
    const body = { token, password };
    expect((await api.request('POST', '/api/users/reset-password', { body, headers: headersOf(from) })).status).toBe(
      200,
    );
    expect((await signIn(person.email, password)).status).toBe(200);
  });

  test('never follows from passwords that were right', async () => {
    const person = await api.personOf('editor');
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) expect((await signIn(person.email, wrong)).status).toBe(401);
      expect((await signIn(person.email)).status).toBe(200);
    }
  });
});

describe('limits of an address', () => {
  const spend = (limit: keyof typeof limits, key = from) => {
    while (limits[limit].take(key) === 0);
  };

  test.each([
    ['failures', 'login', { email: unknownEmail, password: wrong }],
    ['forgotten', 'forgot-password', { email: unknownEmail }],
    ['resets', 'reset-password', { token: 'none', password: testPassword }],
  ] as const)('%s: 429 with Retry-After, and others go on', async (limit, path, body) => {
    spend(limit);
    const ask = (address: string) => api.request('POST', `/api/users/${path}`, { body, headers: headersOf(address) });
    const refused = await ask(from);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('198.51.100.20')).status).not.toBe(429);
  });

  test('an address as long as a request may be is not stored', async () => {
    const long = `${'x'.repeat(100_000)}@example.org`;
    const keys: string[] = [];
    const counted = Object.values(limits).map((limit) => {
      const take = limit.take.bind(limit);
      return vi.spyOn(limit, 'take').mockImplementation((key, now) => {
        keys.push(key);
        return take(key, now);
      });
    });
    for (let attempt = 0; attempt < 6; attempt += 1) await signIn(long, wrong);
    await api.request('POST', '/api/users/forgot-password', { body: { email: long }, headers: headersOf(from) });
    for (const spy of counted) spy.mockRestore();
    expect(keys.length).toBeGreaterThan(6);
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThan(400);
  });

  test.each(['x', '', undefined])(
    '%j as an address is refused with a code, in the language of the client',
    async (email) => {
      const headers = { ...headersOf('198.51.100.60'), 'Accept-Language': 'en' };
      const { status, json } = await api.request('POST', '/api/users/forgot-password', { body: { email }, headers });
      expect(status).toBe(400);
      expect(json.errors).toMatchObject([
        { code: 'bad-request', message: expect.stringMatching(/^Write an e-mail address/) },
      ]);
    },
  );

  test('someone who asks again and again for another’s new password sends them few mails', async () => {
    for (let time = 0; time < 8; time += 1) {
      const headers = headersOf(`198.51.100.${30 + time}`);
      const answer = await api.request('POST', '/api/users/forgot-password', {
        body: { email: 'x@example.org' },
        headers,
      });
      expect(answer.status).toBe(200);
    }
    expect(await jobs()).toHaveLength(5);
  });
});

describe('a page of another site', () => {
  const form = (email: string) => {
    const data = new FormData();
    data.append('_payload', JSON.stringify({ email, password: testPassword }));
    return data;
  };
  const elsewhere: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ];

  test.each(elsewhere)('%j cannot sign in, request or set a password', async (headers) => {
    const bodies = { json: { email: editor.email, password: testPassword }, multipart: form(editor.email) };
    for (const [kind, body] of Object.entries(bodies)) {
      for (const path of ['login', 'forgot-password', 'reset-password']) {
        const sent = path === 'reset-password' && kind === 'json' ? { token: 'none', password: testPassword } : body;
        const answer = await api.request('POST', `/api/users/${path}`, { body: sent, headers });
        expect(answer.status, `${path} by ${kind}: ${answer.text}`).toBe(403);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
    }
    expect(await jobs()).toEqual([]);
  });

  test('this site’s own form does, as programs do', async () => {
    const own: Record<string, string>[] = [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'https://example.org' }, {}];
    for (const headers of own) {
      expect((await api.request('POST', '/api/users/login', { body: form(editor.email), headers })).status).toBe(200);
    }
  });
});

test('what is hashed for nothing is what Payload hashes', async () => {
  const data = { name: 'X', email: `x-${made}@example.org`, password: testPassword, role: 'contributor' as const };
  await site.payload.create({ collection: 'users', data, overrideAccess: true });
  const { hashForNothing } = await import('./password-hash');
  await hashForNothing(wrong);
  const [first, second] = hashing.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest]);
  expect(second).toEqual(first);
});

test('the key of a mail and passwords stand in no job', async () => {
  await api.request('POST', '/api/users/forgot-password', { body: { email: editor.email }, headers: headersOf(from) });
  const waiting = JSON.stringify(await jobs());
  expect(waiting).toContain(editor.email);
  expect(waiting).not.toMatch(/token|[0-9a-f]{40}/);
});
