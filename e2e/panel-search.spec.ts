import type { Locator, Page } from '@playwright/test';
import { locales } from '@/lib/locales';
import type { PanelResult } from '@/search/panel/results';
import { AdminPanel } from './support/admin-panel';
import { barriersIn, overflowOf } from './support/barriers';
import type { Client } from './support/client';
import { filledIn, makeForm, names, send } from './support/forms';
import { paragraph, samples, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const endpoint = '/api/editorial/search';

const panelSearch = async (client: Client, q: string, locale = 'fr') =>
  (await client.get(endpoint, { q, locale })).json as unknown as { results: PanelResult[]; total: number };

const keysFound = async (client: Client, q: string) => (await panelSearch(client, q)).results.map(({ key }) => key);

const publicResults = async (client: Client, q: string, locale: string) =>
  (await client.get('/api/search', { q, locale })).json.results;

test('a draft is found by staff in every locale, and never by the public search @mongo', async ({
  workshop,
  admin,
  editor,
  contributor,
  reader,
}) => {
  const [first, second, english] = [uniqueWord('brouillon'), uniqueWord('change'), uniqueWord('english')];
  const draft = await workshop.draft('events', first);
  const changed = await workshop.published('pages', uniqueWord('page'));
  await workshop.save('pages', changed.id, samples.pages(second), { draft: true });
  await workshop.save('events', draft.id, { title: english, summary: english }, { locale: 'en', draft: true });
  for (const { client } of [admin, editor, contributor]) {
    expect(await keysFound(client, first)).toEqual([`events/${draft.id}`]);
    expect(await keysFound(client, second)).toEqual([`pages/${changed.id}`]);
    expect(await panelSearch(client, english)).toMatchObject({
      results: [{ key: `events/${draft.id}`, language: 'anglais', href: expect.stringContaining('locale=en') }],
    });
  }
  for (const word of [first, second, english]) {
    for (const locale of locales) {
      for (const client of [reader, admin.client, contributor.client]) {
        expect(await publicResults(client, word, locale), `${word} in ${locale}`).toEqual([]);
      }
    }
  }
});

test('without an account no one may ask, nor with the initial password', async ({ reader, newcomer }) => {
  for (const client of [reader, newcomer.client]) {
    const { status, json } = await client.get(endpoint, { q: 'paramètres' });
    expect(status).toBe(403);
    expect(json.results).toBeUndefined();
  }
});

test('messages, settings and what can be done are found by those who may @mongo', async ({
  workshop,
  admin,
  editor,
  contributor,
}) => {
  const word = uniqueWord('reponse');
  const form = await makeForm(workshop);
  await send(form, filledIn({ [names.message]: `Voici ${word}` }));
  const [sent] = await form.submissions();
  expect(await panelSearch(editor.client, word)).toMatchObject({
    results: [{ key: `submissions/${sent?.id}`, kind: 'Message', state: { name: 'new' }, where: 'Réponses' }],
  });
  expect(await keysFound(contributor.client, word)).toEqual([]);

  const titles = async (client: Client, q: string) =>
    (await panelSearch(client, q)).results.map(({ title }) => title.text);
  expect(await titles(contributor.client, 'ecrire evenements')).toContain('Écrire un événement');
  expect(await titles(admin.client, 'ajouter personne')).toContain('Ajouter une personne à l’équipe');
  expect(await titles(editor.client, 'ajouter personne')).not.toContain('Ajouter une personne à l’équipe');
  expect(await titles(editor.client, 'liens à réparer')).not.toEqual([]);
  // A field of the settings, which only admins change.
  const [setting] = (await panelSearch(admin.client, 'direction publication')).results;
  expect(setting).toMatchObject({ kind: 'Réglage', href: expect.stringMatching(/\/globals\/settings\?point=/) });
  expect(await titles(editor.client, 'direction publication')).not.toContain(setting?.title.text);
  // People, pictures, forms.
  expect(await keysFound(contributor.client, editor.email)).toContain(`users/${editor.id}`);
  expect(await keysFound(editor.client, String(sent?.formTitle))).toContain(`forms/${form.id}`);
});

test('accents, plurals and inclusive spelling match, and a result says where', async ({ workshop, editor }) => {
  const word = uniqueWord('lieu');
  const { id } = await workshop.draft('concepts', word, { body: paragraph(`Des élu·e·s aux frontières de ${word}`) });
  for (const query of [`frontiere ${word}`, `ELUES ${word}`, `élu frontières ${word.slice(0, -2)}`]) {
    expect(await panelSearch(editor.client, query), query).toMatchObject({
      results: [{ key: `concepts/${id}`, state: { name: 'draft' }, language: 'français', where: 'Texte' }],
    });
  }
  await workshop.trash('concepts', id);
  expect(await panelSearch(editor.client, word)).toMatchObject({
    results: [{ state: { name: 'trashed' }, href: expect.stringContaining(`/collections/concepts/trash/${id}`) }],
  });
});

const palette = (page: Page) => page.getByRole('dialog', { name: 'Rechercher dans le panneau' });
const field = (window: Locator) => window.getByRole('combobox');

/** Opens the search with the keyboard; until React has taken over the page, a shortcut does nothing. */
async function openPalette(page: Page): Promise<Locator> {
  const window = palette(page);
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(window).toBeVisible({ timeout: 2000 });
  }).toPass();
  return window;
}

test('with the keyboard alone, an event is found by title and opened', async ({ page, workshop, editor, context }) => {
  const word = uniqueWord('cle');
  const first = await workshop.draft('events', word, { title: `École ${word}` });
  const second = await workshop.draft('events', word, { title: `Une autre école, au bord de la mer ${word}` });
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/members');
  const button = page.getByRole('button', { name: 'Rechercher', exact: true });
  await button.focus();
  const window = await openPalette(page);
  await expect(field(window)).toBeFocused();
  await page.keyboard.type(`ecole ${word}`);
  const options = window.getByRole('option');
  await expect(options).toHaveCount(2);
  await expect(window.getByRole('status')).toHaveText('2 résultats');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(options.first()).toContainText('École');
  await expect(options.first()).toContainText('Événement, français');
  await expect(options.first()).toContainText('Brouillon');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(window)).toHaveAttribute('aria-activedescendant', String(await options.nth(1).getAttribute('id')));
  expect.soft(await barriersIn(window)).toEqual([]);

  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(new RegExp(`/collections/events/${second.id}`));
  await expect(window).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(window).toBeHidden();
  await expect(button).toBeFocused();

  await openPalette(page);
  await page.keyboard.type(`ecole ${word}`);
  await expect(options).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/collections/events/${first.id}`));
  await expect(window).toBeHidden();
});

test('on a phone, the search opens by its button, and an action by a touch', long, async ({ page, contributor }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await new AdminPanel(page).signIn(contributor);
  await page.goto('/admin');
  const button = page.getByRole('button', { name: 'Rechercher', exact: true });
  const window = palette(page);
  await expect(async () => {
    await button.click();
    await expect(window).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(window.getByRole('option', { name: /Écrire un événement/ })).toBeVisible();
  await field(window).fill('traductions');
  const action = window.getByRole('option', { name: /^Traductions/ });
  await expect(action).toBeInViewport();
  expect.soft(await overflowOf(page)).toBe(0);
  await action.click();
  await expect(page).toHaveURL(/\/admin\/translations/);
});
