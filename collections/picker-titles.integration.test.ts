import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { apiOf, type TestPerson } from '@/lib/test-api';

let site: OwnSite;
let payload: Payload;
let api: ReturnType<typeof apiOf>;
let editor: TestPerson;
let id: string;

beforeAll(async () => {
  site = await startOwnSite({ SITE_URL: 'https://example.org' });
  payload = site.payload;
  api = apiOf(payload);
  editor = await api.personOf('editor');
  const data = { term: 'Accueil' };
  ({ id } = await payload.create({ collection: 'concepts', locale: 'fr', data, draft: true, overrideAccess: true }));
});

afterAll(() => site?.stop());

const ofPicker = { 'X-Payload-HTTP-Method-Override': 'GET' };

/** Asks for the concept in Spanish, and returns its term. */
async function termNow(select: readonly string[], headers: Record<string, string> = {}): Promise<string | null> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', locale: 'es', 'where[id][equals]': id });
  for (const name of select) query.set(`select[${name}]`, 'true');
  const { status, json, text } = await api.request('GET', `/api/concepts?${query}`, { token: editor.token, headers });
  expect(status, text).toBe(200);
  return (json.docs as { term?: string | null }[])[0]?.term ?? null;
}

const saveTerm = (term: string | null) =>
  payload.update({
    ...{ collection: 'concepts', id, locale: 'es', draft: true, overrideAccess: true },
    data: { term } as { term: string },
  } as const);

test('a picker names a document that is not translated by its title in another language', async () => {
  expect(await termNow(['term'], ofPicker)).toBe('Accueil');
  await saveTerm('Acogida');
  expect(await termNow(['term'], ofPicker)).toBe('Acogida');
  await saveTerm(null);
});

test('an empty title is empty in any other answer', async () => {
  expect(await termNow(['term'])).toBeNull();
  expect(await termNow(['term', 'question'], ofPicker)).toBeNull();
  expect(await termNow([], ofPicker)).toBeNull();
});
