import { createServer, type IncomingMessage, request as open, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteProbe } from '@/database/probe';
import { startTestMongo } from '@/database/test-mongo';
import { pageData, startTestSite, type TestSite } from '@/database/test-site';
import { cacheLimits } from '@/lib/limits';
import { createLog } from '@/lib/log';
import { rememberResponses } from '@/lib/response-status';
import { setSiteProbe } from '@/lib/site-probe';
import { FrontDoor } from './front-door';
import { Health } from './health';
import { nextHandler } from './next-handler';
import { refuse } from './refusals';
import { requestListener } from './request-handler';

// A server that tests don't own is not stopped.
const mongo = process.env.MONGODB_URI ? undefined : await startTestMongo();

/** Readers who ask at once for pages that are not stored: more than are rendered at once. */
const readers = 6 * cacheLimits.maxRenders;

type Got = { status: number; headers: Record<string, unknown>; body: string };

describe.skipIf(!mongo)('while MongoDB is gone', () => {
  let site: TestSite;
  let server: Server;
  let url: string;
  /** Pages that the database was asked for. */
  let asked = 0;

  /** Sends a page of the titles in the database, or says that it failed, as Next does. */
  async function render({ url: address = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    asked += 1;
    const isData = address.startsWith('/api/');
    try {
      const { docs } = await site.content.find({ collection: 'pages', locale: 'fr' });
      const titles = docs.map(({ title }) => title);
      response.setHeader('Content-Type', isData ? 'application/json' : 'text/html; charset=utf-8');
      response.end(isData ? JSON.stringify({ titles }) : `<p>${titles.join()}</p>`);
    } catch {
      response.statusCode = 500;
      response.end('<html>an error that a script would show</html>');
    }
  }

  beforeAll(async () => {
    rememberResponses();
    site = await startTestSite(mongo?.url('gone') ?? '');
    setSiteProbe(createSiteProbe(site.payload));
    await site.content.create({ collection: 'pages', data: pageData('before'), locale: 'fr' });
    const log = createLog('silent', { write: () => undefined });
    const door = new FrontDoor({
      handle: nextHandler(render, { log, metrics: null }),
      siteUrl: 'https://alliance.example.org',
      clientOf: ({ headers }) => String(headers['x-client']),
      takeRender: () => 0,
      refuse,
    });
    server = createServer(requestListener({ door, health: new Health(), metrics: null, log }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    setSiteProbe(null);
    server?.closeAllConnections();
    server?.close();
    await site?.payload.destroy();
    await mongo?.stop();
  });

  /** One request, on a connection of its own. */
  function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
    return new Promise((resolve, reject) => {
      const sent = open(url + path, { headers: { 'x-client': path, ...headers }, agent: false }, async (response) => {
        let body = '';
        for await (const chunk of response.setEncoding('utf8')) body += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
      sent.on('error', reject).end();
    });
  }
  /** Resolves when a query that begins now has failed. */
  const queriesFail = async () => {
    await site.content.find({ collection: 'pages', locale: 'es' }).catch(() => undefined);
    return 'failed';
  };
  const statusOf = async (path: string) => (await get(path)).status;
  const page = { Accept: 'text/html' };

  test('while it hangs, what is stored is answered, and the rest says so long before its queries fail', async () => {
    expect((await get('/fr/stored', page)).body).toBe('<p>before</p>');
    mongo?.freeze?.(true);
    try {
      // The queries would wait for a quarter of a minute.
      const waiting = Promise.all(Array.from({ length: readers }, (_each, at) => get(`/es/hanging-${at}`, page)));
      expect((await get('/fr/stored', page)).body).toBe('<p>before</p>');
      const first = await Promise.race([waiting, queriesFail()]);
      expect(first).not.toBe('failed');
      for (const { status, body } of await waiting) {
        expect(status).toBe(503);
        expect(body).toContain('El sitio no puede responder');
      }
      expect(await statusOf('/readyz')).toBe(503);
    } finally {
      mongo?.freeze?.(false);
    }
    await expect.poll(() => statusOf('/readyz'), { timeout: 40_000 }).toBe(200);
    await expect.poll(() => statusOf('/es/hanging-1'), { timeout: 20_000 }).toBe(200);
  }, 120_000);

  test('what is stored is answered, the rest says so, and all is well when it is back', async () => {
    expect((await get('/fr/stored', page)).body).toBe('<p>before</p>');
    expect((await get('/api/stored')).body).toBe('{"titles":["before"]}');
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 200]);

    await mongo?.power?.off();
    asked = 0;
    const waiting = Promise.all(
      Array.from({ length: readers }, (_each, at) =>
        get(at % 2 ? `/es/${at}` : `/api/${at}?locale=es`, at % 2 ? page : {}),
      ),
    );
    expect((await get('/fr/stored', page)).body).toBe('<p>before</p>');
    expect((await get('/api/stored')).body).toBe('{"titles":["before"]}');
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503]);
    for (const [at, { status, headers, body }] of (await waiting).entries()) {
      expect([at, status, headers['retry-after'], headers['cache-control']]).toEqual([at, 503, '10', 'no-store']);
      if (at % 2) expect(body).toContain('El sitio no puede responder');
      else
        expect(JSON.parse(body)).toMatchObject({
          errors: [{ code: 'database-unavailable', message: expect.stringContaining('no responde') }],
        });
    }
    // All waited for the few that asked first, five seconds at most; none for one after the other.
    expect(asked).toBeLessThanOrEqual(2 * cacheLimits.maxRenders);

    await mongo?.power?.on();
    await expect.poll(() => statusOf('/readyz'), { timeout: 40_000 }).toBe(200);
    await expect.poll(() => statusOf('/es/1'), { timeout: 20_000 }).toBe(200);
    // A write is seen at once, as ever.
    await site.content.create({ collection: 'pages', data: pageData('after'), locale: 'fr' });
    const { status, body } = await get('/fr/stored', page);
    expect([status, body.includes('after')]).toEqual([200, true]);
  }, 120_000);
});
