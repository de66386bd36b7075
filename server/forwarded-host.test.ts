import type { IncomingMessage } from 'node:http';
import pino from 'pino';
import { expect, test } from 'vitest';
import { forwardedHostCheck } from './forwarded-host';

const siteUrl = 'https://example.org';

/** The messages that these requests cause. */
function messages(site: string, requests: { url?: string; headers: Record<string, string> }[]): string[] {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(String(JSON.parse(line).msg)) });
  const check = forwardedHostCheck(site, log);
  for (const { url = '/admin', headers } of requests) check({ url, headers } as unknown as IncomingMessage);
  return lines;
}

test('a proxy that replaces Host is told once what to send', () => {
  const request = { headers: { origin: siteUrl, host: '127.0.0.1:3000' } };
  expect(messages(siteUrl, [request, request])).toEqual([
    'A proxy sends the header "Host: 127.0.0.1:3000" for example.org. Let it pass on the reader’s own: ' +
      'proxy_set_header Host $host; in nginx. Caddy does so by itself.',
  ]);
});

test.each([
  ['the host of the site', siteUrl, { headers: { origin: siteUrl, host: 'example.org' } }],
  [
    'the host in another header',
    siteUrl,
    { headers: { origin: siteUrl, host: 'inner', 'x-forwarded-host': 'example.org' } },
  ],
  ['another origin, which anyone can send', siteUrl, { headers: { origin: 'https://other.example', host: 'inner' } }],
  ['a page of readers', siteUrl, { url: '/fr', headers: { origin: siteUrl, host: 'inner' } }],
  ['a machine of one’s own', 'http://localhost:3000', { headers: { origin: 'http://localhost:3000', host: '[::1]' } }],
])('%s is no reason for a line', (_, site, request) => {
  expect(messages(site, [request])).toEqual([]);
});
