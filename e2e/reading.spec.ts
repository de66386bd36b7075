import type { Page } from '@playwright/test';
import { pageTypes } from './support/page-types';
import { expect, long, test } from './support/test';

/** Horizontal overflow of the page, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Text of a page's content, without spaces. */
const wordsOf = async (page: Page) => {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read.
  const text = await page.locator('body').innerText();
  return text.replace(/\s+/g, ' ').trim();
};

// WCAG 2.2, 1.4.12: text spacing that readers may set without losing content.
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

test('no horizontal overflow: 320 pixels, own text spacing, text twice as large, right to left', async ({
  page,
  reader,
  workshop,
}) => {
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await sideways(page), `${name}, 320 pixels`).toBe(0);
    await page.addStyleTag({ content: textSpacing });
    expect.soft(await sideways(page), `${name}, 320 pixels with text spacing`).toBe(0);

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await sideways(page), `${name}, text at 200 %`).toBe(0);

    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sideways(page), `${name}, right to left, ${width} pixels`).toBe(0);
    }
  }
});

test('every page can be read without JavaScript, word for word', async ({ browser, page, reader, workshop }) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const withoutScript = await still.newPage();
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    await page.goto(path);
    await withoutScript.goto(path);
    const words = await wordsOf(page);
    expect.soft(words.length, name).toBeGreaterThan(200);
    expect.soft(await wordsOf(withoutScript), name).toBe(words);
  }
  await still.close();
});

test('headings make an outline, and every landmark has its own name', async ({ page, reader, workshop }) => {
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    expect
      .soft(
        levels.filter((level) => level === 1),
        `${name}: titles`,
      )
      .toHaveLength(1);
    // The first heading of the content is the start; each goes at most one level deeper.
    expect.soft(levels[0], `${name}: first heading`).toBe(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect.soft(jumps, `${name}: levels ${levels.join(' ')}`).toEqual([]);
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      expect.soft(await page.getByRole(role).count(), `${name}: ${role}`).toBe(1);
    }
    const names = await page.locator('nav').evaluateAll((navs) =>
      navs
        .filter((nav) => nav.checkVisibility())
        .map((nav) => {
          const heading = document.getElementById(nav.getAttribute('aria-labelledby') ?? '');
          return heading?.textContent ?? nav.getAttribute('aria-label');
        }),
    );
    expect.soft(new Set(names).size, `${name}: ${names.join(', ')}`).toBe(names.length);
    expect.soft(names, name).not.toContain(null);
  }
});

test(
  'a printed page has no navigation, and external addresses written out',
  long,
  async ({ page, reader, workshop }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    let external = 0;
    for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      expect.soft(await page.locator('nav:visible, form:visible').count(), `${name}: navigation`).toBe(0);
      const text = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect.soft(text, `${name}: dark ink on white paper`).toEqual({
        color: 'rgb(12, 35, 38)',
        backgroundColor: 'rgb(255, 255, 255)',
      });
      const written = await page
        .locator('main a[href^="http"]')
        .evaluateAll((links) =>
          links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')] as const),
        );
      external += written.length;
      for (const [content, href] of written) expect.soft(content, name).toContain(href);
    }
    expect(external).toBeGreaterThan(0);
  },
);

test('nothing moves with reduced motion', long, async ({ page, reader, workshop }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    await page.goto(path);
    const moving = await page.locator('*').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const slow = transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0.001);
        return slow || animationName !== 'none' || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect.soft(moving, name).toEqual([]);
  }
});

test('in forced colours the lines are still visible', long, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/fr/membres');
  const line = (selector: string, side: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (element, name) => Number.parseFloat(getComputedStyle(element).getPropertyValue(`border-block-${name}-width`)),
        side,
      );
  expect(await line('nav[aria-label="Navigation principale"]', 'end'), 'under the header').toBeGreaterThan(0);
  expect(await line('footer', 'start'), 'above the footer').toBeGreaterThan(0);
  const current = page.getByRole('banner').getByRole('link', { name: 'Membres' }).first();
  expect(await current.evaluate((link) => getComputedStyle(link).textDecorationLine)).toContain('underline');
});
