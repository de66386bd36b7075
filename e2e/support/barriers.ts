import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What hinders people in a view of our own in the admin panel: what axe knows, and what is wider than the window.
 * Payload's own parts are left out of both: its header is wider than 360 pixels on its own pages too, and its editor of
 * long texts and its buttons have no names, its fields for search engines have too little contrast.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const frame = ['.app-header', '.nav', '.doc-header', '.rich-text-lexical', '[data-key^="seo."] [data-target]'];
    const { axe: tool } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tool.run({ exclude: frame.map((selector) => [selector]) });
    const known = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    const wide = [...document.querySelectorAll('.gutter *')]
      .filter((element) => !frame.some((selector) => element.closest(selector)))
      // What is for the ear only lies outside on purpose.
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `too wide: ${element.outerHTML.slice(0, 160)}`);
    return [...known, ...wide];
  });
}

/** What axe finds wrong in a part of a page, with the markup where. */
export async function barriersIn(part: Locator): Promise<{ id: string; at: string[] }[]> {
  await part.page().evaluate(axe.source);
  return part.evaluate(async (element) => {
    const results = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(element);
    return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  });
}

/**
 * By how many pixels what is ours on a page reaches beyond the window; 0 where nothing has to be scrolled sideways. Payload's
 * own header and path are left out: on a narrow screen they are wider than it on its own pages too.
 */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frame = ['.app-header', '.nav', '.doc-header'];
    const beyond = [...document.querySelectorAll('main *, .gutter *')]
      .filter((element) => !frame.some((selector) => element.closest(selector)))
      .map((element) => element.getBoundingClientRect())
      // What is for the ear only lies outside on purpose.
      .filter(({ width }) => width > 1)
      .map(({ right }) => Math.floor(right - window.innerWidth));
    return Math.max(0, ...beyond);
  });
}

/**
 * Expects no violation that axe knows and nothing wider than the window.
 *
 * @param within a CSS selector: what of the page is ours
 */
export async function expectNoBarrier(page: Page, within: string): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const results = await axe.run(selector);
    return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, within);
  expect(violations).toEqual([]);
  const overflow = await page.evaluate((selector) => {
    const part = document.querySelector(selector);
    return part ? part.scrollWidth - part.clientWidth : 0;
  }, within);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Our own view within Payload's frame. */
const ownView = '[class*="gutter"][class*="view"]';

/** What axe finds in a view of our own, and by how much the page is wider than the window. */
export async function barriersInView(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (part) => {
    const results = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(part);
    return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, ownView);
  const overflow = await overflowOf(page);
  return overflow > 0 ? [...violations, `${overflow} pixels too wide`] : violations;
}
