import { expect, test } from 'vitest';
import { continentOf, countryCodes } from './countries';
import { continentNames } from './names';

test('every country lies on one continent, Antarctica on none of ours', () => {
  expect(countryCodes.filter((code) => !continentOf(code))).toEqual(['AQ']);
  for (const [country, continent] of [
    ['FR', '150'],
    ['SN', '002'],
    ['CL', '019'],
    ['JP', '142'],
    ['NZ', '009'],
  ] as const) {
    expect(continentOf(country), country).toBe(continent);
  }
});

test('continents are named in the reader’s language, each once', () => {
  expect(continentNames('fr', ['SN', 'FR', 'CA', 'BE'])).toBe('Afrique, Amériques et Europe');
  expect(continentNames('en', ['JP'])).toBe('Asia');
  expect(continentNames('es', ['AQ', ''])).toBe('');
});
