import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { cellsOf } from './cells';

test('a text with several values is one cell, without what is empty', () => {
  const fields = [{ name: 'tags', type: 'text', hasMany: true, admin: {} }] as unknown as FlattenedField[];
  const columns = [{ title: 'Étiquettes', path: 'tags', locale: null }];
  const cells = (tags: unknown) => cellsOf(fields, columns, { id: '1', tags }, { titles: new Map(), language: 'fr' });
  expect(cells(['rencontre 2019', 'portraits'])).toEqual(['rencontre 2019, portraits']);
  expect(cells([])).toEqual(['']);
  expect(cells(null)).toEqual(['']);
});
