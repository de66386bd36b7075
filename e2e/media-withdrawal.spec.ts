import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { AdminPanel } from './support/admin-panel';
import { barriersIn } from './support/barriers';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { paragraph, uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { imageFile } from './support/uploads';

/** Rich text with a media, as the editor stores it. */
function textWith(word: string, id: string): Json {
  const text = paragraph(word) as { root: Json & { children: Json[] } };
  const upload = { type: 'upload', id: '6650000000000000000000aa', relationTo: 'media', value: id, fields: null };
  return { root: { ...text.root, children: [...text.root.children, { ...upload, format: '', version: 3 }] } };
}

test('a withdrawn media is removed from pages, drafts, versions, texts and settings for good @mongo', async ({
  workshop,
  reader,
  editor,
  contributor,
}) => {
  const [name, word] = [uniqueWord('person'), uniqueWord('event')];
  const media = await workshop.upload('media', await imageFile(name), { alt: 'Quelqu’un', people: 'consent' });
  const other = await workshop.upload('media', await imageFile(uniqueWord('other')), {
    alt: 'Un port',
    people: 'none',
  });
  const { socialImage: before } = (await workshop.admin.get('/api/globals/settings', { depth: 0 })).json;

  const event = await workshop.published('events', word, {
    cover: media.id,
    gallery: [other.id, media.id],
    body: textWith(word, media.id),
    seo: { title: word, image: media.id },
  });
  await workshop.save('events', event.id, { body: textWith(`${word}-en`, media.id), title: word }, { locale: 'en' });
  const page = await workshop.published('pages', uniqueWord('page'), {
    layout: [
      { blockType: 'hero', variant: 'page', title: word, image: media.id },
      { blockType: 'gallery', pictures: [media.id, other.id] },
      { blockType: 'media-text', media: media.id, body: textWith(word, media.id) },
    ],
  });
  // In a draft of a published document, and in older versions only.
  const drafted = await workshop.published('events', uniqueWord('drafted'));
  await workshop.save('events', drafted.id, { cover: media.id }, { draft: true });
  const older = await workshop.published('events', uniqueWord('older'), { cover: media.id });
  await workshop.save('events', older.id, { cover: null });
  await workshop.admin.post('/api/globals/settings', { socialImage: media.id }, { locale: 'fr' });

  try {
    const withdraw = { id: media.id, reason: 'requested', understood: true };
    const ask = (client: typeof reader, body: Json) => client.post('/api/editorial/withdraw-picture', body);
    expect((await ask(reader, withdraw)).status).toBe(403);
    expect((await ask(contributor.client, withdraw)).status).toBe(403);
    expect((await ask(editor.client, { ...withdraw, understood: false })).status).toBe(400);
    expect((await ask(editor.client, { ...withdraw, reason: 'because' })).status).toBe(400);
    expect((await reader.get(String(media.url))).status).toBe(200);

    const answer = await ask(editor.client, withdraw);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.json).toMatchObject({ filesLeft: [] });
    expect((await ask(editor.client, withdraw)).status).toBe(404);

    for (const file of [media, ...Object.values(media.sizes as Record<string, Json>)]) {
      expect((await reader.get(String(file.url))).status, String(file.url)).toBe(404);
    }
    const files = await readdir(path.join(installation.folder, 'media/images'));
    expect(files.filter((each) => each.startsWith(name))).toEqual([]);

    const live = await workshop.stored('events', event.id);
    expect(live).toMatchObject({ cover: null, gallery: [other.id], _status: 'published' });
    for (const [collection, id] of [
      ['events', event.id],
      ['events', drafted.id],
      ['events', older.id],
      ['pages', page.id],
    ] as const) {
      const all = { locale: 'all', depth: 0 };
      const stored = [
        (await workshop.admin.get(`/api/${collection}/${id}`, { ...all, draft: false })).text,
        (await workshop.admin.get(`/api/${collection}/${id}`, { ...all, draft: true })).text,
        (await workshop.admin.get(`/api/${collection}/versions`, { ...all, 'where[parent][equals]': id, limit: 50 }))
          .text,
      ];
      expect(stored.join(''), `${collection}/${id}`).not.toContain(media.id);
      const { urls, _status } = await workshop.stored(collection, id);
      expect(_status).toBe('published');
      const { status, text } = await reader.get(new URL(String((urls as Json).fr)).pathname);
      expect(status).toBe(200);
      expect(text).not.toContain(name);
    }
    expect((await workshop.stored('events', event.id, { locale: 'en' })).title, 'translations stay').toBe(word);
    const settings = await workshop.admin.get('/api/globals/settings', { depth: 0 });
    expect(settings.json.socialImage ?? null).toBeNull();
    const settingsVersions = await workshop.admin.get('/api/globals/settings/versions', { depth: 0, limit: 50 });
    expect(settingsVersions.text).not.toContain(media.id);
    const links = await workshop.admin.get('/api/content-links', { 'where[toId][equals]': media.id });
    expect(links.json.totalDocs).toBe(0);

    // Neither restoring an old version nor saving a form that was open brings it back.
    const versions = await workshop.admin.get('/api/events/versions', {
      'where[parent][equals]': older.id,
      sort: 'createdAt',
      depth: 0,
    });
    const [first] = versions.json.docs as { id: string }[];
    const restored = await workshop.admin.post(`/api/events/versions/${first?.id}?draft=true`, {});
    expect(restored.status, restored.text).toBe(200);
    expect((await workshop.stored('events', older.id, { draft: true })).cover ?? null).toBeNull();
    await workshop.save('events', drafted.id, { cover: media.id, gallery: [media.id, other.id] }, { draft: true });
    expect(await workshop.stored('events', drafted.id, { draft: true })).toMatchObject({
      cover: null,
      gallery: [other.id],
    });

    const records = await workshop.admin.get('/api/media-withdrawals', {
      'where[documentId][equals]': media.id,
      depth: 0,
    });
    expect(records.json.docs).toMatchObject([{ reason: 'requested', by: editor.id, filename: media.filename }]);
    expect((await reader.get('/api/media-withdrawals')).status).toBe(403);
  } finally {
    await workshop.admin.post('/api/globals/settings', { socialImage: before ?? null }, { locale: 'fr' });
  }
});

test('the dialog lists the affected places, leaves the media on cancel, and withdraws it', async ({
  page,
  workshop,
  editor,
  contributor,
}) => {
  const word = uniqueWord('shown');
  const media = await workshop.upload('media', await imageFile(uniqueWord('person')), {
    alt: 'Vue',
    people: 'consent',
  });
  await workshop.published('events', word, { cover: media.id });
  const panel = new AdminPanel(page);
  await panel.signIn(contributor);
  await page.goto(`/admin/collections/media/${media.id}`);
  await expect(page.getByText('Visible sur le site, à 1 endroit')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Retirer cette image…' })).toHaveCount(0);
  await page.context().clearCookies();

  await panel.signIn(editor);
  await page.goto(`/admin/collections/media/${media.id}`);
  const opener = page.getByRole('button', { name: 'Retirer cette image…' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Retirer cette image de partout ?' });
  await expect(dialog.getByRole('button', { name: 'Garder l’image' })).toBeFocused();
  await expect(dialog.getByText(word)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.setViewportSize({ width: 360, height: 800 });
  await opener.click();
  expect(await barriersIn(dialog)).toEqual([]);
  await dialog.getByRole('button', { name: 'Effacer l’image partout' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choisissez une raison et cochez la case.');
  await dialog.getByLabel('Pourquoi ?').selectOption('La personne le demande');
  await dialog.getByLabel('Je comprends que l’image ne pourra pas être retrouvée').check();
  await dialog.getByRole('button', { name: 'Effacer l’image partout' }).click();
  await expect(page.getByRole('dialog', { name: 'L’image est effacée' })).toBeVisible();
  await expect(page.getByText(/retirée de 1.contenu/)).toBeVisible();
  await page.getByRole('link', { name: 'Voir toutes les images' }).click();
  await expect(page.getByRole('heading', { name: 'Images' })).toBeVisible();
  expect((await workshop.admin.get(`/api/media/${media.id}`)).status).toBe(404);
});
