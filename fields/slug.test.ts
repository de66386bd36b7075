import type { CollectionBeforeChangeHook } from 'payload';
import { describe, expect, test } from 'vitest';
import { fillSlug } from './slug';

type Call = {
  data: Record<string, unknown>;
  originalDoc?: Record<string, unknown>;
  locale?: string;
  taken?: string[];
  collection?: string;
};

/** Returns the slug that a document is saved with. */
async function slugOf({ data, originalDoc, locale = 'fr', taken = [], collection = 'documents' }: Call) {
  const payload = { find: async () => ({ docs: taken.map((slug) => ({ slug })) }) };
  // The hook reads no more of a request than this.
  const call = { data, originalDoc, collection: { slug: collection }, req: { locale, payload } };
  const saved = await fillSlug('title')(call as unknown as Parameters<CollectionBeforeChangeHook>[0]);
  return saved.slug;
}

describe('a title without words', () => {
  const nameless = /^document-[0-9a-f]{8}$/;

  test.each(['🎉🎉', '…', '?!', '— — —', '👩‍🚒'])('%j gets kind and short id', async (title) => {
    expect(await slugOf({ data: { title } })).toMatch(nameless);
  });

  test.each([
    ['members', /^membre-[0-9a-f]{8}$/],
    ['events', /^evenement-[0-9a-f]{8}$/],
    ['concepts', /^concept-[0-9a-f]{8}$/],
    ['pages', /^page-[0-9a-f]{8}$/],
  ])('says the kind: %s', async (collection, slug) => {
    expect(await slugOf({ data: { title: '🎉' }, collection })).toMatch(slug);
  });

  test('is another one for another document, and stays for the same', async () => {
    const [first, second] = [await slugOf({ data: { title: '🎉' } }), await slugOf({ data: { title: '🎉' } })];
    expect(first).not.toBe(second);
    const originalDoc = { title: '🎉', slug: first };
    expect(await slugOf({ data: { title: '🎉' }, originalDoc })).toBe(first);
    expect(await slugOf({ data: { title: '🎊' }, originalDoc })).toBe(first);
  });

  test('gives its place to words until it is published, and not afterwards', async () => {
    const originalDoc = { title: '🎉', slug: 'document-3f9c02ab' };
    expect(await slugOf({ data: { title: 'Fête' }, originalDoc })).toBe('fete');
    const published = { ...originalDoc, firstPublishedAt: '2026-01-01T00:00:00.000Z' };
    expect(await slugOf({ data: { title: 'Fête' }, originalDoc: published })).toBe('document-3f9c02ab');
  });

  test('of a translation leaves the French address to it', async () => {
    expect(await slugOf({ data: { title: '🎉' }, locale: 'en' })).toBeUndefined();
    expect(await slugOf({ data: { title: '中心' }, locale: 'en' })).toBe('zhong-xin');
  });

  test('of a document published without an address fixes it at the next save', async () => {
    const originalDoc = { title: '🎉', slug: null, firstPublishedAt: '2026-01-01T00:00:00.000Z' };
    expect(await slugOf({ data: { title: '🎉' }, originalDoc })).toMatch(nameless);
    expect(await slugOf({ data: { title: '难民' }, originalDoc: { ...originalDoc, title: '难民' } })).toBe('nan-min');
  });

  test('is none while nothing is typed', async () => {
    for (const title of ['', ' ', '\u00a0', undefined]) expect(await slugOf({ data: { title } })).toBeUndefined();
  });
});

test('a stored slug stays as it is, whatever would be made of its title now', async () => {
  const originalDoc = { title: 'SciencesPo', slug: 'sciences-po', firstPublishedAt: '2026-01-01T00:00:00.000Z' };
  expect(await slugOf({ data: { title: 'SciencesPo' }, originalDoc })).toBe('sciences-po');
  expect(await slugOf({ data: { title: 'SciencesPo 2' }, originalDoc })).toBe('sciences-po');
  expect(await slugOf({ data: { title: 'SciencesPo', slug: 'sciences-po' }, originalDoc })).toBe('sciences-po');
});

test('two titles that are read alike have two addresses', async () => {
  expect(await slugOf({ data: { title: '难民' }, taken: ['nan-min'] })).toBe('nan-min-2');
});
