import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import config from '@/payload.config';

const editor = { id: '1', collection: 'users', role: 'editor', mustChangePassword: false };

type Requested = { slug: string; path: string; method?: string; query?: object; user?: object; headers?: object };

/** The code with which an endpoint of the finished configuration refuses a request; the error itself when it is another. */
async function refusal({ slug, path, method = 'get', query = {}, user, headers = {} }: Requested): Promise<unknown> {
  const built = await config;
  const target = [...built.collections, ...built.globals].find((each) => each.slug === slug);
  const endpoint = (target?.endpoints || []).find((each) => each.path === path && each.method === method);
  if (!endpoint) throw new Error(`${slug} has no ${method} ${path}`);
  const req = {
    query,
    searchParams: new URLSearchParams(Object.keys(query).map((name) => [name, 'x'])),
    headers: new Headers({ ...headers }),
    user: user ?? null,
    payload: { config: built },
    context: {},
  } as unknown as PayloadRequest;
  // Without a database, what is not refused ends in another error.
  return Promise.resolve(endpoint.handler(req)).catch((error: { code?: string }) => error.code ?? error);
}

test('the public is asked for what every endpoint promises, staff only for what can be read', async () => {
  const requested = { slug: 'events', path: '/', query: { flattenLocales: 'false' } };
  expect(await refusal(requested)).toBe('unknown-parameter');
  expect(await refusal({ ...requested, user: { ...editor, mustChangePassword: true } })).toBe('unknown-parameter');
  expect(await refusal({ ...requested, user: editor })).toBeInstanceOf(Error);
  expect(await refusal({ ...requested, query: { where: 'x' }, user: editor })).toBe('invalid-value');
  expect(await refusal({ ...requested, method: 'patch', query: { where: 'x' }, user: editor })).toBe('invalid-value');
});

test('a method override is for staff', async () => {
  for (const name of ['X-Payload-HTTP-Method-Override', 'x-http-method-override']) {
    const requested = { slug: 'events', path: '/', headers: { [name]: 'GET' } };
    expect(await refusal(requested)).toBe('method-override');
    expect(await refusal({ ...requested, user: editor })).toBeInstanceOf(Error);
  }
});

test('a refusal never reveals the type of a field that anonymous clients may not query', async () => {
  for (const slug of ['events', 'users']) {
    const answers = ['nothing', 'createdAt', 'createdBy', 'organisers.latitude', 'name', 'role'].map((field) =>
      refusal({ slug, path: '/versions', query: { where: { [field]: { greater_than: 'demain' } } } }),
    );
    const messages = (await Promise.all(answers.map((answer) => answer.catch(String)))).map(String);
    expect(new Set(messages).size, messages.join()).toBe(1);
  }
  const query = (field: string) => ({ where: { [field]: { near: 'x' } } });
  for (const field of ['createdBy', 'organisers.latitude', 'body', 'nothing']) {
    expect(await refusal({ slug: 'events', path: '/', query: query(field) }), field).toBe('unknown-field');
  }
});

test('an address for confirming e-mail addresses, which the site does not do, is refused', async () => {
  expect(await refusal({ slug: 'users', path: '/verify/:id', method: 'post' })).toBe('invalid-token');
});

test('an order by what has parts is refused to staff too, and one by nothing is none', async () => {
  for (const path of ['/', '/versions']) {
    for (const sort of ['venue', '-programme', 'title,venue', 'version.venue']) {
      expect(await refusal({ slug: 'events', path, query: { sort }, user: editor }), sort).toBe('invalid-value');
    }
    expect(await refusal({ slug: 'events', path, query: { sort: '' }, user: editor })).toBeInstanceOf(Error);
    expect(await refusal({ slug: 'events', path, query: { sort: '-venue.city' }, user: editor })).toBeInstanceOf(Error);
  }
  expect(await refusal({ slug: 'events', path: '/', query: { sort: 'venue' } })).toBe('unknown-field');
});

test('permissions on a document are sent to those who work with documents only', async () => {
  const newcomer = { ...editor, mustChangePassword: true };
  const { collections, globals } = await config;
  const path = '/access/:id?';
  const isRefused = async (requested: Requested) => ((await refusal(requested)) as { status?: number }).status === 403;
  for (const { slug, endpoints } of collections) {
    if (!endpoints) continue;
    const requested = { slug, path, method: 'post' };
    expect(await isRefused(requested), slug).toBe(true);
    expect(await isRefused({ ...requested, user: editor }), `${slug}, staff`).toBe(false);
    const isOwn = slug === 'users' || slug.startsWith('payload-');
    expect(await isRefused({ ...requested, user: newcomer }), `${slug}, newcomer`).toBe(!isOwn);
  }
  for (const { slug } of globals) {
    const requested = { slug, path: '/access', method: 'post' };
    expect(await isRefused(requested), slug).toBe(true);
    expect(await isRefused({ ...requested, user: editor }), `${slug}, staff`).toBe(false);
  }
});

test('a long read that staff send as JSON chooses fields and joins by true and false', async () => {
  const requested = { slug: 'events', path: '/', user: editor };
  for (const query of [
    { select: { title: true, addresses: false } },
    { joins: { news: false } },
    { select: { title: 'true' }, joins: { news: 'false' } },
  ]) {
    expect(await refusal({ ...requested, query }), JSON.stringify(query)).toBeInstanceOf(Error);
  }
  for (const query of [{ select: { title: 1 } }, { select: { title: null } }, { joins: { news: true } }]) {
    expect(await refusal({ ...requested, query }), JSON.stringify(query)).toBe('invalid-value');
  }
});

test('no collection sends its files by Payload’s own endpoint, which leaks what a reader does not read to its end', async () => {
  const uploads = (await config).collections.filter(({ upload }) => upload);
  expect(uploads.length).toBeGreaterThan(1);
  for (const { slug, endpoints } of uploads) {
    const paths = (endpoints || []).filter(({ method, path }) => method === 'get' && path === '/file/:filename');
    // Payload puts its own last, and takes the first.
    expect(paths.length, slug).toBe(2);
  }
});
