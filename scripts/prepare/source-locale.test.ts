import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { DatabaseStartError } from '@/database/errors';
import { locales, sourceLocale } from '@/lib/locales';
import { persistSourceLocale } from './source-locale';

function storeWith(locale?: string) {
  const stored = new Map<string, unknown>(locale ? [['source-locale', { locale }]] : []);
  const kv = {
    get: async (key: string) => stored.get(key) ?? null,
    set: async (key: string, value: unknown) => stored.set(key, value),
  };
  return { stored, payload: { kv } as unknown as Payload };
}
const other = locales.find((locale) => locale !== sourceLocale);

test('an empty database takes the source locale of the settings, whatever it had before', async () => {
  const { stored, payload } = storeWith(other);
  await persistSourceLocale(payload, true);
  expect(stored.get('source-locale')).toEqual({ locale: sourceLocale });
});

test('a database begun with another one is not started', async () => {
  const { stored, payload } = storeWith(other);
  await expect(persistSourceLocale(payload, false)).rejects.toThrow(DatabaseStartError);
  await expect(persistSourceLocale(payload, false)).rejects.toThrow(`SOURCE_LOCALE=${other}`);
  expect(stored.get('source-locale')).toEqual({ locale: other });
});

test('one begun with the same goes on, and one from before the setting takes it', async () => {
  await persistSourceLocale(storeWith(sourceLocale).payload, false);
  const { stored, payload } = storeWith();
  await persistSourceLocale(payload, false);
  expect(stored.get('source-locale')).toEqual({ locale: sourceLocale });
});
