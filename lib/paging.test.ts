import { expect, test } from 'vitest';
import { lastPage, pageAddress, pagesShown, requestedPage, requestedPages } from './paging';

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
  expect(requestedPage(value)).toBe(page);
});

test.each([
  [1, 1, '1'],
  [4, 7, '1 2 3 4 5 6 7'],
  [1, 8, '1 2 … 8'],
  [4, 8, '1 2 3 4 5 … 8'],
  [5, 9, '1 … 4 5 6 … 9'],
  [50, 100, '1 … 49 50 51 … 100'],
  [98, 100, '1 … 97 98 99 100'],
  [100, 100, '1 … 99 100'],
])('page %i of %i links to %s', (page, pages, shown) => {
  expect(
    pagesShown(page, pages)
      .map((number) => number ?? '…')
      .join(' '),
  ).toBe(shown);
});

test('each of several lists on one page has a page of its own in the address', () => {
  const names = ['waiting', 'requests'] as const;
  expect(requestedPages(undefined, names)).toEqual({ waiting: null, requests: null });
  const pages = requestedPages({ waiting: '3', requests: '-1', page: '7' }, names);
  expect(pages).toEqual({ waiting: 3, requests: null });
  expect(pageAddress(pages, 'waiting', 4)).toBe('?waiting=4');
  expect(pageAddress(pages, 'requests', 2)).toBe('?waiting=3&requests=2');
});

test.each([
  [0, 20, 1],
  [1, 20, 1],
  [20, 20, 1],
  [21, 20, 2],
  [5, 2, 3],
])('%i documents, %i on a page, are %i pages', (total, size, pages) => {
  expect(lastPage(total, size)).toBe(pages);
});
