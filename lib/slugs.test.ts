import { expect, test } from 'vitest';
import { slugFrom, sortKey } from './slugs';

test.each([
  ['Événement à Évry', 'evenement-a-evry'],
  ['Cœurs et œuvres', 'coeurs-et-oeuvres'],
  ['El año que viene', 'el-ano-que-viene'],
  ['Élu·e·s et citoyen·ne·s', 'elues-et-citoyennes'],
  ["L’accueil, c'est ici", 'l-accueil-c-est-ici'],
  ['Droits & libertés', 'droits-libertes'],
  ['«\u00a0Où\u00a0?\u00a0»', 'ou'],
  ['e\u0301te\u0301', 'ete'],
  ['  --Actes 2019--  ', 'actes-2019'],
  ['…', ''],
])('%j has the address %j', (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

test('a long address is cut between words, at 80 characters', () => {
  const fits = `${'x'.repeat(75)} abcd`;
  expect(slugFrom(fits)).toBe(fits.replace(' ', '-'));
  expect(slugFrom(`${fits} more`)).toBe(fits.replace(' ', '-'));
  expect(slugFrom(`${fits}efgh`)).toBe('x'.repeat(75));
});

test('one word that is longer is cut inside', () => {
  expect(slugFrom('x'.repeat(90))).toBe('x'.repeat(80));
});

test('accents and capitals don’t count when sorting', () => {
  const names = ['Zébu', 'écu', 'Eau', 'œuf', 'Année'];
  expect(names.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(['Année', 'Eau', 'écu', 'œuf', 'Zébu']);
});
