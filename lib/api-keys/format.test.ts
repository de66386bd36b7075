import { describe, expect, test } from 'vitest';
import {
  createApiKey,
  hasApiKey,
  hashApiKey,
  isApiKey,
  isStoredKey,
  maskApiKeys,
  prefixOf,
  sentApiKey,
} from './format';

describe('a key', () => {
  test('has a beginning that scanners find, letters and digits, and a checksum', () => {
    for (let made = 0; made < 200; made += 1) {
      const { key, prefix, hash } = createApiKey();
      expect(key).toMatch(/^alliance_[0-9A-Za-z]{57}$/);
      expect(isApiKey(key)).toBe(true);
      expect(key.startsWith(prefix)).toBe(true);
      expect(prefix).toMatch(/^alliance_[0-9A-Za-z]{8}$/);
      expect(hash).toBe(hashApiKey(key));
    }
  });

  test('is another one each time, in its name and in its secret', () => {
    const keys = Array.from({ length: 1000 }, () => createApiKey().key);
    expect(new Set(keys.map(prefixOf)).size).toBe(1000);
    expect(new Set(keys.map((key) => key.slice(17, -6))).size).toBe(1000);
    // All of the secret is random: each of its places has many values.
    for (let place = 17; place < 60; place += 1) {
      expect(new Set(keys.map((key) => key[place])).size, String(place)).toBeGreaterThan(place === 17 ? 55 : 50);
    }
  });

  test('is refused where one character is wrong, missing or added', () => {
    const { key } = createApiKey();
    for (let place = 0; place < key.length; place += 1) {
      const wrong = key[place] === 'a' ? 'b' : 'a';
      expect(isApiKey(key.slice(0, place) + wrong + key.slice(place + 1)), String(place)).toBe(false);
    }
    for (const text of ['', key.slice(0, -1), `${key}a`, ` ${key}`, `${key}\n`, key.toUpperCase(), `${key}${key}`]) {
      expect(isApiKey(text)).toBe(false);
    }
  });

  test('is compared as a whole with what is stored', () => {
    const { key, hash } = createApiKey();
    expect(isStoredKey(key, hash)).toBe(true);
    expect(isStoredKey(createApiKey().key, hash)).toBe(false);
    for (const missing of [undefined, null, '']) expect(isStoredKey(key, missing)).toBe(false);
    expect(isStoredKey(key, '0'.repeat(64))).toBe(false);
  });
});

test('keys in a text are found and masked, each of them', () => {
  const [one, two] = [createApiKey().key, createApiKey().key];
  const text = `GET /api/events?key=${one}&other=${two} alliance_short`;
  expect(hasApiKey(text)).toBe(true);
  expect(hasApiKey(text)).toBe(true);
  expect(maskApiKeys(text)).toBe(`GET /api/events?key=${prefixOf(one)}…&other=${prefixOf(two)}… alliance_short`);
  expect(hasApiKey(maskApiKeys(text))).toBe(false);
});

describe('what is sent as a key', () => {
  test.each([
    ['Bearer abc', 'abc'],
    ['bearer abc', 'abc'],
    ['BEARER   abc ', 'abc'],
    ['Bearer', ''],
    ['Bearer ', ''],
    ['Bearer a b', 'a b'],
    ['Bearer a.b', 'a.b'],
  ])('%o is %o', (header, key) => {
    expect(sentApiKey(header)).toBe(key);
  });
  test.each([
    null,
    undefined,
    '',
    'Basic YTpi',
    'JWT a.b.c',
    'Bearer a.b.c',
    'Bearer a-_.b_-.',
    'Bearers abc',
    'x Bearer abc',
  ])('%o has none', (header) => {
    expect(sentApiKey(header)).toBeNull();
  });
});
