import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CachedResponse, type Encoding } from './cached-response';

const long = Buffer.from('dignified welcome, '.repeat(200));
const page = (body = long, headers: Record<string, string | string[]> = {}) =>
  new CachedResponse({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body,
    cacheControl: 'public, max-age=0, must-revalidate',
  });
const ignore = () => undefined;
const named = (headers: string[]) =>
  Object.fromEntries(headers.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), headers[at + 1]]] : [])));

test('all encodings hold the same bytes, each with a strong ETag of its own', async () => {
  const response = page();
  const decode: Record<Encoding, (body: Buffer) => Buffer> = {
    br: brotliDecompressSync,
    gzip: gunzipSync,
    identity: (body) => body,
  };
  const tags = new Set<string>();
  for (const encoding of ['br', 'gzip', 'identity'] as const) {
    const { body, etag, headers } = await response.get(encoding, ignore);
    expect(decode[encoding](body)).toEqual(long);
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(named(headers)).toMatchObject({ etag, 'content-length': String(body.length), vary: 'Accept-Encoding' });
    expect(named(headers)['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    tags.add(etag);
  }
  expect(tags.size).toBe(3);
});

test('an encoding is made once, also for those who ask meanwhile, and counted', async () => {
  const response = page();
  const before = response.size;
  let grown = 0;
  const [first, second] = [response.get('br', () => grown++), response.get('br', () => grown++)];
  expect(first).toBe(second);
  const { body } = await first;
  expect(response.get('br', ignore)).not.toBeInstanceOf(Promise);
  expect(grown).toBe(1);
  expect(response.size).toBe(before + body.length);
});

test('what is small, or compressed already, is sent as it is', () => {
  const small = page(Buffer.from('a'));
  const picture = page(long, { 'content-type': 'image/webp' });
  for (const response of [small, picture]) {
    const encoded = response.get('br', ignore);
    if (encoded instanceof Promise) throw new Error('It was compressed.');
    expect(named(encoded.headers)).not.toHaveProperty('content-encoding');
    expect(named(encoded.headers)).not.toHaveProperty('vary');
  }
});

test('headers of one connection, and those set here, are not repeated', () => {
  const response = page(long, {
    connection: 'close',
    'transfer-encoding': 'chunked',
    'cache-control': 'private',
    etag: 'W/"a"',
    vary: 'rsc',
    'critical-ch': 'a',
    'x-nextjs-cache': 'MISS',
    'x-frame-options': 'DENY',
    'x-two': ['a', 'b'],
  });
  const encoded = response.get('identity', ignore);
  if (encoded instanceof Promise) throw new Error('It was compressed.');
  const names = encoded.headers.filter((_each, at) => at % 2 === 0).map((name) => name.toLowerCase());
  expect(names.sort()).toEqual(
    ['cache-control', 'content-length', 'content-type', 'etag', 'vary', 'x-frame-options', 'x-two', 'x-two'].sort(),
  );
  expect(named(encoded.headers)).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept-Encoding',
  });
});
