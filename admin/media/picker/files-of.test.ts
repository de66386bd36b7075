import { expect, test } from 'vitest';
import { droppedFiles, hasFiles, pastedFiles } from './files-of';

const picture = new File(['x'], 'x.png', { type: 'image/png' });
const transfer = (files: File[], data: Record<string, string> = {}) => ({
  files,
  getData: (type: string) => data[type] ?? '',
});

test('dropped and pasted files', () => {
  expect(pastedFiles(null)).toEqual([]);
  expect(pastedFiles(transfer([]))).toEqual([]);
  expect(pastedFiles(transfer([picture]))).toEqual([picture]);
  expect(droppedFiles(null)).toEqual([]);
  expect(droppedFiles({ files: [picture] })).toEqual([picture]);
});

test('a picture copied in a browser is one, with the HTML that shows it', () => {
  const html =
    '<html><body><!--StartFragment--><img src="https://example.org/x.png" alt="x"><!--EndFragment--></body></html>';
  expect(pastedFiles(transfer([picture], { 'text/html': html }))).toEqual([picture]);
  expect(pastedFiles(transfer([picture], { 'text/html': '<p>&nbsp;</p>' }))).toEqual([picture]);
});

test('words with a picture of them, as office programs copy, are words', () => {
  expect(pastedFiles(transfer([picture], { 'text/html': '<p>Words</p>' }))).toEqual([]);
  expect(pastedFiles(transfer([picture], { 'text/plain': 'Words' }))).toEqual([]);
});

test('what is dragged holds files, or not', () => {
  expect(hasFiles({ types: ['Files'] })).toBe(true);
  expect(hasFiles({ types: ['text/plain'] })).toBe(false);
});
