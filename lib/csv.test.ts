import { expect, test } from 'vitest';
import { csvHeaders, csvOf } from './csv';

const rows = [
  ['Lieu', -34.6, 12.05, 0.5, 1_000_000, 0],
  ['a;b,c', null, undefined, '', '12.05', -1],
];

test.each([
  ['fr', '\ufeffLieu;-34,6;12,05;0,5;1000000;0\r\n"a;b,c";;;;12.05;-1\r\n'],
  ['es', '\ufeffLieu;-34,6;12,05;0,5;1000000;0\r\n"a;b,c";;;;12.05;-1\r\n'],
  ['en', '\ufeffLieu,-34.6,12.05,0.5,1000000,0\r\n"a;b,c",,,,12.05,-1\r\n'],
] as const)('%s: numbers have the decimal mark of its spreadsheets, texts stay as they are', (language, table) => {
  expect(csvOf(rows, language)).toBe(table);
});

test('no cell becomes a formula, and a number needs no guard', () => {
  expect(csvOf([['=1+1', '-2', '@x', '+3', -2.5]], 'fr', { bom: false })).toBe("'=1+1;'-2;'@x;'+3;-2,5\r\n");
  expect(csvOf([['=1+1', -2.5]], 'en', { bom: false })).toBe("'=1+1,-2.5\r\n");
});

test('a language without spreadsheets of its own has commas between cells, and points in numbers', () => {
  expect(csvOf([['a', 2.5]], 'de', { bom: false })).toBe('a,2.5\r\n');
});

test('a download is a file, which no cache keeps', () => {
  expect(csvHeaders('members.csv')).toEqual({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="members.csv"',
    'Cache-Control': 'private, no-store',
  });
});
