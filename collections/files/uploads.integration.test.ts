import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { zipOf } from '@/e2e/support/zips';
import type { File } from '@/payload-types';
import { annotatedPdf, lockedPdf, pagesOf } from './test-pdfs';
import { bundleReader } from './test-reader';

/** The site's own configuration, with a folder of files of this test. */
let site: OwnSite;
let payload: Payload;
let mediaDir: string;

beforeAll(async () => {
  mediaDir = await mkdtemp(path.join(tmpdir(), 'media-'));
  site = await startOwnSite({ MEDIA_DIR: mediaDir });
  payload = site.payload;
  await bundleReader();
});

afterAll(async () => {
  await site?.stop();
  await rm(mediaDir, { recursive: true, force: true });
});

async function upload(name: string, content: string | Buffer): Promise<File> {
  const data = Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1');
  const file = { name, data, size: data.length, mimetype: 'application/octet-stream' };
  return payload.create({ collection: 'files', data: {}, file, overrideAccess: true });
}

const textOf = async ({ id }: File): Promise<string> =>
  (await payload.db.findOne<File>({ collection: 'files', where: { id: { equals: id } } }))?.text ?? '';

const line = 'Les lanternes bleues eclairent la route du col et des villages voisins.';

describe('a long file is taken, and its text stored:', () => {
  test('a PDF of 800 pages', async () => {
    const page = Array.from({ length: 20 }, () => line).join(' ');
    const file = await upload('rapport.pdf', pagesOf(...Array.from({ length: 800 }, () => page)));
    expect(file.pages).toBe(800);
    expect((await textOf(file)).length).toBeGreaterThan(40_000);
  });

  test('a .docx of 6,000 paragraphs', async () => {
    const paragraph = `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`;
    const document = `<w:document><w:body>${paragraph.repeat(6000)}</w:body></w:document>`;
    const types =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const file = await upload('rapport.docx', zipOf({ '[Content_Types].xml': types, 'word/document.xml': document }));
    expect((await textOf(file)).length).toBe(6000 * (line.length + 1) - 1);
  });
});

describe('the findings in a file are shown before it is published:', () => {
  const publish = (file: File) =>
    payload.create({
      collection: 'documents',
      locale: 'fr',
      data: {
        title: `Titre ${file.id}`,
        kind: 'report',
        _status: 'published',
        files: [{ file: file.id, language: 'fr', accessible: 'unknown' }],
      } as never,
      overrideAccess: true,
    });

  test.each([
    ['a password', lockedPdf(), 'password', /mot de passe/],
    ['no page', pagesOf(), 'no-pages', /aucune page/],
  ])('%s, which keeps it off the site', async (_, content, finding, message) => {
    const file = await upload('fichier.pdf', content);
    expect(file.findings).toEqual([finding]);
    const refusal = await publish(file).then(
      () => null,
      (error: { data?: { errors?: { message: string; path: string }[] } }) => error.data?.errors,
    );
    expect(refusal).toEqual([
      expect.objectContaining({ path: 'files.0.file', message: expect.stringMatching(message) }),
    ]);
  });

  test('comments, which do not', async () => {
    const file = await upload('fichier.pdf', annotatedPdf('Texte', '/Subtype/Text/Contents(secret)/T(Personne)'));
    expect(file.findings).toEqual(['comments']);
    expect((await publish(file))._status).toBe('published');
  });

  test('one that was read before the server looked for it is read again', async () => {
    const { readUnreadFiles, unreadFiles } = await import('@/scripts/prepare/read-files');
    const file = await upload('fichier.pdf', annotatedPdf('Texte', '/Subtype/Text/Contents(secret)'));
    await payload.db.updateOne({ collection: 'files', id: file.id, data: { findings: null, text: 'secret' } });
    const unread = await unreadFiles(payload);
    expect(unread.map(({ id }) => id)).toEqual([file.id]);
    await readUnreadFiles(payload, unread);
    expect(await textOf(file)).toBe('Texte');
    expect(await unreadFiles(payload)).toEqual([]);
  });
});
