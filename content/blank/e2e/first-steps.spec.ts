import { AdminPanel } from '@/e2e/support/admin-panel';
import { installation } from '@/e2e/support/installation';
import { uniqueWord } from '@/e2e/support/samples';
import { expect, test } from '@/e2e/support/test';
import { locales } from '@/lib/locales';
import { sectionCollections, sectionPath } from '@/lib/routes';
import content from '..';

test('a blank site has a home page and empty sections, in each language', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.settings.siteName[locale]);
    for (const section of sectionCollections) {
      const answer = await page.goto(sectionPath(section, locale));
      expect(answer?.status(), `${section} in ${locale}`).toBe(200);
    }
  }
});

test('the first published document is on the site', async ({ page, workshop }) => {
  const panel = new AdminPanel(page);
  await panel.logIn(installation.admin.email, installation.admin.password);
  await expect(page.getByRole('link', { name: 'Membres' }).first()).toBeVisible();
  const name = uniqueWord('membre');
  const member = await workshop.draft('members', name);
  await panel.open('members', String(member.id));
  await panel.publish();
  await page.goto(sectionPath('members', 'fr'));
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});
