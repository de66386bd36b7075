import type { Page } from '@playwright/test';
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
