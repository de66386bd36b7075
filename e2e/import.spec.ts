import type { Page } from '@playwright/test';
import { megabyte } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { barriersIn, overflowOf } from './support/barriers';
import { Client, type Json, messagesOf } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

const imports = '/api/editorial/member-imports';

/** Encodes a file as Excel writes it in France. */
const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text], (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));

const csv = (rows: string[], name = 'membres.csv') =>
  new File([windows1252(rows.map((row) => `${row}\r\n`).join(''))], name, { type: 'text/csv' });

async function send(client: Client, file: File) {
  const form = new FormData();
  form.append('file', file);
  return client.request('POST', imports, { form });
}

/** Newest versions of the members whose name contains a word. */
async function membersNamed(admin: Client, word: string): Promise<(Json & { id: string })[]> {
  const query = { 'where[name][like]': word, draft: true, locale: 'fr', depth: 0, limit: 0, sort: 'name' };
  return (await admin.get('/api/members', query)).json.docs as (Json & { id: string })[];
}

/** Deletes the members of an import with the workshop. */
async function removeNamedAfterwards(workshop: Workshop, word: string): Promise<void> {
  for (const { id } of await membersNamed(workshop.admin, word)) workshop.removeLater('members', id);
}

const view = (page: Page) => page.getByRole('heading', { level: 1 }).locator('..');

test('a file with mistakes: its trial run is shown, it is imported as drafts, and undone @mongo', async ({
  page,
  workshop,
  editor,
}) => {
  const word = uniqueWord();
  const known = await workshop.published('members', word, {
    name: `Réseau ${word}`,
    country: 'FR',
    place: 'Brest',
  });
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/members');
  await page.getByRole('link', { name: 'Importer des membres (CSV)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importer des membres' })).toBeVisible();
  expect.soft(await barriersIn(view(page))).toEqual([]);

  await page.getByLabel('Fichier CSV').setInputFiles({
    name: 'novembre.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      await csv([
        'Nom;Type;Pays;Ville ou territoire;Latitude;Longitude;Sitte web;Accord pour paraître',
        `L’Été à ${word};association;Algérie;Oran;35,69;-0,63;;2026-01-31`,
        '',
        `RESEAU ${word};;Maroc;;;;;`,
        `Vallehondo ${word};;Espagna;;;;;`,
        ';;Mali;;;;;',
        `Keur ${word};;SN;;14,79;;;`,
        `Sans accord ${word};;;;;;;`,
      ]).arrayBuffer(),
    ),
  });
  await page.getByRole('button', { name: 'Faire l’essai' }).click();
  await expect(page.getByText('Rien n’a été enregistré.')).toBeVisible();
  await expect(page.getByText('3 lignes à corriger, 2 nouveaux membres, 1 membre à compléter')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sitte web' })).toContainText(
    'Vouliez-vous dire « Site web »',
  );
  const rows = page.getByRole('listitem').filter({ hasText: /^Ligne \d+/ });
  await expect(rows.filter({ visible: true })).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(/^Ligne 5.*Espagna.*Pays inconnu\..*Vouliez-vous dire «\sEspagne\s»\s\?/);
  await expect(rows.nth(1)).toContainText(/^Ligne 6.*vide.*Il manque le nom/);
  await expect(rows.nth(2)).toContainText(/^Ligne 7.*Donnez la latitude et la longitude/);
  expect.soft(await barriersIn(view(page))).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect.soft(await overflowOf(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByText('1 membre à compléter', { exact: true }).click();
  await expect(rows.filter({ hasText: 'RESEAU' })).toContainText(/Pays.*France.*Maroc/);
  expect.soft(await barriersIn(view(page))).toEqual([]);
  expect(await membersNamed(workshop.admin, word)).toHaveLength(1);

  await page.getByRole('button', { name: 'Importer 3 lignes en brouillons' }).click();
  await expect(page.getByText(/Import terminé.*2 membres créés et 1 complété, en brouillon/)).toBeVisible();
  await removeNamedAfterwards(workshop, word);
  expect(await membersNamed(workshop.admin, word)).toMatchObject([
    { name: `L’Été à ${word}`, country: 'DZ', place: 'Oran', latitude: 35.69, _status: 'draft', visibility: 'public' },
    // Empty cells deleted nothing.
    { id: known.id, country: 'MA', place: 'Brest', _status: 'draft' },
    { name: `Sans accord ${word}`, visibility: 'hidden', _status: 'draft' },
  ]);
  expect(await workshop.stored('members', known.id)).toMatchObject({ country: 'FR', _status: 'published' });

  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  await expect(page.getByText('L’import est annulé : les membres créés sont à la corbeille.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: `RESEAU ${word}` })).toContainText('Complété en brouillon');
  expect(await membersNamed(workshop.admin, word)).toMatchObject([{ id: known.id, country: 'MA', _status: 'draft' }]);
  const trash = await workshop.admin.get('/api/members', { 'where[name][like]': word, trash: true, draft: true });
  expect((trash.json.docs as Json[]).filter(({ deletedAt }) => deletedAt)).toHaveLength(2);
});

test(
  'a member that was changed meanwhile stays unchanged, and is reported',
  long,
  async ({ page, workshop, editor }) => {
    const word = uniqueWord();
    const changed = await workshop.draft('members', word, { name: `Changé ${word}`, country: 'FR' });
    const file = csv([
      'Nom;Pays',
      `Changé ${word};Maroc`,
      `Là ${word};Mali`,
      `Touché ${word};Mali`,
      `Utilisé ${word};Mali`,
    ]);
    const { json } = await send(editor.client, file);
    const path = `${imports}/${json.id}`;
    await workshop.save('members', changed.id, { place: 'Ailleurs' }, { draft: true });
    await workshop.draft('members', word, { name: `Là ${word}`, country: 'FR' });
    expect((await editor.client.post(`${path}/run`, {})).status).toBe(202);

    await new AdminPanel(page).signIn(editor);
    await page.goto(String(json.location));
    await expect(page.getByText(/Import terminé.*2 membres créés et 0 complété/)).toBeVisible();
    await removeNamedAfterwards(workshop, word);
    await expect(page.getByRole('listitem').filter({ hasText: `Changé ${word}` })).toContainText(
      'Quelqu’un y a travaillé',
    );
    await expect(page.getByRole('listitem').filter({ hasText: `Là ${word}` })).toContainText('Quelqu’un y a travaillé');
    const found = await membersNamed(workshop.admin, word);
    expect(found.map(({ country }) => country)).toEqual(['FR', 'FR', 'ML', 'ML']);

    const [, , touched, used] = found;
    await workshop.save('members', String(touched?.id), { place: 'Bamako' }, { draft: true });
    await workshop.draft('events', word, { organisers: [used?.id] });
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    await expect(page.getByText('L’import est annulé')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: `Touché ${word}` })).toContainText(
      'Quelqu’un y a travaillé',
    );
    await expect(page.getByRole('listitem').filter({ hasText: `Utilisé ${word}` })).toContainText('Utilisé ailleurs');
    expect(await membersNamed(workshop.admin, word)).toHaveLength(4);
    expect((await editor.client.post(`${path}/undo`, {})).status).toBe(409);
  },
);

test('an import is for editors and admins, and for its owner only', async ({
  page,
  editor,
  admin,
  contributor,
  newcomer,
}) => {
  const file = () => csv(['Nom;Pays', `${uniqueWord()};Espagna`, `${uniqueWord()};Mali`]);
  const mine = await send(editor.client, file());
  expect(mine.status).toBe(201);
  const path = `${imports}/${mine.json.id}`;
  for (const client of [new Client(), contributor.client, newcomer.client]) {
    expect.soft((await send(client, file())).status).toBe(403);
    expect.soft((await client.get(`${imports}/model.csv`)).status).toBe(403);
    expect.soft((await client.get(`${path}/to-fix.csv`)).status).toBe(403);
    expect.soft((await client.post(`${path}/run`, {})).status).toBe(403);
    expect.soft((await client.post(`${path}/undo`, {})).status).toBe(403);
  }
  for (const client of [new Client(), contributor.client, admin.client]) {
    expect.soft((await client.get('/api/member-imports')).status).toBe(403);
    expect.soft((await client.post('/api/member-imports', { person: 'x' })).status).toBe(403);
  }
  // The import of another admin is hidden and can't be run.
  expect.soft((await admin.client.post(`${path}/run`, {})).status).toBe(404);
  expect.soft((await admin.client.get(`${path}/to-fix.csv`)).status).toBe(404);
  const toFix = await editor.client.get(`${path}/to-fix.csv`);
  expect
    .soft(toFix.text.trimEnd().split('\r\n'))
    .toEqual([expect.stringContaining('Nom;Pays'), expect.stringMatching(/;Espagna$/)]);
  expect.soft((await editor.client.post(`${path}/undo`, {})).status, 'what was not imported').toBe(409);

  await new AdminPanel(page).signIn(contributor);
  await page.goto('/admin/collections/members');
  await expect(page.getByRole('link', { name: 'Exporter (CSV)' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Importer des membres (CSV)' })).toHaveCount(0);
  await page.goto(String(mine.json.location));
  await expect(page.getByText('Votre compte ne donne pas accès à cette page.')).toBeVisible();
});

test('other formats are refused with a message, at the file input', long, async ({ page, editor }) => {
  const answers = [
    [csv(['Pays', 'Mali']), 400, 'Aucune colonne ne s’appelle'],
    [csv(['Nom;Pays']), 400, 'aucune ligne à importer'],
    [new File(['PK\u0003\u0004\u0000\u0000'], 'membres.xlsx'), 400, 'ne se lit pas comme un tableau'],
    [csv(Array.from({ length: 5002 }, (_, row) => `Ville ${row}`)), 400, 'plus de 5000 lignes'],
    [new File(['x'.repeat(5 * megabyte + 1)], 'membres.csv'), 413, 'trop lourd'],
  ] as const;
  for (const [file, status, message] of answers) {
    const answer = await send(editor.client, file);
    expect.soft(answer.status, message).toBe(status);
    expect.soft(messagesOf(answer)).toContain(message);
  }
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/members/import');
  const model = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger le modèle (CSV)' }).click();
  expect((await model).suggestedFilename()).toBe('modele-membres.csv');
  await page
    .getByLabel('Fichier CSV')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('Pays\nMali') });
  await page.getByRole('button', { name: 'Faire l’essai' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Aucune colonne ne s’appelle' })).toBeVisible();
});
