import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { barriersIn, overflowOf } from './support/barriers';
import { Client } from './support/client';
import { filledIn, makeForm, makeJoinForm, names, send } from './support/forms';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const endpoint = '/api/editorial/member-from-message';

const view = (page: Page) => page.getByRole('heading', { level: 2, name: 'Réponses' }).locator('../..');

test('an editor reads a message, answers, and creates a member from it in one click', async ({
  page,
  workshop,
  editor,
}) => {
  const word = uniqueWord();
  const near = await workshop.published('members', word, { name: `Ville de ${word}` });
  const form = await makeJoinForm(workshop);
  await send(form, filledIn({ [names.name]: `Commune de ${word}`, [names.message]: 'Bonjour\nà vous' }));
  const [sent] = await form.submissions();
  await new AdminPanel(page).signIn(editor);
  await page.goto(`/admin/collections/submissions?search=${String(sent?.formTitle)}`);
  await expect(page.getByRole('link', { name: /messages? à répondre/ })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: String(sent?.formTitle) });
  await expect(row).toContainText('À répondre');
  await expect(row).toContainText('aujourd’hui');
  // Who, what, by which form, when: no line has to be opened to know.
  await expect(row).toContainText('Bonjour à vous');
  const columns = ['De', 'Message', 'Formulaire', 'Reçu', 'État'];
  for (const name of columns) await expect(page.getByRole('columnheader', { name })).toHaveCount(1);
  await row.getByRole('link', { name: `Commune de ${word}` }).click();

  await expect(page.getByText('Bonjour à vous')).toBeVisible();
  expect.soft(await barriersIn(view(page))).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect.soft(await overflowOf(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  // Opening it changed nothing.
  expect((await form.submissions())[0]).toEqual(sent);
  const subject = encodeURIComponent(`Re: ${String(sent?.formTitle)}`);
  await expect(page.getByRole('link', { name: 'Répondre par courriel' })).toHaveAttribute(
    'href',
    `mailto:prenom.nom@example.org?subject=${subject}`,
  );
  await page.getByRole('button', { name: 'Marquer comme répondu' }).click();
  await expect(page.getByRole('button', { name: 'Remettre à répondre' })).toBeVisible();
  expect((await form.submissions())[0]?.state).toBe('answered');

  await expect(page.getByText('Un membre a presque ce nom')).toBeVisible();
  await expect(page.getByRole('link', { name: `Ville de ${word}` })).toHaveAttribute('href', new RegExp(near.id));
  await page.getByRole('button', { name: 'Créer un membre brouillon' }).click();
  await page.waitForURL(/\/admin\/collections\/members\/[0-9a-f]{24}$/);
  const id = page.url().split('/').at(-1) ?? '';
  workshop.removeLater('members', id);
  // Only the draft, with the member fields of the form: the sender’s address stays in the message.
  expect(await workshop.stored('members', id, { draft: true })).toMatchObject({
    name: `Commune de ${word}`,
    kind: 'local-authority',
    _status: 'draft',
    email: null,
  });
  expect((await new Client().get(`/api/members/${id}`)).status).toBe(404);

  await page.goto(`/admin/collections/submissions/${sent?.id}`);
  await expect(page.getByText('Un membre a été créé')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir sa fiche' })).toHaveAttribute('href', new RegExp(id));

  await page.getByRole('button', { name: 'Effacer' }).click();
  const dialog = page.getByRole('dialog', { name: /Effacer ce message/ });
  await expect(dialog.getByRole('button', { name: 'Garder' })).toBeFocused();
  expect.soft(await barriersIn(dialog)).toEqual([]);
  await dialog.getByRole('button', { name: 'Effacer' }).click();
  await page.waitForURL(/\/admin\/collections\/submissions\/?$/);
  expect(await form.submissions()).toEqual([]);
});

test(
  'a member is created from a message once, by people who may read it @mongo',
  long,
  async ({ workshop, editor, contributor }) => {
    const form = await makeJoinForm(workshop);
    const word = uniqueWord();
    await send(form, filledIn({ [names.name]: word }));
    const [sent] = await form.submissions();
    const body = { submission: String(sent?.id) };
    for (const client of [new Client(), contributor.client]) {
      expect.soft((await client.post(endpoint, body)).status).toBe(403);
    }
    expect.soft((await editor.client.post(endpoint, { submission: 'x' })).status).toBe(400);
    expect.soft((await editor.client.post(endpoint, { submission: '0123456789abcdef01234567' })).status).toBe(404);

    const answers = await Promise.all([editor.client.post(endpoint, body), editor.client.post(endpoint, body)]);
    const id = String(answers[0]?.json.id);
    workshop.removeLater('members', id);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[1]?.json.id).toBe(id);
    const found = await workshop.admin.get('/api/members', { 'where[name][equals]': word, draft: true, locale: 'fr' });
    expect(found.json.totalDocs).toBe(1);

    // After that draft is deleted, another may be created.
    await workshop.admin.delete(`/api/members/${id}`);
    const again = await editor.client.post(endpoint, body);
    expect(again.status).toBe(201);
    workshop.removeLater('members', String(again.json.id));
  },
);

test('a form without a question for the member’s name creates none', long, async ({ page, workshop, editor }) => {
  const form = await makeForm(workshop);
  await send(form, filledIn());
  const [sent] = await form.submissions();
  const answer = await editor.client.post(endpoint, { submission: String(sent?.id) });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('dites quelle question y correspond');
  await new AdminPanel(page).signIn(editor);
  await page.goto(`/admin/collections/submissions/${sent?.id}`);
  await expect(page.getByRole('button', { name: 'Marquer comme répondu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Créer un membre brouillon' })).toHaveCount(0);
});
