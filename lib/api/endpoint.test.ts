import type { PayloadHandler, PayloadRequest } from 'payload';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { editorialEndpoints } from '@/editorial/endpoints';
import { getT } from '@/messages/panel';
import { apiLimits } from '../limits';
import { ApiError } from './api-error';
import { describeErrors } from './describe-errors';
import { endpoint, isDescribed } from './endpoint';

const people = {
  anonymous: null,
  'first password': { collection: 'users', role: 'admin', mustChangePassword: true },
  contributor: { collection: 'users', role: 'contributor' },
  editor: { collection: 'users', role: 'editor' },
  admin: { collection: 'users', role: 'admin' },
};
type Person = keyof typeof people;

type Sent = { body?: string; search?: string; routeParams?: Record<string, string>; language?: string };

/** Returns the response of an endpoint, with errors in the shape of the API. */
async function send(
  handler: PayloadHandler,
  person: Person,
  { body = '', search = '', routeParams, language = 'fr' }: Sent = {},
) {
  const url = `http://localhost/api/x${search}`;
  const headers = new Headers({ 'accept-language': language });
  const req = {
    headers,
    i18n: { language },
    routeParams,
    searchParams: new URL(url).searchParams,
    t: (key: string) => key,
    text: async () => body,
    url,
    user: people[person],
  } as unknown as PayloadRequest;
  try {
    const response = await handler(req);
    return { status: response.status, json: await response.json(), headers: response.headers };
  } catch (thrown) {
    const error = thrown as Error & { status: number; data?: unknown };
    const { name, message, data } = error;
    const result = { errors: [{ name, message, ...(data ? { data } : {}) }] };
    const described = await describeErrors({ error, req, result, context: {} } as unknown as Parameters<
      typeof describeErrors
    >[0]);
    return { status: error.status, json: (described as { response: { errors: object[] } }).response, headers };
  }
}

describe.each([
  ['anyone', ['anonymous', 'first password', 'contributor', 'editor', 'admin']],
  ['staff', ['contributor', 'editor', 'admin']],
  ['editor', ['editor', 'admin']],
] as const)('an endpoint for %s', (role, allowed) => {
  test.each(Object.keys(people) as Person[])('asked by %s', async (person) => {
    const run = vi.fn(() => ({ done: true }));
    const body = z.object({ id: z.string() });
    const { handler, custom } = endpoint({ method: 'post', path: '/x', role, body, handler: run });
    const { status, json } = await send(handler, person, { body: '{"id":"1"}' });
    const isAllowed = (allowed as readonly Person[]).includes(person);
    expect(status).toBe(isAllowed ? 200 : 403);
    if (!isAllowed) expect(json).toMatchObject({ errors: [{ code: 'forbidden' }] });
    expect(run).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
    expect(custom).toEqual({ role });
  });
});

test('hands parsed parameters, query and body to the handler; the response is not cacheable', async () => {
  const { handler } = endpoint({
    method: 'post',
    path: '/x/:id',
    role: 'anyone',
    params: z.object({ id: z.coerce.number() }),
    query: z.object({ page: z.coerce.number().default(1) }),
    body: z.object({ note: z.string().trim().default('') }),
    handler: ({ params, query, body }) => ({ params, query, body }),
  });
  const answer = await send(handler, 'anonymous', {
    routeParams: { id: '7' },
    search: '?page=2',
    body: '{"note":" a "}',
  });
  expect(answer).toMatchObject({ status: 200, json: { params: { id: 7 }, query: { page: 2 }, body: { note: 'a' } } });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const bare = await send(handler, 'anonymous', { routeParams: { id: '7' } });
  expect(bare.json).toEqual({ params: { id: 7 }, query: { page: 1 }, body: { note: '' } });
});

describe('what does not fit', () => {
  const options = {
    method: 'post',
    path: '/x/:id',
    role: 'anyone',
    params: z.object({ id: z.string().max(3) }),
    query: z.object({ page: z.coerce.number().optional() }),
    body: z.object({ texts: z.object({ title: z.string() }).optional() }),
    handler: () => ({}),
  } as const;
  const { handler } = endpoint(options);
  const routeParams = { id: '7' };
  test.each<[string, Sent, number, object]>([
    ['a path', { routeParams: { id: '12345' } }, 404, { code: 'not-found' }],
    ['a query', { routeParams, search: '?page=two' }, 400, { code: 'invalid-value', parameter: 'page' }],
    [
      'a field',
      { routeParams, body: '{"texts":{"title":1}}' },
      400,
      { code: 'invalid-field-value', parameter: 'texts.title' },
    ],
    ['a list for a body', { routeParams, body: '[]' }, 400, { code: 'invalid-body' }],
    ['no JSON', { routeParams, body: '{' }, 400, { code: 'invalid-body' }],
    ['too much', { routeParams, body: `"${'x'.repeat(apiLimits.maxJsonLength)}"` }, 413, { code: 'body-too-large' }],
  ])('%s is refused by what is wrong, before the handler', async (_, sent, status, error) => {
    expect(await send(handler, 'anonymous', sent)).toMatchObject({ status, json: { errors: [error] } });
  });

  test('has the endpoint’s own message where a person can send it', async () => {
    const invalid = 'submissions.refusals.unknown';
    const own = endpoint({ ...options, invalid });
    const answer = await send(own.handler, 'anonymous', { routeParams, body: '[]', language: 'es' });
    expect(answer).toMatchObject({
      status: 400,
      json: { errors: [{ code: 'bad-request', message: getT('es')(invalid) }] },
    });
  });
});

test('a refusal has a code, a status, a message in the client’s language and its data', async () => {
  const text = 'submissions.refusals.noName';
  const { handler } = endpoint({
    method: 'get',
    path: '/x',
    role: 'anyone',
    handler: ({ req }) => {
      throw new ApiError(req, 'conflict', text, { data: { points: [1] } });
    },
  });
  const answer = await send(handler, 'anonymous', { language: 'en' });
  expect(answer.status).toBe(409);
  expect(answer.json.errors).toEqual([
    {
      name: 'APIError',
      message: getT('en')(text),
      code: 'conflict',
      data: { points: [1] },
      docs: 'http://localhost:3000/en/api/docs#conflict',
    },
  ]);
});

test('an endpoint has the description that it is given', () => {
  const openApi = { tag: 'search', summary: 'addresses.search', response: z.object({}) } as const;
  const described = endpoint({ method: 'get', path: '/x', role: 'anyone', openApi, handler: () => ({}) });
  expect(isDescribed(described.custom) && described.custom.openApi).toBe(openApi);
  expect(isDescribed(endpoint({ method: 'get', path: '/x', role: 'staff', handler: () => ({}) }).custom)).toBe(false);
});

test('every endpoint of the panel states who may call it, and only the pictures of the guide are for anyone', () => {
  const roles = editorialEndpoints.map(({ method, path, custom }) => [`${method} ${path}`, custom?.role] as const);
  expect(roles.length).toBeGreaterThan(15);
  expect(roles.filter(([, role]) => !['staff', 'editor', 'admin'].includes(role))).toEqual([
    ['get /editorial/guide/:picture', 'anyone'],
  ]);
});
