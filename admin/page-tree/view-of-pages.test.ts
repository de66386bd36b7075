import { describe, expect, test } from 'vitest';
import { isNarrowed, openPages, viewOfPages } from './view-of-pages';

test.each([
  [null, { view: 'tree', open: null }],
  [
    { view: 'grid', open: [] },
    { view: 'tree', open: null },
  ],
  [
    { view: 'list', open: ['a'] },
    { view: 'list', open: ['a'] },
  ],
])('the preference %j is read as %j', (preference, expected) => {
  expect(viewOfPages(preference)).toEqual(expected);
});

describe('pages that show what is below them', () => {
  const parents = (count: number) => Array.from({ length: count }, (_, index) => String(index));

  test('all of a small site, none of a large one', () => {
    expect(openPages(null, parents(40)).size).toBe(40);
    expect(openPages(null, parents(41)).size).toBe(0);
  });

  test('as the person left them', () => {
    expect([...openPages([], parents(2))]).toEqual([]);
    expect([...openPages(['1'], parents(100))]).toEqual(['1']);
  });
});

describe('a list shows some documents only', () => {
  test.each([
    [{}, undefined, false],
    [{ limit: '10', sort: 'title', locale: 'fr', columns: '[]' }, undefined, false],
    [{ search: '' }, undefined, false],
    [{ search: 'a' }, undefined, true],
    [{ where: '{}' }, undefined, false],
    [{ 'where[or][0][and][0][title][like]': 'a' }, undefined, true],
    [{ whereabouts: 'a' }, undefined, false],
    [{}, { where: {} }, false],
    [{}, { where: { title: { equals: 'a' } } }, true],
  ])('%j, %j: %s', (query, preset, expected) => {
    expect(isNarrowed(query, preset)).toBe(expected);
  });
});
