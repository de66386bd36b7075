import { expect, test } from 'vitest';
import { documentLabels, eventLabels, memberLabels } from './requested-labels';

test('a title names what the list can be filtered by', () => {
  const members = { choices: { countries: ['ES'], networks: [] } };
  expect(memberLabels('fr', members, { kind: 'network', country: 'ES' })).toEqual(['Réseau', 'Espagne']);
  const events = { choices: { countries: ['PE'], years: ['2031'] } };
  expect(eventLabels('en', events, { country: 'PE', year: '2031' })).toEqual(['Peru', '2031']);
  const documents = { choices: { authors: [], languages: ['fr'], years: ['2014'] } };
  expect(documentLabels('es', documents, { language: 'fr', year: '2014' })).toEqual(['Francés', '2014']);
});

test.each(['ZZ', 'FR', 'es', 'SO SAD'])('a title does not repeat the country %j, which nothing has', (country) => {
  expect(memberLabels('fr', { choices: { countries: ['ES'], networks: [] } }, { country })).toEqual([]);
  expect(eventLabels('fr', { choices: { countries: ['ES'], years: [] } }, { country })).toEqual([]);
});

test.each(['1666', '0000', '2031,2032'])('a title does not repeat the year %j, in which nothing is', (year) => {
  expect(eventLabels('fr', { choices: { countries: [], years: ['2031'] } }, { year })).toEqual([]);
  expect(documentLabels('fr', { choices: { authors: [], languages: [], years: ['2031'] } }, { year })).toEqual([]);
});
