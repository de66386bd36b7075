import { expect, test } from 'vitest';
import { locales } from '@/lib/locales';
import type { PanelLanguage } from './languages';
import { createT } from './translate';
import type { PanelKey } from './types';

const catalog = {
  test: {
    plain: 'Title',
    named: '{name}, {name} and {other}',
    rows: { one: '{count} row of {file}', other: '{count} rows of {file}' },
    states: { open: 'Open' },
    installation: '{Source}, {source}, {locales}',
  },
};

/** Made-up keys are no keys of the panel's own catalogs. */
type AnyT = {
  (text: string | object, values?: object): string;
  language: PanelLanguage;
};
const tIn = (language: PanelLanguage) => createT(catalog, language) as unknown as AnyT;

test('a text by its key, or by group and key', () => {
  expect(tIn('en')('test.plain')).toBe('Title');
  expect(tIn('en')('test.states.open')).toBe('Open');
});

test('values are put in wherever they stand, and are not read as placeholders themselves', () => {
  expect(tIn('en')('test.named', { name: '{other}', other: '$&' })).toBe('{other}, {other} and $&');
});

test('a text passed as data', () => {
  expect(tIn('en')({ key: 'test.rows', values: { count: 1, file: 'a.csv' } })).toBe('1 row of a.csv');
});

test.each([
  ['fr', 0, '0 row of a'],
  ['fr', 1, '1 row of a'],
  ['fr', 2, '2 rows of a'],
  // French and Spanish have a form of their own for millions; without it, that for several.
  ['fr', 1_000_000, '1\u202f000\u202f000 rows of a'],
  ['en', 0, '0 rows of a'],
  ['en', 1, '1 row of a'],
  ['es', 0, '0 rows of a'],
  ['es', 1, '1 row of a'],
] as const)('in %s, %i takes the form of its grammatical number', (language, count, text) => {
  expect(tIn(language)('test.rows', { count, file: 'a' })).toBe(text);
});

test('the languages of the installation need not be given', () => {
  const listed = (or: string) => `${locales.slice(0, -1).join(', ')} ${or} ${locales.at(-1)}`;
  expect(tIn('fr')('test.installation')).toBe(`Français, français, ${listed('ou')}`);
  expect(tIn('en')('test.installation')).toBe(`French, French, ${listed('or')}`);
});

test('a key without a text is a fault', () => {
  expect(() => tIn('fr')('test.nothing' as PanelKey)).toThrow('test.nothing');
  expect(() => tIn('fr')('nothing.at' as PanelKey)).toThrow('nothing.at');
});
