import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request as open,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { serverLimits } from '@/lib/limits';
import { createLog } from '@/lib/log';
import { noteDatabaseFault, rememberResponses } from '@/lib/response-status';
import { setSiteProbe } from '@/lib/site-probe';
import { FrontDoor } from './front-door';
import { Health } from './health';
import { Metrics } from './metrics';
import { nextHandler } from './next-handler';
import { refuse } from './refusals';
import { requestListener, unreadableListener } from './request-handler';

// Settings are read when first imported: these requests come from a trusted proxy.
vi.hoisted(() => {
  process.env.TRUSTED_PROXIES = '127.0.0.1';
});

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;
type Line = Record<string, unknown>;

const token = 'a-token-of-a-collector';
const jobs = { waiting: 3, scheduled: 2, running: 1, failed: 4 };

let next: Answer;
let ping: () => Promise<void>;
let lines: Line[];
let health: Health;
let metrics: Metrics | null;
let server: Server;
let url: string;

beforeAll(rememberResponses);

async function serve({ level = 'info', withMetrics = true } = {}, options: ServerOptions = {}): Promise<void> {
  lines = [];
  const log = createLog(level, { write: (line) => void lines.push(JSON.parse(line) as Line) });
  metrics = withMetrics ? new Metrics(token) : null;
  const handle = nextHandler(async (request, response) => void (await next(request, response)), { log, metrics });
  const door = new FrontDoor({
    handle,
    siteUrl: 'https://alliance.example.org',
    clientOf: () => 'reader',
    takeRender: () => 0,
    refuse,
  });
  metrics?.followCache(() => door.statistics);
  health = new Health();
  server = createServer(options, requestListener({ door, health, metrics, log }));
  server.on('clientError', unreadableListener({ metrics, log }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  next = (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>a</p>');
  ping = async () => undefined;
  setSiteProbe({ apiNames: new Set(['events']), pingDatabase: () => ping(), countJobs: async () => jobs });
});
afterEach(() => {
  vi.useRealTimers();
  setSiteProbe(null);
  server.closeAllConnections();
  server.close();
});

type Got = { status: number; headers: Record<string, unknown>; body: string };

/** One request, with exactly these headers. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = open(url + path, { method, headers, agent: false }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}

/** The lines about requests, once there are so many. */
async function requestLines(count: number): Promise<Line[]> {
  const found = () => lines.filter(({ outcome }) => outcome !== undefined);
  await expect.poll(() => found().length).toBe(count);
  return found();
}

const asPage = { Accept: 'text/html' };
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

test('a request is one line, with nothing of the person', async () => {
  await serve();
  await get('/fr/evenements/une-rencontre?utm_source=jeanne', {
    'User-Agent': 'jeanne-browser',
    Cookie: 'theme=jeanne',
    Referer: 'https://jeanne.example.org',
  });
  const { headers } = await get('/fr/evenements/une-rencontre');
  const [miss, hit] = await requestLines(2);
  expect(hit).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: headers['x-request-id'],
    method: 'GET',
    route: 'events/[slug]',
    path: '/fr/evenements/une-rencontre',
    status: 200,
    outcome: 'hit',
    ms: expect.any(Number),
    bytes: expect.any(Number),
  });
  expect(miss).toMatchObject({ outcome: 'miss', status: 200 });
  expect(Number(hit?.bytes)).toBeGreaterThan('<p>a</p>'.length);
  expect(JSON.stringify(lines)).not.toMatch(/jeanne|127\.0\.0\.1/);
});

test.each([
  ['/admin/collections/users/0123?x=1', 'admin'],
  ['/fr/preview/a-secret-token', 'preview'],
  ['/api/users/reset-password', 'api'],
  ['/api/events/0123', 'api/events'],
])('of %s the log has the route only', async (path, route) => {
  await serve();
  await get(path);
  const [line] = await requestLines(1);
  expect(line).toMatchObject({ route, status: 200 });
  expect(line).not.toHaveProperty('path');
  expect(JSON.stringify(lines)).not.toMatch(/0123|token|password/);
});

test('each request has an id of its own, whatever the cache does', async () => {
  await serve();
  const ids = await Promise.all(['/fr', '/fr', '/fr', '/admin', '/fr?page=2'].map((path) => get(path))).then((all) =>
    all.map(({ headers }) => String(headers['x-request-id'])),
  );
  const { headers, status } = await get('/fr', { 'If-None-Match': String((await get('/fr')).headers.etag) });
  expect(status).toBe(304);
  ids.push(String(headers['x-request-id']));
  for (const id of ids) expect(id).toMatch(uuid);
  expect(new Set(ids).size).toBe(6);
  expect((await requestLines(7)).map(({ requestId }) => requestId)).toEqual(expect.arrayContaining(ids));
});

test('a trusted proxy chooses the id, in safe characters', async () => {
  await serve();
  const idFor = async (id: string) => (await get('/fr', { 'X-Request-Id': id })).headers['x-request-id'];
  expect(await idFor('abc-123.def:456=')).toBe('abc-123.def:456=');
  for (const id of ['short', 'a<script>alert(1)</script>', 'a'.repeat(129), 'with a space'])
    expect(await idFor(id)).toMatch(uuid);
});

test('what fails is an error of the log', async () => {
  await serve({ level: 'error' });
  next = () => {
    throw new Error('broken');
  };
  const { status, headers } = await get('/fr');
  const requestId = headers['x-request-id'];
  expect(status).toBe(500);
  const [line] = await requestLines(1);
  expect(line).toMatchObject({ level: 'error', requestId, status: 500, outcome: 'failed', route: 'home' });
  expect(lines.find(({ err }) => err)).toMatchObject({
    requestId,
    err: { message: 'broken', stack: expect.stringContaining('at ') },
  });
});

test.each([
  ['fr', /Référence\s: /],
  ['en', /Reference: /],
  ['es', /Referencia: /],
])('the page of an error refers to the request (%s)', async (locale, words) => {
  await serve();
  next = (_request, response) => {
    response.statusCode = 500;
    response.end('Next shows its page by a script');
  };
  // Of a shared page, of one's own, and of what cannot be one.
  for (const path of [`/${locale}/x`, `/${locale}/preview/x`, `/${locale}//x`]) {
    const { status, headers, body } = await get(path, asPage);
    expect([path, status, new RegExp(`${words.source}${headers['x-request-id']}<`).test(body)]).toEqual([
      path,
      500,
      true,
    ]);
  }
});

test('a database that is away, and a refusal, have the id as a page and as JSON', async () => {
  await serve();
  next = (_request, response) => {
    noteDatabaseFault();
    response.end('{}');
  };
  const data = await get('/api/events');
  const idOf = ({ body }: Got) => (JSON.parse(body) as { errors: { requestId: string }[] }).errors[0]?.requestId;
  expect([data.status, idOf(data)]).toEqual([503, data.headers['x-request-id']]);
  const panel = await get('/admin/account', { ...asPage, 'Accept-Language': 'en' });
  expect([panel.status, panel.body.includes(`Reference: ${panel.headers['x-request-id']}`)]).toEqual([503, true]);

  const refusedPage = await get(`/en/${'a'.repeat(9000)}`, asPage);
  expect([refusedPage.status, refusedPage.body.includes(`Reference: ${refusedPage.headers['x-request-id']}`)]).toEqual([
    414,
    true,
  ]);
  const refusedData = await get('/%', {});
  expect([refusedData.status, idOf(refusedData)]).toEqual([400, refusedData.headers['x-request-id']]);
  expect((await requestLines(4)).map(({ outcome, level }) => [outcome, level])).toEqual([
    ['failed', 'error'],
    ['direct', 'error'],
    ['refused', 'info'],
    ['refused', 'info'],
  ]);
});

test.each([
  ['no request', 'JEANNE\r\n\r\n', 400],
  ['headers that are too long', `GET /jeanne HTTP/1.1\r\nHost: a\r\nCookie: ${'jeanne'.repeat(3000)}\r\n\r\n`, 431],
  ['a request that does not end', 'GET /jeanne HTTP/1.1\r\nHost: a\r\n', 408],
])('what Node can’t read (%s) has an id and a line, and is counted', async (_what, text, status) => {
  // A request that does not end is not waited for.
  const timeouts = { headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 20 };
  await serve({}, status === 408 ? timeouts : {});
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
  const answer = (await socket.setEncoding('utf8').toArray()).join('');
  const [, sentStatus, requestId] = /^HTTP\/1.1 (\d+) .*X-Request-Id: ([\w-]+)\r\n/s.exec(answer) ?? [];
  expect([Number(sentStatus), requestId]).toEqual([status, expect.stringMatching(uuid)]);
  expect(await requestLines(1)).toEqual([
    { level: 'info', time: expect.any(String), requestId, route: 'unreadable', status, outcome: 'refused' },
  ]);
  expect(await metrics?.read()).toContain('site_requests_total{route="unreadable",outcome="refused",status="4xx"} 1');
});

test('a connection that is reset within its request is no line', async () => {
  await serve();
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const client = connect(Number(new URL(url).port), '127.0.0.1', () => client.write('GET /fr HTTP/1.1\r\nHost: a\r\n'));
  const [socket] = await accepted;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await expect.poll(() => socket.bytesRead).toBeGreaterThan(0);
  client.resetAndDestroy();
  await closed;
  await get('/fr');
  expect(await requestLines(1)).toMatchObject([{ route: 'home' }]);
});

test('those who wait for the same render are told each in their own language that the database is away', async () => {
  await serve();
  let end: () => void = () => undefined;
  const begun: string[] = [];
  const released = new Promise<void>((resolve) => {
    end = resolve;
  });
  next = async ({ url: rendered }, response) => {
    begun.push(String(rendered));
    noteDatabaseFault();
    await released;
    response.writeHead(500).end('wrong');
  };
  let arrived = 0;
  server.on('request', () => {
    arrived += 1;
  });
  const asked = [
    ['/api/events', { 'Accept-Language': 'es' }],
    ['/api/events', { 'Accept-Language': 'en-GB,en;q=0.9' }],
    ['/api/events?locale=en', {}],
    ['/en/events.json', { 'Accept-Language': 'es' }],
    ['/api/events', {}],
    ['/es/eventos', { ...asPage, 'Accept-Language': 'en' }],
    ['/sitemap-pages', { ...asPage, 'Accept-Language': 'en' }],
  ] as [string, Record<string, string>][];
  const answers = Promise.all(
    asked.map(async ([path, headers], at) => {
      // The first one begins the render of its address.
      if (at > 0) await expect.poll(() => begun.length).toBeGreaterThan(0);
      return get(path, headers);
    }),
  );
  // Four at once; the others wait for them.
  await expect.poll(() => [arrived, begun.length]).toEqual([asked.length, 4]);
  end();
  const words = [
    'La base de datos no responde',
    'The database is not answering',
    'The database is not answering',
    'The database is not answering',
    'La base de données ne répond pas',
    'El sitio no puede responder',
    'The site cannot respond',
  ];
  const all = await answers;
  const joining = new Set([1, 4]);
  for (const [at, { status, headers, body }] of all.entries()) {
    expect([asked[at], status, body]).toEqual([asked[at], 503, expect.stringContaining(words[at] ?? '')]);
    // The log has the error with the id of the one that the render was begun for.
    if (!joining.has(at)) expect(body).toContain(String(headers['x-request-id']));
    else expect(body).toContain(String(all[0]?.headers['x-request-id']));
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    if (headers['content-type'] === 'application/json; charset=utf-8')
      expect(JSON.parse(body)).toMatchObject({ errors: [{ code: 'database-unavailable' }] });
  }
  // What waited is told without asking the database once more.
  expect(begun).toHaveLength(4);
  next = (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>back</p>');
  expect((await get('/es/eventos', asPage)).body).toBe('<p>back</p>');
});

test('above the level of the lines, nothing is written of requests that succeed', async () => {
  await serve({ level: 'warn' });
  for (const path of ['/fr', '/fr', '/admin', '/healthz']) await get(path);
  next = (_request, response) => response.writeHead(500).end();
  await get('/admin');
  expect((await requestLines(1))[0]).toMatchObject({ status: 500 });
  expect(lines).toHaveLength(1);
});

test('a response that its client does not wait for is logged as aborted', async () => {
  await serve();
  let end: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    next = (_request, response) => {
      response.writeHead(200).write('half');
      resolve();
      return new Promise<void>((done) => {
        end = done;
      });
    };
  });
  const sent = open(`${url}/admin`, { agent: false });
  sent.on('error', () => undefined).end();
  await begun;
  sent.destroy();
  await expect
    .poll(() => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count))))
    .toBe(0);
  end();
  expect((await requestLines(1))[0]).toMatchObject({ aborted: true, outcome: 'direct' });
});

test('the process is healthy, and ready while its database answers', async () => {
  await serve();
  const statuses = async () => [(await get('/healthz')).status, (await get('/readyz')).status];
  expect(await statuses()).toEqual([200, 200]);
  const ready = await get('/readyz?x');
  expect([ready.headers['cache-control'], ready.body]).toEqual(['no-store', 'ready']);
  ping = async () => {
    throw new Error('away');
  };
  expect(await statuses()).toEqual([200, 503]);
  ping = async () => undefined;
  expect(await statuses()).toEqual([200, 200]);
  // While it starts.
  setSiteProbe(null);
  expect(await statuses()).toEqual([200, 503]);
});

test('a database that does not answer in time is away', async () => {
  await serve();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let pings = 0;
  ping = () => {
    pings += 1;
    return new Promise(() => undefined);
  };
  const asked = [get('/readyz'), get('/readyz')];
  await vi.waitFor(() => expect(pings).toBe(1));
  vi.advanceTimersByTime(serverLimits.databasePingMs - 1);
  ping = async () => undefined;
  vi.advanceTimersByTime(1);
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([503, 503]);
  expect(pings).toBe(1);
});

test('a server that stops answers, and is not ready', async () => {
  await serve();
  health.stop();
  expect([(await get('/readyz')).status, (await get('/healthz')).status, (await get('/fr')).status]).toEqual([
    503, 200, 200,
  ]);
});

/** The values of a page in Prometheus' text format, by name and labels. Fails on a line that is neither. */
function parse(text: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const line of text.trim().split('\n')) {
    if (/^# (?:HELP|TYPE) \w+ .+$/.test(line) || line === '') continue;
    const [, series, value] = /^([a-z_]\w*(?:\{(?:\w+="(?:[^"\\\n]|\\.)*",?)+\})?) (\S+)$/.exec(line) ?? [];
    // Of a delay that was not measured yet.
    if (value === 'Nan') continue;
    if (!series || Number.isNaN(Number(value))) throw new Error(`No metric: ${line}`);
    values.set(series, Number(value));
  }
  return values;
}

const bearer = { Authorization: `Bearer ${token}` };

test('metrics count requests by route and outcome, and tell of the cache, the jobs and the database', async () => {
  await serve();
  for (const path of ['/fr', '/fr', '/fr/evenements/a', '/fr/evenements/b', '/api/events?x=1']) await get(path);
  next = (_request, response) => response.writeHead(500).end();
  await get('/admin');
  const page = await get('/metrics', bearer);
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  const values = parse(page.body);
  expect(Object.fromEntries([...values].filter(([name]) => /^site_(?!render_|database_l)/.test(name)))).toEqual({
    'site_requests_total{route="home",outcome="miss",status="2xx"}': 1,
    'site_requests_total{route="home",outcome="hit",status="2xx"}': 1,
    'site_requests_total{route="events/[slug]",outcome="miss",status="2xx"}': 2,
    'site_requests_total{route="api/events",outcome="miss",status="2xx"}': 1,
    'site_requests_total{route="admin",outcome="direct",status="5xx"}': 1,
    site_content_revision: expect.any(Number),
    site_cached_responses: 4,
    site_cached_bytes: expect.any(Number),
    site_renders_running: 0,
    site_renders_waiting: 0,
    site_database_up: 1,
    'site_jobs{state="waiting"}': 3,
    'site_jobs{state="scheduled"}': 2,
    'site_jobs{state="running"}': 1,
    'site_jobs{state="failed"}': 4,
  });
  expect(values.get('site_render_duration_seconds_count{route="events/[slug]"}')).toBe(2);
  for (const name of ['site_database_latency_seconds', 'nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes'])
    expect(values.get(name), name).toBeGreaterThanOrEqual(0);
});

test('metrics without a database tell that it is away, and nothing of it', async () => {
  await serve();
  await get('/metrics', bearer);
  ping = async () => {
    throw new Error('away');
  };
  const values = parse((await get('/metrics', bearer)).body);
  expect(values.get('site_database_up')).toBe(0);
  expect([...values.keys()].filter((name) => /site_jobs|latency/.test(name))).toEqual([]);
});

test('metrics are for those with the token', async () => {
  await serve();
  for (const headers of [{}, { Authorization: 'Bearer wrong' }, { Authorization: token }]) {
    const { status, body } = await get('/metrics', headers as Record<string, string>);
    expect([status, body]).toEqual([401, 'unauthorized']);
  }
});

test('without a token in the settings there are none', async () => {
  await serve({ withMetrics: false });
  expect((await get('/metrics', bearer)).status).toBe(404);
});
