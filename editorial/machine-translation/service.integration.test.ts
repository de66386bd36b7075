import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TranslationService } from '@/lib/settings';
import { type Languages, ServiceError, type ServiceFault, translateMarkups } from './service';
import { startTestService, type TestService, testKey } from './test-service';

let server: TestService;
beforeAll(async () => {
  server = await startTestService();
  return () => server.stop();
});
afterEach(() => {
  server.instead = undefined;
  server.received.length = 0;
});

const languages: Languages = { source: 'fr', target: 'en' };
const service = (api: TranslationService['api'], changes: Partial<TranslationService> = {}): TranslationService => ({
  ...{ api, url: server.url, key: testKey },
  ...changes,
});
const faultOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ServiceError ? error.fault : error),
  );

describe.each(['deepl', 'libretranslate'] as const)('%s', (api) => {
  test('takes texts with elements, and answers in their order', async () => {
    const texts = ['un <span id="0">deux</span>', 'trois &amp; <span id="0" translate="no">élu·es</span>'];
    const translated = await translateMarkups(service(api), texts, languages);
    const sign = api === 'deepl' ? '&amp;' : '&';
    expect(translated).toEqual([
      'UN <span id="0">DEUX</span>',
      `TROIS ${sign} <span id="0" translate="no">élu·es</span>`,
    ]);
    const codes = api === 'deepl' ? { source: 'FR', target: 'EN-GB' } : { source: 'fr', target: 'en' };
    expect(server.received).toEqual([{ api, texts, ...codes }]);
  });

  test('gets long texts in several requests, none larger than it takes', async () => {
    const texts = Array.from(
      { length: 120 },
      (_, index) => `texte ${index} ${'é'.repeat(index === 3 ? 40_000 : 1000)}`,
    );
    const translated = await translateMarkups(service(api), texts, languages);
    expect(translated).toEqual(texts.map((text) => text.toUpperCase()));
    expect(server.received.length).toBeGreaterThan(2);
  });

  test('is not asked for nothing', async () => {
    expect(await translateMarkups(service(api), [], languages)).toEqual([]);
    expect(server.received).toEqual([]);
  });

  test('refuses a wrong key', async () => {
    expect(await faultOf(translateMarkups(service(api, { key: 'wrong' }), ['un'], languages))).toBe('key');
  });

  const statuses: [status: number, fault: ServiceFault][] = [
    [403, 'key'],
    [429, 'busy'],
    [400, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ];
  if (api === 'deepl') statuses.push([456, 'quota'], [529, 'busy']);
  test.each(statuses)('answers %s: %s', async (status, fault) => {
    server.instead = () => ({ status, body: { message: 'x', error: 'x' } });
    expect(await faultOf(translateMarkups(service(api), ['un'], languages))).toBe(fault);
  });

  test.each([
    ['no JSON', 'oops'],
    ['another form', { text: 'UN' }],
    ['too few texts', { translations: [], translatedText: [] }],
    ['one text for all', { translations: { text: 'UN' }, translatedText: 'UN' }],
  ])('an answer with %s is none', async (_, body) => {
    server.instead = () => ({ status: 200, body });
    expect(await faultOf(translateMarkups(service(api), ['un'], languages))).toBe('failed');
  });

  test('that does not answer in time is left', async () => {
    server.instead = () => null;
    expect(await faultOf(translateMarkups(service(api), ['un'], languages, 100))).toBe('late');
  });

  test('that is away is a fault without key or text', async () => {
    const away = service(api, { url: 'http://127.0.0.1:9' });
    const error = await translateMarkups(away, ['un'], languages).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ServiceError);
    expect((error as ServiceError).fault).toBe('failed');
    expect((error as ServiceError).message).not.toMatch(/a-key|un\b/);
  });
});

test('LibreTranslate asks for a missing key by a wrong request', async () => {
  server.instead = () => ({ status: 400, body: { error: 'Please contact the server operator to get an API key' } });
  expect(await faultOf(translateMarkups(service('libretranslate'), ['un'], languages))).toBe('key');
});
