import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { createApiKey } from '@/lib/api-keys/format';
import { forgetKey, noteAcceptedKey } from '@/lib/api-keys/limits';
import { apiKeyLimits } from '@/lib/limits';
import { settings } from '@/lib/settings';
import { clientOf, takeRender, takeRequest } from './request-limits';

let key: string;
let id: string;
let made = 0;
let headers: Record<string, string>;
const response = {
  setHeader: (name: string, value: string) => void Object.assign(headers, { [name]: value }),
} as unknown as ServerResponse;

beforeEach(() => {
  made += 1;
  key = createApiKey().key;
  id = `id-${made}`;
  headers = {};
});

const requestOf = (method: string, authorization = `Bearer ${key}`, remoteAddress = `203.0.113.${made}`) =>
  ({ method, headers: { authorization }, socket: { remoteAddress } }) as unknown as IncomingMessage;
const address = () => `203.0.113.${made}`;

/** How many requests are let through at once. */
function letThrough(method: string, authorization?: string): number {
  let count = 0;
  while (count < 10_000 && takeRequest(requestOf(method, authorization), response) === 0) count += 1;
  return count;
}

test('an accepted key has a count of its own, whatever address it comes from', () => {
  noteAcceptedKey(key, id);
  expect(clientOf(requestOf('GET'))).toBe(`key ${id}`);
  expect(clientOf(requestOf('GET', `Bearer ${key}`, '198.51.100.7'))).toBe(`key ${id}`);
  expect(letThrough('GET')).toBe(apiKeyLimits.burst.limit);
  expect(headers).toEqual({
    'RateLimit-Limit': String(apiKeyLimits.requests.limit),
    'RateLimit-Remaining': String(apiKeyLimits.requests.limit - apiKeyLimits.burst.limit - 1),
    'RateLimit-Reset': expect.stringMatching(/^[1-9]\d?$/),
  });
  // Its renders were counted with it.
  const renders = Array.from({ length: settings.requestsPerMinute + 1 }, () => takeRender(clientOf(requestOf('GET'))));
  expect(renders.filter((waitMs) => waitMs > 0)).toEqual([]);
  const other = createApiKey().key;
  noteAcceptedKey(other, `${id}-other`);
  expect(takeRequest(requestOf('GET', `Bearer ${other}`), response)).toBe(0);
});

test('its writes have a bound below that of its requests', () => {
  expect(apiKeyLimits.writes.limit).toBeLessThanOrEqual(apiKeyLimits.burst.limit);
  noteAcceptedKey(key, id);
  expect(letThrough('POST')).toBe(apiKeyLimits.writes.limit);
});

test('keys that were not accepted, or no longer are, count for the address: inventing them gains nothing', () => {
  expect(clientOf(requestOf('GET'))).toBe(address());
  noteAcceptedKey(key, id);
  forgetKey(key);
  expect(clientOf(requestOf('GET'))).toBe(address());
  let count = 0;
  while (count < 10_000 && takeRequest(requestOf('POST', `Bearer ${createApiKey().key}`), response) === 0) count += 1;
  expect(count).toBe(settings.requestsPerMinute);
  expect(headers).toEqual({});
});

test('an address that has used up its requests holds up no accepted key', () => {
  letThrough('POST', 'Basic YTpi');
  expect(takeRequest(requestOf('POST'), response)).toBeGreaterThan(0);
  noteAcceptedKey(key, id);
  expect(takeRequest(requestOf('POST'), response)).toBe(0);
});
