import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileResponse } from './file-response';

const content = '0123456789';
let directory = '';

beforeAll(async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'file-response-'));
  directory = path.join(parent, 'files');
  await writeFile(path.join(parent, 'secret.txt'), 'secret');
  await writeFile(path.join(parent, 'files-beside.txt'), 'secret');
  await mkdir(path.join(directory, 'folder'), { recursive: true });
  await writeFile(path.join(directory, 'ten.txt'), content);
  await writeFile(path.join(directory, 'empty.txt'), '');
  await writeFile(path.join(directory, 'drawing.svg'), '<svg></svg>');
});
afterAll(() => rm(path.dirname(directory), { recursive: true }));

type Requested = { filename?: string; method?: string; headers?: Record<string, string>; downloadName?: string };

function request({
  filename = 'ten.txt',
  method = 'GET',
  headers = {},
  downloadName,
}: Requested = {}): Promise<Response> {
  const mimeType = filename.endsWith('.svg') ? 'image/svg+xml' : 'text/plain';
  return fileResponse(
    new Request('http://localhost/', { method, headers }),
    { directory, filename, mimeType },
    { ...(downloadName && { downloadName }) },
  );
}

test('the whole file', async () => {
  const response = await request();
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(content);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'accept-ranges': 'bytes',
    'content-length': '10',
    'content-type': 'text/plain',
    'x-content-type-options': 'nosniff',
  });
});

test('an empty file', async () => {
  const response = await request({ filename: 'empty.txt' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe('0');
});

test('HEAD has the headers of GET and no body', async () => {
  const response = await request({ method: 'HEAD', headers: { range: 'bytes=0-1' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe('10');
  expect(await response.text()).toBe('');
});

describe('a part of the file', () => {
  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=7-99', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-99', content, 'bytes 0-9/10'],
  ])('%s', async (range, part, contentRange) => {
    const response = await request({ headers: { range } });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe(part);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-length')).toBe(String(part.length));
  });

  test.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])('%s can’t be had: 416', async (range) => {
    const response = await request({ headers: { range } });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
  });

  test('an empty file has no parts', async () => {
    expect((await request({ filename: 'empty.txt', headers: { range: 'bytes=0-' } })).status).toBe(416);
  });

  test.each(['bytes=-', 'bytes=0-1,3-4', 'bytes=a-b', 'lines=0-1'])(
    '%s is not understood: the whole',
    async (range) => {
      const response = await request({ headers: { range } });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(content);
    },
  );

  test('is sent only to continue this very file', async () => {
    const etag = (await request()).headers.get('etag') ?? '';
    expect((await request({ headers: { range: 'bytes=5-', 'if-range': etag } })).status).toBe(206);
    expect((await request({ headers: { range: 'bytes=5-', 'if-range': '"another"' } })).status).toBe(200);
  });
});

describe('a file the reader already has', () => {
  test.each([(etag: string) => etag, (etag: string) => `"another", W/${etag}`, () => '*'])(
    '304 (%#)',
    async (header) => {
      const etag = (await request()).headers.get('etag') ?? '';
      const response = await request({ headers: { 'if-none-match': header(etag) } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    },
  );

  test('not when it is another one', async () => {
    expect((await request({ headers: { 'if-none-match': '"another"' } })).status).toBe(200);
  });
});

test.each([
  'missing.txt',
  'folder',
  '',
  '.',
  '../secret.txt',
  '../files-beside.txt',
  'folder/../../secret.txt',
  '/etc/hostname',
])('%j is not a file of this folder: 404', async (filename) => {
  const response = await request({ filename });
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Not found');
});

test('a name for saving may have accents and quotes', async () => {
  const disposition = (await request({ downloadName: 'Actes "2019" à Évry.pdf' })).headers.get('content-disposition');
  expect(disposition).toBe("inline; filename*=UTF-8''Actes%20%222019%22%20%C3%A0%20%C3%89vry.pdf");
});

test('a drawing is sent in a sandbox, where no script runs', async () => {
  expect((await request({ filename: 'drawing.svg' })).headers.get('content-security-policy')).toMatch(/; sandbox$/);
});
