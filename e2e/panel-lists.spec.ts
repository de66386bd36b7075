import { AdminPanel } from './support/admin-panel';
import { expect, test } from './support/test';

test('a link clicked right after typing into the search of a list opens its own page', async ({ page, editor }) => {
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/collections/members');
  // The list updates its address when it is interactive.
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
