import { existsSync, readdirSync } from 'node:fs';
import { cardPath } from '@/lib/routes';
import { type Client, documentOf, type Json } from './support/client';
import { paragraph, uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { imageFile, pdf } from './support/uploads';

/** Cache of Next's image optimizer, with one entry for each image. */
const cachedImages = () =>
  ['.next/cache/images', '.next/dev/cache/images'].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));

/** Addresses by which Next would make smaller images of one, in several spellings. */
const optimized = (path: string) =>
  [path, `${path}?v=1`, `${path}?v=2`].flatMap((url) =>
    [640, 1080].map((width) => `/_next/image?url=${encodeURIComponent(url)}&w=${width}&q=75`),
  );

test('Next makes and caches no copy of an image, also of a withdrawn one', async ({ workshop, reader, editor }) => {
  const media = await workshop.upload('media', await imageFile(uniqueWord('photo')), {
    alt: 'Un port',
    people: 'none',
  });
  const path = new URL(String(media.url), workshop.siteUrl).pathname;
  const before = cachedImages();
  const statuses = async () => {
    const answers = await Promise.all(optimized(path).map((address) => reader.get(address)));
    return [...new Set(answers.map(({ status }) => status))];
  };
  expect((await reader.get(path)).status).toBe(200);
  expect(await statuses()).toEqual([404]);
  const withdraw = { id: media.id, reason: 'requested', understood: true };
  expect((await editor.client.post('/api/editorial/withdraw-picture', withdraw)).status).toBe(200);
  expect((await reader.get(path)).status).toBe(404);
  expect(await statuses()).toEqual([404]);
  expect(cachedImages()).toEqual(before);
});

/** Status and headers of a response, without those that change over time. */
async function answerOf(client: Client, method: 'GET' | 'HEAD', path: string) {
  const { status, headers, text } = await client.request(method, path);
  const compared = ['content-type', 'etag', 'cache-control', 'content-disposition', 'accept-ranges'];
  return {
    compared: [status, ...compared.map((name) => headers.get(name))],
    length: headers.get('content-length'),
    text,
  };
}

test('HEAD for a media or a file answers as GET, without its body', async ({ workshop, reader }) => {
  const media = await workshop.upload('media', await imageFile(uniqueWord('photo')), {
    alt: 'Un port',
    people: 'none',
  });
  const hidden = await workshop.upload('media', await imageFile(uniqueWord('photo')), { alt: 'Quelqu’un' });
  const file = await workshop.upload('files', pdf(uniqueWord('fichier')));
  const document = await workshop.published('documents', uniqueWord('texte'), {
    body: paragraph('Texte.'),
    files: [{ file: file.id, language: 'fr', accessible: 'yes' }],
  });
  const stored = documentOf(await reader.get(`/api/documents/${document.id}`));
  const page = new URL((stored.urls as { fr: string }).fr).pathname;
  const sizes = Object.values(media.sizes as Record<string, Json>).flatMap(({ url }) => (url ? [String(url)] : []));
  const paths = [String(media.url), ...sizes].map((url) => new URL(url, workshop.siteUrl).pathname);
  expect(paths.length).toBeGreaterThan(2);
  paths.push(new URL(String(hidden.url), workshop.siteUrl).pathname, `${page}/fr.pdf`, `${page}/en.pdf`);
  paths.push(cardPath('documents', document.id, 'fr'), cardPath('documents', '0123456789abcdef01234567', 'fr'));
  paths.push('/favicon.ico', '/favicon.svg', '/apple-touch-icon.png', '/icons/192.png', '/manifest.webmanifest');
  for (const path of paths) {
    const [get, head] = [await answerOf(reader, 'GET', path), await answerOf(reader, 'HEAD', path)];
    expect.soft(head.compared, path).toEqual(get.compared);
    expect.soft(head.text, path).toBe('');
    if (path.includes('/media/') && get.compared[0] === 200) expect.soft(head.length, path).toBe(get.length);
  }
});
