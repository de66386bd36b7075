import { expect, test } from 'vitest';
import { matchingAddresses, meaningfulParts, normalizeAddress } from './normalize-address';

test.each([
  ['/fr/ancienne', '/fr/ancienne'],
  [' /fr/ancienne/ ', '/fr/ancienne'],
  ['https://example.org/fr/ancienne#bas', '/fr/ancienne'],
  ['https://example.org/fr/ancienne/?page=2#bas', '/fr/ancienne?page=2'],
  ['/fr/%C3%A9v%C3%A9nement', '/fr/événement'],
  ['/a%3Fb', '/a%3Fb'],
  ['/spip.php', '/spip.php'],
  ['/spip.php?article12', '/spip.php?article12'],
  ['/spip.php?article12=', '/spip.php?article12'],
  ['/?p=123', '/?p=123'],
  ['https://example.org?p=123', '/?p=123'],
  ['/index.php?option=com_content&id=5&Itemid=', '/index.php?Itemid&id=5&option=com_content'],
  ['/a?nom=caf%C3%A9&b=1%262', '/a?b=1%262&nom=café'],
  ['/a?utm_source=lettre&id=3&fbclid=x', '/a?id=3'],
  ['http://example.org/a///', '/a'],
  ['/a?b=%25%26%3D%2B%23%3F%20%0A&=x', '/a?b=%25%26%3D%2B%23%3F%20%0A'],
  ['/a?b=2&b=10&b=1', '/a?b=1&b=10&b=2'],
  ['/a%3Fb%3Fc', '/a%3Fb%3Fc'],
  ['http://example.org//a///b//', '/a/b'],
])('%s is stored as %s', (address, stored) => {
  expect(normalizeAddress(address)).toBe(stored);
  expect(normalizeAddress(stored), 'stored once').toBe(stored);
});

test.each([
  ...['utm_source', 'mtm_campaign', 'pk_kwd', 'mc_cid', 'mc_eid', 'fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid'],
  ...['msclkid', 'igshid', '_hsenc', '_hsmi', 'UTM_Source'],
])('%s is no part of an address: it says where somebody came from', (name) => {
  expect(normalizeAddress(`/a?${name}=x`)).toBe('/a');
});

test.each(['utm_', 'xutm_a', 'fbclidx', 'mc_xid', 'utm_a-b'])('%s is a part of an address', (name) => {
  expect(normalizeAddress(`/a?${name}=x`)).toBe(`/a?${name}=x`);
});

test.each([
  '',
  '/',
  'xhttps://example.org/a',
  'HTTPS',
  '/?utm_source=lettre',
  'fr/ancienne',
  '//example.org/a',
  'javascript:alert(1)',
  '/%E0%A4%A',
])('%s is none', (address) => {
  expect(normalizeAddress(address)).toBeNull();
});

test('a request is answered by the most particular address that it contains', () => {
  expect(matchingAddresses('/a/?id=5&x=1&utm_medium=b')).toEqual(['/a?id=5&x=1', '/a?id=5', '/a?x=1', '/a']);
  expect(matchingAddresses('/a?x=1&y=2&z=3'), 'two parameters before one').toEqual([
    ...['/a?x=1&y=2&z=3', '/a?x=1&y=2', '/a?x=1&z=3', '/a?y=2&z=3', '/a?x=1', '/a?y=2', '/a?z=3', '/a'],
  ]);
  expect(matchingAddresses('/?p=1')).toEqual(['/?p=1']);
  expect(matchingAddresses('/a')).toEqual(['/a']);
  const many = Array.from({ length: 50 }, (_, index) => `p${index}=1`).join('&');
  expect(matchingAddresses(`/a?${many}`), 'of six parameters').toHaveLength(64);
  expect(matchingAddresses('/')).toEqual([]);
  expect(matchingAddresses('a')).toEqual([]);
});

test.each([
  ['/?p=124', { path: '/', parts: ['?p=', '&p='] }],
  ['/spip.php?article99', { path: '/spip.php', parts: ['?article', '&article'] }],
  ['/a?utm_source=b&x[]=1', { path: '/a', parts: [] }],
  ['/a?x&12&1a2&a1b2&a-2', { path: '/a', parts: ['?a-', '&a-'] }],
  ['/a?b.c-d=1&e_f=2', { path: '/a', parts: ['?b.c-d=', '&b.c-d=', '?e_f=', '&e_f='] }],
  [`/a?${'b'.repeat(50)}=1&${'b'.repeat(51)}=1`, { path: '/a', parts: [`?${'b'.repeat(50)}=`, `&${'b'.repeat(50)}=`] }],
  ['/a?1=&2=&3=&4=&5=&6=&b=1', { path: '/a', parts: [] }],
  ['a', null],
])('the meaningful parts of %s are %j', (address, meaningful) => expect(meaningfulParts(address)).toEqual(meaningful));
