import { createServer, type IncomingMessage, request as open, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findNextChangeWith, moveContentRevision } from '@/lib/content-revision';
import { cacheLimits } from '@/lib/limits';
import { keepScripts, noteDatabaseFault } from '@/lib/response-status';
import { type CacheOutcome, FrontDoor } from './front-door';

const scripted = '<html><script src="/_next/static/a.js"></script><p>text</p><script>b()</script></html>';

/** Of refusals and failures, whose code is the body here. */
const statuses = {
  'too-many-requests': 429,
  'server-busy': 503,
  'database-unavailable': 503,
  'internal-error': 500,
};

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

let answer: Answer;
let rendered: IncomingMessage[];
let outcomes: CacheOutcome[];
let waitMs: number;
let server: Server;
let url: string;

const html = (body = scripted, status = 200): Answer => {
  return (_request, response) => {
    response.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    });
    response.end(body);
  };
};

beforeEach(async () => {
  [rendered, outcomes, waitMs] = [[], [], 0];
  answer = html();
  findNextChangeWith(async () => Number.POSITIVE_INFINITY);
  const door = new FrontDoor({
    handle: async (request, response) => {
      rendered.push(request);
      await answer(request, response);
    },
    siteUrl: 'https://alliance.example.org',
    clientOf: (request) => String(request.headers['x-client'] ?? 'reader'),
    takeRender: () => waitMs,
    refuse: (_request, response, code) => response.writeHead(statuses[code]).end(code),
  });
  server = createServer(async (request, response) => {
    try {
      outcomes.push(await door.answer(request, response));
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

type Got = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** One request, with exactly these headers. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = open(url + path, { method, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject).end();
  });
}

/** A promise that the test settles. */
function gate() {
  let unlock: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    unlock = resolve;
  });
  return { opened, unlock };
}

const times = async (count: number, run: () => Promise<Got>) => Promise.all(Array.from({ length: count }, run));

test('a hundred readers cost one render, and later ones none', async () => {
  const { opened, unlock } = gate();
  answer = async (request, response) => {
    await opened;
    await html()(request, response);
  };
  const all = times(100, () => get('/fr'));
  await vi.waitFor(() => expect(rendered).toHaveLength(1));
  unlock();
  for (const { status, body } of await all) expect([status, String(body)]).toEqual([200, '<html><p>text</p></html>']);
  await get('/fr');
  expect(rendered).toHaveLength(1);
  expect(outcomes.filter((each) => each === 'miss')).toHaveLength(1);
  expect(outcomes.at(-1)).toBe('hit');
});

test('a reader who leaves does not spoil it for those who wait', async () => {
  const { opened, unlock } = gate();
  answer = async (request, response) => {
    await opened;
    await html()(request, response);
  };
  const leader = open(`${url}/fr`, { agent: false });
  leader.on('error', () => undefined).end();
  await vi.waitFor(() => expect(rendered).toHaveLength(1));
  const follower = get('/fr');
  leader.destroy();
  unlock();
  expect((await follower).status).toBe(200);
  expect((await get('/fr')).status).toBe(200);
  expect(rendered).toHaveLength(1);
});

test.each([
  [500, 'internal-error'],
  // A page of its own.
  [503, 'failed'],
])('a failure with %d is not stored', async (status, told) => {
  answer = html('failed', status);
  const failed = await get('/fr');
  expect([failed.status, String(failed.body)]).toEqual([status, told]);
  answer = html();
  expect((await get('/fr')).status).toBe(200);
});

test('an error while rendering goes to all requests that wait for it, and is not stored', async () => {
  answer = () => {
    throw new Error('broken');
  };
  for (const { status } of await times(3, () => get('/fr'))) expect(status).toBe(500);
  answer = html();
  expect((await get('/fr')).status).toBe(200);
});

test('what was published during a render is not hidden by its result', async () => {
  const { opened, unlock } = gate();
  answer = async (request, response) => {
    await opened;
    await html('<p>old</p>')(request, response);
  };
  const early = get('/fr');
  await vi.waitFor(() => expect(rendered).toHaveLength(1));
  moveContentRevision();
  answer = html('<p>new</p>');
  // Does not join the render that began before the change.
  expect(String((await get('/fr')).body)).toBe('<p>new</p>');
  unlock();
  expect(String((await early).body)).toBe('<p>old</p>');
  expect(String((await get('/fr')).body)).toBe('<p>new</p>');
  expect(rendered).toHaveLength(2);
});

test('a change of content ends every stored response, also those that are not for everyone', async () => {
  await get('/fr');
  moveContentRevision();
  await get('/fr');
  expect(rendered).toHaveLength(2);
  answer = (_request, response) => response.writeHead(307, { Location: '/fr' }).end();
  await get('/fr/ancien');
  moveContentRevision();
  answer = html();
  await get('/fr/ancien');
  await get('/fr/ancien');
  expect(outcomes.at(-1)).toBe('hit');
});

test('a response ends at the moment at which the content changes by itself', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const end = Date.now() + 60_000;
  findNextChangeWith(async (now) => (now < end ? end : Number.POSITIVE_INFINITY));
  await get('/fr');
  vi.setSystemTime(end - 1);
  await get('/fr');
  expect(rendered).toHaveLength(1);
  vi.setSystemTime(end);
  await get('/fr');
  expect(rendered).toHaveLength(2);
});

test('pages that are rendered at the same time ask once when the content changes by itself', async () => {
  let asked = 0;
  findNextChangeWith(async () => {
    asked += 1;
    await vi.waitFor(() => expect(rendered.length).toBeGreaterThanOrEqual(4));
    return Number.POSITIVE_INFINITY;
  });
  await Promise.all(['/fr', '/en', '/es', '/fr/evenements'].map((path) => get(path)));
  expect(asked).toBe(1);
  moveContentRevision();
  await get('/fr');
  expect(asked).toBe(2);
});

test('a failed question for the next change is asked again', async () => {
  findNextChangeWith(() => Promise.reject(new Error('away')));
  await get('/fr');
  findNextChangeWith(async () => Number.POSITIVE_INFINITY);
  await get('/fr');
  await get('/fr');
  expect(rendered).toHaveLength(2);
});

test('while the database is away, an expired page is shown; a page that was changed is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await get('/fr');
  vi.setSystemTime(Date.now() + cacheLimits.lifetimeMs);
  answer = html('failed', 503);
  expect((await get('/fr')).status).toBe(200);
  expect(outcomes.at(-1)).toBe('stale');
  moveContentRevision();
  expect((await get('/fr')).status).toBe(503);
});

test('while the database is away, an expired page is tried again only now and then', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await get('/fr');
  vi.setSystemTime(Date.now() + cacheLimits.lifetimeMs);
  answer = html('failed', 503);
  for (let round = 0; round < 5; round += 1) expect((await get('/fr')).status).toBe(200);
  expect(rendered).toHaveLength(2);
  vi.setSystemTime(Date.now() + cacheLimits.failureLifetimeMs);
  await get('/fr');
  expect(rendered).toHaveLength(3);
});

test('a page that is not there is stored for a few seconds', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  answer = html('<p>nothing</p>', 404);
  await get('/fr/rien');
  expect((await get('/fr/rien')).status).toBe(404);
  expect(rendered).toHaveLength(1);
  vi.setSystemTime(Date.now() + cacheLimits.notFoundLifetimeMs);
  await get('/fr/rien');
  expect(rendered).toHaveLength(2);
});

test('where there is no page, the whole query chooses a redirect', async () => {
  answer = (request, response) => {
    if (request.url?.endsWith('?p=1')) response.writeHead(308, { Location: '/fr/nouveau' }).end();
    else return html('<p>nothing</p>', 404)(request, response);
  };
  for (let round = 0; round < 2; round += 1) {
    expect((await get('/fr/ancien?p=1')).status).toBe(308);
    expect((await get('/fr/ancien?p=2')).status).toBe(404);
    expect((await get('/fr/ancien')).status).toBe(404);
  }
});

const ways: Record<string, string>[] = [
  { cookie: 'payload-token=a' },
  { cookie: '__prerender_bypass=a' },
  { authorization: 'JWT a' },
  { range: 'bytes=0-3' },
];

test.each(ways)('a private request (%o) neither reads nor fills the shared responses', async (headers) => {
  answer = (request, response) =>
    html(request.headers.cookie || request.headers.authorization ? '<p>mine</p>' : '<p>all</p>')(request, response);
  await get('/fr', headers);
  const shared = await get('/fr');
  expect(String(shared.body)).toBe('<p>all</p>');
  const own = await get('/fr', headers);
  if (!headers.range) expect(String(own.body)).toBe('<p>mine</p>');
  expect(own.headers['cache-control']).toBe('private, no-store');
  expect(outcomes.filter((each) => each === 'private')).toHaveLength(2);
  expect(String((await get('/fr')).body)).toBe('<p>all</p>');
});

test.each([
  { host: 'evil.example' },
  { forwarded: 'host=evil.example' },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-proto': 'http' },
  { 'x-forwarded-for': '1.2.3.4' },
  { 'user-agent': 'Googlebot' },
  { accept: 'application/json' },
  { 'accept-language': 'es' },
  { origin: 'https://evil.example' },
  { referer: 'https://evil.example' },
  { cookie: 'theme=evil' },
  { 'x-http-method-override': 'POST' },
  { 'x-payload-http-method-override': 'DELETE' },
  { 'x-middleware-subrequest': 'middleware' },
  { 'x-invoke-path': '/evil' },
  { 'next-router-state-tree': 'a' },
  { 'next-url': '/evil' },
  { 'next-router-prefetch': '1' },
  { rsc: '1' },
  { 'content-security-policy': "script-src 'nonce-evil'" },
  { 'x-evil': 'evil' },
] as Record<string, string>[])('nothing of the client reaches a shared render: %o', async (headers) => {
  await get('/fr', headers);
  expect({ ...rendered[0]?.headers }).toEqual({
    accept: 'text/html,*/*',
    host: 'alliance.example.org',
    'user-agent': 'front-door',
    'x-forwarded-proto': 'https',
  });
});

test('a private response, or one with a cookie, is not shared', async () => {
  for (const headers of [{ 'Cache-Control': 'private, no-store' }, { 'Set-Cookie': 'a=b' }]) {
    rendered = [];
    answer = (_request, response) => response.writeHead(200, { 'Content-Type': 'text/plain', ...headers }).end('own');
    const path = `/fr/${Object.keys(headers)[0]}.txt`;
    await get(path);
    await get(path);
    expect(rendered.at(-1)?.headers.host).toBe(new URL(url).host);
  }
});

test('an error of the API is answered in the language of each client', async () => {
  answer = (request, response) =>
    response
      .writeHead(400, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(request.headers['accept-language'] ?? 'none'));
  for (const language of ['fr', 'es', 'fr']) {
    const { body } = await get('/api/events?limit=0', { 'accept-language': language });
    expect(JSON.parse(String(body))).toBe(language);
  }
});

test('a body that is too large to store is sent whole, and rendered once a request', async () => {
  const large = Buffer.alloc(cacheLimits.maxBodyBytes + 1, 7);
  answer = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(large);
  for (let round = 0; round < 2; round += 1) expect((await get('/fr/documents/a.pdf')).body.equals(large)).toBe(true);
  expect(rendered).toHaveLength(3);
});

test('a body that is given up does not leave what writes it waiting, with its file open', async () => {
  let ended = 0;
  answer = async (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/pdf' });
    const closed = new Promise((resolve) => response.once('close', resolve));
    response.write(Buffer.alloc(2 * cacheLimits.maxBodyBytes, 7));
    if (!response.req.headers.host?.startsWith('127.')) await closed;
    else response.end();
    ended += 1;
  };
  expect((await get('/fr/documents/a.pdf')).status).toBe(200);
  await vi.waitFor(() => expect(ended).toBe(2));
});

test('each client gets an encoding it accepts', async () => {
  answer = html(`<p>${'welcome '.repeat(500)}</p>`);
  const encodingFor = async (accept?: string) =>
    (await get('/fr', accept === undefined ? {} : { 'accept-encoding': accept })).headers['content-encoding'];
  expect(await encodingFor()).toBeUndefined();
  expect(await encodingFor('gzip, deflate, br')).toBe('br');
  expect(await encodingFor('gzip')).toBe('gzip');
  expect(await encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(await encodingFor('br;q=0, gzip;q=0')).toBeUndefined();
  expect(await encodingFor('*')).toBe('br');
  expect(await encodingFor('zstd')).toBeUndefined();
  const { body } = await get('/fr', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(body).equals((await get('/fr')).body)).toBe(true);
  expect(rendered).toHaveLength(1);
});

test('304 for a client that has the bytes already, in each form of If-None-Match', async () => {
  const { headers } = await get('/fr');
  const etag = String(headers.etag);
  for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await get('/fr', { 'if-none-match': value });
    expect([value, again.status, again.body.length]).toEqual([value, 304, 0]);
    expect(again.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=0, must-revalidate' });
    expect(again.headers).not.toHaveProperty('content-length');
  }
  expect((await get('/fr', { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await get('/fr', { 'if-none-match': etag }, 'HEAD')).status).toBe(304);
});

test('HEAD has the headers of GET and no body', async () => {
  const { headers, body } = await get('/fr');
  const head = await get('/fr', {}, 'HEAD');
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' });
  expect(head.headers['content-length']).toBe(String(body.length));
});

test('a page has no script, and a policy that runs none; one that declares it keeps its own', async () => {
  expect((await get('/fr')).headers['content-security-policy']).toContain("script-src 'none'");
  answer = (request, response) => {
    keepScripts();
    return html()(request, response);
  };
  const { body, headers } = await get('/fr/preview/token');
  expect(String(body)).toBe(scripted);
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/);
});

test('the panel gets a nonce, which Next reads from the request', async () => {
  const policies = new Set<string>();
  for (let round = 0; round < 2; round += 1) {
    const { headers } = await get('/admin', { 'content-security-policy': "script-src 'nonce-evil'" });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/);
    expect(rendered.at(-1)?.headers['content-security-policy']).toBe(policy);
    policies.add(policy);
  }
  expect(policies.size).toBe(2);
});

test('one client cannot take every place in the queue', async () => {
  const { opened, unlock } = gate();
  answer = async (request, response) => {
    await opened;
    await html()(request, response);
  };
  const waiting = Array.from({ length: cacheLimits.maxRendersPerClient }, (_each, at) => get(`/fr/${at}`));
  await vi.waitFor(async () => expect((await get('/fr/more')).status).toBe(429));
  const other = get('/fr/other', { 'x-client': 'another' });
  unlock();
  expect((await other).status).toBe(200);
  for (const { status } of await Promise.all(waiting)) expect(status).toBe(200);
  expect((await get('/fr/more')).status).toBe(200);
});

test('what no stored response answers is counted, whatever a client claims to be', async () => {
  answer = html('<p>nothing</p>', 404);
  await get('/fr/rien');
  answer = (_request, response) => response.writeHead(307, { Location: '/fr' }).end();
  await get('/fr/ancien');
  waitMs = 1000;
  const before = rendered.length;
  const claims: [string, Record<string, string>][] = [
    ['/fr', { authorization: 'JWT a' }],
    ['/fr', { cookie: 'payload-token=a' }],
    ['/fr', { range: 'bytes=0-' }],
    ['/api/events', { authorization: 'JWT a' }],
    ['/', {}],
    ['/?p=1', {}],
    ['/admin/login', {}],
    ['/fr/rien?x=1', {}],
    ['/fr/ancien', {}],
    [`/fr/recherche?q=${'a'.repeat(3000)}`, {}],
  ];
  for (const [path, headers] of claims) expect([path, (await get(path, headers)).status]).toEqual([path, 429]);
  expect(rendered).toHaveLength(before);
});

test('a client that causes too many renders is refused, and still gets what is stored', async () => {
  await get('/fr');
  waitMs = 1000;
  expect((await get('/fr/autre')).status).toBe(429);
  expect((await get('/fr')).status).toBe(200);
});

test('more renders than can wait are refused at once', async () => {
  const { opened, unlock } = gate();
  const all = cacheLimits.maxRenders + cacheLimits.maxWaitingRenders;
  await get('/fr/expired');
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + cacheLimits.lifetimeMs);
  answer = async (request, response) => {
    await opened;
    await html()(request, response);
  };
  const before = rendered.length;
  const waiting = Array.from({ length: all }, (_each, at) => get(`/fr/${at}`, { 'x-client': String(at) }));
  await vi.waitFor(() => expect(rendered.length).toBe(before + cacheLimits.maxRenders));
  await vi.waitFor(async () => expect((await get('/fr/late')).status).toBe(503));
  // A response of the current content is better than none, though it is older than it should be.
  expect((await get('/fr/expired')).status).toBe(200);
  expect(outcomes.at(-1)).toBe('stale');
  // Files of the build, and pages for one person, do not wait behind them.
  const build = get('/_next/static/a.js');
  await vi.waitFor(() => expect(rendered.at(-1)?.url).toBe('/_next/static/a.js'));
  unlock();
  await build;
  for (const { status } of await Promise.all(waiting)) expect(status).toBe(200);
});

test('a page for one client does not wait for a database that another page was not answered by', async () => {
  const { opened, unlock } = gate();
  answer = async (request, response) => {
    noteDatabaseFault();
    await opened;
    await html('failed', 503)(request, response);
  };
  let arrived = 0;
  server.on('request', () => {
    arrived += 1;
  });
  const all = times(cacheLimits.maxRenders + 2, () => get('/fr', { cookie: 'payload-token=a' }));
  await vi.waitFor(() => expect(arrived).toBe(cacheLimits.maxRenders + 2));
  await vi.waitFor(() => expect(rendered).toHaveLength(cacheLimits.maxRenders));
  unlock();
  const bodies = (await all).map(({ body }) => String(body)).sort();
  expect(bodies).toEqual(['database-unavailable', 'database-unavailable', 'failed', 'failed', 'failed', 'failed']);
  expect(rendered).toHaveLength(cacheLimits.maxRenders);
});

test('scripts of other sites may read public data, and no credentials with it', async () => {
  answer = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  for (const path of ['/api/events', '/fr/membres.geojson', '/fr/flux.json']) {
    const { headers } = await get(path, { origin: 'https://partner.example' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  }
  expect((await get('/api/users/me', { origin: 'https://partner.example' })).headers).not.toHaveProperty(
    'access-control-allow-origin',
  );
});

test('scripts of other sites read errors of public data, too, and nothing that is private', async () => {
  answer = (_request, response) => response.writeHead(400, { 'Content-Type': 'application/json' }).end('{}');
  expect((await get('/api/events?limit=0')).headers['access-control-allow-origin']).toBe('*');
  for (const headers of [{ authorization: 'JWT a' }, { cookie: 'payload-token=a' }] as Record<string, string>[]) {
    expect((await get('/api/events', headers)).headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('a response to someone who is signed in says that it is private, where it says nothing', async () => {
  answer = (_request, response) => response.setHeader('Content-Type', 'application/json').end('{}');
  expect((await get('/api/events', { cookie: 'payload-token=a' })).headers['cache-control']).toBe('private, no-store');
  answer = (_request, response) => response.setHeader('Cache-Control', 'private, no-cache').end('{}');
  expect((await get('/api/events', { cookie: 'payload-token=a' })).headers['cache-control']).toBe('private, no-cache');
});
