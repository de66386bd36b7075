import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { installation } from './support/installation';
import { createPerson, type Person, removePerson } from './support/people';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const filtersOf = (collection: string) => `/api/editorial/list-filters/${collection}`;
const tools = (page: Page) => page.getByRole('group', { name: 'Filtres rapides' });
const tool = (page: Page, name: string) => tools(page).getByRole('button', { name, exact: true });
const rows = (page: Page) => page.locator('.collection-list tbody tr');

/** Opens a list and waits until it is interactive: it then adds its query to the address. */
async function openList(page: Page, person: Person, collection: string, query = ''): Promise<void> {
  await new AdminPanel(page).signIn(person);
  await page.goto(`/admin/collections/${collection}?locale=fr${query}`);
  await expect(page).toHaveURL(/limit=/);
}

async function inOwnPage(page: Page, run: (other: Page) => Promise<void>): Promise<void> {
  const context = await page.context().browser()?.newContext({ baseURL: installation.url });
  if (!context) throw new Error('There is no browser.');
  try {
    await run(await context.newPage());
  } finally {
    await context.close();
  }
}

test(
  'a list offers no technical column or filter, and remembers columns and rows for each person',
  long,
  async ({ page, admin, editor }) => {
    const person = await createPerson(admin, 'editor', { name: uniqueWord('Nom') });
    await openList(page, person, 'events');
    await page.getByRole('button', { name: 'Colonnes' }).click();
    const columns = page.locator('.pill-selector');
    await expect(columns).toContainText('Titre');
    for (const technical of ['ID', 'Sort Title', 'Urls', 'First Published At', 'Starts At_tz', 'Checks']) {
      await expect(columns.getByRole('checkbox', { name: technical, exact: true })).toHaveCount(0);
    }
    const header = (of: Page, name: string) => of.getByRole('columnheader').filter({ hasText: name });
    await expect(header(page, 'Lieu')).toHaveCount(0);
    await columns.getByRole('checkbox', { name: 'Participation', exact: true }).click();
    await expect(header(page, 'Participation')).toBeVisible();
    await columns.getByRole('checkbox', { name: 'Modifié par', exact: true }).click();
    await expect(header(page, 'Modifié par')).toHaveCount(0);

    await page.getByRole('button', { name: 'Filtres', exact: true }).click();
    await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
    await page.locator('.condition__field').getByRole('combobox').click();
    const offered = page.locator('.condition__field').getByRole('option');
    await expect(offered.filter({ hasText: 'Participation' })).toHaveCount(1);
    for (const technical of [/^ID$/, /Sort Title/, /Urls/, /First Published At/, /_tz/, /Latitude/]) {
      await expect(offered.filter({ hasText: technical })).toHaveCount(0);
    }
    await page.keyboard.press('Escape');

    // Fifty rows are a choice; it is kept as well.
    await openList(page, person, 'events', '&limit=50');
    await expect(page.getByRole('button', { name: /Par page.*50|50.*par page/i }).first()).toBeVisible();

    // On another computer too, but for no one else.
    await inOwnPage(page, async (other) => {
      await openList(other, person, 'events');
      await expect(other).toHaveURL(/limit=50/);
      await expect(header(other, 'Participation')).toBeVisible();
      await expect(header(other, 'Modifié par')).toHaveCount(0);
    });
    await inOwnPage(page, async (other) => {
      await openList(other, editor, 'events');
      await expect(header(other, 'Modifié par')).toBeVisible();
      await expect(header(other, 'Participation')).toHaveCount(0);
    });
    await removePerson(admin, person);
  },
);

test(
  '"changed by me" shows what one saved last, and joins other conditions',
  long,
  async ({ page, admin, workshop }) => {
    const person = await createPerson(admin, 'editor', { name: uniqueWord('Nom') });
    const word = uniqueWord();
    const mine = await workshop.draft('concepts', `${word}a`);
    await workshop.draft('concepts', `${word}b`);
    // The admin made it, the person changed it last; of a published document the newest draft counts.
    await person.client.patch(`/api/concepts/${mine.id}`, { question: `${word} ?` }, { locale: 'fr', draft: true });
    await openList(page, person, 'concepts', `&where[or][0][and][0][_status][equals]=draft&sort=-updatedAt`);
    await expect(rows(page).filter({ hasText: `${word}b` })).toBeVisible();
    await expect(tool(page, 'Modifiés par moi')).toHaveAttribute('aria-pressed', 'false');
    await tool(page, 'Modifiés par moi').click();
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(`${word}a`);
    await expect(tool(page, 'Modifiés par moi')).toHaveAttribute('aria-pressed', 'true');
    expect(decodeURIComponent(page.url())).toContain('[_status][equals]=draft');
    await tool(page, 'Modifiés par moi').click();
    await expect(rows(page).filter({ hasText: `${word}b` })).toBeVisible();
    expect(decodeURIComponent(page.url())).toContain('[_status][equals]=draft');
    expect(decodeURIComponent(page.url())).not.toContain('updatedBy');
    await removePerson(admin, person);
  },
);

test('@mongo every list of the menu knows who changed its documents last', async ({ admin, reader, workshop }) => {
  const person = await createPerson(admin, 'admin', { name: uniqueWord('Nom') });
  const from = `/${uniqueWord('ancienne')}`;
  const target = await workshop.published('concepts', uniqueWord());
  const to = { type: 'document', document: { relationTo: 'concepts', value: target.id } };
  const made = (await admin.client.post('/api/redirects', { from, to })).json.doc as { id: string };
  workshop.removeLater('redirects', made.id);
  const byMe = async (collection: string) =>
    (await person.client.get(`/api/${collection}`, { 'where[updatedBy][equals]': person.id, depth: 0 })).json.docs as {
      id: string;
    }[];
  expect(await byMe('redirects')).toEqual([]);
  // Whom a client names is not asked.
  await person.client.patch(`/api/redirects/${made.id}`, { from: `${from}-2`, updatedBy: admin.id });
  expect(await byMe('redirects')).toMatchObject([{ id: made.id, updatedBy: person.id }]);
  for (const collection of ['media', 'files', 'forms', 'users', 'events']) {
    expect.soft(await byMe(collection), collection).toEqual([]);
  }
  expect((await reader.get('/api/media', { 'where[updatedBy][equals]': person.id })).status).toBe(400);
  // Such an account can be deleted.
  await removePerson(admin, person);
  expect((await admin.client.get(`/api/users/${person.id}`)).status).toBe(404);
  // MongoDB keeps the id; nothing reads it any more.
  if (!installation.onMongo) {
    expect((await admin.client.get(`/api/redirects/${made.id}`, { depth: 0 })).json.updatedBy ?? null).toBeNull();
  }
});

test('a filter is kept for oneself or for the team, used, replaced and removed', async ({
  page,
  admin,
  editor,
  contributor,
  workshop,
}) => {
  const word = uniqueWord();
  const name = uniqueWord('Filtre');
  const shared = uniqueWord('Commun');
  await workshop.draft('concepts', word);
  await openList(page, editor, 'concepts');
  // Without conditions there is nothing to keep.
  await expect(tool(page, 'Garder ce filtre…')).toHaveCount(0);
  await page.locator('.search-filter__input').fill(word);
  await expect(rows(page)).toHaveCount(1);
  await tool(page, 'Garder ce filtre…').click();
  const dialog = page.getByRole('dialog', { name: 'Garder ce filtre' });
  await expect(dialog.getByLabel('Nom du filtre')).toBeFocused();
  await dialog.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(dialog.getByText('Donnez un nom à ce filtre.')).toBeVisible();
  await dialog.getByLabel('Nom du filtre').fill(name);
  await expectNoBarrier(dialog);
  await dialog.getByLabel('Nom du filtre').press('Enter');
  await expect(tool(page, name)).toHaveAttribute('aria-pressed', 'true');
  await expect(tool(page, 'Garder ce filtre…')).toHaveCount(0);
  await expectNoBarrier(tools(page));
  await tool(page, name).click();
  await expect(tool(page, name)).toHaveAttribute('aria-pressed', 'false');
  await expect(page).not.toHaveURL(new RegExp(word));

  // Another one for the team; a contributor uses it.
  await page.locator('.search-filter__input').fill(`${word} absent`);
  await tool(page, 'Garder ce filtre…').click();
  await dialog.getByLabel('Nom du filtre').fill(shared);
  await dialog.getByLabel('Pour toute l’équipe').check();
  await dialog.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(tool(page, `${shared} (équipe)`)).toBeVisible();
  await inOwnPage(page, async (other) => {
    await openList(other, contributor, 'concepts');
    await expect(tool(other, name)).toHaveCount(0);
    await tool(other, `${shared} (équipe)`).click();
    await expect(other).toHaveURL(new RegExp(word));
    await expect(rows(other)).toHaveCount(0);
    await tool(other, 'Gérer les filtres gardés…').click();
    const manage = other.getByRole('dialog', { name: 'Filtres gardés' });
    await expect(manage.getByRole('listitem').filter({ hasText: shared })).toContainText('pour l’équipe, par editor');
    await expect(manage.getByRole('button', { name: `Supprimer le filtre « ${shared} »` })).toHaveCount(0);
  });

  await tool(page, 'Gérer les filtres gardés…').click();
  const manage = page.getByRole('dialog', { name: 'Filtres gardés' });
  await expectNoBarrier(manage);
  for (const each of [name, shared])
    await manage.getByRole('button', { name: `Supprimer le filtre « ${each} »` }).click();
  await manage.getByRole('button', { name: 'Fermer' }).click();
  await expect(tool(page, name)).toHaveCount(0);
  expect((await admin.client.get(filtersOf('concepts'))).json.filters).not.toContainEqual(
    expect.objectContaining({ name: shared }),
  );
});

test('@mongo saved filters are for those who may read the list, and only their owner changes them', async ({
  admin,
  contributor,
  editor,
  newcomer,
  reader,
}) => {
  const query = { where: { or: [{ and: [{ _status: { equals: 'draft' } }] }] }, sort: '-updatedAt' };
  const path = filtersOf('events');
  type Filter = { id: string; name: string; isYours: boolean; isShared: boolean; mayRemove: boolean; query: unknown };
  const filters = async (person: Person) => (await person.client.get(path)).json.filters as Filter[];
  const mine = uniqueWord('Filtre');
  const ours = uniqueWord('Commun');
  expect((await editor.client.post(path, { name: mine, isShared: false, query })).status).toBe(200);
  expect((await editor.client.post(path, { name: ` ${ours} `, isShared: true, query })).status).toBe(200);
  const own = (await filters(editor)).find(({ name }) => name === mine);
  const team = (await filters(contributor)).find(({ name }) => name === ours);
  expect(own).toMatchObject({ isYours: true, isShared: false, mayRemove: true, query });
  expect(team).toMatchObject({ isYours: false, isShared: true, mayRemove: false, by: 'editor' });
  expect((await filters(admin)).map(({ name }) => name)).not.toContain(mine);
  // The same name is the same filter, of the same person only.
  await editor.client.post(path, { name: mine, isShared: false, query: { search: 'lyon' } });
  await contributor.client.post(path, { name: ours, isShared: false, query: {} });
  expect((await filters(editor)).filter(({ name }) => name === mine)).toMatchObject([
    { id: own?.id, query: { search: 'lyon' } },
  ]);
  expect((await filters(contributor)).filter(({ name }) => name === ours)).toHaveLength(2);

  for (const { client } of [{ client: reader }, newcomer]) {
    expect.soft((await client.get(path)).status).toBe(403);
    expect.soft((await client.post(path, { name: mine, isShared: true, query })).status).toBe(403);
  }
  for (const { client } of [admin, editor]) expect.soft((await client.get('/api/list-filters')).status).toBe(403);
  // A contributor reads no messages.
  expect((await contributor.client.get(filtersOf('submissions'))).status).toBe(404);
  expect((await editor.client.get(filtersOf('submissions'))).status).toBe(200);
  for (const collection of ['content-status', 'nothing', 'payload-jobs']) {
    expect.soft((await admin.client.get(filtersOf(collection))).status, collection).toBe(404);
  }
  for (const body of [
    { name: ' ', isShared: false, query },
    { name: 'x'.repeat(61), isShared: false, query },
    { name: mine, isShared: false, query: { where: { title: { like: 'x'.repeat(4001) } } } },
    { name: mine, query },
  ]) {
    expect.soft((await editor.client.post(path, body)).status).toBe(400);
  }

  expect((await contributor.client.delete(`${path}/${own?.id}`)).status).toBe(404);
  expect((await contributor.client.delete(`${path}/${team?.id}`)).status).toBe(404);
  expect((await admin.client.delete(`${path}/${own?.id}`)).status).toBe(404);
  // Somebody tidies up what is shared.
  expect((await admin.client.delete(`${path}/${team?.id}`)).status).toBe(200);
  expect((await editor.client.delete(`${path}/${own?.id}`)).status).toBe(200);
  for (const { id, isYours } of await filters(contributor)) {
    if (isYours) await contributor.client.delete(`${path}/${id}`);
  }
});

test(
  'a list is filtered by a date as it is typed in forms: a day, a month, with an hour, in words',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('rencontre');
    const event = (title: string, startsAt: string) =>
      workshop.draft('events', uniqueWord('rencontre'), { title: `${title} ${word}`, startsAt, endsAt: null });
    await event('Avant', '2031-02-28T22:30:00.000Z');
    await event('Premier', '2031-02-28T23:30:00.000Z');
    await event('Dernier', '2031-03-31T21:30:00.000Z');
    await event('Après', '2031-03-31T22:30:00.000Z');
    await openList(page, editor, 'events', `&search=${word}&limit=50`);
    await expect(rows(page)).toHaveCount(4);
    await tool(page, 'Par date').click();
    const from = page.getByLabel('À partir du', { exact: true });
    const until = page.getByLabel('Jusqu’au', { exact: true });
    await expect(page.getByLabel('Date', { exact: true })).toHaveValue('startsAt');
    await page.getByRole('button', { name: 'Filtrer', exact: true }).click();
    await expect(page.getByText('Écrivez au moins une date.')).toBeVisible();
    await from.fill('31/31/2031');
    await page.getByRole('button', { name: 'Filtrer', exact: true }).click();
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await expect(rows(page)).toHaveCount(4);
    await from.fill('mars 2031');
    await expect(page.getByText('Mars 2031', { exact: true })).toBeVisible();
    await until.fill('mars 2031');
    await until.press('Enter');
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).filter({ hasText: 'Premier' })).toBeVisible();
    await expect(rows(page).filter({ hasText: 'Dernier' })).toBeVisible();
    await from.fill('31/3/31 23h30');
    await expect(page.getByText(/^Lundi 31 mars 2031 à 23\sh\s30, heure de Paris$/)).toBeVisible();
    await from.press('Enter');
    await expect(rows(page)).toHaveCount(1);
    await until.fill('1/3/2031');
    await until.press('Enter');
    await expect(page.getByText('La fin est avant le début.')).toBeVisible();
    await expectNoBarrier(page.locator('form').filter({ has: from }));
    await page.getByRole('button', { name: 'Toutes les dates' }).click();
    await expect(rows(page)).toHaveCount(4);
    // Payload's own filter has no date any more, since it reads them otherwise.
    await page.getByRole('button', { name: 'Filtres', exact: true }).click();
    await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
    await page.locator('.condition__field').getByRole('combobox').click();
    await expect(page.locator('.condition__field').getByRole('option').filter({ hasText: 'Début' })).toHaveCount(0);
  },
);
