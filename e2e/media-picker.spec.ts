import type { Locator, Page, Request } from '@playwright/test';
import { pagesOf } from '@/collections/files/test-pdfs';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Client, Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { fileOf, imageFile } from './support/uploads';

const small = (name: string) => imageFile(name, { width: 60, height: 40 });
const described = { alt: 'Une salle claire.', people: 'none' };

/** The element of a file, as a browser hands it over when it is dropped or pasted. */
async function transferOf(page: Page, files: readonly File[]) {
  const sent = await Promise.all(files.map(fileOf));
  return page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, bytes } of all) {
        transfer.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
      }
      return transfer;
    },
    sent.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] })),
  );
}

async function drop(target: Locator, files: readonly File[]) {
  const dataTransfer = await transferOf(target.page(), files);
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

async function paste(target: Locator, files: readonly File[]) {
  const transfer = await transferOf(target.page(), files);
  await target.evaluate((element, clipboardData) => {
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, transfer);
}

const picker = (page: Page) => page.getByRole('dialog', { name: /^Choisir (une|des) images?$/ });
const card = (area: Locator, word: string) => area.getByRole('listitem').filter({ hasText: `${word}.png` });

/** Unfinished media of a person with this in their name. */
async function waitingOf(client: Client, word: string): Promise<(Json & { id: string })[]> {
  const query = { 'where[waitingUntil][greater_than]': '1970-01-01', limit: 100, locale: 'fr' };
  const docs = (await client.get('/api/media', query)).json.docs as (Json & { id: string })[];
  return docs.filter(({ filename }) => String(filename).startsWith(word));
}

async function mediaNamed(client: Client, word: string): Promise<Json & { id: string }> {
  const docs = (await client.get('/api/media', { 'where[filename][contains]': word, locale: 'fr', depth: 0 })).json
    .docs as (Json & { id: string })[];
  expect(docs).toHaveLength(1);
  return docs[0] as Json & { id: string };
}

test('a cover is found by filters, described in place and chosen, without leaving the form', async ({
  page,
  editor,
  workshop,
}) => {
  const word = uniqueWord('trouver');
  const names = ['plain', 'english', 'unanswered', 'tagged'].map((name) => `${word}${name}`);
  const [plain = '', english = '', unanswered = '', tagged = ''] = names;
  await workshop.upload('media', await small(plain), described);
  // Described in English only.
  const lacking = await workshop.upload('media', await small(english), { alt: 'x', people: 'none' });
  await workshop.admin.patch(`/api/media/${lacking.id}`, { alt: 'A room' }, { locale: 'en' });
  const asked = await workshop.upload('media', await small(unanswered), { alt: 'Une place.' });
  await workshop.upload('media', await small(tagged), { ...described, tags: [word] });
  const event = await workshop.draft('events', word, { cover: lacking.id });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', event.id);

  const cover = page.locator('#field-cover');
  await expect(cover.getByRole('listitem')).toContainText(`${english}.png`);
  await cover.getByRole('button', { name: 'Changer d’image' }).click();
  const dialog = picker(page);
  const search = dialog.getByLabel('Rechercher une image');
  await expect(search).toBeFocused();
  await search.fill(word);
  const found = dialog.getByRole('list', { name: 'Images' }).getByRole('listitem');
  await expect(found).toHaveCount(4);
  await expectNoBarrier(dialog);

  const only = async (filter: string, names_: readonly string[]) => {
    await dialog.getByRole('button', { name: filter, exact: true }).click();
    await expect(dialog.getByRole('button', { name: filter, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(found).toHaveCount(names_.length);
    for (const name of names_) await expect(card(dialog, name)).toHaveCount(1);
    await dialog.getByRole('button', { name: filter, exact: true }).click();
    await expect(found).toHaveCount(4);
  };
  await only('Sans réponse sur les personnes', [unanswered]);
  await only('Inutilisées', [plain, unanswered, tagged]);
  await dialog.getByLabel('Étiquette').selectOption(word);
  await dialog.getByRole('button', { name: 'Montrer', exact: true }).click();
  await expect(found).toHaveCount(1);
  await expect(card(dialog, tagged)).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Montrer toutes les images' }).click();
  await expect(found).toHaveCount(4);

  await expect(card(dialog, unanswered)).toContainText('question sur les personnes sans réponse');
  await dialog.getByRole('button', { name: `Décrire : ${unanswered}.png` }).click();
  const description = page.getByRole('dialog', { name: `${unanswered}.png` });
  await description.getByLabel('Description de l’image').fill('Une place, le soir.');
  await description.getByLabel('Oui, et elles sont d’accord').check();
  await description.getByLabel('De gauche à droite').fill('30');
  await description.getByLabel('De haut en bas').focus();
  await page.keyboard.press('ArrowDown');
  await expectNoBarrier(description);
  await expect
    .poll(() => workshop.stored('media', asked.id))
    .toMatchObject({ alt: 'Une place, le soir.', people: 'consent', focalX: 30, focalY: 49 });
  await description.getByRole('button', { name: 'Terminé' }).click();
  await expect(card(dialog, unanswered)).not.toContainText('sans réponse');
  await expect(card(dialog, unanswered)).toContainText('Une place, le soir.');

  await card(dialog, unanswered)
    .getByRole('button', { name: `${unanswered}.png, Une place, le soir.` })
    .click();
  await expect(dialog).toBeHidden();
  await expect(cover.getByRole('listitem')).toContainText(`${unanswered}.png`);
  await panel.autosaved();
  await expect.poll(async () => (await workshop.stored('events', event.id, { draft: true })).cover).toBe(asked.id);
  await page.reload();
  await expect(cover.getByRole('listitem')).toContainText('Une place, le soir.');
});

test(
  'pictures without a description in the language of the form are found',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('langue');
    const [translated, untranslated, decor] = [`${word}both`, `${word}french`, `${word}decor`];
    const both = await workshop.upload('media', await small(translated), described);
    await workshop.admin.patch(`/api/media/${both.id}`, { alt: 'A bright room.' }, { locale: 'en' });
    const french = await workshop.upload('media', await small(untranslated), described);
    await workshop.upload('media', await small(decor), { decorative: true, people: 'none' });
    const event = await workshop.published('events', word);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', event.id, 'en');
    await page.locator('#field-cover').getByRole('button', { name: 'Choisir une image' }).click();
    const dialog = picker(page);
    await dialog.getByLabel('Rechercher une image').fill(word);
    await expect(dialog.getByText('3 images')).toBeVisible();
    await dialog.getByRole('button', { name: 'Sans description', exact: true }).click();
    await expect(dialog.getByText('1 image', { exact: true })).toBeVisible();
    await expect(card(dialog, untranslated)).toContainText('Sans description');
    await dialog.getByRole('button', { name: `Décrire : ${untranslated}.png` }).click();
    const description = page.getByRole('dialog', { name: `${untranslated}.png` });
    await expect(description.getByText('En anglais.')).toBeVisible();
    await description.getByLabel('Description de l’image').fill('A clear room.');
    await description.getByRole('button', { name: 'Terminé' }).click();
    await expect
      .poll(async () => (await workshop.stored('media', french.id, { locale: 'en' })).alt)
      .toBe('A clear room.');
    expect((await workshop.stored('media', french.id)).alt).toBe(described.alt);
  },
);

test(
  'contributors see what is said of a public picture, and can’t change it',
  long,
  async ({ page, contributor, workshop }) => {
    const word = uniqueWord('public');
    await workshop.upload('media', await small(word), described);
    const event = await workshop.draft('events', word);
    const panel = new AdminPanel(page);
    await panel.signIn(contributor);
    await page.goto(`/admin/collections/events/${event.id}?locale=fr`);
    await page.locator('#field-cover').getByRole('button', { name: 'Choisir une image' }).click();
    const dialog = picker(page);
    await dialog.getByLabel('Rechercher une image').fill(word);
    await dialog.getByRole('button', { name: `Décrire : ${word}.png` }).click();
    const description = page.getByRole('dialog', { name: `${word}.png` });
    await expect(description.getByText('seules les personnes qui publient')).toBeVisible();
    await expect(description.getByLabel('Description de l’image')).toBeDisabled();
    await expect(description.getByLabel('De gauche à droite')).toBeDisabled();
  },
);

test('a picture is added in the picker; nothing is chosen before the questions have answers', async ({
  page,
  contributor,
  workshop,
}) => {
  const [word, left] = [uniqueWord('ajout'), uniqueWord('laisse')];
  const event = await workshop.draft('events', word);
  const panel = new AdminPanel(page);
  await panel.signIn(contributor);
  await page.goto(`/admin/collections/events/${event.id}?locale=fr`);
  const cover = page.locator('#field-cover');
  await cover.getByRole('button', { name: 'Choisir une image' }).click();
  const dialog = picker(page);
  await dialog.getByRole('button', { name: 'Ajouter des images' }).click();
  await dialog
    .getByLabel('Choisir des images')
    .setInputFiles(await Promise.all([word, left].map(async (name) => fileOf(await small(name)))));
  const row = dialog.getByRole('listitem', { name: `${word}.png` });
  await expect(dialog.getByRole('listitem', { name: `${left}.png` })).toBeVisible();
  for (const name of [word, left])
    for (const { id } of await waitingOf(contributor.client, name)) workshop.removeLater('media', id);
  await row.getByRole('button', { name: `Choisir cette image : ${word}.png` }).click();
  await expect(row.getByRole('alert')).toHaveText(/^Décrivez d’abord l’image/);
  await row.getByLabel('Non, personne').check();
  await row.getByLabel('Description de l’image').fill('Une salle claire.');
  // The click leaves the field, which saves it, and chooses.
  await row.getByRole('button', { name: `Choisir cette image : ${word}.png` }).click();
  await expect(dialog).toBeHidden();
  await expect(cover.getByRole('listitem')).toContainText('Une salle claire.');
  const stored = await mediaNamed(workshop.admin, word);
  expect(stored).toMatchObject({ alt: 'Une salle claire.', people: 'none', waitingUntil: null });
  await expect.poll(async () => (await workshop.stored('events', event.id, { draft: true })).cover).toBe(stored.id);
  // The other waits for its owner, here and in “Ajouter des images”, and is nowhere else.
  await cover.getByRole('button', { name: 'Changer d’image' }).click();
  await dialog.getByLabel('Rechercher une image').fill(left);
  await expect(dialog.getByText('Aucune image ne correspond.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ajouter des images' }).click();
  await expect(dialog.getByRole('listitem', { name: `${left}.png` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cover.getByRole('button', { name: 'Changer d’image' })).toBeFocused();
});

test(
  'pictures dropped on a gallery are described and taken together, and put in another order',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('galerie');
    const names = ['one', 'two'].map((name) => `${word}${name}`);
    const before = await workshop.upload('media', await small(`${word}zero`), described);
    const event = await workshop.draft('events', word, { gallery: [before.id] });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', event.id);
    const gallery = page.locator('#field-gallery');
    // Payload draws a field when it comes near the window, in the place of another element.
    await expect(() => gallery.scrollIntoViewIfNeeded({ timeout: 2000 })).toPass();
    await expect(gallery.getByRole('listitem')).toHaveCount(1);
    await drop(gallery, await Promise.all(names.map(small)));
    const dialog = picker(page);
    for (const name of names) {
      const row = dialog.getByRole('listitem', { name: `${name}.png` });
      await row.getByLabel('Image de décor').check();
      await row.getByLabel('Non, personne').check();
      await expect(row.getByText('Enregistrée')).toBeVisible();
      workshop.removeLater('media', (await mediaNamed(workshop.admin, name)).id);
    }
    await dialog.getByRole('button', { name: 'Prendre les 2 images choisies' }).click();
    await expect(gallery.getByRole('listitem')).toHaveCount(3);
    await gallery.getByRole('button', { name: `Avancer : ${names[1]}.png` }).click();
    const ids = await Promise.all(names.map(async (name) => (await mediaNamed(workshop.admin, name)).id));
    await expect
      .poll(async () => (await workshop.stored('events', event.id, { draft: true })).gallery)
      .toEqual([before.id, ids[1], ids[0]]);
    await gallery.getByRole('button', { name: `Enlever : ${word}zero.png` }).click();
    await expect
      .poll(async () => (await workshop.stored('events', event.id, { draft: true })).gallery)
      .toEqual([ids[1], ids[0]]);
  },
);

test(
  'a picture pasted into a text comes where the cursor was, and one dropped on a block into the block',
  long,
  async ({ page, editor, workshop }) => {
    const [word, other] = [uniqueWord('coller'), uniqueWord('bloc')];
    const text = (words: string) => ({
      root: {
        ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
        children: [
          {
            ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr' },
            children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
          },
        ],
      },
    });
    const made = await workshop.draft('pages', word, {
      layout: [{ blockType: 'media-text', title: 'Bloc', body: text('Un début.') }],
    });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('pages', made.id);
    await page.getByRole('button', { name: 'Tout déplier' }).click();
    const written = page.locator('[data-lexical-editor="true"]').first();
    await written.getByText('Un début.').click();
    await page.keyboard.press('End');
    await paste(written, [await small(word)]);
    const dialog = picker(page);
    const complete = async (name: string) => {
      const row = dialog.getByRole('listitem', { name: `${name}.png` });
      await row.getByLabel('Description de l’image').fill(`Image ${name}`);
      await row.getByLabel('Non, personne').check();
      await expect(row.getByText('Enregistrée')).toBeVisible();
      const { id } = await mediaNamed(workshop.admin, name);
      workshop.removeLater('media', id);
      await row.getByRole('button', { name: `Choisir cette image : ${name}.png` }).click();
      await expect(dialog).toBeHidden();
      return id;
    };
    const pasted = await complete(word);
    await expect(written.getByText(`${word}-`)).toBeVisible();
    await drop(page.locator('[id$="__media"]').first(), [await small(other)]);
    const dropped = await complete(other);

    const block = async () =>
      ((await workshop.stored('pages', made.id, { draft: true })).layout as Json[] | undefined)?.[0] ?? {};
    await expect.poll(async () => (await block()).media).toBe(dropped);
    const children = async () =>
      ((await block()).body as { root: { children: Json[] } } | undefined)?.root.children.map(({ type, value }) => [
        type,
        value,
      ]);
    await expect.poll(children).toEqual([
      ['paragraph', undefined],
      ['upload', pasted],
      // To go on writing.
      ['paragraph', undefined],
    ]);

    // The picture is changed in the same picker.
    await written.locator('.LexicalEditorTheme__upload__card, [class*="upload__card"]').first().hover();
    await written.locator('[class*="swap-drawer-toggler"]').first().click();
    await dialog.getByLabel('Rechercher une image').fill(other);
    await dialog.getByRole('button', { name: `${other}.png, Image ${other}` }).click();
    await expect.poll(async () => (await children())?.[1]).toEqual(['upload', dropped]);
  },
);

test('a PDF is sent from the form of its document, and what is no document is refused there', async ({
  page,
  editor,
  workshop,
}) => {
  const word = uniqueWord('acte');
  const document = await workshop.draft('documents', word, { files: [] });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('documents', document.id);
  const row = page.locator('#files-row-0');
  await page.getByRole('button', { name: 'Ajouter Fichier' }).click();
  const choosing = page.waitForEvent('filechooser');
  await row.getByText('Envoyer un fichier de l’ordinateur').click();
  await (await choosing).setFiles({
    name: `${word}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(pagesOf('Une', 'Deux'), 'latin1'),
  });
  await expect(row.getByText(`${word}.pdf`, { exact: true })).toBeVisible();
  await expect(row.getByText(/2.pages/)).toBeVisible();
  const filesOf = async () =>
    (await workshop.stored('documents', document.id, { draft: true })).files as { file: string }[] | undefined;
  await expect.poll(async () => (await filesOf())?.[0]?.file).toBeTruthy();
  const stored = (await filesOf())?.[0]?.file ?? '';
  workshop.removeLater('files', stored);
  expect(await workshop.stored('files', stored)).toMatchObject({ mimeType: 'application/pdf', pages: 2 });

  // What is no document is refused where it was chosen, and the stored file stays.
  await row.getByLabel('Envoyer un autre fichier').setInputFiles(await fileOf(await small(word)));
  await expect(row.getByRole('alert')).toContainText(`${word}.png`);
  await expect(row.getByText(`${word}.pdf`, { exact: true })).toBeVisible();
});

test(
  'the picker asks for what it shows: one page of few fields, the smallest size of its pictures',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('poids');
    for (const name of ['a', 'b', 'c']) await workshop.upload('media', await imageFile(`${word}${name}`), described);
    const event = await workshop.draft('events', word);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', event.id);
    const open = page.locator('#field-cover').getByRole('button', { name: 'Choisir une image' });
    await open.hover();
    await page.waitForLoadState('networkidle');
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await open.click();
    const dialog = picker(page);
    await expect(card(dialog, `${word}c`).locator('img')).toHaveJSProperty('complete', true);
    const found = dialog.getByRole('list', { name: 'Images' }).getByRole('listitem');
    expect(await found.count()).toBeLessThanOrEqual(24);
    const asked = requests.map((request) => ({ at: new URL(request.url()), type: request.resourceType() }));
    const data = asked.filter(({ type }) => type === 'fetch' || type === 'xhr').map(({ at }) => at.pathname);
    expect(data.sort()).toEqual(['/api/editorial/media-tags', '/api/media']);
    const pictures = asked.filter(({ type }) => type === 'image');
    expect(pictures.length).toBeLessThanOrEqual(await found.count());
    const ofWord = pictures.filter(({ at }) => at.pathname.includes(word)).map(({ at }) => at.pathname);
    expect(ofWord.length).toBe(3);
    for (const path of ofWord) expect(path).toMatch(/-480x288\.webp$/);
    const answer = await requests.find((request) => new URL(request.url()).pathname === '/api/media')?.response();
    const { docs = [] } = ((await answer?.json()) ?? {}) as { docs?: Json[] };
    expect(docs[0]).not.toHaveProperty('licence');
    expect(docs[0]?.sizes).not.toHaveProperty('large');
  },
);

test(
  'the library is a grid: filtered in the address, described in place, a selection removed; or a table',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('bibliotheque');
    const [answered, unanswered] = [`${word}yes`, `${word}no`];
    await workshop.upload('media', await small(answered), described);
    const asked = await workshop.upload('media', await small(unanswered), { alt: 'Une place.' });
    await new AdminPanel(page).signIn(editor);
    await page.goto(`/admin/collections/media?locale=fr&search=${word}`);
    const grid = page.getByRole('list', { name: 'Images' });
    await expect(grid.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('button', { name: 'Sans réponse sur les personnes' }).click();
    await expect(page).toHaveURL(/people/);
    await expect(grid.getByRole('listitem')).toHaveCount(1);
    await expectNoBarrier(grid);
    await expectNoBarrier(page.getByRole('group', { name: 'Filtrer les images' }));
    await page.reload();
    await expect(page.getByRole('button', { name: 'Sans réponse sur les personnes' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: `Décrire : ${unanswered}.png` }).click();
    const description = page.getByRole('dialog', { name: `${unanswered}.png` });
    await description.getByLabel('Non, personne').check();
    await expect.poll(async () => (await workshop.stored('media', asked.id)).people).toBe('none');
    await description.getByRole('button', { name: 'Terminé' }).click();
    // The filter has it no more.
    await expect(page.getByText('Aucun résultat')).toBeVisible();
    await page.getByRole('button', { name: 'Sans réponse sur les personnes' }).click();
    await expect(grid.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('button', { name: 'Inutilisées', exact: true }).click();
    await expect(page).toHaveURL(/used/);
    await expect(grid.getByRole('listitem')).toHaveCount(2);
    const marked = (name: string) => page.getByRole('checkbox', { name: `Sélectionner ${name}.png` });
    await page.getByRole('checkbox', { name: 'Tout sélectionner' }).check();
    for (const name of [answered, unanswered]) await expect(marked(name)).toBeChecked();
    await marked(answered).uncheck();
    await page
      .getByRole('group', { name: 'Ce que vous avez choisi' })
      .getByRole('button', { name: 'Mettre à la corbeille' })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mettre à la corbeille' }).click();
    await expect(grid.getByRole('listitem')).toHaveCount(1);
    expect((await workshop.stored('media', asked.id)).deletedAt).toBeTruthy();

    await page.getByRole('button', { name: 'Tableau' }).click();
    await expect(page.getByRole('row').filter({ hasText: answered })).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('row').filter({ hasText: answered })).toHaveCount(1);
    await page.getByRole('button', { name: 'Grille' }).click();
    await expect(grid.getByRole('listitem')).toHaveCount(1);
  },
);

test(
  'the filters’ words are in the language of the person, and the tags only for staff',
  long,
  async ({ reader, editor }) => {
    expect((await reader.get('/api/editorial/media-tags')).status).toBe(403);
    expect((await editor.client.get('/api/editorial/media-tags')).status).toBe(200);
  },
);
