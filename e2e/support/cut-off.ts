import type { Page } from '@playwright/test';

/**
 * Returns the controls of a page that can't be seen as a whole: beside the window, or cut off at a side by a part of the
 * page that doesn't scroll. Controls that are hidden until they are focused, and those of the site in the preview, don't
 * count.
 */
export function cutOffControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"]';
    const problems = new Set<string>();
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const hides = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    // Closed menus stand beside the window.
    const isReachable = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[inert], .tooltip');
    for (const control of document.querySelectorAll(controls)) {
      const rect = control.getBoundingClientRect();
      // Hidden from sight alone, as the file input behind a button is.
      if (!isReachable(control) || rect.width <= 2 || rect.height <= 2) continue;
      const name = (
        control.getAttribute('aria-label') ||
        control.textContent ||
        control.id ||
        control.localName
      ).trim();
      const say = (what: string) => problems.add(`${control.localName} “${name.slice(0, 60)}” ${what}`);
      let isScrolled = false;
      for (let around = control.parentElement; around && !isScrolled; around = around.parentElement) {
        if (scrolls(around)) isScrolled = true;
        else if (hides(around)) {
          const outer = around.getBoundingClientRect();
          if (outer.width <= 2) isScrolled = true;
          else if (rect.left < outer.left - 1 || rect.right > outer.right + 1)
            say(`is cut off by .${around.className}`);
        }
      }
      const width = document.documentElement.clientWidth;
      if (!isScrolled && (rect.right > width + 1 || rect.left < -1)) say('is beside the window');
    }
    return [...problems];
  });
}
