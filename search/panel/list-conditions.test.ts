import type { Where } from 'payload';
import { expect, test } from 'vitest';
import { rankDocs, replaceSearch, searchedTexts } from './list-conditions';

test('the text of a list’s search is found where Payload puts it, alone or beside filters', () => {
  expect(searchedTexts({ or: [{ title: { like: 'école' } }] }, 'title')).toEqual(['école']);
  expect(
    searchedTexts(
      { and: [{ kind: { equals: 'x' } }, { or: [{ title: { like: 'école' } }, { alt: { like: 'école' } }] }] },
      'title',
    ),
  ).toEqual(['école']);
  expect(searchedTexts({ AND: [{ title: { like: 'a' } }, { title: { like: 'b' } }] }, 'title')).toEqual(['a', 'b']);
});

test('other conditions are no search', () => {
  for (const where of [
    undefined,
    null,
    {},
    { title: { equals: 'école' } },
    { title: { like: ' ' } },
    { title: { like: 'a', not_equals: 'b' } },
    { summary: { like: 'école' } },
    { 'title.en': { like: 'école' } },
  ]) {
    expect(searchedTexts(where, 'title')).toEqual([]);
  }
});

test('the found documents stand in the place of the text, and all else stays', () => {
  const where: Where = {
    and: [{ id: { not_in: ['c'] } }, { or: [{ title: { like: 'école' } }, { alt: { like: 'école' } }] }],
  };
  expect(replaceSearch(where, 'title', new Map([['école', ['a', 'b']]]))).toEqual({
    and: [{ id: { not_in: ['c'] } }, { or: [{ id: { in: ['a', 'b'] } }, { alt: { like: 'école' } }] }],
  });
  expect(replaceSearch({ title: { like: 'x' } }, 'title', new Map())).toEqual({ id: { in: [] } });
});

const result = (ids: string[]) => ({
  docs: ids.map((id) => ({ id })),
  totalDocs: ids.length,
  limit: 1,
  page: 1,
  totalPages: 1,
  pagingCounter: 1,
  hasNextPage: false,
  hasPrevPage: false,
  nextPage: null,
  prevPage: null,
});

test('a page is in the order of the search, and counts the whole list', () => {
  expect(rankDocs(result(['a', 'b']), { ids: ['b', 'a'], total: 5, page: 2, limit: 2 })).toEqual({
    docs: [{ id: 'b' }, { id: 'a' }],
    totalDocs: 5,
    limit: 2,
    page: 2,
    totalPages: 3,
    pagingCounter: 3,
    hasPrevPage: true,
    hasNextPage: true,
    prevPage: 1,
    nextPage: 3,
  });
});

test('nothing found is one empty page', () => {
  expect(rankDocs(result([]), { ids: [], total: 0, page: 1, limit: 10 })).toMatchObject({
    docs: [],
    totalDocs: 0,
    totalPages: 1,
    hasNextPage: false,
    hasPrevPage: false,
  });
});
