import type { Page } from '@playwright/test';
import { referenceableCollections } from '@/editorial/links/referenceable';
import { selectionLimits } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { barriersIn } from './support/barriers';
import { type Answer, type Client, documentOf, type Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

type Made = Json & { id: string };

const ids = (documents: readonly Made[]) => documents.map(({ id }) => id);

const usageOf = (client: Client, collection: string, act: string, selection: Json) =>
  client.post(`/api/editorial/usage/${collection}`, { act, selection });

const remove = (client: Client, collection: string, act: string, documents: readonly Made[]) =>
  client.post(`/api/editorial/removal/${collection}`, { act, ids: ids(documents) });

const refusalOf = (answer: Answer) =>
  (answer.json.errors as { message: string; data?: { brokenReferences?: Json[] } }[])[0];

/** A page with a block that shows hand-picked events. */
const choosing = (workshop: Workshop, events: readonly Made[]) =>
  workshop.published('pages', uniqueWord('choix'), {
    layout: [{ blockType: 'events', mode: 'chosen', chosen: ids(events) }],
  });

const events = (workshop: Workshop, word: string, names: readonly string[]) =>
  Promise.all(names.map((name) => workshop.published('events', `${word} ${name}`)));

test('the usages of a selection are those of its documents, and what would break is refused for all @mongo', async ({
  workshop,
  reader,
  editor,
}) => {
  const [one, two, free] = (await events(workshop, uniqueWord('lot'), ['un', 'deux', 'libre'])) as [Made, Made, Made];
  const page = await choosing(workshop, [one, two]);
  const { client } = editor;
  expect((await usageOf(reader, 'events', 'trash', { ids: [one.id] })).status).toBe(403);

  // Either alone leaves the other in the block; together they would leave it empty.
  const alone = await usageOf(client, 'events', 'trash', { ids: ids([one, free]) });
  expect(alone.json).toMatchObject({ total: 1, refusal: null, skipped: 0 });
  expect(alone.json.references).toMatchObject([{ title: page.title, target: one.title, wouldBreak: false }]);
  const both = await usageOf(client, 'events', 'trash', { ids: ids([one, two, free]) });
  expect(both.json).toMatchObject({ total: 2, refusal: 'On ne peut pas encore retirer ces événements' });
  expect(both.json.brokenReferences).toMatchObject([
    { target: one.title, place: 'Bloc Événements choisis', consequence: 'Le bloc serait vide' },
    { target: two.title, place: 'Bloc Événements choisis', consequence: 'Le bloc serait vide' },
  ]);

  for (const act of ['trash', 'takeOff'] as const) {
    const refused = await remove(client, 'events', act, [free, one, two]);
    expect(refused.status).toBe(409);
    expect(refusalOf(refused)?.message).toContain(
      'On ne peut pas encore retirer ces événements. Le site aurait un trou',
    );
    expect(refusalOf(refused)?.data?.brokenReferences).toHaveLength(2);
  }
  const english = await remove(client.speaking('en'), 'events', 'trash', [one, two]);
  expect(refusalOf(english)?.message).toContain('You can’t remove these events yet');
  for (const { id } of [one, two, free])
    expect((await reader.get(`/api/events/${id}`)).status, 'on the site').toBe(200);

  await workshop.save('pages', page.id, { layout: [] });
  expect((await remove(client, 'events', 'takeOff', [one, free])).json).toEqual({ errors: [] });
  expect((await reader.get(`/api/events/${one.id}`)).status).toBe(404);
  expect((await usageOf(client, 'events', 'takeOff', { ids: ids([one, two]) })).json).toMatchObject({
    documents: [{ id: two.id, title: two.title }],
    skipped: 1,
  });
  expect((await remove(client, 'events', 'trash', [one, two, free])).status).toBe(200);
  expect((await workshop.stored('events', two.id)).deletedAt).toBeTruthy();
  expect((await remove(client, 'events', 'delete', [one, two, free])).status).toBe(200);
  expect((await workshop.admin.get(`/api/events/${two.id}`, { trash: true })).status).toBe(404);
});

test('the home page and founders that a page shows stay, in a selection too', async ({ workshop, admin }) => {
  const settings = (await admin.client.get('/api/globals/settings', { depth: 0 })).json as { homePage: string };
  const free = await workshop.draft('pages', uniqueWord('libre'));
  const home = await remove(admin.client, 'pages', 'trash', [{ id: settings.homePage }, free]);
  expect(home.status).toBe(409);
  expect(refusalOf(home)?.message).toContain('Cette page est la page d’accueil');
  expect((await workshop.stored('pages', free.id)).deletedAt ?? null).toBeNull();

  const founder = await workshop.published('members', uniqueWord('fondateur'), { founder: true });
  const other = await workshop.published('members', uniqueWord('membre'));
  await workshop.published('pages', uniqueWord('fondation'), { layout: [{ blockType: 'members', mode: 'founders' }] });
  const refused = await remove(admin.client, 'members', 'takeOff', [founder, other]);
  expect(refused.status).toBe(409);
  expect(refusalOf(refused)?.data?.brokenReferences).toContainEqual(
    expect.objectContaining({ consequence: 'Un membre fondateur manquerait' }),
  );
  // Any page with founders would keep it from being deleted after the test.
  await workshop.save('members', founder.id, { founder: false });
});

test('a page is removed together with the pages below it, in any order', async ({ workshop, editor }) => {
  const parent = await workshop.published('pages', uniqueWord('parente'));
  const child = await workshop.published('pages', uniqueWord('fille'), { parent: parent.id });
  const { client } = editor;
  expect((await remove(client, 'pages', 'trash', [parent])).status).toBe(409);
  expect((await usageOf(client, 'pages', 'trash', { ids: ids([parent, child]) })).json).toMatchObject({
    refusal: null,
  });
  expect((await remove(client, 'pages', 'trash', [parent, child])).status).toBe(200);
});

test('a selection is what the list shows: its filters, its search, its number, within a bound', async ({
  workshop,
  editor,
}) => {
  const word = uniqueWord('filtre');
  await events(workshop, word, ['un', 'deux']);
  const { client } = editor;
  const found = await usageOf(client, 'events', 'trash', { search: word, count: 2 });
  expect((found.json.documents as Made[]).map(({ title }) => title).sort()).toEqual([`${word} deux`, `${word} un`]);
  const filtered = await usageOf(client, 'events', 'trash', { where: { title: { equals: `${word} un` } } });
  expect(filtered.json.documents).toHaveLength(1);
  expect((await usageOf(client, 'events', 'trash', { search: word, count: 3 })).status).toBe(409);
  // What is no selection is never everything.
  for (const selection of [
    { ids: [] },
    { ids: 'all' },
    { id: [word] },
    { where: 'title' },
    { where: { no: { equals: 1 } } },
  ]) {
    const answer = await usageOf(client, 'events', 'trash', selection);
    expect([JSON.stringify(selection), answer.status]).toEqual([JSON.stringify(selection), 400]);
  }
  const many = Array.from({ length: selectionLimits.maxDocuments + 1 }, (_, at) => `${word}-${at}`);
  expect((await usageOf(client, 'events', 'trash', { ids: many })).status).toBe(409);
  expect((await usageOf(client, 'media', 'takeOff', { search: word })).status).toBe(400);
  expect((await usageOf(client, 'users', 'delete', { search: word })).status).toBe(404);
});

test('contributors remove the drafts of a selection, and editors what is on the site', async ({
  workshop,
  contributor,
}) => {
  const live = await workshop.published('concepts', uniqueWord('public'));
  const { client } = contributor;
  const own = documentOf(await client.post('/api/concepts', { term: uniqueWord('brouillon') }, { draft: true }));
  workshop.removeLater('concepts', own.id);
  const usage = await usageOf(client, 'concepts', 'trash', { ids: ids([live, own]) });
  expect(usage.json).toMatchObject({ documents: [{ id: own.id }], skipped: 1 });
  expect((await remove(client, 'concepts', 'trash', [live, own])).status).toBe(409);
  expect((await remove(client, 'concepts', 'takeOff', [live])).status).toBe(403);
  expect((await remove(client, 'files', 'delete', [live])).status).toBe(403);
  expect((await workshop.stored('concepts', live.id)).deletedAt ?? null).toBeNull();
  expect((await remove(client, 'concepts', 'trash', [own])).status).toBe(200);
});

const bar = (page: Page) => page.getByRole('group', { name: 'Ce que vous avez choisi' });

/** Opens a list by a search, and chooses all its rows. */
async function chooseAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // Enabled once React has taken over the page.
  const all = page.locator('#select-all');
  await expect(all).toBeEnabled();
  await all.check();
}

test('a list removes a selection by the same dialog as a form, into the trash and out of it for good', async ({
  page,
  workshop,
  editor,
}) => {
  const word = uniqueWord('liste');
  const [one, two] = (await events(workshop, word, ['un', 'deux'])) as [Made, Made];
  const chooser = await choosing(workshop, [one]);
  await new AdminPanel(page).signIn(editor);
  await chooseAll(page, `/admin/collections/events?search=${word}`);
  await expect(bar(page).getByRole('button')).toHaveText([
    'Modifier',
    'Publier',
    'Retirer du site',
    'Mettre à la corbeille',
  ]);
  await bar(page).getByRole('button', { name: 'Mettre à la corbeille' }).click();
  const refusal = page.getByRole('dialog', { name: 'On ne peut pas encore retirer ces événements' });
  await expect(refusal.getByRole('link', { name: String(chooser.title) })).toBeVisible();
  await expect(refusal).toContainText(String(one.title));
  await expect(refusal.getByRole('button', { name: 'Fermer' })).toBeFocused();
  expect(await barriersIn(page.locator('dialog[open]'))).toEqual([]);

  const linking = await workshop.draft('documents', uniqueWord('dossier'), { event: two.id });
  await workshop.save('pages', chooser.id, { layout: [] });
  await refusal.getByRole('button', { name: 'Vérifier de nouveau' }).click();
  const question = page.getByRole('dialog', { name: 'Mettre 2 événements à la corbeille' });
  await expect(question).toContainText('Un endroit les utilise.');
  await expect(question.getByRole('table').getByRole('row').nth(1)).toContainText(String(two.title));
  await expect(question.getByRole('link', { name: String(linking.title) })).toBeVisible();
  await expect(question.getByRole('button', { name: 'Ne rien retirer' })).toBeFocused();
  expect(await barriersIn(page.locator('dialog[open]'))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Mettre à la corbeille' })).toBeFocused();

  await bar(page).getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await question.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await expect(page.getByText('Mis à la corbeille : 2 événements.')).toBeVisible();
  await expect(page.getByRole('link', { name: String(one.title) })).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
  for (const { id } of [one, two]) expect((await workshop.stored('events', id)).deletedAt).toBeTruthy();

  await chooseAll(page, `/admin/collections/events/trash?search=${word}`);
  await bar(page).getByRole('button', { name: 'Effacer' }).click();
  const forever = page.getByRole('dialog', { name: 'Effacer 2 événements pour de bon' });
  await expect(forever).toContainText('Un endroit les utilise.');
  await forever.getByRole('button', { name: 'Effacer' }).click();
  await expect(page.getByText('Effacé pour de bon : 2 événements.')).toBeVisible();
  expect((await workshop.admin.get(`/api/events/${one.id}`, { trash: true })).status).toBe(404);
});

test(
  'Payload’s own removal of a selection is in no list of what can be used',
  long,
  async ({ page, workshop, admin }) => {
    const word = uniqueWord('propre');
    const event = await workshop.published('events', word);
    await workshop.trash('events', event.id);
    await new AdminPanel(page).signIn(admin);
    // What is looked for is there where it is Payload's.
    await chooseAll(page, '/admin/collections/users');
    await expect(page.locator('.delete-documents__toggle')).toBeVisible();
    for (const [width, collections] of [
      [1440, referenceableCollections],
      [390, ['events']],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      for (const collection of collections) {
        // Pages are a tree until they are filtered.
        const filter = collection === 'pages' ? '?where[or][0][and][0][title][exists]=true' : '';
        await chooseAll(page, `/admin/collections/${collection}${filter}`);
        await expect(bar(page)).toBeVisible();
        // Those in the bar are “Edit” and “Publish”, which we put there.
        const inBar = await bar(page).locator('.list-selection__button').count();
        await expect(page.locator('.list-selection__button:not(#select-all-across-pages)')).toHaveCount(inBar);
        await expect(page.locator('.delete-documents__toggle')).toHaveCount(0);
      }
      await chooseAll(page, `/admin/collections/events/trash?search=${word}`);
      await expect(bar(page).getByRole('button')).toHaveText(['Effacer']);
      await expect(page.locator('.delete-documents__toggle, #empty-trash-button')).toHaveCount(0);
      await page.locator('#select-all').uncheck();
      await page.getByRole('button', { name: 'Vider la corbeille' }).click();
      await expect(page.getByRole('dialog', { name: /^Effacer/ })).toContainText('pour de bon');
      await page.keyboard.press('Escape');
    }
  },
);
