import { expect, test } from 'vitest';
import { matchesWords } from './words';

test.each([
  ['ecrire', 'Écrire un événement'],
  ['évén', 'Écrire un événement'],
  ['événements ÉCRIRE', 'Écrire un événement'],
  ['trad', 'Traductions'],
])('“%s” finds “%s”', (query, text) => {
  expect(matchesWords(query, text, 'fr')).toBe(true);
});

test.each([
  ['document', 'Écrire un événement'],
  ['écrire page', 'Écrire un événement'],
  ['nement', 'Écrire un événement'],
  ['', 'Écrire un événement'],
  ['…', 'Écrire un événement'],
])('“%s” does not find “%s”', (query, text) => {
  expect(matchesWords(query, text, 'fr')).toBe(false);
});
