import type { PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../api/api-error';
import { isRequestError } from '../api/request-error';
import { createApiKey } from './format';
import { guardApiKey } from './guard';
import { mayReadPersonalData, type RequestKey } from './request-key';

const { key } = createApiKey();
const write: RequestKey = { id: '1', name: 'Partner', scope: 'write', personalData: false };

type Sent = { accepted?: RequestKey | undefined; headers?: Record<string, string>; search?: string; context?: object };

const requestWith = ({ accepted, headers = { authorization: `Bearer ${key}` }, search = '', context = {} }: Sent) =>
  ({
    headers: new Headers(headers),
    search,
    user: accepted && accepted.scope !== 'published' ? { id: '7', collection: 'users', apiKey: accepted } : null,
    context: { ...(accepted && { apiKey: accepted }), ...context },
    i18n: { language: 'en' },
  }) as unknown as PayloadRequest;

type Asked = { method?: string; path?: string; slug?: string | undefined; custom?: Record<string, unknown> };

/** The code and the challenge of a refusal; null where the request may go on. */
function refusal(sent: Sent, { method = 'get', path = '/', custom, ...asked }: Asked = {}) {
  const req = requestWith(sent);
  const slug = 'slug' in asked ? asked.slug : 'events';
  try {
    guardApiKey(req, { method: method as 'get', path, ...(custom && { custom }) }, slug);
    return null;
  } catch (error) {
    if (isRequestError(error)) return error.code;
    if (!(error instanceof ApiError)) throw error;
    return [error.status, error.code, req.responseHeaders?.get('WWW-Authenticate')?.split('error=')[1]];
  }
}

const readOnly = [403, 'key-read-only', '"insufficient_scope"'];
const notAllowed = [403, 'key-not-allowed', '"insufficient_scope"'];

test('a request without a key goes on, whatever else it has', () => {
  for (const authorization of ['', 'JWT a.b.c', 'Bearer a.b.c', 'Basic YTpi']) {
    expect(refusal({ headers: authorization ? { authorization } : {} })).toBeNull();
  }
});

test('a key that was not accepted is 401, with the reason that was noted', () => {
  expect(refusal({})).toEqual([401, 'invalid-key', '"invalid_token"']);
  expect(refusal({ context: { apiKeyRefusal: 'key-expired' } })).toEqual([401, 'key-expired', '"invalid_token"']);
});

test('a key in an address is refused, whether it is good or not', () => {
  for (const accepted of [undefined, write]) {
    expect(refusal({ accepted, search: `?key=${key}` })).toBe('key-in-address');
    expect(refusal({ headers: {}, search: `?key=${key}` })).toBe('key-in-address');
  }
});

describe('a scope', () => {
  test.each(['published', 'read'] as const)('%s reads and writes nothing', (scope) => {
    const accepted = { ...write, scope };
    for (const method of ['get', 'head']) expect(refusal({ accepted }, { method })).toBeNull();
    for (const method of ['post', 'patch', 'put', 'delete'])
      expect(refusal({ accepted }, { method })).toEqual(readOnly);
  });
  test('write does both', () => {
    for (const method of ['get', 'post', 'patch', 'delete'])
      expect(refusal({ accepted: write }, { method })).toBeNull();
  });
  test('of the public has no user, although another account is signed in', () => {
    const req = requestWith({ accepted: { ...write, scope: 'published' } });
    req.user = { id: '8', collection: 'users', role: 'admin' } as never;
    guardApiKey(req, { method: 'get', path: '/' }, 'events');
    expect(req.user).toBeNull();
  });
  test('is not widened by a method override', () => {
    const headers = { authorization: `Bearer ${key}`, 'x-http-method-override': 'GET' };
    expect(refusal({ accepted: write, headers })).toBe('method-override');
  });
});

describe('an endpoint is closed to keys', () => {
  test.each([
    ['of keys', { slug: 'api-keys' }],
    ['of keys, to be read', { slug: 'api-keys', path: '/:id' }],
    ['of Payload’s own collections', { slug: 'payload-preferences' }],
    ['of sessions', { slug: 'users', path: '/me' }],
    ['of passwords', { slug: 'users', method: 'post', path: '/login' }],
    ['that changes accounts', { slug: 'users', method: 'patch', path: '/:id' }],
    ['that Payload adds', { slug: undefined, path: '/access' }],
    ['of an open form of the panel', { slug: undefined, custom: { role: 'staff', isOfPanel: true } }],
  ])('%s', (_, asked) => {
    expect(refusal({ accepted: { ...write, personalData: true } }, asked)).toEqual(notAllowed);
  });
  test('unless it is one of ours', () => {
    expect(refusal({ accepted: write }, { slug: undefined, custom: { role: 'staff' } })).toBeNull();
  });
});

test('personal data is read and changed with the permission only', () => {
  for (const slug of ['submissions', 'users']) {
    expect(refusal({ accepted: write }, { slug })).toEqual([403, 'key-personal-data', '"insufficient_scope"']);
    expect(refusal({ accepted: { ...write, personalData: true } }, { slug })).toBeNull();
  }
  expect(mayReadPersonalData({ user: null })).toBe(true);
  expect(mayReadPersonalData(requestWith({ accepted: write }))).toBe(false);
  // A call of our own that hands on the user alone.
  expect(mayReadPersonalData({ user: { apiKey: write } as never, context: {} })).toBe(false);
  expect(mayReadPersonalData(requestWith({ accepted: { ...write, personalData: true } }))).toBe(true);
});
