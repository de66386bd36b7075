import { describe, expect, test } from 'vitest';
import { isData, isReadable, kindOf, preflightHeaders, sharedAddress } from './request-policy';

const kind = (url: string, headers: Record<string, string> = {}, method = 'GET') => kindOf({ method, url, headers });

test.each([
  ['/fr', 'shared'],
  ['/fr/evenements?page=2', 'shared'],
  ['/api/events?limit=10', 'shared'],
  ['/api/globals/settings', 'shared'],
  ['/api/media/file/a.webp', 'shared'],
  ['/fr/documents/charte/charte.pdf', 'shared'],
  ['/sitemap.xml', 'shared'],
  ['/_next/static/chunks/a.js', 'static'],
  ['/', 'direct'],
  ['/?p=1', 'direct'],
  ['/admin', 'direct'],
  ['/admin/login', 'direct'],
  ['/administration', 'shared'],
  ['/api/users/me', 'direct'],
  ['/api/access', 'direct'],
  ['/api/payload-preferences/a', 'direct'],
  ['/_next/image?url=a', 'direct'],
  ['/fr/preview/token', 'page'],
  ['/fr/preview/WyJkb2N1bWVudCJd.KjfEjc4YEyiGvj1wRZUtpl6tGGbWcF9Ww6vQhGmhGPU', 'page'],
  ['/fr/../admin', 'page'],
  ['//example.org/fr', 'page'],
  ['/fr/%2e%2e/admin', 'page'],
  ['/fr\\admin', 'page'],
  [`/fr?q=${'a'.repeat(2048)}`, 'page'],
] as const)('%s of an anonymous reader is %s', (url, expected) => {
  expect(kind(url)).toBe(expected);
});

test.each([
  { cookie: 'payload-token=a' },
  { cookie: 'a=b; payload-token=a' },
  { cookie: 'a=b; release-preview=a' },
  { cookie: '__prerender_bypass=a' },
  { cookie: '__next_preview_data=a' },
  { authorization: 'JWT a' },
  { authorization: '' },
  { range: 'bytes=0-1' },
] as Record<string, string>[])('a request with %o is answered for itself', (headers) => {
  expect(kind('/fr', headers)).toBe('page');
  expect(kind('/api/events', headers)).toBe('direct');
  expect(kind('/api/media/file/a.webp', headers)).toBe('direct');
});

test.each(['payload-lng=fr', 'not-payload-token=a', 'a=payload-token'])(
  'the cookie %s is of no importance',
  (cookie) => {
    expect(kind('/fr', { cookie })).toBe('shared');
  },
);

test('writes and odd methods go to Next, a HEAD is a GET', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
    expect(kind('/fr', {}, method)).toBe('direct');
  }
  expect(kind('/fr', {}, 'HEAD')).toBe('shared');
});

test('what a script requests of a private page is no HTML', () => {
  expect(kind('/fr/preview/token', { rsc: '1' })).toBe('direct');
  expect(kind('/fr', { rsc: '1' })).toBe('shared');
});

test.each([
  ['/fr', '/fr', false],
  ['/fr?', '/fr', false],
  ['/fr/evenements?page=2', '/fr/evenements?page=2', false],
  ['/fr/evenements?utm_source=x&page=2&fbclid=y', '/fr/evenements?page=2', true],
  ['/fr/evenements?pays=FR&annee=2026', '/fr/evenements?annee=2026&pays=FR', false],
  ['/fr/evenements?pays=FR&pays=BE', '/fr/evenements?pays=FR&pays=BE', false],
  ['/fr/evenements?pays=BE&pays=FR', '/fr/evenements?pays=BE&pays=FR', false],
  ['/fr/recherche?q=a%26b&x=1', '/fr/recherche?q=a%26b', true],
  ['/fr?x=1', '/fr', true],
  ['/api/events?where[x]=1&limit=2', '/api/events?limit=2&where[x]=1', false],
  ['/api/events?unknown=1', '/api/events?unknown=1', false],
  ['/fr/membres.csv?unknown=1', '/fr/membres.csv?unknown=1', false],
  ['/fr/flux.xml?utm_medium=mail', '/fr/flux.xml', true],
])('%s is stored as %s', (url, address, isShortened) => {
  expect(sharedAddress(url)).toEqual({ address, isShortened });
});

test.each([
  ['/fr', true],
  ['/fr/%C3%A9', true],
  ['/fr/%', false],
  ['/fr/%ff', false],
  ['http://example.org/fr', false],
  ['*', false],
  ['/fr#x', false],
  ['/fr?q=a#x', false],
  ['', false],
])('whether %s can be answered: %s', (url, expected) => {
  expect(isReadable(url)).toBe(expected);
});

describe('the question of a browser whether another site may read', () => {
  const ask = (url: string, method = 'OPTIONS', wanted = 'GET') =>
    preflightHeaders({ method, url, headers: { 'access-control-request-method': wanted } });

  test.each(['/api/events?limit=1', '/fr/evenements.ics', '/en/members.geojson', '/.well-known/api-catalog'])(
    'is answered for public data: %s',
    (url) => {
      expect(ask(url)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, HEAD',
      });
      expect(Object.values(ask(url) ?? {}).join()).not.toMatch(/authorization|cookie|credentials/i);
    },
  );

  test('is left to Next for everything else', () => {
    for (const url of ['/fr', '/admin', '/api/users/me', '/api/payload-preferences/x', '/_next/static/a.js']) {
      expect(ask(url), url).toBeNull();
    }
    expect(ask('/api/events', 'GET')).toBeNull();
    expect(ask('/api/events', 'OPTIONS', 'POST')).toBeNull();
    expect(preflightHeaders({ method: 'OPTIONS', url: '/api/events', headers: {} })).toBeNull();
  });
});

test('well-known addresses are data that everyone gets; other hidden folders are none', () => {
  expect(kindOf({ method: 'GET', url: '/.well-known/security.txt', headers: {} })).toBe('shared');
  expect(kindOf({ method: 'GET', url: '/.well-known/../api/users', headers: {} })).not.toBe('shared');
  expect(kindOf({ method: 'GET', url: '/.git/config', headers: {} })).not.toBe('shared');
  expect(isData('/.well-known/api-catalog')).toBe(true);
});
