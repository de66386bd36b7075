import { AdminPanel } from './support/admin-panel';
import { expect, test } from './support/test';

test('a link clicked right after a word was typed into the search of a list leads where it says', async ({
  page,
  editor,
}) => {
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/members');
  // The list completes its address when it can be used.
  await expect(page).toHaveURL(/limit=/);
  const searched = page.waitForRequest(/members\?.*search=a/);
  // A slow server: the list has searched before the page of the link is there.
  await page.route(/members\/import/, async (route) => {
    await searched;
    await route.continue();
  });
  await page.locator('.search-filter__input').fill('a');
  await page.getByRole('link', { name: 'Importer des membres (CSV)' }).click();
  await expect(page).toHaveURL(/\/members\/import/);
  await expect(page.getByRole('heading', { level: 1, name: 'Importer des membres' })).toBeVisible();
});
