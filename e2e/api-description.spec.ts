import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { documentedErrors } from '@/lib/api/error-codes';
import type { ApiDescription } from '@/lib/api/openapi/describe-api';
import { locales } from '@/lib/locales';
import { apiCatalogPath, apiDocsPath, openApiPath, securityContactPath } from '@/lib/routes';
import { describedAddresses, readDescription } from './support/described-addresses';
import { installation } from './support/installation';
import { rawRequest } from './support/raw-request';
import { expect, test } from './support/test';

const run = promisify(execFile);

type Answered = { status: number; headers: Record<string, unknown>; body: Buffer };

type Responses = Record<string, { content?: object } | undefined>;

/** The operations by the templates of their addresses. */
const operations = (paths: ApiDescription['paths']) =>
  Object.fromEntries(
    Object.entries(paths).map(([path, { get }]) => [path, get as unknown as { responses: Responses }]),
  );

/** Headers that differ between two answers with the same body. */
const volatile = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);
const steady = ({ headers }: Answered) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.has(name)));

test('every address that is described has the headers that are promised', async ({ reader }) => {
  const description = await readDescription(reader);
  const addresses = await describedAddresses(reader, description);
  expect(addresses.size).toBeGreaterThan(50);
  for (const [template, address] of addresses) {
    const plain = await rawRequest('GET', address);
    // A site without a contact has no security.txt.
    if (template === securityContactPath && plain.status === 404) continue;
    expect.soft(plain.status, address).toBe(200);
    const { responses } = operations(description.paths)[template] ?? {};
    const types = Object.keys(responses?.['200']?.content ?? {});
    const [type] = String(plain.headers['content-type']).split(';');
    if (!types.includes('*/*')) expect.soft(types, address).toContain(type);
    expect.soft(plain.headers.etag, address).toMatch(/^"[^"]+"$/);
    expect.soft(plain.headers['access-control-allow-credentials'], address).toBeUndefined();
    expect.soft(plain.headers['set-cookie'], address).toBeUndefined();
    // A picture has a name of its own for each upload; other files are no data for scripts.
    const isFile = /file/.test(template);
    expect
      .soft(plain.headers['cache-control'], address)
      .toBe(template.startsWith('/api/media/file') ? 'public, max-age=3600' : 'public, max-age=0, must-revalidate');
    if (!isFile) expect.soft(plain.headers['access-control-allow-origin'], address).toBe('*');

    const unchanged = await rawRequest('GET', address, { 'If-None-Match': String(plain.headers.etag) });
    expect.soft([unchanged.status, unchanged.body.length], address).toEqual([304, 0]);
    expect.soft(unchanged.headers.etag, address).toBe(plain.headers.etag);

    const head = await rawRequest('HEAD', address);
    expect.soft([head.status, head.body.length], address).toEqual([200, 0]);
    expect.soft(steady(head), address).toEqual(steady(plain));

    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const encoded = await rawRequest('GET', address, { 'Accept-Encoding': encoding });
      const isEncoded = encoded.headers['content-encoding'] === encoding;
      if (!isFile && plain.body.length > 2000) expect.soft(isEncoded, `${address} ${encoding}`).toBe(true);
      expect
        .soft((isEncoded ? decode(encoded.body) : encoded.body).equals(plain.body), `${address} ${encoding}`)
        .toBe(true);
    }

    const preflight = await rawRequest('OPTIONS', address, {
      Origin: 'https://example.org',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    });
    if (isFile) continue;
    expect.soft(preflight.status, address).toBe(204);
    expect.soft(preflight.headers['access-control-allow-origin'], address).toBe('*');
    expect.soft(preflight.headers['access-control-allow-headers'], address).toMatch(/if-none-match/i);
    expect.soft(preflight.headers['access-control-allow-headers'], address).not.toMatch(/authorization|cookie/i);
  }
});

test('an unknown parameter is refused in the language of the request, with a link to its explanation', async ({
  reader,
}) => {
  const description = await readDescription(reader);
  const addresses = await describedAddresses(reader, description);
  const strict = [...addresses].filter(
    ([template]) => !/file\b|file}|sitemap|well-known/.test(template) && template !== '/api/search',
  );
  expect(strict.length).toBeGreaterThan(40);
  for (const [, address] of strict) {
    for (const language of locales) {
      const { status, json, headers } = await reader.speaking(language).get(address, { nothing: 1 });
      expect.soft(status, address).toBe(400);
      expect.soft(json.errors, address).toMatchObject([
        {
          code: 'unknown-parameter',
          parameter: 'nothing',
          message: expect.stringContaining('nothing'),
          docs: `${installation.url}${apiDocsPath(language)}#unknown-parameter`,
        },
      ]);
      expect.soft(headers.get('access-control-allow-origin'), address).toBe('*');
    }
  }
});

test('the documentation explains every code, in each language, and is found by links', async ({ reader }) => {
  for (const locale of locales) {
    const { status, text } = await reader.get(apiDocsPath(locale));
    expect(status).toBe(200);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, 'each id once').toBe(ids.length);
    for (const code of documentedErrors.keys()) expect.soft(ids, locale).toContain(code);
    expect.soft(text, 'no placeholder is left').not.toMatch(/\{[a-z]+[A-Z]?\w*Example\}|undefined|\{(?:site|codes)\}/);
    expect.soft(text).toContain(`<link rel="service-desc" type="application/json" href="${openApiPath}"/>`);
    expect.soft(text).toContain(`<link rel="service-doc" type="text/html" href="${apiDocsPath(locale)}"/>`);
    const led = await reader.speaking(locale).get('/api/docs');
    expect.soft([led.status, led.headers.get('location')]).toEqual([307, installation.url + apiDocsPath(locale)]);
  }
  const catalog = JSON.parse((await reader.get(apiCatalogPath)).text);
  expect(catalog.linkset[0]['service-desc'][0].href).toBe(installation.url + openApiPath);
});

/** The code of the documentation, by its language. */
function codeOf(html: string, language: string): string[] {
  const found = html.matchAll(new RegExp(`<code class="language-${language}"[^>]*>(.*?)</code>`, 'gs'));
  // The parser decodes the entities.
  return [...found].map(([, code = '']) => {
    const [text] = parseDocument(code).children;
    return text && 'data' in text ? String(text.data) : '';
  });
}

test('the examples of the documentation run as they are written', async ({ reader }) => {
  const runners: Record<string, (code: string) => [command: string, args: string[]]> = {
    sh: (code) => ['sh', ['-c', code]],
    js: (code) => [process.execPath, ['--input-type=module', '-e', code]],
    python: (code) => [process.env.PYTHON ?? 'python3', ['-c', code]],
  };
  const hasHttpx = await run(process.env.PYTHON ?? 'python3', ['-c', 'import httpx']).then(
    () => true,
    () => false,
  );
  if (!hasHttpx) test.info().annotations.push({ type: 'skipped', description: 'Python with httpx is not installed' });
  for (const locale of locales) {
    const { text } = await reader.get(apiDocsPath(locale));
    for (const [language, runner] of Object.entries(runners)) {
      const examples = codeOf(text, language);
      expect(examples.length, language).toBeGreaterThanOrEqual(3);
      if (language === 'python' && !hasHttpx) continue;
      for (const code of examples) {
        const [command, args] = runner(code);
        const { stdout } = await run(command, args);
        expect.soft(stdout.trim().length, code).toBeGreaterThan(0);
      }
    }
  }
});
