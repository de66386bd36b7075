import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '@/e2e/support/zips';
import { megabyte } from '@/lib/limits';
import { readFileFacts } from './read';
import { annotatedPdf, brokenPdf, endlessPdf, lockedPdf, pagesOf, vastPdf } from './test-pdfs';
import { bundleReader } from './test-reader';

beforeAll(bundleReader);

const read = (pdf: string, patience?: number) => readFileFacts(Buffer.from(pdf, 'latin1'), 'pdf', patience);

test('a PDF has its pages counted, its first page drawn and its words read', async () => {
  const facts = await read(pagesOf('Lanternes bleues', 'Deuxieme page'));
  expect(facts).toMatchObject({ pages: 2, text: 'Lanternes bleues\nDeuxieme page' });
  const { small, large } = facts.thumbnails ?? {};
  expect(small).toMatchObject({ width: 320, height: 453 });
  expect(large).toMatchObject({ width: 640, height: 906 });
  expect(await sharp(large?.webp).metadata()).toMatchObject({ format: 'webp', width: 640, height: 906 });
  // Text is dark on a white page.
  const { channels } = await sharp(large?.webp).stats();
  expect(channels[0]?.min).toBeLessThan(80);
  expect(channels[0]?.max).toBeGreaterThan(250);
});

describe('a hostile file keeps its facts to itself:', () => {
  test.each([
    ['broken', brokenPdf(), ['unreadable']],
    ['locked by a password', lockedPdf(), ['password']],
    ['no PDF', 'neither this nor that', ['unreadable']],
    ['empty', '', ['unreadable']],
  ])('%s', async (_, pdf, findings) => {
    expect(await read(pdf)).toEqual({ findings });
  });

  test('one without a page', async () => {
    expect(await read(pagesOf())).toEqual({ pages: 0, findings: ['no-pages'] });
  });

  test('one that takes for ever is ended, and what was known is stored', async () => {
    expect(await read(endlessPdf(), 8000)).toEqual({ pages: 1 });
  });

  test('one that has 5,000 pages is read', async () => {
    const facts = await read(pagesOf(...Array.from({ length: 5000 }, (_, index) => `Page numero ${index}`)));
    expect(facts.pages).toBe(5000);
    expect(facts.text).toContain('Page numero 40\n');
  });

  test('a vast page is drawn in measure', async () => {
    expect((await read(vastPdf())).thumbnails?.large).toMatchObject({ width: 640, height: 9 });
  });
});

test('annotations of a PDF are reported; their texts and authors are not read', async () => {
  const noted = (kind: string) =>
    annotatedPdf('Texte', `/Subtype/${kind}/Contents(secret)/T(Personne)/QuadPoints[60 780 200 780 60 750 200 750]`);
  for (const kind of ['Text', 'Highlight']) {
    expect(await read(noted(kind)), kind).toMatchObject({ text: 'Texte', findings: ['comments'] });
  }
  expect(await read(noted('Link'))).toMatchObject({ text: 'Texte', findings: [] });
});

describe('the words of office files', () => {
  test('are read in the process too', async () => {
    const content =
      '<office:body><text:p>Une <text:span>lan</text:span>terne</text:p><text:p>rouge</text:p></office:body>';
    expect(await readFileFacts(zipOf({ mimetype: 'x', 'content.xml': content }), 'odt')).toEqual({
      text: 'Une lanterne rouge',
      findings: [],
    });
  });

  test('of a broken one are none', async () => {
    const file = zipOf({ 'content.xml': '<text:p>x</text:p>' });
    expect(await readFileFacts(file.subarray(0, 60), 'odt')).toEqual({ findings: ['unreadable'] });
    const lying = Buffer.from(file);
    lying.writeUInt32LE(0xfffffff0, lying.length - 6);
    expect(await readFileFacts(lying, 'odt')).toEqual({ findings: ['unreadable'] });
  });

  test('a small file that unpacks to an endless one is given up', async () => {
    const file = zipOf({ mimetype: 'x', 'content.xml': 'a '.repeat(20 * megabyte) });
    expect(file.length).toBeLessThan(100_000);
    expect(await readFileFacts(file, 'odt')).toEqual({ findings: [] });
  });

  test('one that lies about its size gets no more room than it says', async () => {
    const file = zipOf({ mimetype: 'x', 'content.xml': 'a '.repeat(20 * megabyte) });
    // The size unpacked, in the list at its end.
    file.writeUInt32LE(1000, file.lastIndexOf('PK\u0001\u0002') + 24);
    expect((await readFileFacts(file, 'odt')).text?.length).toBeLessThanOrEqual(1000);
  });
});
