import { expect, test } from 'vitest';
import { isFromThisSite } from './request-origin';
import { settings } from './settings';

const isOurs = (headers: Record<string, string>) => isFromThisSite(new Headers(headers));

test.each([
  ['a page of this site', { 'sec-fetch-site': 'same-origin' }, true],
  ['a page of this site, whatever else it says', { 'sec-fetch-site': 'same-origin', origin: 'https://x.org' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: settings.siteUrl }, false],
  ['an address that was typed', { 'sec-fetch-site': 'none' }, false],
  ['a program without these headers', {}, true],
  ['a page that does not tell its origin', { origin: 'null', host: 'a.org' }, true],
  ['the address in the settings, behind a proxy', { origin: settings.siteUrl, host: 'inner:3000' }, true],
  ['another origin', { origin: 'https://x.org', host: 'a.org' }, false],
  ['another port of the same host', { origin: 'https://a.org:81', host: 'a.org' }, false],
  ['the host that was asked', { origin: 'https://a.org', host: 'a.org' }, true],
  ['an origin that is none', { origin: 'a.org', host: 'a.org' }, false],
] as const)('a request of %s', (_, headers, ours) => {
  expect(isOurs(headers)).toBe(ours);
});
