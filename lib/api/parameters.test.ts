import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { payloadParameters, publicParameters } from './parameters';

/** The compiled files of Payload in which a request is read. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !name.endsWith('.spec.js'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** The names of query parameters that a source reads. */
function parametersReadIn(source: string): string[] {
  const names = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, name = '']) => name);
  return [
    ...names(/searchParams\??\.(?:get|getAll|has)\(['"]([^'"]+)['"]/g),
    ...names(/req\.query\??\.(\w+)/g),
    ...names(/\{([^{}]*)\}\s*=\s*(?:parseParams\(|req\.query\b)/g).flatMap((all) =>
      all.split(',').map((each) => each.trim().split(/[\s:=]/)[0] ?? ''),
    ),
    // What the parser of Payload turns into another type, and the two lists of names in it.
    ...(/export const parseParams =/.test(source)
      ? [...names(/['"](\w+)['"] in params/g), ...names(/^ {4}['"](\w+)['"],?$/gm)]
      : []),
    ...(/export const createPayloadRequest =/.test(source) ? names(/\bquery\.(\w+)/g) : []),
  ].filter(Boolean);
}

describe('the table of parameters', () => {
  test('holds every parameter that the REST endpoints of Payload read, and no other', () => {
    const read = [...sources('node_modules/payload/dist'), ...sources('node_modules/@payloadcms/next/dist/routes')];
    const found = new Set(read.flatMap(parametersReadIn));
    expect([...found].sort()).toEqual(Object.keys(payloadParameters).sort());
  });

  test('finds what is read in each way of reading', () => {
    const source = `
      const { one, two: other, three = true } = parseParams(req.query);
      const four = searchParams.get('four') ?? req.query?.five;
      const { six } = req.query;
      url.searchParams.has("seven");`;
    expect(parametersReadIn(source).sort()).toEqual(['five', 'four', 'one', 'seven', 'six', 'three', 'two']);
  });

  test('never gives the public what shows another version, another language or a document of the client', () => {
    const allowed = new Set<string>(Object.values(publicParameters).flat());
    for (const name of [
      'draft',
      'trash',
      'data',
      'flattenLocales',
      'fallbackLocale',
      'pagination',
      'field',
      'prefix',
    ]) {
      expect(allowed.has(name), name).toBe(false);
    }
  });
});
