import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong in a part of a page, with the markup where. */
export async function barriersIn(part: Locator): Promise<{ id: string; at: string[] }[]> {
  await part.page().evaluate(axe.source);
  return part.evaluate(async (element) => {
    const results = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(element);
    return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  });
}

/** By how many pixels a page is wider than its window; 0 where nothing has to be scrolled sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
