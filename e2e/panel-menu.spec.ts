import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { createPerson, removePerson } from './support/people';
import { expect, long, longIf, test } from './support/test';

type Watched = Window & { places?: number[] };

/** Records the position of a link at each change of the page's classes and in each frame, from the start. */
async function watchPlaces(page: Page, text: string): Promise<void> {
  await page.addInitScript((label) => {
    const watched = window as Watched;
    watched.places = [];
    const note = () => {
      const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === label);
      if (link) watched.places?.push(Math.round(link.getBoundingClientRect().x));
    };
    const noteEachFrame = () => {
      note();
      requestAnimationFrame(noteEachFrame);
    };
    noteEachFrame();
    new MutationObserver(note).observe(document, { attributes: true, attributeFilter: ['class'], subtree: true });
  }, text);
}

const links = 'Importer des membres (CSV)';

for (const width of [360, 768, 1280, 1440, 1600]) {
  test(
    `the menu does not move the page while it loads, ${width} px wide`,
    longIf(width !== 1440),
    async ({ page, editor }) => {
      await page.setViewportSize({ width, height: 800 });
      await new AdminPanel(page).signIn(editor);
      await watchPlaces(page, links);
      // A slow computer: states of a moment last several frames.
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto('/admin/collections/members');
      await expect(page.locator('.template-default--nav-animate')).toBeVisible();
      await page.waitForLoadState('networkidle');
      const places = await page.evaluate(() => (window as Watched).places ?? []);
      expect(places.length).toBeGreaterThan(1);
      expect([...new Set(places)]).toHaveLength(1);

      await page.getByRole('link', { name: links }).click();
      await expect(page).toHaveURL(/\/collections\/members\/import/);
    },
  );
}

test('the menu opens on request, on a window of 1280 px', long, async ({ page, admin }) => {
  // The panel keeps for each person whether the menu is open.
  const person = await createPerson(admin, 'editor');
  await page.setViewportSize({ width: 1280, height: 800 });
  await new AdminPanel(page).signIn(person);
  await page.goto('/admin/collections/members');
  await expect(page.locator('.template-default--nav-animate')).toBeVisible();
  // A closed menu is transparent and inert, which Playwright takes for visible.
  const menu = page.locator('aside.nav');
  await expect(menu).toHaveJSProperty('inert', true);
  await page.getByRole('button', { name: /menu/i }).first().click();
  await expect(menu).toHaveJSProperty('inert', false);
  await expect(menu.getByRole('link', { name: 'Pages' })).toBeInViewport();
  await removePerson(admin, person);
});
