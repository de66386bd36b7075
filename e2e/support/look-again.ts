import { expect, type Page } from '@playwright/test';

/** For checks that are repeated until the page has asked. */
export const briefly = { timeout: 1000 };

/**
 * Has an open page of the panel ask the server what others do, until a check holds. It asks every eight seconds by itself, and at
 * once when its tab is shown, as here: tests wait less.
 */
export async function onceAsked(page: Page, check: () => Promise<unknown>): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await check();
  }).toPass({ timeout: 30_000 });
}
