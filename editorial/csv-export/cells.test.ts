import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { cellsOf } from './cells';

test('a text with several values is one cell, without empty values', () => {
  const fields = [{ name: 'tags', type: 'text', hasMany: true, admin: {} }] as unknown as FlattenedField[];
  const columns = [{ title: 'Étiquettes', path: 'tags', locale: null }];
  const cells = (tags: unknown) => cellsOf(fields, columns, { id: '1', tags }, { titles: new Map(), language: 'fr' });
  expect(cells(['rencontre 2019', 'portraits'])).toEqual(['rencontre 2019, portraits']);
  expect(cells([])).toEqual(['']);
  expect(cells(null)).toEqual(['']);
});

test('a choice is written as its label, in the language of the file; an option that no longer exists as it is stored', () => {
  const options = [
    { value: 'none', label: { fr: 'Personne', en: 'Nobody', es: 'Nadie' } },
    { value: 'plain', label: 'Plain' },
  ];
  const fields = [{ name: 'people', type: 'select', options, admin: {} }] as unknown as FlattenedField[];
  const columns = [{ title: 'Personnes', path: 'people', locale: null }];
  const cell = (people: string, language: 'fr' | 'es') =>
    cellsOf(fields, columns, { id: '1', people }, { titles: new Map(), language })[0];
  expect(cell('none', 'fr')).toBe('Personne');
  expect(cell('none', 'es')).toBe('Nadie');
  expect(cell('plain', 'fr')).toBe('Plain');
  expect(cell('gone', 'fr')).toBe('gone');
});
