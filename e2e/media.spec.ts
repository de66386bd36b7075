import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { barriersInForm, expectNoBarrier } from './support/barriers';
import { type Client, documentOf, type Json } from './support/client';
import { installation } from './support/installation';
import type { Person } from './support/people';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { fileOf, imageFile, pdf } from './support/uploads';

const small = (name: string) => imageFile(name, { width: 60, height: 40 });

/** Unfinished media of a person, as they see them. */
const waitingOf = async (client: Client): Promise<Json[]> =>
  (await client.get('/api/media', { 'where[waitingUntil][greater_than]': '1970-01-01', limit: 50 })).json
    .docs as Json[];

async function open(page: Page, person: Person, address: string) {
  await new AdminPanel(page).signIn(person);
  await page.goto(`/admin/collections/media/${address}`);
}

test('many images at once: each has its questions, and unfinished ones are only for their owner', async ({
  page,
  contributor,
  editor,
  reader,
  workshop,
}) => {
  const [first, second, bad] = [uniqueWord('first'), uniqueWord('second'), uniqueWord('bad')];
  await open(page, contributor, 'ajouter');
  const files = await Promise.all([small(first), pdf(bad), small(second)].map(async (file) => fileOf(await file)));
  // Its type says image, and it is none: only the server sees that.
  const liar = { name: `${bad}.png`, mimeType: 'image/png', buffer: Buffer.from('no picture at all') };
  await page.getByLabel('Choisir des images').setInputFiles([...files, liar]);
  await expect(page.getByRole('status').first()).toHaveText('2 à compléter, 2 fichiers refusés.');
  await expect(page.getByText(`${bad}.pdf n’est pas une image`)).toBeVisible();
  await expect(page.getByText(`${bad}.png : Ce fichier n’est pas d’un type accepté`)).toBeVisible();

  const row = (name: string) => page.getByRole('listitem', { name: `${name}.png` });
  await expect(row(first).getByRole('radio', { checked: true })).toHaveCount(0);
  const stored = await waitingOf(contributor.client);
  const of = (name: string) =>
    stored.find(({ filename }) => String(filename).startsWith(name)) as Json & { id: string };
  for (const name of [first, second]) workshop.removeLater('media', of(name).id);

  await page.getByLabel('Même crédit pour toutes').fill('Archives');
  await page.getByRole('button', { name: 'Mettre à toutes' }).click();
  await row(first).getByLabel('Description de l’image').fill('Une salle claire.');
  await row(first).getByLabel('Non, personne').check();
  await expect(row(first).getByText('Enregistrée')).toBeVisible();
  await row(second).getByLabel('Oui, et elles sont d’accord').check();
  await expect(page.getByRole('status').first()).toHaveText(/^1.image enregistrée, 1.à compléter/);
  expect(await barriersInForm(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await barriersInForm(page)).toEqual([]);

  const storedMedia = await workshop.stored('media', of(first).id);
  expect(storedMedia).toMatchObject({
    alt: 'Une salle claire.',
    people: 'none',
    credit: 'Archives',
    waitingUntil: null,
  });
  expect((await reader.get(`/api/media/${of(first).id}`)).status).toBe(200);
  // Answered, and still without a description: only for its owner, and not public.
  for (const client of [reader, editor.client]) {
    expect((await client.get(`/api/media/${of(second).id}`)).status).toBe(404);
    expect((await client.get(String(of(second).url))).status).toBe(404);
    expect((await client.patch(`/api/media/${of(second).id}`, { alt: 'x' }, { locale: 'fr' })).status).not.toBe(200);
  }

  await page.goto('/admin/collections/media');
  await expect(page.getByText(`${second}-`)).toHaveCount(0);
  await page.getByRole('link', { name: '1 image vous attend, à compléter' }).click();
  await expect(row(second).getByLabel('Oui, et elles sont d’accord')).toBeChecked();
  await expect(row(second).getByLabel('Crédit', { exact: true })).toHaveValue('Archives');
  await row(second).getByLabel('Image de décor').check();
  await expect(row(second).getByText('Enregistrée')).toBeVisible();
  expect((await reader.get(`/api/media/${of(second).id}`)).status).toBe(200);
});

test(
  'an upload that a busy server refused is sent again by itself, and a lost one on request',
  long,
  async ({ page, contributor, workshop }) => {
    const words = ['first', 'second', 'third'].map((word) => uniqueWord(word));
    await open(page, contributor, 'ajouter');
    let sent = 0;
    await page.route('**/api/media?**', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      sent += 1;
      if (sent === 1) return route.fulfill({ status: 503, json: { errors: [{ message: 'Occupé.' }] } });
      return sent === 2 ? route.abort() : route.continue();
    });
    const files = await Promise.all(words.map(async (word) => fileOf(await small(word))));
    await page.getByLabel('Choisir des images').setInputFiles(files);
    await expect(page.getByRole('status').first()).toHaveText('2 à compléter, 1 fichier refusé.');
    await page.getByRole('button', { name: 'Envoyer à nouveau' }).click();
    await expect(page.getByRole('status').first()).toHaveText('3 à compléter.');
    for (const { id } of (await waitingOf(contributor.client)) as (Json & { id: string })[])
      workshop.removeLater('media', id);
    for (const word of words) await expect(page.getByRole('listitem', { name: `${word}.png` })).toHaveCount(1);
  },
);

test('a refused image is listed with the reason', long, async ({ page, contributor }) => {
  await open(page, contributor, 'ajouter');
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]);
  await page.getByLabel('Choisir des images').setInputFiles([
    { name: 'IMG_1.HEIC', mimeType: '', buffer: heic },
    {
      name: 'cut.png',
      mimeType: 'image/png',
      buffer: Buffer.from(await (await small('x')).arrayBuffer()).subarray(0, 70),
    },
  ]);
  await expect(page.getByText('IMG_1.HEIC : Cette photo est au format HEIC')).toBeVisible();
  await expect(page.getByText('cut.png : Cette image est abîmée ou incomplète')).toBeVisible();
});

test('a photo in HEIC is sent as JPEG by a browser that reads it, and what to do on the phone is said by others', async ({
  page,
  contributor,
  workshop,
}) => {
  const word = uniqueWord('photo');
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]);
  const photo = { name: `${word}.HEIC`, mimeType: 'image/heic', buffer: heic };
  await open(page, contributor, 'ajouter');
  await page.getByLabel('Choisir des images').setInputFiles([photo]);
  const refusal = page.getByText(`${word}.HEIC : Cette photo est au format HEIC`);
  await expect(refusal).toContainText('Réglages › Appareil photo › Formats › Le plus compatible');
  await expect(refusal).toContainText('sur un Android');

  // As Safari: the only browser that reads it is none of Playwright's on Linux.
  await page.addInitScript(() => {
    window.createImageBitmap = (async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 8064;
      canvas.height = 6048;
      return Object.assign(canvas, { close: () => undefined });
    }) as unknown as typeof window.createImageBitmap;
  });
  await page.reload();
  const stored = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/api/media'),
  );
  await page.getByLabel('Choisir des images').setInputFiles([photo]);
  const { doc } = (await (await stored).json()) as { doc: Json & { id: string } };
  workshop.removeLater('media', doc.id);
  expect(doc.mimeType).toBe('image/jpeg');
  expect(Number(doc.width) / Number(doc.height)).toBeCloseTo(4 / 3);
  await expect(page.getByRole('listitem', { name: new RegExp(`^${word}.*jpg`) })).toBeVisible();
});

test(
  'tags: existing ones are suggested, applied to many media at once, and filtered by; for staff only',
  long,
  async ({ page, editor, reader, workshop }) => {
    const [tag, first, second, plain] = [
      uniqueWord('tag'),
      uniqueWord('first'),
      uniqueWord('second'),
      uniqueWord('plain'),
    ];
    const description = { alt: 'x', people: 'none' };
    const other = await workshop.upload('media', await small(uniqueWord('other')), {
      ...description,
      tags: [` ${tag} `, tag.toUpperCase(), ''],
    });
    expect(other.tags).toEqual([tag]);
    await workshop.upload('media', await small(plain), description);

    await open(page, editor, 'ajouter');
    const files = await Promise.all([first, second].map(async (name) => fileOf(await small(name))));
    await page.getByLabel('Choisir des images').setInputFiles(files);
    await expect(page.getByRole('status').first()).toHaveText('2 à compléter.');
    const stored = await waitingOf(editor.client);
    const ids = [first, second].map((name) => {
      const found = stored.find(({ filename }) => String(filename).startsWith(name)) as Json & { id: string };
      workshop.removeLater('media', found.id);
      return found.id;
    });
    const [firstId = '', secondId = ''] = ids;

    await expect(page.locator(`datalist option[value="${tag}"]`)).toHaveCount(1);
    // In the existing spelling, and added to the media's own.
    await page.getByLabel('Étiquettes pour toutes').fill(`${tag.toUpperCase()}, portraits`);
    await page.getByRole('button', { name: 'Ajouter à toutes' }).click();
    const row = page.getByRole('listitem', { name: `${second}.png` });
    await row.getByRole('button', { name: 'Enlever : portraits' }).click();
    const field = row.getByLabel('Étiquettes', { exact: true });
    await expect(field).toBeFocused();
    await field.fill('marche');
    await field.press('Enter');
    await expect(row.getByRole('button', { name: 'Enlever : marche' })).toBeVisible();
    // Until they are described they are only for their owner.
    const tagsOf = async (id: string) => documentOf(await editor.client.get(`/api/media/${id}`, { depth: 0 })).tags;
    await expect.poll(() => tagsOf(firstId)).toEqual([tag, 'portraits']);
    await expect.poll(() => tagsOf(secondId)).toEqual([tag, 'marche']);

    for (const id of ids) await editor.client.patch(`/api/media/${id}`, description, { locale: 'fr' });
    expect((await reader.get(`/api/media/${firstId}`)).text).not.toContain(tag);
    for (const query of [{ 'where[tags][equals]': tag }, { sort: 'tags' }, { sort: '-tags.x' }]) {
      expect((await reader.get('/api/media', query)).status, JSON.stringify(query)).toBe(400);
    }
    expect((await editor.client.get('/api/editorial/export/media.csv')).text).toContain(`${tag}, marche`);

    await page.goto(`/admin/collections/media/${firstId}`);
    // Several with commas; added tags are saved with the form.
    await page.getByLabel('Étiquettes', { exact: true }).fill('essai,');
    await page.getByRole('button', { name: 'Enlever : portraits' }).click();
    await page.getByRole('button', { name: 'Sauvegarder', exact: true }).click();
    await expect.poll(() => tagsOf(firstId)).toEqual([tag, 'essai']);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoBarrier(page.locator('.field-type', { has: page.getByLabel('Étiquettes', { exact: true }) }).last());

    await page.goto('/admin/collections/media');
    const filter = page.getByLabel('Étiquette', { exact: true });
    await expectNoBarrier(page.locator('div', { has: filter }).last());
    await page.setViewportSize({ width: 1280, height: 800 });
    const found = (name: string) =>
      page.getByRole('list', { name: 'Images' }).getByRole('listitem').filter({ hasText: name });
    await filter.selectOption(tag);
    await page.getByRole('button', { name: 'Montrer', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`equals[^&]*=${tag}`));
    // The address alone holds the filter.
    await page.reload();
    await expect(filter).toHaveValue(tag);
    for (const name of [first, second]) await expect(found(name)).toHaveCount(1);
    await expect(found(plain)).toHaveCount(0);
    await page.getByRole('button', { name: 'Montrer toutes les images' }).click();
    await expect(page).not.toHaveURL(new RegExp(tag));
    await expect(filter).toHaveValue('');
    await page.getByRole('textbox', { name: /^Rechercher :/ }).fill(tag);
    await expect(found(plain)).toHaveCount(0);
    for (const name of [first, second]) await expect(found(name)).toHaveCount(1);
  },
);

test('a media removed from the list is deleted with its files', long, async ({ page, contributor }) => {
  const word = uniqueWord('regret');
  await open(page, contributor, 'ajouter');
  await page.getByLabel('Choisir des images').setInputFiles(await fileOf(await imageFile(word)));
  await page.getByRole('button', { name: `Enlever de la liste : ${word}.png` }).click();
  await expect(page.getByRole('listitem', { name: `${word}.png` })).toHaveCount(0);
  const files = await readdir(path.join(installation.folder, 'media/images'));
  expect(files.filter((name) => name.startsWith(word))).toEqual([]);
});

test('a file is replaced everywhere: the page shows the new one, the old addresses are 404 @mongo', async ({
  workshop,
  reader,
  contributor,
  editor,
}) => {
  const media = await workshop.upload('media', await imageFile(uniqueWord('old')), { alt: 'Avant', people: 'none' });
  await workshop.admin.patch(`/api/media/${media.id}`, { alt: 'Before' }, { locale: 'en' });
  const event = await workshop.published('events', uniqueWord('event'), { cover: media.id });
  const path = String((event.urls as Json).fr ?? '');
  const replace = async (client: Client, file: File, fields: Json) =>
    client.upload('/api/editorial/replace-picture', file, { id: media.id, decorative: false, ...fields });
  const [name, description] = [uniqueWord('new'), { alt: 'Après', people: 'consent' }];

  expect((await replace(contributor.client, await small(name), description)).status, 'a public one').toBe(403);
  expect((await replace(reader, await small(name), description)).status).toBe(403);
  expect((await replace(editor.client, await small(name), { alt: 'Après' })).status, 'no answer').toBe(400);
  expect((await replace(editor.client, await small(name), { ...description, alt: ' ' })).status, 'no words').toBe(400);
  expect((await replace(editor.client, pdf(name), description)).status, 'no picture').toBe(400);
  expect((await editor.client.upload(`/api/media/${media.id}`, await small(name), {}, 'PATCH')).status).toBe(400);
  expect((await reader.get(String(media.url))).status, 'what was refused left it as it was').toBe(200);

  const answer = await replace(editor.client, await imageFile(name), description);
  expect(answer.status, answer.text).toBe(200);
  const now = await workshop.stored('media', media.id);
  expect(now).toMatchObject({ id: media.id, alt: 'Après', people: 'consent', waitingUntil: null });
  expect(String(now.filename)).toMatch(new RegExp(`^${name}-`));
  expect(
    (await workshop.stored('media', media.id, { locale: 'en' })).alt ?? null,
    'words about the old one',
  ).toBeNull();
  for (const file of [media, ...Object.values(media.sizes as Record<string, Json>)]) {
    expect((await reader.get(String(file.url))).status, String(file.url)).toBe(404);
  }
  for (const file of [now, ...Object.values(now.sizes as Record<string, Json>)]) {
    expect((await reader.get(String(file.url))).status, String(file.url)).toBe(200);
  }
  const html = (await reader.get(new URL(path, installation.url).pathname)).text;
  expect(html).toContain(String(now.filename));
  expect(html).not.toContain(String(media.filename));
  expect(await waitingOf(editor.client), 'nothing stays behind').toEqual([]);
});

test(
  'a contributor replaces the file of their own media, until it is public',
  long,
  async ({ workshop, contributor }) => {
    const mine = documentOf(await contributor.client.upload('/api/media?locale=fr', await small('mine'), { alt: 'x' }));
    workshop.removeLater('media', mine.id);
    const others = await workshop.upload('media', await small('others'), { alt: 'x' });
    const description = { alt: 'y', decorative: false, people: 'none' };
    const replace = async (id: string) =>
      (await contributor.client.upload('/api/editorial/replace-picture', await small('new'), { id, ...description }))
        .status;
    expect(await replace(others.id)).toBe(403);
    expect(await replace(mine.id)).toBe(200);
    expect(await replace(mine.id)).toBe(403);
  },
);

test(
  'unused media are listed, moved to the trash and restored',
  long,
  async ({ page, workshop, editor, contributor }) => {
    const [used, unused] = [uniqueWord('used'), uniqueWord('unused')];
    const shown = await workshop.upload('media', await small(used), { alt: 'x', people: 'none' });
    const idle = await workshop.upload('media', await small(unused), { alt: 'x', people: 'none' });
    const isUsed = async (id: string) => (await workshop.stored('media', id)).used;
    const draft = await workshop.draft('events', uniqueWord('event'), { gallery: [shown.id, idle.id] });
    expect([await isUsed(shown.id), await isUsed(idle.id)]).toEqual([true, true]);
    await workshop.save('events', draft.id, { gallery: [shown.id] }, { draft: true });
    expect([await isUsed(shown.id), await isUsed(idle.id)]).toEqual([true, false]);
    expect((await contributor.client.patch(`/api/media/${idle.id}`, { used: true }, { locale: 'fr' })).status).toBe(
      403,
    );
    await workshop.admin.patch(`/api/media/${idle.id}`, { used: true, waitingUntil: '2030-01-01' }, { locale: 'fr' });
    expect(await workshop.stored('media', idle.id)).toMatchObject({ used: false, waitingUntil: null });

    await open(page, editor, 'inutilisees');
    await expect(page.getByRole('link', { name: `${used}.png` })).toHaveCount(0);
    await expect(page.getByRole('link', { name: `${unused}.png` })).toBeVisible();
    expect(await barriersInForm(page)).toEqual([]);
    await page.getByRole('button', { name: `Mettre à la corbeille : ${unused}.png` }).click();
    await page.getByRole('button', { name: `Reprendre : ${unused}.png` }).click();
    await page.getByRole('button', { name: `Mettre à la corbeille : ${unused}.png` }).click();
    await expect(page.getByRole('button', { name: `Reprendre : ${unused}.png` })).toBeVisible();
    expect((await workshop.stored('media', idle.id)).deletedAt).toBeTruthy();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.reload();
    await expect(page.getByRole('link', { name: `${unused}.png` })).toHaveCount(0);
    expect(await barriersInForm(page)).toEqual([]);
  },
);
