import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { failurePage } from './failure-page';
import { PageResponse } from './page-response';

type Handler = (response: PageResponse) => void;

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

/** What someone gets of an answer. */
async function ask(answer: Handler, method = 'GET') {
  const server = createServer({ ServerResponse: PageResponse }, (_, response) => answer(response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}/`, { method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const failing: [string, Handler][] = [
  ['in one go', (response) => response.setHeader('Content-Type', 'text/html').end('secret')],
  [
    'in pieces',
    (response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.flushHeaders();
      response.write('secret', () => response.end('secret'));
    },
  ],
  [
    'compressed, with a length of its own',
    (response) => {
      const body = gzipSync('secret');
      response.setHeader('Content-Type', 'text/html').setHeader('Content-Encoding', 'gzip');
      response.setHeader('Content-Length', body.length).setHeader('Link', '</secret>');
      response.end(body);
    },
  ],
];

test.each(failing)('a page that failed, sent %s, is replaced', async (_, handle) => {
  const answer = await ask((response) => {
    response.statusCode = 500;
    handle(response);
  });
  expect(answer.status).toBe(500);
  expect(answer.text).toBe(failurePage);
  expect([...answer.headers].join()).not.toContain('secret');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('of it, a HEAD has the head only', async () => {
  const answer = await ask((response) => {
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html').end();
  }, 'HEAD');
  expect(answer.status).toBe(500);
  expect(answer.text).toBe('');
});

test.each([
  [200, 'text/html'],
  [404, 'text/html; charset=utf-8'],
  [500, 'application/json'],
  [503, 'text/plain'],
])('what is %d of %s is sent as it is', async (status, type) => {
  const answer = await ask((response) => {
    response.writeHead(status, { 'X-Own': 'yes', 'Content-Type': type });
    response.write('one ');
    response.end('two');
  });
  expect(answer).toMatchObject({ status, text: 'one two' });
  expect(answer.headers.get('x-own')).toBe('yes');
});

test('the page says it in three languages, and asks for nothing', () => {
  expect(failurePage.match(/<section lang="(fr|en|es)"/g)).toHaveLength(3);
  expect(failurePage).not.toMatch(/<script|<link|url\(|src=/);
});
