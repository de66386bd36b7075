import type { Page } from '@playwright/test';
import { type Locale, locales } from '@/lib/locales';
import { barriersOn } from './support/barriers';
import { pageTypes } from './support/page-types';
import { expect, long, longIf, test } from './support/test';

type Stop = { what: string; index: number; outlined: boolean; inSight: boolean };

/** Numbers all focusable elements of the page, in the order of the page. */
const numberTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], area[href], button, input, select, textarea, summary, [tabindex="0"], video[controls]',
      ),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [type="hidden"], [tabindex="-1"]') &&
        !element.closest('[inert], [popover]:not(:popover-open)'),
    );
    for (const [index, element] of targets.entries()) element.dataset.stop = String(index);
    return targets.map((element) => element.outerHTML.slice(0, 120));
  });

/** Returns the focused element after one press of Tab; null once it has left the page. */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) && !(element instanceof SVGElement)) return null;
    if (element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      what: element.outerHTML.slice(0, 120),
      index: Number(element.dataset.stop ?? -1),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inSight: width > 0 && height > 0 && bottom > 0 && top < window.innerHeight,
    };
  });
}

for (const width of [360, 1440]) {
  test(
    `the keyboard reaches every control, in order and visible, ${width} pixels wide`,
    longIf(width === 1440),
    async ({ page, reader, workshop }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
        await page.goto(path);
        const targets = await numberTargets(page);
        const stops: Stop[] = [];
        for (let stop = await nextStop(page); stop && stops.length <= targets.length; stop = await nextStop(page)) {
          // Some browsers continue from the last stop with the first, without leaving the page.
          if (stops.some(({ index }) => index >= 0 && index === stop?.index)) break;
          stops.push(stop);
        }
        // A group of radio buttons is one stop.
        const missed = targets.filter(
          (html, index) => !html.includes('type="radio"') && !stops.some((stop) => stop.index === index),
        );
        expect.soft(missed, `${name}: not reached`).toEqual([]);
        expect
          .soft(
            stops.filter(({ outlined }) => !outlined).map(({ what }) => what),
            `${name}: focus not seen`,
          )
          .toEqual([]);
        expect
          .soft(
            stops.filter(({ inSight }) => !inSight).map(({ what }) => what),
            `${name}: out of sight`,
          )
          .toEqual([]);
        const order = stops.map(({ index }) => index).filter((index) => index >= 0);
        expect.soft(order, `${name}: order`).toEqual([...order].sort((a, b) => a - b));
      }
    },
  );
}

test('the first stop skips the navigation', long, async ({ page }) => {
  await page.goto('/fr');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the menu of a phone opens, links and closes by keyboard', long, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/fr');
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu).toBeHidden();
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/fr$/);
});

test('Escape closes the submenu of a link of the header', long, async ({ page, workshop }) => {
  const header = '/api/globals/header';
  const before: { locale: Locale; links: unknown }[] = [];
  for (const locale of locales) {
    before.push({ locale, links: (await workshop.admin.get(header, { locale, depth: 0 })).json.links });
  }
  const to = (section: string) => ({ link: { type: 'section', section, label: null } });
  const link = { ...to('members'), children: [to('events'), to('documents')] };
  try {
    expect((await workshop.admin.post(header, { links: [link] }, { locale: 'fr' })).status).toBe(200);
    await page.goto('/fr');
    const button = page.getByRole('banner').getByRole('button', { name: 'Membres' });
    const child = page.getByRole('banner').getByRole('link', { name: 'Événements' });
    await button.press('Enter');
    await expect(child).toBeVisible();
    // Below its button, not in the middle of the window.
    const [top, left] = [await child.boundingBox(), await button.boundingBox()];
    expect(Math.abs((top?.x ?? 0) - (left?.x ?? 99))).toBeLessThan(20);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(child).toBeHidden();
    await expect(button).toBeFocused();
  } finally {
    // The rows were deleted with the texts of all their locales.
    for (const { locale, links } of before) await workshop.admin.post(header, { links }, { locale });
  }
});

/** Presses Tab until an element of this name has the focus; fails when none has. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page
    .getByRole('textbox', { name })
    .or(page.getByRole('combobox', { name }))
    .or(page.getByRole('searchbox', { name }))
    .or(page.getByRole('button', { name }))
    .or(page.getByRole('main').getByRole('link', { name }))
    .first();
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${name}.`);
}

test('a list is filtered, the site searched and a form sent by keyboard only', long, async ({ page }) => {
  await page.goto('/fr/membres');
  await tabTo(page, 'Pays');
  await page.keyboard.type('France');
  await tabTo(page, 'Filtrer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pays=FR/);
  await expect(page.getByText(/^1 membre/)).toBeVisible();

  await page.goto('/fr/recherche');
  await tabTo(page, 'Mots recherchés');
  await page.keyboard.type('accueil');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=accueil/);
  await tabTo(page, /accueil inconditionnel/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/accueil inconditionnel/);

  await page.goto('/fr/contact');
  await tabTo(page, 'Nom et prénom');
  await page.keyboard.type('Clavier');
  await tabTo(page, /^Envoyer/);
  await page.keyboard.press('Enter');
  // An answer is missing: the summary has the focus, and its first link focuses the field.
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.getByRole('textbox', { name: 'Nom et prénom' })).toHaveValue('Clavier');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Adresse électronique/ })).toBeFocused();
});
