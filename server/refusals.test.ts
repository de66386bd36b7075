import { createServer, request as open, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { megabyte, requestLimits, uploadLimits } from '@/lib/limits';
import { type RefusalCode, refuse, refuseUnreadable } from './refusals';
import { refusalOf } from './request-limits';

let server: Server;
let port: number;

beforeEach(async () => {
  server = createServer(
    { maxHeaderSize: requestLimits.maxHeaderBytes, requireHostHeader: false },
    (request, response) => {
      const code = refusalOf(request);
      if (code) refuse(request, response, code, code === 'body-too-large' ? 0 : 1500);
      else response.end('accepted');
    },
  );
  server.on('clientError', (error, socket) => refuseUnreadable(error, socket, 'an-id'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Got = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Sends only the head of a request: what is refused must be so before its body comes. */
function send(path: string, headers: Record<string, string | number> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = open({ port, path, method, headers, agent: false }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.on('error', reject);
    if (method === 'GET' || method === 'HEAD') sent.end();
    else sent.flushHeaders();
  });
}

const codeOf = ({ body }: Got): RefusalCode => JSON.parse(body).errors[0].code;

const json = 'application/json';
const multipart = 'multipart/form-data; boundary=a';
const form = 'application/x-www-form-urlencoded';
const override = { 'x-http-method-override': 'GET' };

test.each([
  [
    'an address that is too long',
    `/api/events?${'a'.repeat(requestLimits.maxUrlLength)}`,
    'GET',
    {},
    414,
    'address-too-long',
  ],
  ['broken encoding', '/api/%', 'GET', {}, 400, 'bad-request'],
  // Next fails on it.
  ['a method that no address has', '/api/events', 'TRACE', {}, 405, 'method-not-allowed'],
  [
    'JSON that is too large',
    '/api/events',
    'POST',
    { 'content-type': json, 'content-length': megabyte + 1 },
    413,
    'body-too-large',
  ],
  ['a body of no type', '/api/events', 'POST', { 'content-length': megabyte + 1 }, 413, 'body-too-large'],
  [
    'an upload that is too large',
    '/api/media',
    'POST',
    { 'content-type': multipart, 'content-length': uploadLimits.maxRequestMegabytes * megabyte + 1 },
    413,
    'body-too-large',
  ],
  [
    'form data that is too large',
    '/api/events',
    'POST',
    { 'content-type': form, 'content-length': megabyte + 1 },
    413,
    'body-too-large',
  ],
  [
    'the state of a form that is too large',
    '/admin',
    'POST',
    { 'next-action': 'a', 'content-length': requestLimits.maxFormStateBytes + 1 },
    413,
    'body-too-large',
  ],
  [
    'a body of unknown length',
    '/api/events',
    'POST',
    { 'content-type': json, 'transfer-encoding': 'chunked' },
    411,
    'length-required',
  ],
  [
    'a read as a POST without credentials',
    '/api/events',
    'POST',
    { ...override, 'content-type': form, 'content-length': 700_000 },
    400,
    'method-override',
  ],
  [
    'many conditions of someone who claims to be signed in',
    '/api/events',
    'POST',
    {
      ...override,
      cookie: 'payload-token=a',
      'content-type': form,
      'content-length': requestLimits.maxOverrideBytes + 1,
    },
    413,
    'body-too-large',
  ],
] as const)('%s is refused before it is read', async (_what, path, method, headers, status, code) => {
  const got = await send(path, headers, method);
  expect([got.status, codeOf(got)]).toEqual([status, code]);
  expect(got.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' });
  // Else the client would go on sending a body that is not read.
  if (method === 'POST') expect(got.headers.connection).toBe('close');
});

test.each([
  ['the longest address', `/api/events?${'a'.repeat(requestLimits.maxUrlLength - 12)}`, 'GET', {}],
  ['the largest JSON', '/api/events', 'POST', { 'content-type': json, 'content-length': megabyte }],
  [
    'the largest upload',
    '/api/media',
    'POST',
    { 'content-type': multipart, 'content-length': uploadLimits.maxRequestMegabytes * megabyte },
  ],
  [
    'a long form of the panel',
    '/admin',
    'POST',
    { 'next-action': 'a', 'content-length': requestLimits.maxFormStateBytes },
  ],
  [
    'a read as a POST of the panel',
    '/api/events',
    'POST',
    { ...override, cookie: 'payload-token=a', 'content-type': form, 'content-length': 2000 },
  ],
  ['a write without a body', '/api/users/logout', 'POST', { 'content-length': 0 }],
  ['a deletion', '/api/events/1', 'DELETE', {}],
] as const)('%s is accepted', async (_what, path, method, headers) => {
  expect((await send(path, headers, method)).body).toBe('accepted');
});

test('scripts of other sites read why public data is refused', async () => {
  const address = `/api/events?${'a'.repeat(requestLimits.maxUrlLength)}`;
  expect((await send(address)).headers['access-control-allow-origin']).toBe('*');
  expect((await send(address, { cookie: 'payload-token=a' })).headers).not.toHaveProperty(
    'access-control-allow-origin',
  );
});

test('an error is in the language of the client, and says when to try again', async () => {
  const got = await send('/api/%', { 'accept-language': 'es' });
  const message = 'No se puede leer la dirección de esta petición.';
  expect(JSON.parse(got.body)).toMatchObject({ errors: [{ message }], message });
  expect(got.headers['retry-after']).toBe('2');
});

test('people get a page, in the language of its address, which runs no script', async () => {
  const got = await send(`/en/search?q=${'a'.repeat(9000)}`, { accept: 'text/html,*/*' });
  expect(got.status).toBe(414);
  expect(got.body).toContain('<html lang="en"');
  expect(got.body).toContain('too long for the site');
  expect(got.headers['content-security-policy']).toContain("script-src 'none'");
});

/** What the server answers to these bytes. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

test.each([
  ['headers that are too long', `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['what is no request', 'HELLO\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
])('%s end with a readable error', async (_what, text, status) => {
  const answer = await raw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer.toLowerCase()).toContain('connection: close');
  expect(answer).toMatch(/X-Request-Id: an-id\r\n.*an-id<\/small>/s);
});

test('a request without a host is refused like others; before HTTP/1.1 it needs none', async () => {
  expect(await raw('GET /api/events HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*"bad-request"/s);
  expect(await raw('GET /api/events HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 .*accepted/s);
});
