import { barriersOn } from './support/barriers';
import { pageTypes } from './support/page-types';
import { expect, longIf, test } from './support/test';

/** Every theme and width in French; in the other locales, which differ in text only, the two that differ most. */
const looks = [
  { locale: 'fr', colorScheme: 'light', width: 1440 },
  { locale: 'fr', colorScheme: 'light', width: 360 },
  { locale: 'fr', colorScheme: 'dark', width: 1440 },
  { locale: 'fr', colorScheme: 'dark', width: 360 },
  { locale: 'en', colorScheme: 'light', width: 360 },
  { locale: 'en', colorScheme: 'dark', width: 1440 },
  { locale: 'es', colorScheme: 'light', width: 1440 },
  { locale: 'es', colorScheme: 'dark', width: 360 },
] as const;

for (const { locale, colorScheme, width } of looks) {
  test(
    `no axe violation, ${locale}, ${colorScheme}, ${width} pixels wide`,
    longIf(locale !== 'fr' || (colorScheme === 'dark') === (width === 1440)),
    async ({ page, reader, workshop }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const [name, path] of Object.entries(await pageTypes(reader, workshop, locale))) {
        await page.goto(path);
        expect.soft(await barriersOn(page), `${name}, ${path}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
      }
    },
  );
}
