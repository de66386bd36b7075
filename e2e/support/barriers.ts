import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

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
