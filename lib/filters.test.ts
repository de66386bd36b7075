import { describe, expect, test } from 'vitest';
import { filterNames, listPath, requestedFilters } from './filters';
import { locales } from './locales';

describe('what a reader asks of a list', () => {
  test('is read by the names of the language', () => {
    expect(requestedFilters('members', 'fr', { pays: 'FR', nature: 'network' })).toEqual({
      country: 'FR',
      kind: 'network',
    });
    expect(requestedFilters('members', 'es', { pais: 'FR', tipo: 'network' })).toEqual({
      country: 'FR',
      kind: 'network',
    });
  });

  test('is nothing by a name of another language, an unknown name or an empty value', () => {
    expect(requestedFilters('members', 'fr', { country: 'FR', utm_source: 'x', page: '2', nature: '' })).toEqual({});
  });

  test('is a value that nothing has when it is given twice', () => {
    expect(requestedFilters('members', 'fr', { pays: ['FR', 'ES'] })).toEqual({ country: 'FR,ES' });
  });

  test('is nothing where a section has no filters', () => {
    expect(requestedFilters('concepts', 'fr', { type: 'x' })).toEqual({});
  });
});

describe('the address of a list', () => {
  test('is its own for the first page of all', () => {
    expect(listPath('members', 'fr')).toBe('/fr/membres');
    expect(listPath('concepts', 'es', {}, 1)).toBe('/es/conceptos');
  });

  test('keeps the filters on further pages, in the order of the table', () => {
    expect(listPath('documents', 'en', { year: '2019', kind: 'report' }, 3)).toBe(
      '/en/documents?type=report&year=2019&page=3',
    );
  });

  test('escapes what a reader wrote', () => {
    expect(listPath('members', 'fr', { country: '&page=9' })).toBe('/fr/membres?pays=%26page%3D9');
  });

  test('gives back what it was asked', () => {
    for (const locale of locales) {
      const path = listPath('events', locale, { year: '2031', country: 'online' });
      const query = Object.fromEntries(new URL(path, 'http://localhost').searchParams);
      expect(requestedFilters('events', locale, query)).toEqual({ year: '2031', country: 'online' });
    }
  });
});

test('no two filters of a list have one name, and none is that of the page', () => {
  for (const filters of Object.values(filterNames)) {
    for (const locale of locales) {
      const names = ['page', ...Object.values(filters).map((each) => each[locale])];
      expect(new Set(names).size).toBe(names.length);
    }
  }
});
