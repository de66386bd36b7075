import { AdminPanel } from './support/admin-panel';
import { barriersIn } from './support/barriers';
import { type Answer, documentOf, type Json, messagesOf } from './support/client';
import { installation } from './support/installation';
import { queriesFor } from './support/query-count';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile, pdf } from './support/uploads';
import type { Workshop } from './support/workshop';

type DescribedReference = {
  title: string;
  place: string;
  live: boolean;
  wouldBreak: boolean;
  consequence: string;
  href: string;
};

const usageOf = (workshop: Workshop, collection: string, id: string, query?: Record<string, string>) =>
  workshop.admin.get(`/api/editorial/usage/${collection}/${id}`, query);

const referencesIn = (answer: Answer) => answer.json.references as DescribedReference[];

/** A page with a block that shows hand-picked events. */
const choosing = (workshop: Workshop, events: Json[], changes: Json = {}) =>
  workshop.published('pages', uniqueWord('choix'), {
    layout: [{ blockType: 'events', mode: 'chosen', chosen: events.map(({ id }) => id) }],
    ...changes,
  });

const brokenReferencesOf = (answer: Answer) =>
  ((answer.json.errors as { data?: { brokenReferences?: DescribedReference[] } }[] | undefined)?.[0]?.data
    ?.brokenReferences ?? []) as DescribedReference[];

test('the only choice of a block stays on the site, for every request that would remove it @mongo', async ({
  workshop,
  reader,
  editor,
}) => {
  const event = await workshop.published('events', uniqueWord('seul'));
  const page = await choosing(workshop, [event]);
  const path = `/api/events/${event.id}`;
  const now = new Date().toISOString();
  const { client } = editor;
  const requestVariants: [string, () => Promise<Answer>][] = [
    ['into the trash', () => client.patch(path, { deletedAt: now }, { locale: 'fr' })],
    ['into the trash as a draft', () => client.patch(path, { deletedAt: now }, { locale: 'fr', draft: true })],
    ['off the site', () => client.patch(path, { _status: 'draft' }, { locale: 'fr' })],
    ['off the site in all languages', () => client.patch(path, { _status: 'draft' }, { unpublishAllLocales: true })],
    ['deleted for good', () => client.delete(path)],
  ];
  for (const [variant, request] of requestVariants) {
    const answer = await request();
    expect.soft([variant, answer.status]).toEqual([variant, 409]);
    expect.soft(answer.text, variant).toContain('On ne peut pas encore retirer cet événement');
    expect
      .soft(brokenReferencesOf(answer), variant)
      .toMatchObject([{ title: page.title, place: 'Bloc Événements choisis' }]);
  }
  const english = await client.speaking('en').delete(path);
  expect(english.text).toContain('You can’t remove this event yet');
  const selection = await client.patch('/api/events', { deletedAt: now }, { 'where[id][in]': event.id });
  expect((selection.json.errors as unknown[]).length).toBe(1);
  expect((await reader.get(path)).status, 'still on the site').toBe(200);

  await workshop.save('pages', page.id, { layout: [] });
  expect((await client.patch(path, { deletedAt: now }, { locale: 'fr' })).status).toBe(200);
});

test('a selection does not empty a block together, and stays unchanged', async ({ workshop, editor }) => {
  const events = [
    await workshop.published('events', uniqueWord('un')),
    await workshop.published('events', uniqueWord('deux')),
  ];
  await choosing(workshop, events);
  const query = { 'where[id][in]': events.map(({ id }) => id).join(',') };
  const answer = await editor.client.patch('/api/events', { deletedAt: new Date().toISOString() }, query);
  expect(answer.status).toBe(400);
  expect(answer.json.docs).toEqual([]);
  expect(messagesOf(answer)).toContain('Rien n’a été enregistré');
  for (const { id } of events) expect((await workshop.stored('events', id)).deletedAt ?? null).toBeNull();
});

test('usages are described, those that would break first', async ({ workshop, reader, page, admin }) => {
  const event = await workshop.published('events', uniqueWord('rencontre'));
  const chooser = await choosing(workshop, [event]);
  const draft = await workshop.draft('documents', uniqueWord('dossier'), { event: event.id });
  expect((await reader.get(`/api/editorial/usage/events/${event.id}`)).status).toBe(403);
  expect((await usageOf(workshop, 'users', event.id)).status).toBe(404);
  expect((await usageOf(workshop, 'events', 'none')).status).toBe(404);
  expect(referencesIn(await usageOf(workshop, 'events', event.id))).toMatchObject([
    {
      title: chooser.title,
      place: 'Bloc Événements choisis',
      live: true,
      wouldBreak: true,
      consequence: 'Le bloc serait vide',
    },
    { title: draft.title, place: 'Champ Événement', live: false, wouldBreak: false },
  ]);
  expect((await usageOf(workshop, 'events', event.id, { count: '1' })).json).toEqual({ total: 2 });

  const panel = new AdminPanel(page);
  await panel.signIn(admin);
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/admin/collections/events/${event.id}/usage`);
    const table = page.getByRole('table', { name: /Contenus qui utilisent/ });
    await expect(table.getByRole('link', { name: String(chooser.title) })).toHaveAttribute(
      'href',
      new RegExp(chooser.id),
    );
    await expect(page.locator('.doc-tab').filter({ hasText: 'Utilisé dans' })).toContainText('2');
    expect(await barriersIn(page.locator('.gutter:has(table)'))).toEqual([]);
    const beyond = await table.evaluate((element) => element.getBoundingClientRect().right - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: String(chooser.title) }).click();
  await expect(page.locator('#field-layout__0__chosen input').first(), 'inside its block').toBeFocused();
});

test('the dialog shows the consequences, and the refusal of the server', async ({ workshop, page, editor }) => {
  const event = await workshop.published('events', uniqueWord('fenetre'));
  const chooser = await choosing(workshop, [event]);
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', event.id);
  const menu = page.locator('.doc-controls__popup button').first();
  await menu.click();
  await expect(page.locator('#action-delete')).toHaveCount(0);
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  const refusal = page.getByRole('dialog', { name: 'On ne peut pas encore retirer cet événement' });
  await expect(refusal.getByRole('link', { name: String(chooser.title) })).toBeVisible();
  await expect(refusal.getByRole('button', { name: 'Fermer' })).toBeFocused();
  expect(await barriersIn(page.locator('dialog[open]'))).toEqual([]);

  await workshop.save('pages', chooser.id, { layout: [] });
  await refusal.getByRole('button', { name: 'Vérifier de nouveau' }).click();
  const question = page.getByRole('dialog', { name: new RegExp(`Mettre «\\s${event.title}\\s» à la corbeille`) });
  await expect(question).toContainText('60 jours');
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();

  await menu.click();
  await page.getByRole('button', { name: 'Retirer du site' }).click();
  const off = page.getByRole('dialog', { name: /du site/ });
  await expect(off.getByRole('button', { name: 'Garder l’événement' })).toBeFocused();
  const reloaded = page.waitForEvent('load');
  await off.getByRole('button', { name: 'Retirer du site' }).click();
  await reloaded;
  expect((await workshop.stored('events', event.id))._status).toBe('draft');

  await panel.open('events', event.id);
  await menu.click();
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await expect(question).toContainText('Rien sur le site');
  await question.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await page.waitForURL(/\/collections\/events(\?|$)/);
  expect((await workshop.stored('events', event.id)).deletedAt).toBeTruthy();

  await page.goto(`/admin/collections/events/trash/${event.id}`);
  await expect(page.locator('#action-permanently-delete'), 'the trash can be emptied').toBeVisible();
});

test('a contributor trashes their drafts, and no published documents', async ({ workshop, page, contributor }) => {
  const live = await workshop.published('concepts', uniqueWord('public'));
  const own = documentOf(
    await contributor.client.post('/api/concepts', { term: uniqueWord('brouillon') }, { locale: 'fr', draft: true }),
  );
  workshop.removeLater('concepts', own.id);
  expect((await contributor.client.get(`/api/editorial/usage/concepts/${live.id}`)).status).toBe(200);
  const now = { deletedAt: new Date().toISOString() };
  const refused = await contributor.client.patch(`/api/concepts/${live.id}`, now, { locale: 'fr' });
  expect([403, 404]).toContain(refused.status);
  await new AdminPanel(page).signIn(contributor);
  const items = async (id: string) => {
    await page.goto(`/admin/collections/concepts/${id}`);
    await page.locator('.doc-controls__popup button').first().click();
    await expect(page.getByRole('button', { name: 'Dupliquer', exact: true })).toBeVisible();
    return page.getByRole('button', { name: /Mettre à la corbeille|Retirer du site/ }).count();
  };
  expect(await items(live.id)).toBe(0);
  expect(await items(own.id)).toBe(1);
});

test('the list of references makes no more queries for many than for few', long, async ({ workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const event = await workshop.published('events', uniqueWord('rencontre'));
  const count = () => queriesFor(() => usageOf(workshop, 'events', event.id));
  await choosing(workshop, [event]);
  await workshop.draft('documents', uniqueWord('dossier'), { event: event.id });
  const few = await count();
  for (let many = 0; many < 22; many += 1) {
    await workshop.draft('documents', uniqueWord('dossier'), { event: event.id });
  }
  const answer = await usageOf(workshop, 'events', event.id);
  expect([referencesIn(answer).length, answer.json.total]).toEqual([20, 24]);
  expect(await count()).toBeLessThanOrEqual(few);
});

test(
  'lists of pictures, files and documents say in how many places each is used, with a link to the list of them',
  long,
  async ({ page, workshop, editor }) => {
    const word = uniqueWord('compte');
    const described = { alt: 'x', people: 'none' };
    const used = await workshop.upload('media', await imageFile(`${word}used`, { width: 60, height: 40 }), described);
    await workshop.upload('media', await imageFile(`${word}idle`, { width: 60, height: 40 }), described);
    const file = await workshop.upload('files', pdf(word));
    const files = [{ file: file.id, language: 'fr', accessible: 'yes' }];
    const document = await workshop.published('documents', `${word} dossier`, { files });
    const linked = { cover: used.id, documents: [document.id] };
    await workshop.published('events', `${word} un`, linked);
    await workshop.draft('events', `${word} deux`, linked);
    await new AdminPanel(page).signIn(editor);

    await page.goto(`/admin/collections/media?locale=fr&search=${word}`);
    const card = (name: string) =>
      page.getByRole('list', { name: 'Images' }).getByRole('listitem').filter({ hasText: name });
    await expect(card(`${word}idle`)).toContainText('Utilisée : nulle part');
    await card(`${word}used`).getByRole('link', { name: '2 endroits' }).click();
    await expect(page).toHaveURL(new RegExp(`/media/${used.id}/usage$`));
    await expect(page.getByText('2 endroits utilisent cette image.')).toBeVisible();

    for (const [collection, name, count] of [
      ['documents', `${word} dossier`, '2 endroits'],
      ['files', word, '1 endroit'],
    ]) {
      await page.goto(`/admin/collections/${collection}?locale=fr&search=${word}`);
      await expect(page.getByRole('columnheader', { name: 'Utilisé' })).toBeVisible();
      const row = page.getByRole('row').filter({ hasText: name });
      await expect(row.getByRole('link', { name: count, exact: true })).toBeVisible();
    }
  },
);
