import { expect, test } from 'vitest';
import { allPopulated, idOf, idsOf, populated } from './populated';

const document = { id: 'a', title: 'A' };

test('a related document that is not public is a bare id, which shows nothing', () => {
  expect(populated(document)).toBe(document);
  for (const relation of ['a', '', null, undefined]) expect(populated(relation)).toBeNull();
});

test('of several, those that are public stay in their order', () => {
  expect(allPopulated([document, 'b', null, { id: 'c' }, undefined])).toEqual([document, { id: 'c' }]);
  expect(allPopulated(null)).toEqual([]);
  expect(allPopulated(undefined)).toEqual([]);
});

test('the ids are those of all, public or not', () => {
  expect(idsOf([document, 'b', null, undefined])).toEqual(['a', 'b']);
  expect(idsOf(null)).toEqual([]);
  expect(idsOf(undefined)).toEqual([]);
});

test.each([
  [document, 'a'],
  ['a', 'a'],
  [7, '7'],
  [{ id: 7 }, '7'],
  [null, null],
  [undefined, null],
  ['', null],
])('%j names the id %j', (relation, id) => {
  expect(idOf(relation)).toBe(id);
});
