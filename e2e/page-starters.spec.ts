import { AdminPanel } from './support/admin-panel';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

test('a page is begun with the blocks of a starter', async ({ page, workshop, editor }) => {
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await page.goto('/admin/collections/pages/create?locale=fr');
  const choices = page.getByRole('group', { name: 'Commencer à partir de' }).getByRole('radio');
  await expect(choices).toHaveCount(4);
  await expect(choices.first()).toBeChecked();
  await page.getByRole('radio', { name: /^Contact ou inscription/ }).check();
  const id = await panel.begin(uniqueWord('modele'));
  workshop.removeLater('pages', id);
  const { layout } = await workshop.stored('pages', id, { draft: true });
  expect((layout as { blockType: string }[]).map(({ blockType }) => blockType)).toEqual(['rich-text', 'steps', 'form']);
  await expect(page.getByText(/^1\. Texte/)).toBeVisible();
});
