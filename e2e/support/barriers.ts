import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Our own view within Payload's frame. */
const ownView = '[class*="gutter"][class*="view"]';

/** What axe finds in a view of our own, and by how much the page is wider than the window. */
export async function barriersIn(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (part) => {
    const results = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(part);
    return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, ownView);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [...violations, `${overflow} pixels too wide`] : violations;
}
