import { AdminPanel } from './support/admin-panel';
import { barriersInView } from './support/barriers';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { queriesFor } from './support/query-count';
import { newestVersion, reviewAs } from './support/reviews';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

test('an older version is shown as text and restored as a draft; readers see no change until it is published @mongo', async ({
  page,
  editor,
  contributor,
  reader,
  workshop,
}) => {
  const word = uniqueWord('membre');
  const { id } = await workshop.published('members', word, { summary: 'Le premier texte.' });
  await reviewAs(contributor, 'ask', { collection: 'members', id });
  await workshop.save('members', id, { summary: 'Le deuxième texte.' });
  await new AdminPanel(page).signIn(editor);
  await page.goto(`/admin/collections/members/${id}/versions`);
  await expect(page.getByText('Tout ce qui a été fait, et par qui.')).toBeVisible();
  await expect(page.getByText('Sur le site', { exact: true })).toHaveCount(1);
  await page
    .getByRole('link', { name: /^Comparer/ })
    .last()
    .click();
  await page.getByRole('link', { name: 'Avec le texte de maintenant' }).click();
  await expect(page).toHaveURL(/with=now/);
  await expect(page.locator('del').filter({ hasText: 'deuxième' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'premier' })).toBeVisible();

  await page.getByRole('button', { name: /^Reprendre cette version/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Reprendre cette version/ });
  await expect(dialog.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Reprendre cette version' }).click();
  await expect(page).toHaveURL(new RegExp(`/collections/members/${id}$`));
  expect((await workshop.stored('members', id, { draft: true })).summary).toBe('Le premier texte.');
  expect((await reader.get(`/api/members/${id}`)).text).toContain('Le deuxième texte.');
  await new AdminPanel(page).publish();
  expect((await reader.get(`/api/members/${id}`)).text).toContain('Le premier texte.');
});

test(
  'the history shows who requested a review, who answered, and what was unpublished',
  long,
  async ({ page, editor, contributor, workshop }) => {
    const word = uniqueWord('membre');
    const { id } = await workshop.draft('members', word);
    const document = { collection: 'members', id } as const;
    await reviewAs(contributor, 'ask', document, { note: 'À lire' });
    await reviewAs(editor, 'publish', document, { ...(await newestVersion(workshop, document)), note: 'Parfait' });
    await workshop.unpublish('members', id);
    await new AdminPanel(page).signIn(editor);
    await page.goto(`/admin/collections/members/${id}/versions`);
    const lines = page.getByRole('listitem');
    await expect(lines.filter({ hasText: 'a demandé une relecture' })).toContainText('«\u00a0À lire\u00a0»');
    await expect(lines.filter({ hasText: 'a retiré le texte du site' })).toHaveCount(1);
    await expect(page.getByText('Sur le site', { exact: true })).toHaveCount(0);
  },
);

test('a contributor restores a version as a draft only @mongo', async ({ contributor, reader, workshop }) => {
  const { id } = await workshop.published('members', uniqueWord('membre'), { summary: 'Un.' });
  await workshop.save('members', id, { summary: 'Deux.' });
  const query = { 'where[parent][equals]': id, sort: 'updatedAt', depth: 0 };
  const [first] = (await contributor.client.get('/api/members/versions', query)).json.docs as Json[];
  expect((await contributor.client.post(`/api/members/versions/${first?.id}`, {})).status).toBe(403);
  const restored = await contributor.client.post(`/api/members/versions/${first?.id}`, {}, { draft: true });
  expect(restored.status).toBe(200);
  expect((await workshop.stored('members', id, { draft: true })).summary).toBe('Un.');
  expect((await reader.get(`/api/members/${id}`)).text).toContain('Deux.');
});

test(
  'no axe violation in the history, and no more queries for many versions',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.published('members', uniqueWord('membre'));
    for (const summary of ['Un.', 'Deux.']) await workshop.save('members', id, { summary });
    const path = `/admin/collections/members/${id}/versions`;
    const count = () => queriesFor(() => editor.client.get(path));
    const few = await count();
    for (const summary of ['Trois.', 'Quatre.', 'Cinq.']) await workshop.save('members', id, { summary });
    if (!installation.onMongo) expect(await count()).toBe(few);

    const version = (await newestVersion(workshop, { collection: 'members', id })).version;
    await new AdminPanel(page).signIn(editor);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 360]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        for (const address of [path, `${path}/${version}?with=previous`]) {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
          expect.soft(await barriersInView(page), `${address}, ${colorScheme}, ${width}`).toEqual([]);
        }
      }
    }
  },
);
