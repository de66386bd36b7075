import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { PayloadSDK } from '@payloadcms/sdk';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { locales } from '@/lib/locales';
import { apiOf } from '@/lib/test-api';
import type { Config } from '@/payload-types';

const run = promisify(execFile);
const baseUrl = 'http://localhost:3000';

let site: OwnSite;
let api: ReturnType<typeof apiOf>;
let folder: string;

/** The API of this process, as a function like `fetch`. */
const fetchHere = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
  handleEndpoints({ config: Promise.resolve(site.payload.config), request: new Request(input, init) });

beforeAll(async () => {
  site = await startOwnSite();
  const { loadStarterContent } = await import('@/scripts/prepare/starter-content');
  await loadStarterContent(site.payload, 'example');
  api = apiOf(site.payload);
  // Below the project, where packages are found.
  folder = await mkdtemp(path.resolve('.tmp/api-client-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await site?.stop();
});

test.each(locales)('the description in %s is valid OpenAPI 3.1, without a warning', async (locale) => {
  const { text } = await api.request('GET', `/api/openapi.json?locale=${locale}`);
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  // This site has no licence and no address of its own yet.
  const known = ['info-license', 'no-server-example.com'];
  const others = problems.filter(({ ruleId }) => !known.includes(ruleId));
  expect(others.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
});

test('the description names nothing that the public may not read', async () => {
  const { text } = await api.request('GET', '/api/openapi.json');
  for (const hidden of [
    'visibility',
    'emailPublic',
    'consentNote',
    'waitingUntil',
    'recipients',
    'toComplete',
    'overAt',
  ])
    expect(text).not.toContain(`"${hidden}"`);
  expect(text).not.toMatch(/\/api\/(users|submissions|files|redirects|editorial|payload-)/);
  const admin = await api.personOf('admin');
  // Who asks makes no difference.
  expect((await api.request('GET', '/api/openapi.json', { token: admin.token })).text).toBe(text);
});

const program = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api';

export async function read(fetch: typeof globalThis.fetch): Promise<string[]> {
  const client = createClient<paths>({ baseUrl: '${baseUrl}', fetch });
  const { data, error } = await client.GET('/api/events', {
    params: { query: { locale: 'en', limit: 5, sort: ['-startsAt'], where: { kind: { equals: 'meeting' } } } },
  });
  if (!data) throw new Error(typeof error === 'string' ? error : error?.errors.map(({ code }) => code).join());
  const event: components['schemas']['Event'] | undefined = data.docs[0];
  return [event?.title ?? '', event?.urls?.en ?? ''];
}

// @ts-expect-error There is no such field.
export type Wrong = components['schemas']['Event']['visibility'];
`;

test('a client that is generated from the description compiles, and reads', async () => {
  const { json } = await api.request('GET', '/api/openapi.json');
  await writeFile(`${folder}/api.ts`, astToString(await openapiTS(json as never)));
  await writeFile(`${folder}/read.ts`, program);
  const options = { strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'esnext' };
  const compilerOptions = { ...options, moduleResolution: 'bundler', exactOptionalPropertyTypes: true, types: [] };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['read.ts'] }));
  const compiled = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]).catch(
    (error: { stdout: string }) => error,
  );
  expect(compiled.stdout).toBe('');

  // The same calls as the program's: conditions are nested objects, which openapi-fetch leaves to a serializer.
  const client = createClient<Record<string, never>>({
    baseUrl,
    fetch: fetchHere as typeof fetch,
    querySerializer: (query) => stringify(query),
  }) as unknown as { GET: (path: string, init: object) => Promise<{ data?: { docs: { title: string }[] } }> };
  const query = { locale: 'en', limit: 5, sort: ['-startsAt'], where: { kind: { equals: 'meeting' } } };
  const { data } = await client.GET('/api/events', { params: { query } });
  expect(data?.docs.map(({ title }) => title)).toEqual([expect.stringMatching(/welcoming/i)]);
}, 120_000);

/** A query with brackets, as the documentation describes it. */
function stringify(query: Record<string, unknown>): string {
  const parts = (value: unknown, name: string): string[] => {
    if (Array.isArray(value)) return [`${name}=${value.join(',')}`];
    if (typeof value !== 'object' || value === null) return [`${name}=${encodeURIComponent(String(value))}`];
    return Object.entries(value).flatMap(([key, each]) => parts(each, name ? `${name}[${key}]` : key));
  };
  return parts(query, '').join('&');
}

test("Payload's own client reads lists, documents and globals", async () => {
  const sdk = new PayloadSDK<Config>({ baseURL: `${baseUrl}/api`, fetch: fetchHere as typeof fetch });
  const events = await sdk.find({
    collection: 'events',
    locale: 'en',
    sort: '-startsAt',
    where: { kind: { equals: 'meeting' } },
    select: { title: true },
    limit: 5,
  });
  expect(events.docs).toHaveLength(1);
  const event = await sdk.findByID({ collection: 'events', id: events.docs[0]?.id ?? '', depth: 0 });
  expect(event.title).toBeTruthy();
  expect((await sdk.count({ collection: 'members' })).totalDocs).toBeGreaterThan(0);
  expect((await sdk.findGlobal({ slug: 'settings' })).siteName).toBeTruthy();
});
