import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BlockList } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from './verdict';

const requested: string[] = [];
const server = createServer((request, response) => {
  requested.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
  const path = request.url ?? '';
  if (path === '/slow') return;
  if (path === '/no-head' && request.method === 'HEAD') return void response.writeHead(405).end();
  if (path === '/moved') return void response.writeHead(301, { location: '/fine' }).end();
  if (path === '/inward') return void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
  if (path === '/round') return void response.writeHead(302, { location: '/round' }).end();
  if (path === '/large') {
    response.writeHead(200);
    // An endless body, which must not be read to the end.
    const more = () => response.write('x'.repeat(64 * 1024), () => !response.destroyed && setImmediate(more));
    return more();
  }
  response.writeHead(Number(path.slice(1)) || 200).end();
});

let origin = '';
const loopback = new BlockList();
loopback.addAddress('127.0.0.1');
const options = { userAgent: 'LinkCheck (+https://site.example)', timeout: 20_000, allowed: loopback };

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/fine', { result: 'ok', status: 200 }],
  ['/no-head', { result: 'ok', status: 200 }],
  ['/moved', { result: 'ok', status: 200 }],
  ['/large', { result: 'ok', status: 200 }],
  ['/404', { result: 'failed', reason: 'not-found', status: 404 }],
  ['/410', { result: 'failed', reason: 'not-found' }],
  ['/403', { result: 'unsure', reason: 'closed' }],
  ['/500', { result: 'unsure', reason: 'busy' }],
  ['/round', { result: 'unsure', reason: 'circle' }],
  ['/inward', { result: 'unsure', reason: 'inner' }],
])('%s', async (path, finding) => {
  expect(await check(origin + path, options)).toMatchObject(finding);
});

test('/slow', async () => {
  const finding = await check(`${origin}/slow`, { ...options, timeout: 100 });
  expect(finding).toEqual({ result: 'failed', reason: 'no-answer', status: null });
});

test('sends its user agent', () => {
  expect(requested).toContain('HEAD /fine LinkCheck (+https://site.example)');
});

test.each([
  'http://127.0.0.1:1/',
  'http://[::1]/',
  'http://2130706433/',
  'http://localhost/',
  'http://169.254.169.254/',
])('never requests %s, where nothing is allowed', async (url) => {
  const finding = await check(url, { ...options, allowed: new BlockList() });
  expect(finding).toEqual({ result: 'unsure', reason: 'inner', status: null });
});
