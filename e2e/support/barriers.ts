import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Something that axe finds wrong, with the markup where. */
type Barrier = { id: string; at: string[] };

/**
 * What axe finds wrong in a part of a page; it is a script, so that a page without scripts can't be asked.
 *
 * @param without CSS selectors of what is left out
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

/** Its editor of long texts and its buttons have no names, its fields for search engines have too little contrast. */
const fieldsOfPayload = ['.rich-text-lexical', '[data-key^="seo."] [data-target]'];

/**
 * By how many pixels what is ours on a page reaches beyond the window; 0 where nothing has to be scrolled sideways.
 *
 * @param without CSS selectors of what is left out
 */
export function overflowOf(page: Page, without: readonly string[] = frame): Promise<number> {
  return page.evaluate((selectors) => {
    const beyond = [...document.querySelectorAll('main *, .gutter *')]
      .filter((element) => !selectors.some((selector) => element.closest(selector)))
      .map((element) => element.getBoundingClientRect())
      // What is for the ear only lies outside on purpose.
      .filter(({ width }) => width > 1)
      .map(({ right }) => Math.floor(right - window.innerWidth));
    return Math.max(0, ...beyond);
  }, without);
}

const tooWide = (pixels: number): string[] => (pixels > 0 ? [`${pixels} pixels too wide`] : []);

/** What hinders people in a form of the admin panel with views of ours: what axe knows, and what is wider than the window. */
export async function barriersInForm(page: Page): Promise<unknown[]> {
  const without = [...frame, ...fieldsOfPayload];
  return [...(await barriersIn(page.locator('html'), without)), ...tooWide(await overflowOf(page, without))];
}

/** The same in a view of our own, within Payload's frame. */
export async function barriersInView(page: Page): Promise<unknown[]> {
  const view = page.locator('[class*="gutter"][class*="view"]');
  return [...(await barriersIn(view)), ...tooWide(await overflowOf(page))];
}

/** Expects no violation that axe knows in a part of a page, and nothing in it that is wider than it. */
export async function expectNoBarrier(part: Locator): Promise<void> {
  expect(await barriersIn(part)).toEqual([]);
  expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
}
