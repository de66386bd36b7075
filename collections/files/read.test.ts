import { build } from 'esbuild';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenPdf, endlessPdf, lockedPdf, pagesOf, vastPdf } from '@/e2e/support/pdfs';
import { zipOf } from '@/e2e/support/zips';
import { readFileFacts } from './read';

// As `npm run bundle` does; tests may be run before anything else.
beforeAll(async () => {
  await build({
    entryPoints: ['collections/files/reader/index.ts'],
    outdir: '.build',
    outbase: '.',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
});

const read = (pdf: string, patience?: number) => readFileFacts(Buffer.from(pdf, 'latin1'), 'pdf', patience);

test('a PDF has its pages counted, its first page drawn and its words read', async () => {
  const facts = await read(pagesOf('Lanternes bleues', 'Deuxieme page'));
  expect(facts).toMatchObject({ pages: 2, text: 'Lanternes bleues\nDeuxieme page' });
  const { small, large } = facts.thumbnails ?? {};
  expect(small).toMatchObject({ width: 320, height: 453 });
  expect(large).toMatchObject({ width: 640, height: 906 });
  expect(await sharp(large?.webp).metadata()).toMatchObject({ format: 'webp', width: 640, height: 906 });
  // Words are dark on a white page.
  const { channels } = await sharp(large?.webp).stats();
  expect(channels[0]?.min).toBeLessThan(80);
  expect(channels[0]?.max).toBeGreaterThan(250);
});

describe('a hostile file keeps its facts to itself:', () => {
  test.each([
    ['broken', brokenPdf()],
    ['locked by a password', lockedPdf()],
    ['no PDF', 'neither this nor that'],
    ['empty', ''],
  ])('%s', async (_, pdf) => {
    expect(await read(pdf)).toEqual({});
  });

  test('one that takes for ever is ended, and what was known is kept', async () => {
    const start = performance.now();
    expect(await read(endlessPdf(), 8000)).toEqual({ pages: 1 });
    expect(performance.now() - start).toBeLessThan(16_000);
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

describe('the words of office files', () => {
  const xml = '<a:p>Une <b>lan</b>terne</a:p><a:p>rouge &amp; bleue &#233;teinte</a:p>';

  test.each([
    ['odt', 'content.xml'],
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/sharedStrings.xml'],
    ['epub', 'OEBPS/chapter1.xhtml'],
  ])('%s', async (extension, part) => {
    const file = zipOf({ 'other.bin': 'nothing', [part]: xml });
    expect(await readFileFacts(file, extension)).toEqual({ text: 'Une lanterne rouge & bleue éteinte' });
  });

  test('of a broken one are none', async () => {
    const file = zipOf({ 'content.xml': xml });
    expect(await readFileFacts(file.subarray(0, 60), 'odt')).toEqual({ text: '' });
    const lying = Buffer.from(file);
    lying.writeUInt32LE(0xfffffff0, lying.length - 6);
    expect(await readFileFacts(lying, 'odt')).toEqual({});
  });

  test('a small file that unpacks to an endless one is given up', async () => {
    const file = zipOf({ mimetype: 'x', 'content.xml': 'a '.repeat(20 * 1024 * 1024) });
    expect(file.length).toBeLessThan(100_000);
    expect(Object.keys(await readFileFacts(file, 'odt'))).toEqual([]);
  });
});
