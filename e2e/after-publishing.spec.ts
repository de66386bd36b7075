import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { longText } from './support/long-text';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const published = (page: Page) => page.getByRole('region', { name: 'Publié', exact: true });

test('after publishing, the pages of each language are linked, and what changed is told', async ({
  page,
  editor,
  workshop,
}) => {
  const word = uniqueWord('parution');
  const { id } = await workshop.published('events', word, { summary: 'Un résumé.', programme: [], keyFigures: [] });
  const english = { title: `${word} en`, slug: `${word}-en`, localePublished: true };
  await workshop.save('events', id, english, { locale: 'en' });
  await workshop.save('events', id, { title: `${word} bis`, venue: { city: 'Briançon' } }, { draft: true });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', id);
  await expect(published(page)).toHaveCount(0);

  await panel.publish();
  const notice = published(page);
  await expect(notice.getByRole('heading', { name: 'Publié' })).toBeFocused();
  await expect(notice.getByText(/^Ce qui a changé depuis la version publiée/)).toBeVisible();
  await expect(notice.getByText(`Titre : « ${word} » devient « ${word} bis »`)).toBeVisible();
  await expect(notice.getByText(/^Lieu › .* devient «\sBriançon\s»$/)).toBeVisible();
  await expect(notice.getByText(/[{}[\]]/), 'no JSON').toHaveCount(0);

  const languages = notice.getByRole('listitem').filter({ has: page.getByRole('link') });
  await expect(languages).toHaveText(['Français (nouvel onglet)', 'Anglais (nouvel onglet)']);
  const opened = page.waitForEvent('popup');
  await notice.getByRole('link', { name: /^Français/ }).click();
  const site = await opened;
  await expect(site.getByRole('heading', { name: `${word} bis`, level: 1 })).toBeVisible();
  await site.close();
  const inEnglish = await notice.getByRole('link', { name: /^Anglais/ }).getAttribute('href');
  expect(new URL(inEnglish ?? '').pathname).toBe(`/en/events/${word}-en`);

  await notice.getByRole('link', { name: 'Voir toutes les différences' }).click();
  await expect(page.getByText('Ce que cette version a changé à la version publiée avant.')).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'bis' }).first()).toBeVisible();
});

test(
  'a first publication says so, and the notice is gone with the next change',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.draft('documents', uniqueWord('premiere'));
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('documents', id);
    await panel.publish();
    await expect(published(page).getByText('C’est la première publication de ce contenu.')).toBeVisible();
    await expect(published(page).getByRole('link')).toHaveText(['Français (nouvel onglet)']);
    await panel.field('Titre').fill(uniqueWord('suite'));
    await expect(published(page)).toHaveCount(0);

    await panel.publish();
    await expect(published(page).getByText(/^Titre\s: /)).toBeVisible();
    await published(page).getByRole('button', { name: 'Fermer' }).click();
    await expect(published(page)).toHaveCount(0);
  },
);

test('content that readers do not see has no link', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('members', uniqueWord('cachee'), { visibility: 'hidden' });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('members', id);
  await panel.publish();
  await expect(published(page).getByText(/^Les lecteurs ne voient pas encore de page/)).toBeVisible();
  await expect(published(page).getByRole('link')).toHaveCount(0);
});

test(
  'of a global, which is on every page, the home pages are linked, and only editors are told',
  long,
  async ({ editor, contributor }) => {
    const path = '/api/editorial/publication/globals/settings';
    const { json } = await editor.client.get(path);
    const paths = (json.pages as { url: string }[]).map(({ url }) => new URL(url).pathname);
    expect(paths.slice(0, 2)).toEqual(['/fr', '/en']);
    expect((await contributor.client.get(path)).status).toBe(403);
  },
);

const first = (page: Page) => page.locator('details').filter({ hasText: 'Avant de publier' });
const rest = (page: Page) => page.locator('details').filter({ hasText: 'Dans le reste du contenu' });
const aside = (page: Page) => page.locator('details').filter({ hasText: 'laissé de côté' });

test('only what a change brings is shown first; the rest is folded', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.published('documents', uniqueWord('conseils'), { body: longText('ancien') });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('documents', id);
  await expect(page.getByText('Rien à corriger dans vos changements')).toBeVisible();
  await expect(rest(page).locator('summary')).toHaveText('Dans le reste du contenu : 1 conseil');
  await expect(rest(page).getByRole('link')).toBeHidden();
  await rest(page).locator('summary').click();
  await expect(rest(page).getByText(/^« ancien ancien/)).toHaveCount(0);
  await expect(rest(page).getByRole('link', { name: 'Phrase de 60 mots' })).toBeVisible();

  await panel.field('Résumé').fill('');
  await expect(first(page).locator('summary')).toContainText('1 conseil');
  await expect(rest(page).locator('summary')).toContainText('1 conseil');
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publier avec 1 conseil' });
  await expect(dialog.getByRole('listitem')).toHaveText(['Il manque le résumé']);
});

test('a warning in another language is folded, too', long, async ({ page, editor, workshop }) => {
  const word = uniqueWord('langue');
  const { id } = await workshop.published('documents', word);
  await workshop.save('documents', id, { title: `${word} en`, localePublished: true }, { locale: 'en', draft: true });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('documents', id);
  await expect(rest(page).locator('summary')).toContainText('conseil');
  await expect(first(page)).toHaveCount(0);
  await panel.open('documents', id, 'en');
  await expect(first(page).locator('summary')).toContainText('conseil');
});

test('a warning is said to be intended, by name, until its text changes', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('documents', uniqueWord('voulu'), { body: longText('voulu') });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('documents', id);
  await first(page).locator('summary').click();
  await first(page).getByRole('button', { name: 'C’est voulu : Phrase de 60 mots' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Noté comme voulu' })).toBeFocused();
  await expect(first(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '1 conseil' })).toHaveCount(0);
  await aside(page).locator('summary').click();
  await expect(aside(page).getByText(/^Voulu\s: .+, aujourd’hui à/)).toBeVisible();

  await panel.open('documents', id);
  await expect(page.getByText('Rien à corriger')).toBeVisible();
  await panel.publish();
  await expect(published(page)).toBeVisible();

  await workshop.save('documents', id, { body: longText('voulu', 61) }, { draft: true });
  await panel.open('documents', id);
  await expect(first(page).locator('summary'), 'another text').toContainText('1 conseil');

  await workshop.save('documents', id, { body: longText('voulu') }, { draft: true });
  await panel.open('documents', id);
  await aside(page).locator('summary').click();
  await aside(page).getByRole('button', { name: 'Signaler de nouveau : Phrase de 60 mots' }).click();
  await expect(aside(page)).toHaveCount(0);
  await expect(rest(page).locator('summary')).toContainText('1 conseil');
});

test('who said so is for staff only, and errors are not to be set aside @mongo', async ({
  reader,
  newcomer,
  contributor,
  editor,
  workshop,
}) => {
  const { id } = await workshop.published('documents', uniqueWord('voulu'), { body: longText('voulu') });
  const path = `/api/editorial/checks/documents/${id}`;
  const issues = async () =>
    (await contributor.client.get(path, { locale: 'fr' })).json.issues as {
      fingerprint: string;
      intended: string | null;
    }[];
  const [issue] = await issues();
  const body = { fingerprint: issue?.fingerprint, intended: true };
  for (const client of [reader, newcomer.client]) {
    expect.soft((await client.post(`${path}/intended`, body)).status).toBe(403);
  }
  const other = await contributor.client.post(`${path}/intended`, { ...body, fingerprint: '0'.repeat(32) });
  expect(other.status).toBe(409);
  expect((await contributor.client.post(`${path}/intended`, body)).status).toBe(200);
  const row = async () => {
    const { json } = await editor.client.get('/api/content-status', { 'where[key][equals]': `documents/${id}` });
    return (json.docs as { warningCount: number }[])[0];
  };
  expect(await row()).toMatchObject({ warningCount: 0 });
  expect((await issues())[0]?.intended).toMatch(/^Voulu\s: /);

  // Readers and API clients: neither the row nor anything in the document.
  for (const client of [reader, newcomer.client]) {
    expect.soft((await client.get('/api/intended-issues')).json.docs ?? []).toEqual([]);
    expect.soft((await client.get(`/api/documents/${id}`)).text).not.toContain(issue?.fingerprint ?? '?');
  }
  expect((await editor.client.post('/api/intended-issues', { fingerprint: 'x' })).status).toBe(403);
  const mine = await editor.client.get('/api/intended-issues', { 'where[documentId][equals]': id });
  expect(mine.json.docs).toMatchObject([{ fingerprint: issue?.fingerprint, by: expect.anything() }]);

  const broken = await workshop.draft('events', uniqueWord('erreur'), { endsAt: '2030-01-01T08:00:00.000Z' });
  const { json } = await editor.client.get(`/api/editorial/checks/events/${broken.id}`, { locale: 'fr' });
  const [error] = json.issues as { fingerprint: string; severity: string }[];
  expect(error?.severity).toBe('error');
  const refused = await editor.client.post(`/api/editorial/checks/events/${broken.id}/intended`, {
    fingerprint: error?.fingerprint,
    intended: true,
  });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('empêche de publier');
});
