import { expect, test } from 'vitest';
import { askedPage } from './paging';

test.each([
  [undefined, 1],
  ['1', 1],
  ['12', 12],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['01', null],
  ['', null],
  ['9999999', null],
  [['1', '2'], null],
])('?page=%s is page %s', (value, page) => {
  expect(askedPage(value)).toBe(page);
});
