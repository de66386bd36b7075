import { readdirSync } from 'node:fs';
import { brokenPdf, lockedPdf, pagesOf } from '@/collections/files/test-pdfs';
import { megabyte } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';
import type { Workshop } from './support/workshop';
import { zipOf } from './support/zips';

const pdf = (name: string, body: string) =>
  new File([Buffer.from(body, 'latin1')], `${name}.pdf`, { type: 'application/pdf' });

/** A published document with one French PDF of these pages. */
async function withFile(workshop: Workshop, word: string, texts: string[], changes = {}) {
  const file = await workshop.upload('files', pdf(word, pagesOf(...texts)));
  const files = [{ file: file.id, language: 'fr', accessible: 'yes' }];
  const document = await workshop.published('documents', word, { title: `Titre ${word}`, files, ...changes });
  return { file, document, path: new URL((document.urls as { fr: string }).fr).pathname };
}

const filesOnDisk = () => readdirSync(`${installation.folder}/media/files`);

test('the server counts, renders and reads the pages of an uploaded PDF, and readers see them', async ({
  workshop,
  page,
}) => {
  const word = uniqueWord('actes');
  const { file, document, path } = await withFile(workshop, word, ['Une', 'Deux', 'Trois'], { slug: word });
  expect(file).toMatchObject({ pages: 3, sizes: { small: { width: 320 }, large: { width: 640 } } });

  await page.goto(path);
  await expect(
    page.getByRole('link', { name: /^Télécharger en français \(PDF accessible, 3 pages, \d/ }),
  ).toBeVisible();
  const cover = page.locator(`main img[src$="/${word}/fr-640.webp"]`);
  await expect(cover).toHaveJSProperty('complete', true);
  // Space is reserved for it, and it really is an image.
  expect(await cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(cover).toHaveAttribute('width', '640');
  await expect(cover).toHaveAttribute('height', '906');

  await page.goto('/fr/documents');
  const entry = page.getByRole('listitem').filter({ hasText: `Titre ${word}` });
  await expect(entry.getByRole('link', { name: /Télécharger Titre .* \(PDF accessible, 3 pages, \d/ })).toBeVisible();
  await expect(entry.locator('img')).toHaveAttribute('loading', 'lazy');
  await page.goto('/en/documents');
  const translated = page.getByRole('listitem').filter({ hasText: `Titre ${word}` });
  await expect(
    translated.getByRole('link', { name: /Download .* \(PDF accessible, in French, 3 pages, \d/ }),
  ).toBeVisible();

  await workshop.unpublish('documents', document.id);
  for (const size of [320, 640]) {
    expect((await fetch(`${installation.url}${path}/fr-${size}.webp`)).status).toBe(404);
  }
});

test('the thumbnail of a first page has one address, for readers only', long, async ({ workshop, reader, admin }) => {
  const word = uniqueWord('actes');
  const { file, path } = await withFile(workshop, word, ['Une']);
  const answer = await fetch(`${installation.url}${path}/fr-320.webp`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/webp');
  expect(answer.headers.get('etag')).toBeTruthy();
  for (const other of ['fr-480.webp', 'en-320.webp', 'fr.webp', 'fr-320.png', 'fr-320.webp.webp']) {
    expect.soft((await reader.get(`${path}/${other}`)).status, other).toBe(404);
  }
  const { filename } = (file.sizes as { small: { filename: string } }).small;
  expect((await reader.get(`/api/files/file/${filename}`)).status).toBe(404);
  expect((await admin.client.get(`/api/files/file/${filename}`)).status).toBe(200);
});

test('an image chosen by staff precedes the first page, and a generated cover is used without both', async ({
  workshop,
  page,
}) => {
  const cover = await workshop.upload('media', await imageFile(uniqueWord('cover'), { width: 600, height: 850 }), {
    decorative: true,
    people: 'none',
  });
  const word = uniqueWord('actes');
  const { path } = await withFile(workshop, word, ['Une'], { cover: cover.id });
  await page.goto(path);
  await expect(page.locator('main img').first()).toHaveAttribute('src', /\/api\/media\/file\//);

  const plain = await workshop.published('documents', uniqueWord('guide'), { kind: 'guide' });
  await page.goto(new URL((plain.urls as { fr: string }).fr).pathname);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('main [aria-hidden="true"]').getByText('Guide')).toBeVisible();
});

test('the text of a file is for search only: staff do not get it either', async ({ workshop, admin }) => {
  const secret = uniqueWord('texte');
  const { file, document } = await withFile(workshop, uniqueWord('actes'), [secret]);
  for (const accessPath of [
    `/api/files/${file.id}`,
    `/api/files/${file.id}?showHiddenFields=true&select[text]=true`,
    `/api/files?limit=0&select[text]=true`,
    `/api/documents/${document.id}?depth=3&draft=true`,
    `/api/files?where[text][like]=${secret}`,
  ]) {
    expect.soft((await admin.client.get(accessPath)).text, accessPath).not.toContain(secret);
  }
});

test('facts about a file sent by staff are ignored', async ({ workshop, admin }) => {
  const word = uniqueWord('actes');
  const theirs = { pages: 999, text: 'theirs', sizes: { small: { filename: '../../site.db', width: 9, height: 9 } } };
  const refused = await admin.client.upload('/api/files', pdf(word, pagesOf('Une')), theirs);
  expect(refused.status).toBe(400);
  const file = await workshop.upload('files', pdf(word, pagesOf('Une')), { pages: 999, readAt: null });
  expect(file).toMatchObject({ pages: 1 });
});

test('deleting a file deletes the thumbnails of its first page', long, async ({ workshop, admin }) => {
  const word = uniqueWord('actes');
  const file = await workshop.upload('files', pdf(word, pagesOf('Une')));
  expect(filesOnDisk().filter((name) => name.startsWith(word))).toHaveLength(3);
  expect((await admin.client.delete(`/api/files/${file.id}`)).status).toBe(200);
  expect(filesOnDisk().filter((name) => name.startsWith(word))).toEqual([]);
});

test('a truncated PDF is refused, with the reason', async ({ admin }) => {
  const answer = await admin.client.upload('/api/files', pdf('cut', pagesOf('Une').slice(0, 200)));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('PDF');
});

test('a hostile PDF is stored without facts, and the site continues', long, async ({ workshop }) => {
  const hostile: Record<string, { body: string; pages: number | null }> = {
    broken: { body: brokenPdf(), pages: null },
    locked: { body: lockedPdf(), pages: null },
    heavy: { body: pagesOf('Lourd').replace('\n', `\n%${'x'.repeat(49 * megabyte)}\n`), pages: 1 },
    many: { body: pagesOf(...Array.from({ length: 5000 }, () => 'Page')), pages: 5000 },
  };
  for (const [name, { body, pages }] of Object.entries(hostile)) {
    const upload = workshop.upload('files', pdf(uniqueWord(name), body));
    const start = performance.now();
    expect.soft((await fetch(`${installation.url}/fr/documents`)).status, name).toBe(200);
    expect.soft(performance.now() - start, `${name} keeps readers waiting`).toBeLessThan(5000);
    expect.soft(((await upload).pages ?? null) as number | null, name).toBe(pages);
  }
});

test('findings in a file are shown in its form and in the checks of its document, and not found by search', async ({
  workshop,
  editor,
  reader,
  page,
}) => {
  const [word, secret] = [uniqueWord('visible'), uniqueWord('supprime')];
  const change = 'w:id="1" w:author="Relecture"';
  const file = await workshop.upload(
    'files',
    new File(
      [
        new Uint8Array(
          zipOf({
            '[Content_Types].xml':
              '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>Le mot ${word}.</w:t></w:r><w:del ${change}><w:r><w:delText>${secret}</w:delText></w:r></w:del></w:p></w:body></w:document>`,
            'word/comments.xml': `<w:comments><w:comment ${change}><w:p><w:r><w:t>${secret}</w:t></w:r></w:p></w:comment></w:comments>`,
          }),
        ),
      ],
      `${word}.docx`,
    ),
  );
  const files = [{ file: file.id, language: 'fr', accessible: 'unknown' }];
  const document = await workshop.published('documents', word, { title: `Titre ${word}`, files });
  const found = async (term: string) => (await reader.get('/api/search', { q: term, locale: 'fr' })).text;
  expect(await found(word)).toContain(`Titre ${word}`);
  expect(await found(secret)).not.toContain(`Titre ${word}`);

  const { issues } = (await editor.client.get(`/api/editorial/checks/documents/${document.id}`, { locale: 'fr' })).json;
  const fileIssues = (issues as { rule: string; severity: string; path: string }[]).filter(({ rule }) =>
    rule.startsWith('file-'),
  );
  expect(fileIssues).toEqual(
    ['file-tracked-changes', 'file-comments'].map((rule) =>
      expect.objectContaining({ rule, severity: 'warning', path: 'files.0.file' }),
    ),
  );

  await new AdminPanel(page).signIn(editor);
  await page.goto(`/admin/collections/files/${file.id}`);
  await expect(page.getByText('Avant de publier ce fichier')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'modifications suivies' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'contient des commentaires' })).toBeVisible();
});
