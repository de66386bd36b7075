import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { dayMs } from '@/lib/limits';
import { publicCollections } from '@/lib/routes';
import { type ApiAnswer, hashQuickly, testPassword } from '@/lib/test-api';
import { apiWithKeys, bearer, codeOf, outcomeOf, unknownId } from './test-keys';

type Keys = Awaited<ReturnType<typeof apiWithKeys>>;

// Tests that ask every endpoint take a tenth of it where nothing else runs.
vi.setConfig({ testTimeout: 240_000 });

const marker = 'marker-of-personal-data';

let site: OwnSite;
let payload: Payload;
let api: Keys['api'];
let admin: Keys['admin'];
let people: Keys['people'];
let makeKey: Keys['makeKey'];
let withKey: Keys['withKey'];
let newPage: Keys['newPage'];

beforeAll(async () => {
  hashQuickly();
  site = await startOwnSite();
  payload = site.payload;
  ({ api, admin, people, makeKey, withKey, newPage } = await apiWithKeys(payload));
});
afterAll(() => site?.stop());

describe('each endpoint of the configuration', () => {
  type Target = { slug: string; method: string; path: string; isGlobal: boolean };
  const addressOf = ({ slug, path, isGlobal }: Target): string => {
    const filled = path
      .replace(/:collection\b/, 'events')
      .replace(/:(id|thread|comment|release)\b\??/g, unknownId)
      .replace(':file', 'submissions.csv')
      .replace(/\/?:\w+\??/g, '/x')
      .replace(/\/$/, '');
    return `/api${slug && `/${isGlobal ? 'globals/' : ''}${slug}`}${filled}`;
  };
  const targets = (): Target[] => {
    const { collections, globals, endpoints } = payload.config;
    const of = (slug: string, all: { method: string; path: string }[] | false | undefined, isGlobal = false) =>
      (all || []).map(({ method, path }) => ({ slug, method, path, isGlobal }));
    return [
      ...of('', endpoints),
      ...collections.flatMap((each) => of(each.slug, each.endpoints)),
      ...globals.flatMap((each) => of(each.slug, each.endpoints, true)),
    ].filter(({ method }) => method !== 'options' && method !== 'connect');
  };
  const isRead = ({ method }: Target) => method === 'get' || method === 'head';
  const closed = ({ slug, path }: Target) =>
    slug === 'users' || slug === 'api-keys' || slug.startsWith('payload-') || path.startsWith('/plugin-seo');
  /** Bulk requests name a document that is not there. */
  const query = ({ method, path }: Target) =>
    path === '/' && (method === 'patch' || method === 'delete') ? `?where[id][equals]=${unknownId}` : '';
  const ask = (target: Target, sent: { token?: string; headers?: Record<string, string> }) =>
    api.request(target.method.toUpperCase(), addressOf(target) + query(target), {
      ...(!isRead(target) && { body: {} }),
      ...sent,
    });

  test('is refused to a key that may read, where it writes', async () => {
    const writes = targets().filter((each) => !isRead(each));
    expect(writes.length).toBeGreaterThan(100);
    for (const scope of ['published', 'read'] as const) {
      const { key } = await makeKey({ account: admin.id, scope, personalData: true });
      for (const each of writes) {
        const answer = await ask(each, { headers: bearer(key) });
        expect([addressOf(each), outcomeOf(answer)]).toEqual([
          addressOf(each),
          expect.stringMatching(/^403 key-(read-only|not-allowed)$/),
        ]);
      }
    }
  });

  test.each(['admin', 'editor', 'contributor'] as const)(
    'answers a key that may write as a session of its account: %s',
    async (role) => {
      const person = people.find((each) => each.role === role) ?? admin;
      const { key } = await makeKey({ account: person.id, scope: 'write', personalData: true });
      const all = targets().filter((each) => !closed(each) && (!isRead(each) || each.slug === ''));
      expect(all.filter(({ path }) => path.startsWith('/editorial/')).length).toBeGreaterThan(40);
      for (const each of all) {
        const ofKey = await ask(each, { headers: bearer(key) });
        // Of the panel alone.
        if (/\/editorial\/(presence|document-state)/.test(each.path) || (each.path === '/access' && !each.slug)) {
          expect(outcomeOf(ofKey)).toBe('403 key-not-allowed');
          continue;
        }
        const ofSession = await ask(each, { token: person.token });
        expect([each.method, addressOf(each), outcomeOf(ofKey)]).toEqual([
          each.method,
          addressOf(each),
          outcomeOf(ofSession),
        ]);
      }
    },
  );

  test('that manages accounts, keys, sessions or jobs is closed to every key', async () => {
    const { key } = await makeKey({ account: admin.id, scope: 'write', personalData: true });
    const open = (each: Target) => each.method === 'get' && ['/', '/count', '/:id'].includes(each.path);
    const all = targets().filter((each) => closed(each) && !(each.slug === 'users' && open(each)));
    expect(all.length).toBeGreaterThan(40);
    for (const each of all) {
      const answer = await ask(each, { headers: bearer(key) });
      expect([addressOf(each), outcomeOf(answer)]).toEqual([addressOf(each), '403 key-not-allowed']);
    }
  });

  test('shows no personal data to a key without the permission, however it is asked', async () => {
    const person = await payload.create({
      collection: 'users',
      data: {
        name: `Ana ${marker}`,
        email: `${marker}@example.org`,
        password: testPassword,
        role: 'admin',
        mustChangePassword: false,
      },
      overrideAccess: true,
    });
    const token = await api.signIn(`${marker}@example.org`);
    const body = { title: 'By Ana', layout: [], _status: 'draft' };
    expect((await api.request('POST', '/api/pages?draft=true', { body, token })).status).toBe(201);
    await payload.create({
      collection: 'submissions',
      data: {
        formTitle: 'Form',
        sender: marker,
        answers: [{ question: 'Who', answer: marker }],
        deleteOn: new Date(Date.now() + dayMs).toISOString(),
        language: 'fr',
      } as never,
      overrideAccess: true,
    });
    const reads = targets().filter((each) => isRead(each) && !/file\/:filename|:picture/.test(each.path));
    const { key: without } = await makeKey({ account: admin.id, scope: 'write' });
    const { key: permitted } = await makeKey({ account: admin.id, scope: 'read', personalData: true });
    const extra = [
      '/api/pages?depth=2&draft=true',
      `/api/pages?depth=2&draft=true&where[createdBy.email][equals]=${marker}@example.org`,
      `/api/pages?draft=true&where[createdBy.name][contains]=${marker}`,
      '/api/activity?depth=2',
      '/api/content-status?depth=2',
      `/api/editorial/search?q=${marker}`,
      `/api/users/${person.id}`,
      '/api/editorial/colleagues',
      '/api/editorial/export/pages.csv',
    ];
    const addresses = [...reads.map(addressOf), ...extra];
    const shown = { without: [] as string[], permitted: [] as string[] };
    for (const address of addresses) {
      for (const [name, key] of Object.entries({ without, permitted })) {
        const answer = await api.request('GET', address, { headers: bearer(key) });
        // A condition is repeated in the address of no answer.
        if (answer.text.includes(marker)) shown[name as keyof typeof shown].push(address);
      }
    }
    expect(shown.without).toEqual([]);
    expect(shown.permitted).toEqual(
      expect.arrayContaining(['/api/users', '/api/submissions', '/api/editorial/export/submissions.csv']),
    );
    // Nor by what a condition finds.
    for (const address of extra.slice(1, 3)) {
      const found = await api.request('GET', address, { headers: bearer(without) });
      expect(found.json.docs ?? [], address).toEqual([]);
    }
    const { docs } = await payload.find({ collection: 'submissions', depth: 0, overrideAccess: true });
    const submission = `/api/submissions/${docs[0]?.id}`;
    for (const [method, path] of [
      ['GET', submission],
      ['PATCH', submission],
      ['DELETE', submission],
      ['GET', '/api/submissions'],
      ['GET', '/api/users'],
      ['GET', '/api/users/count'],
    ] as const) {
      const answer = await withKey(without, method, path, method === 'GET' ? undefined : {});
      expect([path, outcomeOf(answer)]).toEqual([path, '403 key-personal-data']);
    }
    const fromMessage = await withKey(without, 'POST', '/api/editorial/member-from-message', {
      submission: docs[0]?.id,
    });
    expect(fromMessage.text).not.toContain(marker);
    expect([403, 404]).toContain(fromMessage.status);
  });

  test('answers a key for what the public reads as an anonymous client', async () => {
    await newPage();
    const { key } = await makeKey({ account: admin.id, scope: 'published', personalData: true });
    const reads = targets().filter((each) => isRead(each) && !closed(each));
    const asked = [
      ...reads.map(addressOf),
      '/api/pages?draft=true',
      '/api/pages?depth=4',
      '/api/pages?where[createdBy][exists]=true',
      '/api/events?limit=0',
      '/api/events?locale=all',
    ];
    for (const address of asked) {
      const anonymous = await api.request('GET', address);
      const ofKey = await api.request('GET', address, { headers: bearer(key) });
      // Closed to keys as a whole, to anonymous clients by their role.
      if (codeOf(ofKey) === 'key-not-allowed') expect([401, 403, 200]).toContain(anonymous.status);
      else expect([address, ofKey.status, ofKey.text]).toEqual([address, anonymous.status, anonymous.text]);
    }
  });
});

describe('a key that may write follows the rules of the panel', () => {
  const titled = (slug: string) => ({
    [payload.collections[slug as 'pages'].config.admin.useAsTitle ?? 'title']: randomUUID(),
  });
  const bodyOf = (slug: string) => (slug === 'pages' ? { ...titled(slug), layout: [] } : titled(slug));

  test.each([...publicCollections])('in each step of a document’s life, for each role: %s', async (slug) => {
    for (const person of people) {
      const { key } = await makeKey({ account: person.id, scope: 'write' });
      const outcomes = await Promise.all(
        [{ token: person.token }, { headers: bearer(key) }].map(async (sent) => {
          const send = async (method: string, path: string, body?: unknown) =>
            api.request(method, `/api/${slug}${path}`, { body, ...sent });
          const steps: string[] = [];
          const note = (answer: ApiAnswer) => steps.push(outcomeOf(answer));
          const made = await send('POST', '?draft=true&locale=fr', { ...bodyOf(slug), _status: 'draft' });
          note(made);
          const { id } = made.json.doc as { id: string };
          note(await send('PATCH', `/${id}?draft=true&locale=fr`, titled(slug)));
          note(await send('PATCH', `/${id}?locale=fr`, { _status: 'published' }));
          note(await send('POST', '?locale=fr', { ...bodyOf(slug), _status: 'published' }));
          note(await send('PATCH', `/${id}?locale=fr&unpublishAllLocales=true`, { _status: 'draft' }));
          note(
            await send('PATCH', `/${id}?draft=true&locale=fr`, { updatedAt: '2020-01-01T00:00:00.000Z', title: 'x' }),
          );
          note(await send('PATCH', `/${id}?draft=true&locale=fr`, { startsAt: 'not a date', title: 7, name: 7 }));
          note(await send('PATCH', `/${id}?draft=true`, { deletedAt: new Date().toISOString() }));
          note(await send('DELETE', `/${id}?trash=true`));
          note(await send('POST', `/${unknownId}/duplicate`, {}));
          return steps;
        }),
      );
      expect([person.role, outcomes[1]]).toEqual([person.role, outcomes[0]]);
    }
  });

  test('settings are the admins’, header and footer the editors’', async () => {
    for (const person of people) {
      const { key } = await makeKey({ account: person.id, scope: 'write' });
      for (const slug of ['header', 'footer', 'settings']) {
        const path = `/api/globals/${slug}?draft=true&locale=fr`;
        const session = await api.request('POST', path, { body: {}, token: person.token });
        expect(outcomeOf(await withKey(key, 'POST', path, {})), `${slug} ${person.role}`).toBe(outcomeOf(session));
      }
    }
  });
});
