import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** A violation found by axe, with its markup. */
type Barrier = { id: string; at: string[] };

/**
 * Runs axe on a part of a page; it is a script, so that a page without scripts can't be checked.
 *
 * @param without CSS selectors of excluded parts
 */
export async function barriersIn(part: Locator, without: readonly string[] = []): Promise<Barrier[]> {
  await part.page().evaluate(axe.source);
  return part.evaluate(async (element, selectors) => {
    const { axe: tool } = window as unknown as { axe: typeof import('axe-core') };
    const exclude = selectors.map((selector) => [selector]);
    const { violations } = await tool.run({ include: element, ...(exclude.length > 0 && { exclude }) });
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, without);
}

/** The same for a whole page. */
export const barriersOn = (page: Page): Promise<Barrier[]> => barriersIn(page.locator('html'));

/** Payload's own frame: on a narrow screen it is wider than the window on its own pages too. */
const frame = ['.app-header', '.nav', '.doc-header'];

/** Payload's editor and its buttons, which scroll within themselves. */
const fieldsOfPayload = ['.rich-text-lexical', '[data-key^="seo."] [data-target]'];

/**
 * Returns by how many pixels our own parts of a page overflow the window; 0 without horizontal scrolling.
 *
 * @param without CSS selectors of excluded parts
 */
export function overflowOf(page: Page, without: readonly string[] = frame): Promise<number> {
  return page.evaluate((selectors) => {
    const beyond = [...document.querySelectorAll('main *, .gutter *')]
      .filter((element) => !selectors.some((selector) => element.closest(selector)))
      .map((element) => element.getBoundingClientRect())
      // Visually hidden elements are outside on purpose.
      .filter(({ width }) => width > 1)
      .map(({ right }) => Math.floor(right - window.innerWidth));
    return Math.max(0, ...beyond);
  }, without);
}

const tooWide = (pixels: number): string[] => (pixels > 0 ? [`${pixels} pixels too wide`] : []);

/** Returns axe violations and overflow in a form of the admin panel with views of ours, once its fields are loaded. */
export async function barriersInForm(page: Page): Promise<unknown[]> {
  // The light that runs over the place of a field being loaded runs on beyond the window, unseen.
  await expect(page.locator('.shimmer-effect')).toHaveCount(0);
  // Names and roles are added once React has taken the page over.
  await expect(page.locator('.doc-header:not([role])')).toHaveCount(0);
  return [...(await barriersOn(page)), ...tooWide(await overflowOf(page, [...frame, ...fieldsOfPayload]))];
}

/** The same in a view of our own, within Payload's frame. */
export async function barriersInView(page: Page): Promise<unknown[]> {
  const view = page.locator('[class*="gutter"][class*="view"]');
  return [...(await barriersIn(view)), ...tooWide(await overflowOf(page))];
}

/** Expects no axe violation and no overflow in a part of a page. */
export async function expectNoBarrier(part: Locator): Promise<void> {
  expect(await barriersIn(part)).toEqual([]);
  expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
}
