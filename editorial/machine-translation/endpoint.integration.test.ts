import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { suggestionLimits } from '@/lib/limits';
import type { Settings } from '@/lib/settings';
import { apiOf, hashQuickly, type TestPerson } from '@/lib/test-api';
import { canonical } from '../documents/texts';
import { startTestService, type TestService, testKey } from './test-service';

let site: OwnSite;
let payload: Payload;
let service: TestService;
let settings: Settings;
let request: ReturnType<typeof apiOf>['request'];
let editor: TestPerson;
let contributor: TestPerson;
let configured: Settings['translationService'];
const limits = { ...suggestionLimits };

beforeAll(async () => {
  hashQuickly();
  service = await startTestService();
  site = await startOwnSite({
    TRANSLATION_API: 'deepl',
    TRANSLATION_API_URL: service.url,
    TRANSLATION_API_KEY: testKey,
  });
  payload = site.payload;
  ({ settings } = await import('@/lib/settings'));
  configured = settings.translationService;
  const api = apiOf(payload);
  request = api.request;
  [editor, contributor] = await Promise.all([api.personOf('editor'), api.personOf('contributor')]);
});

afterAll(async () => {
  await site?.stop();
  await service?.stop();
});

afterEach(() => {
  settings.translationService = configured;
  Object.assign(suggestionLimits, limits);
  service.instead = undefined;
  service.received.length = 0;
});

const node = (type: string, children: object[], more = {}) => ({
  ...{ type, children, direction: null, format: '', indent: 0, version: 1 },
  ...more,
});
const words = (text: string, format = 0) => ({
  ...{ type: 'text', version: 1, detail: 0, mode: 'normal', style: '', text, format },
});
const rich = (...children: object[]) => ({ root: node('root', [node('paragraph', children)]) });

const createConcept = async (term: string, more: object = {}) => {
  const data = { term, question: 'Quoi ?', definition: 'Les habitant·es décident.', ...more } as never;
  const { id } = await payload.create({ collection: 'concepts', data, overrideAccess: true });
  return String(id);
};

const suggest = (id: string, key: string, person: TestPerson | null = editor, more: object = {}) =>
  request('POST', '/api/editorial/translation/suggestions', {
    body: { collection: 'concepts', id, locale: 'en', key, ...more },
    ...(person && { token: person.token }),
  });

const codeOf = ({ json }: { json: Record<string, unknown> }) => (json.errors as { code: string }[])[0]?.code;
const messageOf = ({ json }: { json: Record<string, unknown> }) => (json.errors as { message: string }[])[0]?.message;

/** All that is stored of a document: its row and its versions, in all languages. */
const storedOf = async (id: string) => ({
  row: await payload.db.findOne({ collection: 'concepts', where: { id: { equals: id } } }),
  versions: (await payload.db.findVersions({ collection: 'concepts', where: { parent: { equals: id } } })).docs,
  status: await payload.db.findOne({ collection: 'content-status', where: { key: { equals: `concepts/${id}` } } }),
});

test('a field is translated, with its inclusive forms as they are', async () => {
  const id = await createConcept('Une question');
  expect(await suggest(id, 'definition')).toMatchObject({
    status: 200,
    json: {
      value: 'LES habitant·es DÉCIDENT.',
      paragraphs: ['LES habitant·es DÉCIDENT.'],
      untouched: ['habitant·es'],
    },
  });
  expect(service.received).toMatchObject([{ api: 'deepl', source: 'FR', target: 'EN-GB' }]);
  expect((await suggest(id, 'term', contributor)).json.value).toBe('UNE QUESTION');
});

test('a suggestion says which source text it translates: the newest', async () => {
  const id = await createConcept('Avant');
  const before = (await suggest(id, 'term')).json.source;
  expect(before).toBe(canonical('Avant'));
  await payload.update({ collection: 'concepts', id, data: { term: 'Après' }, draft: true, overrideAccess: true });
  expect((await suggest(id, 'term')).json).toMatchObject({ value: 'APRÈS', source: canonical('Après') });
});

test('nothing of a suggestion is stored, so that the site can show none that a person did not confirm', async () => {
  const id = await createConcept('Un secret', { _status: 'published', body: rich(words('Un '), words('mot', 1)) });
  const before = await storedOf(id);
  for (const key of ['term', 'question', 'definition', 'body']) expect((await suggest(id, key)).status).toBe(200);
  expect(await storedOf(id)).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('SECRET');
});

test('rich text keeps its formats, and terms of the glossary are their translated term', async () => {
  const known = await createConcept('Hospitalité radicale', { _status: 'published' });
  const english = { term: 'Radical hospitality' } as never;
  const locale = 'en' as const;
  await payload.update({ collection: 'concepts', id: known, data: english, locale, overrideAccess: true });
  const mark = (doc: string) =>
    node('link', [words('cette hospitalité')], {
      fields: { linkType: 'internal', doc: { relationTo: 'concepts', value: doc }, glossary: true },
    });
  const body = rich(words('La '), words('ville', 1), words(' et l’hospitalité radicale, '), mark(known), words('.'));
  const id = await createConcept('Ville', { body });
  const { json } = await suggest(id, 'body');
  const { children = [] } = (json.value as { root: { children: { children: object[] }[] } }).root.children[0] ?? {};
  expect(children).toMatchObject([
    { text: 'LA ', format: 0 },
    { text: 'VILLE', format: 1 },
    { text: ' ET L’radical hospitality, ' },
    { type: 'link', fields: { glossary: true }, children: [{ text: 'radical hospitality' }] },
    { text: '.' },
  ]);
  expect(json.paragraphs).toEqual(['LA VILLE ET L’radical hospitality, radical hospitality.']);
  // The term of a concept is not its own translation.
  expect((await suggest(known, 'term')).json.value).toBe('HOSPITALITÉ RADICALE');
});

test('only staff with the fields of a document they may translate are answered', async () => {
  const id = await createConcept('Ouvert');
  expect((await suggest(id, 'term', null)).status).toBe(403);
  expect(await suggest(id, 'slug')).toMatchObject({ status: 409 });
  expect(await suggest(id, 'createdBy')).toMatchObject({ status: 409 });
  expect(await suggest('6650f0f0f0f0f0f0f0f0f0f0', 'term')).toMatchObject({ status: 404 });
  expect(await suggest(id, 'term', editor, { locale: 'fr' })).toMatchObject({ status: 400 });
  expect(await suggest(id, 'term', editor, { collection: 'users' })).toMatchObject({ status: 400 });
  const { aliases } = (await payload.update({
    collection: 'concepts',
    id,
    data: { aliases: [{ word: 'libre' }] },
    overrideAccess: true,
  })) as { aliases?: unknown[] | null };
  expect(aliases).toHaveLength(1);
  expect(await suggest(id, 'aliases')).toMatchObject({ status: 400 });
  await payload.update({
    collection: 'concepts',
    id,
    data: { deletedAt: new Date().toISOString() } as never,
    overrideAccess: true,
  });
  expect(codeOf(await suggest(id, 'term'))).toBe('in-trash');
  expect(service.received).toEqual([]);
});

test('without the settings there is no endpoint', async () => {
  const id = await createConcept('Fermé');
  settings.translationService = undefined;
  expect(await suggest(id, 'term')).toMatchObject({ status: 404 });
  expect(service.received).toEqual([]);
});

test('LibreTranslate is asked in its own way', async () => {
  settings.translationService = { api: 'libretranslate', url: service.url, key: testKey };
  const id = await createConcept('Autre', { definition: 'R&D < a' });
  expect((await suggest(id, 'definition')).json.value).toBe('R&D < A');
  expect(service.received).toMatchObject([{ api: 'libretranslate', source: 'fr', target: 'en' }]);
});

test('what a service fails at is said in a sentence, without its key', async () => {
  const id = await createConcept('Panne');
  for (const [status, fault, sentence] of [
    [403, 'key', /refuse la clé/],
    [456, 'quota', /a utilisé tout/],
    [429, 'busy', /trop de demandes/],
    [500, 'failed', /n’a pas pu traduire/],
  ] as const) {
    service.instead = () => ({ status, body: { message: testKey } });
    const answer = await suggest(id, 'term');
    expect(answer).toMatchObject({ status: 502 });
    expect(codeOf(answer)).toBe('service-failed');
    expect(answer.json.errors).toMatchObject([{ data: { fault } }]);
    expect(messageOf(answer)).toMatch(sentence);
    expect(answer.text).not.toContain(testKey);
  }
  service.instead = () => null;
  Object.assign(suggestionLimits, { timeoutMs: 200 });
  expect(messageOf(await suggest(id, 'term'))).toMatch(/n’a pas répondu/);
});

test('a text whose format did not come back is not suggested', async () => {
  const id = await createConcept('Forme', { body: rich(words('Un '), words('mot', 1)) });
  service.instead = () => ({ status: 200, body: { translations: [{ text: 'A word' }] } });
  const answer = await suggest(id, 'body');
  expect(answer.status).toBe(502);
  expect(messageOf(answer)).toMatch(/a perdu la mise en forme/);
});

test('a long text, and too many of them, are refused before the service is asked', async () => {
  const id = await createConcept('Long', { definition: 'mot '.repeat(suggestionLimits.maxCharacters / 4 + 1) });
  const answer = await suggest(id, 'definition');
  expect(answer.status).toBe(413);
  expect(messageOf(answer)).toMatch(/30.000 caractères/);
  // Few letters, but properties for each of them.
  const pieces = Array.from({ length: suggestionLimits.maxJsonCharacters / 80 }, () => words('m'));
  const formatted = await createConcept('Formaté', { body: rich(...pieces) });
  expect((await suggest(formatted, 'body')).status).toBe(413);
  expect(service.received).toEqual([]);
  const other = await apiOf(payload).personOf('contributor');
  let last = 200;
  for (let count = 0; last === 200 && count <= suggestionLimits.perPerson.limit; count += 1) {
    last = (await suggest(id, 'term', other)).status;
  }
  expect(last).toBe(429);
  expect(service.received).toHaveLength(suggestionLimits.perPerson.limit);
  expect((await suggest(id, 'term')).status).toBe(200);
});
