import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTick } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { megabyte } from '@/lib/limits';
import { noteDatabaseFault, rememberResponses } from '@/lib/response-status';
import { render } from './render';
import { RenderQueue } from './render-queue';
import { replaceFailures } from './replace-failures';

let server: Server | undefined;
beforeAll(rememberResponses);
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(async (request, response) => {
    replaceFailures(request, response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Responses of Payload and Next when the database does not answer. */
const wrong: [string, RequestListener][] = [
  ['a lost right', (_request, response) => response.writeHead(403).end('{"errors":[{"message":"You may not"}]}')],
  ['no signed-in user', (_request, response) => response.end('{"user":null}')],
  [
    'a way to the login',
    (_request, response) => {
      response.statusCode = 307;
      response.setHeader('Location', '/admin/login');
      response.setHeader('Set-Cookie', 'payload-token=; Max-Age=0');
      response.end();
    },
  ],
  [
    'a page in parts',
    (_request, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.flushHeaders();
      response.write('half');
      response.end();
    },
  ],
];

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers, redirect: 'manual' });

test.each(wrong)('a database that is away is not reported as %s', async (_name, answer) => {
  const url = await serve(async (request, response) => {
    await nextTick();
    noteDatabaseFault();
    answer(request, response);
  });
  const asClient = await get(`${url}/api/users/me`, { 'Accept-Language': 'es' });
  expect(asClient.status).toBe(503);
  expect(Number(asClient.headers.get('retry-after'))).toBeGreaterThan(0);
  for (const name of ['location', 'set-cookie', 'content-encoding']) expect(asClient.headers.get(name)).toBeNull();
  expect(await asClient.json()).toEqual({
    errors: [
      {
        name: 'DatabaseUnavailableError',
        code: 'database-unavailable',
        message: expect.stringMatching(/base de datos no responde.*se conserva/),
        docs: expect.stringMatching(/\/es\/api\/docs#database-unavailable$/),
      },
    ],
    message: expect.stringMatching(/base de datos no responde.*se conserva/),
  });
  const accept = { Accept: 'text/html,*/*' };
  // The language chosen in the panel takes precedence over the browser's.
  const cookie = { ...accept, Cookie: 'a=b; payload-lng=en', 'Accept-Language': 'es' };
  const panel = await get(`${url}/admin/collections/pages`, cookie);
  expect([panel.status, panel.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
  expect(await panel.text()).toMatch(/The database is not answering.*kept on this computer/s);
  const page = await get(`${url}/es/conceptos`, accept);
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('El sitio no puede responder');
});

test('what had no fault is sent as it is, also beside a request that has one', async () => {
  const url = await serve(async ({ url: requested }, response) => {
    if (requested === '/api/fault') noteDatabaseFault();
    await nextTick();
    response.statusCode = 403;
    response.end('no');
  });
  const answers = await Promise.all(['fault', 'other', 'fault', 'other'].map((name) => get(`${url}/api/${name}`)));
  expect(answers.map(({ status }) => status)).toEqual([503, 403, 503, 403]);
});

test('a response in memory, too, has the page of the error', async () => {
  const rendered = await render(
    async (request, response) => {
      replaceFailures(request, response);
      response.statusCode = 500;
      response.end('wrong');
    },
    { url: '/es/conceptos', headers: { accept: 'text/html' } },
    megabyte,
    new RenderQueue(
      () => 0,
      async () => false,
    ),
  );
  expect(rendered?.status).toBe(500);
  expect(String(rendered?.body)).toMatch(/El sitio no puede responder.*<\/html>/s);
});

test('an answer that says itself to come again later says when', async () => {
  const url = await serve((_request, response) => {
    response.statusCode = 503;
    response.end('busy');
  });
  const answer = await get(`${url}/api/pages`);
  expect([Number(answer.headers.get('retry-after')) > 0, await answer.text()]).toEqual([true, 'busy']);
});
