import { locales } from '@/lib/locales';
import { type Answer, messagesOf } from './support/client';
import { samples, uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { imageFile } from './support/uploads';

type ErrorEntry = { message?: string; code?: string; parameter?: string };

/** Expects a refusal that the client has caused: 400, with a stable code and a sentence. */
function expectRefusal(answer: Answer, label: string): void {
  expect.soft(answer.status, `${label}: ${answer.text.slice(0, 200)}`).toBe(400);
  const [error] = (answer.json.errors ?? []) as ErrorEntry[];
  expect.soft(error?.code, label).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect.soft(error?.message?.length ?? 0, label).toBeGreaterThan(10);
}

/** Sends several requests at a time, since each response is short. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const take = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, take));
}

const wrongQueries = [
  'where=x',
  'where=%7B',
  'where=%5B%5D',
  'where[title][equals][a]=b',
  'where[title][equals][]=b',
  'where[title][nothing]=b',
  'where[startsAt][greater_than]=demain',
  'where[startsAt][less_than][]=2026',
  'where[startsAt][equals]=2026-02-30T99:00',
  'where[or][0][and][0][startsAt][greater_than]=x',
  'where[id][equals][x]=y',
  'where[organisers][in][0][x]=y',
  'where[venue.latitude][equals]=north',
  'where[title][all]=x',
  'where[title][near]=1,2',
  'where[title][within]=x',
  'where[body.root.x][equals]=x',
  'where[title][like]=%00',
  'limit=1.5',
  'limit=abc',
  'limit=-1',
  'limit[a]=1',
  'limit=1e400',
  'limit=99999999999999999999',
  'page=x',
  'depth=x',
  'sort[a]=title',
  'select=title',
  'populate=x',
  'joins=x',
  'data=x',
  'data=%221%22',
];

test('a wrong query is 400 for everyone, never a fault of the site @mongo', async ({ reader, editor, workshop }) => {
  test.setTimeout(120_000);
  const { id } = await workshop.published('events', uniqueWord('event'));
  const paths = ['/api/events', '/api/events/count', `/api/events/${id}`];
  const tries = [reader, editor.client].flatMap((client) =>
    wrongQueries.flatMap((query) => paths.map((path) => ({ client, path: `${path}?${query}` }))),
  );
  tries.push(...wrongQueries.map((query) => ({ client: editor.client, path: `/api/events/versions?${query}` })));
  await each(tries, async ({ client, path }) => expectRefusal(await client.get(path), path));
  // A request that changes documents does not even look for them.
  await each(
    wrongQueries.filter((query) => query.startsWith('where')),
    async (query) => {
      expectRefusal(await editor.client.patch(`/api/events?${query}`, { price: 'x' }), `PATCH ${query}`);
      expectRefusal(await editor.client.delete(`/api/events?${query}`), `DELETE ${query}`);
    },
  );
});

test('a query that the public may not make is refused in the language of the request', async ({ reader, workshop }) => {
  const { id } = await workshop.published('events', uniqueWord('event'));
  const words = { fr: 'Paramètre inconnu', en: 'Unknown parameter', es: 'Parámetro desconocido' };
  for (const locale of locales) {
    for (const path of [
      `/api/events/${id}?flattenLocales=false`,
      '/api/globals/settings?draft=true',
      '/api/search?q=a&x=1',
    ]) {
      const answer = await reader.speaking(locale).get(path);
      expectRefusal(answer, path);
      expect.soft(messagesOf(answer), path).toContain(words[locale]);
      const [error] = answer.json.errors as ErrorEntry[];
      expect.soft(error, path).toMatchObject({ code: 'unknown-parameter', parameter: /(\w+)=\w+$/.exec(path)?.[1] });
    }
    const byLocale = await reader.speaking('de').get(`/api/events?locale=${locale}&fields=`);
    expect.soft(messagesOf(byLocale), locale).toContain(words[locale]);
  }
  const nothing = await reader.get('/api/nothing');
  expect.soft(nothing.status).toBe(404);
  expect.soft(nothing.json.errors).toMatchObject([{ code: 'unknown-address' }]);
});

test('sorting and filtering reveal nothing of a hidden member @mongo', async ({ reader, workshop }) => {
  const hidden = await workshop.published('members', uniqueWord('hidden'), { visibility: 'hidden' });
  const open = await workshop.published('members', uniqueWord('open'));
  for (const member of [hidden, open]) {
    await workshop.published('events', uniqueWord('event'), { organisers: [member.id] });
  }
  const answerTo = async (query: string, path: string) =>
    (await reader.get(`/api/events?${query}`)).text.replaceAll(path, 'path');
  for (const path of [
    'organisers.country',
    'organisers.latitude',
    'organisers.name',
    'organisers',
    'createdBy.email',
  ]) {
    for (const sort of [path, `-${path}`, `title,${path}`]) {
      const unknown = await answerTo(`sort=${sort.replace(path, 'nothing')}`, 'nothing');
      expect.soft(await answerTo(`sort=${sort}`, path), sort).toBe(unknown);
    }
    if (path === 'organisers') continue;
    const unknown = await answerTo('where[nothing][like]=a', 'nothing');
    expect.soft(await answerTo(`where[${path}][like]=a`, path), path).toBe(unknown);
  }
  // Queries that the public may make about the same documents work.
  const found = await reader.get('/api/events', {
    'where[organisers][in]': open.id,
    sort: '-startsAt',
    'select[title]': true,
  });
  expect(found.json.totalDocs).toBe(1);
});

const wrongValues: [string, unknown][] = [
  ['title', ['x']],
  ['title', { a: 1 }],
  ['startsAt', 'demain'],
  ['startsAt', '2026-13-45'],
  ['startsAt', []],
  ['startsAt', true],
  ['startsAt_tz', {}],
  ['kind', []],
  ['organisers', 'x'],
  ['organisers', [1]],
  ['organisers', [{}]],
  ['cover', ['x']],
  ['cover', {}],
  ['gallery', 'x'],
  ['programme', 'x'],
  ['programme', [null]],
  ['programme', [{ startsAt: 'x' }]],
  ['venue', null],
  ['venue', { country: {} }],
  ['body', { root: { children: 'x' } }],
  ['seo', { image: 'x' }],
  ['id', []],
];

test('a value of the wrong kind is 400 in drafts too, and nothing is stored @mongo', async ({ editor, workshop }) => {
  const word = uniqueWord('event');
  const { id } = await workshop.published('events', word);
  const before = await workshop.stored('events', id, { draft: true });
  for (const [field, value] of wrongValues) {
    const label = `${field}: ${JSON.stringify(value)}`;
    const changed = await editor.client.patch(`/api/events/${id}`, { [field]: value }, { draft: true, locale: 'fr' });
    expectRefusal(changed, `PATCH ${label}`);
    const made = await editor.client.post('/api/events', { ...samples.events(word), [field]: value }, { draft: true });
    expectRefusal(made, `POST ${label}`);
  }
  expect(await workshop.stored('events', id, { draft: true })).toEqual(before);
  const found = await editor.client.get('/api/events/count', { draft: true, 'where[title][like]': word });
  expect(found.json.totalDocs).toBe(1);
  // One database refuses an id without a document, the other stores it; neither fails.
  const unknown = await editor.client.patch(
    `/api/events/${id}`,
    { organisers: ['0123456789abcdef01234567'] },
    { draft: true, locale: 'fr' },
  );
  expect([200, 400]).toContain(unknown.status);
});

const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' };
const part = (name: string, text: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`;
const wrongBodies: [string, Record<string, string>][] = [
  ['{', { 'Content-Type': 'application/json' }],
  ['null', { 'Content-Type': 'application/json' }],
  ['"x"', { 'Content-Type': 'application/json' }],
  ['[]', { 'Content-Type': 'application/json' }],
  ['title=x', { 'Content-Type': 'text/plain' }],
  ['title=x', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['garbage', multipart],
  ['garbage', { 'Content-Type': 'multipart/form-data' }],
  [part('_payload', '{bad'), multipart],
  ['{', { 'Content-Type': 'application/json', 'X-Payload-HTTP-Method-Override': 'GET' }],
  ['null', { 'Content-Type': 'application/json', 'X-HTTP-Method-Override': 'GET' }],
  ['{"where":"x","data":"x"}', { 'Content-Type': 'application/json', 'X-Payload-HTTP-Method-Override': 'GET' }],
];

test('an unreadable body is 400, never a fault of the site', async ({ reader, editor, workshop }) => {
  const { id } = await workshop.draft('events', uniqueWord('event'));
  for (const [body, headers] of wrongBodies) {
    for (const [method, path] of [
      ['POST', '/api/events'],
      ['PATCH', `/api/events/${id}`],
      ['POST', '/api/globals/header'],
    ] as const) {
      if (method === 'PATCH' && Object.keys(headers).length > 1) continue;
      const label = `${method} ${path} ${body.slice(0, 40)} as ${Object.values(headers)}`;
      expectRefusal(await editor.client.send(method, path, body, headers), label);
      const anonymous = await reader.send(method, path, body, headers);
      expect.soft([400, 401, 403], `${label}, by the public: ${anonymous.text}`).toContain(anonymous.status);
    }
    const others = [
      '/api/users/login',
      `/api/events/${id}/duplicate`,
      '/api/events/access',
      '/api/payload-preferences/x',
    ];
    for (const path of others) {
      expect.soft((await reader.send('POST', path, body, headers)).status, `${path} ${body}`).toBeLessThan(500);
    }
  }
  const lock = await editor.client.send('POST', '/api/payload-locked-documents', 'x', { 'Content-Type': 'text/plain' });
  expect.soft([400, 403], lock.text).toContain(lock.status);
  expect.soft((await editor.client.delete('/api/payload-preferences/never-kept')).status).toBe(404);
  for (const client of [reader, editor.client]) {
    expectRefusal(await client.post('/api/users/verify/x', {}), 'verify');
    for (const path of [
      '/api/events/x',
      '/api/events/%00',
      '/api/media/x',
      '/api/events/versions/x',
      '/api/og?title=x',
    ]) {
      const { status } = await client.get(path);
      expect.soft([400, 403, 404], path).toContain(status);
    }
  }
});

/** Headers that may differ between two responses to the same request. */
const passing = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'x-request-id']);
const lasting = (answer: Answer) => Object.fromEntries([...answer.headers].filter(([name]) => !passing.has(name)));

test('HEAD answers as GET, without a body', async ({ reader, workshop }) => {
  const media = await workshop.upload('media', await imageFile(uniqueWord('open'), { width: 600, height: 400 }), {
    alt: 'open',
    people: 'none',
  });
  const { id } = await workshop.published('events', uniqueWord('event'));
  const file = `/api/media/file/${media.filename}`;
  const statuses: Record<string, number> = {
    '/api/events': 200,
    '/api/events/count': 200,
    [`/api/events/${id}`]: 200,
    '/api/events/0123456789abcdef01234567': 404,
    '/api/events?limit=0': 400,
    '/api/globals/settings': 200,
    '/api/access': 200,
    '/api/search?q=a': 200,
    '/api/users': 403,
    '/api/nothing': 404,
    [file]: 200,
    '/api/media/file/nothing.png': 404,
    '/fr': 200,
    '/fr/evenements': 200,
    '/fr/evenements.json': 200,
    '/sitemap.xml': 200,
    '/fr/nothing': 404,
  };
  for (const [path, status] of Object.entries(statuses)) {
    const plain = { 'Accept-Encoding': 'identity' };
    const [get, head] = [await reader.get(path, {}, plain), await reader.head(path, plain)];
    expect.soft([get.status, head.status], path).toEqual([status, status]);
    expect.soft(head.text, path).toBe('');
    expect.soft(lasting(head), path).toEqual(lasting(get));
  }
  const { headers } = await reader.get(file, {}, { 'Accept-Encoding': 'identity' });
  expect.soft((await reader.head(file)).headers.get('content-length')).toBe(headers.get('content-length'));
  const unchanged = await reader.head(file, { 'If-None-Match': headers.get('etag') ?? '' });
  expect.soft(unchanged.status).toBe(304);
});
