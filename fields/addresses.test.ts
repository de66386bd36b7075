import type { FieldHook } from 'payload';
import { expect, test } from 'vitest';
import { addressesField } from './addresses';

type Languages<T> = { fr?: T; en?: T; es?: T };
type Saved = {
  locale?: string;
  now: object;
  stored?: { slug?: Languages<string>; localePublished?: Languages<boolean> };
};

/** The addresses of a document after a save in one locale, with what is stored in the others. */
function addressesAfter({ locale, now, stored }: Saved): unknown {
  const [collect] = addressesField.hooks?.beforeChange ?? [];
  const args = { req: { locale }, siblingData: now, siblingDocWithLocales: stored };
  return collect?.(args as unknown as Parameters<FieldHook>[0]);
}

test('a new document has its French address', () => {
  expect(addressesAfter({ locale: 'fr', now: { slug: 'bonjour' } })).toEqual({ fr: 'bonjour' });
});

test('a language has one once it is shown', () => {
  const stored = { slug: { fr: 'bonjour', en: 'old' } };
  expect(addressesAfter({ locale: 'en', now: { slug: 'hello', localePublished: false }, stored })).toEqual({
    fr: 'bonjour',
  });
  expect(addressesAfter({ locale: 'en', now: { slug: 'hello', localePublished: true }, stored })).toEqual({
    fr: 'bonjour',
    en: 'hello',
  });
});

test('a save in one language keeps the addresses of the others', () => {
  const stored = { slug: { fr: 'ancien', en: 'hello', es: 'hola' }, localePublished: { en: true, es: false } };
  expect(addressesAfter({ locale: 'fr', now: { slug: 'bonjour' }, stored })).toEqual({ fr: 'bonjour', en: 'hello' });
});

test('French has one whether its box is ticked or not', () => {
  expect(addressesAfter({ locale: 'fr', now: { slug: 'bonjour', localePublished: false } })).toEqual({ fr: 'bonjour' });
});

test.each([undefined, null, ''])('a shown language without a slug of its own (%j) has the French one', (slug) => {
  const stored = { slug: { fr: 'bonjour' } };
  expect(addressesAfter({ locale: 'es', now: { slug, localePublished: true }, stored })).toEqual({
    fr: 'bonjour',
    es: 'bonjour',
  });
});

test('a save that names no language is one in French', () => {
  expect(addressesAfter({ now: { slug: 'bonjour' }, stored: { slug: { fr: 'ancien' } } })).toEqual({ fr: 'bonjour' });
});

test('a document without any slug has no address', () => {
  expect(addressesAfter({ locale: 'en', now: { localePublished: true } })).toEqual({});
});
