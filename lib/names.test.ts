import { expect, test } from 'vitest';
import { byLabel, capitalised, continentNames, countryName, fileSize, languageName, sentenceList } from './names';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['fr', 0, '0 o'],
  ['fr', 999, '999 o'],
  ['fr', 1000, '1 ko'],
  ['fr', 2_400_000, '2,4 Mo'],
  ['fr', 9_960_000, '10 Mo'],
  ['fr', 24_600_000, '25 Mo'],
  ['en', 2_400_000, '2.4 MB'],
  ['en', 3_000_000_000, '3 GB'],
  ['en', 5_000_000_000_000, '5,000 GB'],
])('in %s, %i bytes are %s', (language, bytes, words) => {
  expect(plain(fileSize(language, bytes))).toBe(words);
});

test('a country and a language have their names, and a code that has none is left', () => {
  expect([countryName('fr', 'ES'), countryName('en', 'ES')]).toEqual(['Espagne', 'Spain']);
  expect([languageName('fr', 'es'), languageName('en', 'qtz')]).toEqual(['espagnol', 'qtz']);
  expect(countryName('en', 'QX')).toBe('QX');
});

test('continents are listed once, in alphabetical order, with a capital at the beginning', () => {
  expect(continentNames('en', ['FR', 'SN', 'ES'])).toBe('Africa and Europe');
  expect(continentNames('fr', ['PE'])).toMatch(/^Am/);
  expect(continentNames('fr', [])).toBe('');
});

test('names are joined as their language does', () => {
  expect(sentenceList('fr', ['français', 'anglais', 'espagnol'])).toBe('Français, anglais et espagnol');
  expect(sentenceList('en', ['a', 'b', 'c'])).toBe('A, b and c');
  expect(sentenceList('es', ['uno', 'iglesia'])).toBe('Uno e iglesia');
  expect([capitalised('fr', 'été'), capitalised('fr', '')]).toEqual(['Été', '']);
});

test('what has a label is sorted by it, and what was given stays', () => {
  const given = ['Zoé', 'Élan', 'abri'].map((label) => ({ label }));
  expect(byLabel('fr', given).map(({ label }) => label)).toEqual(['abri', 'Élan', 'Zoé']);
  expect(given[0]?.label).toBe('Zoé');
});

test('what is no code of a language is its own name', () => {
  expect([languageName('fr', 'français'), languageName('fr', 'qqq')]).toEqual([
    'français',

    'qqq',
  ]);
  expect([languageName('fr', 'fsl'), languageName('en', 'fsl')]).toEqual([
    'langue des signes française',
    'French Sign Language',
  ]);
});
