import { AdminPanel } from './support/admin-panel';
import { everyRowOf } from './support/panel-language/every-row';
import { PanelReader } from './support/panel-language/panel-reader';
import { uniqueWord } from './support/samples';
import { expect, long, longIf, test } from './support/test';

// Every view, wide and light, is looked at in the walk of panel-language.spec.ts.
for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const) {
  test(
    `no axe violation in the panel, ${colorScheme}, ${width} pixels wide, with its menu`,
    longIf(width === 1440),
    async ({ page, context, editor, workshop }) => {
      const { id } = await workshop.draft('events', uniqueWord(), await everyRowOf('events'));
      await context.addCookies([{ name: 'payload-theme', value: colorScheme, url: workshop.siteUrl }]);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await new AdminPanel(page).signIn(editor);
      const reader = await PanelReader.start(page, () => null, { withAxe: true });
      const form = `collections/events/${id}`;
      for (const view of ['', form, `${form}/translate`, 'collections/media', 'activity', 'collections/events']) {
        await reader.visit(`/admin/${view}?locale=${view.endsWith('translate') ? 'en' : 'fr'}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      }
      await page.getByRole('button', { name: /menu/i }).filter({ visible: true }).first().click();
      await expect(page.locator('aside.nav')).toHaveJSProperty('inert', false);
      await expect(page.locator('aside.nav')).toHaveCSS('opacity', '1');
      await reader.readOpened('menu of the panel', page.locator('aside.nav'));
      expect(reader.barriers).toEqual([]);
    },
  );
}

test(
  'by the keyboard, the first field of a form is less than ten Tabs away',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.draft('events', uniqueWord());
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', id);
    await expect(page.locator('#field-title')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Aller au contenu' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('#field-title')).toBeFocused();
    // A select is two stops: itself and its cross. Its arrow is none.
    const select = page.locator('.field-type .rs__control').first();
    await select.getByRole('combobox').focus();
    await page.keyboard.press('Tab');
    await expect(select.getByRole('button', { name: 'Vider' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(select.locator(':focus')).toHaveCount(0);
  },
);
