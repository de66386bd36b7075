import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { examples } from '@/blocks/examples';
import { locales } from '@/lib/locales';
import { blocksGalleryPath } from '@/lib/routes';
import type { Person } from './support/people';
import { placedMembers } from './support/placed-members';
import { expect, long, longIf, test } from './support/test';

const widths = [360, 1440] as const;
const names = Object.keys(examples);

/** Opens the gallery as a person signed in to the admin panel. */
async function openAs(page: Page, { email, password }: Person, path: string): Promise<void> {
  await page.request.post('/api/users/login', { data: { email, password } });
  await page.goto(path);
}

/**
 * Images below the viewport load when they come near: space is reserved for them, but axe and screenshots need them.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test(
  'the gallery of blocks is for staff, and 404 for everyone else',
  long,
  async ({ reader, newcomer, contributor }) => {
    const withoutScripts = (text: string) => text.replace(/<script\b.*?<\/script>/gs, '').replace(/<link\b[^>]*>/g, '');
    for (const locale of locales) {
      for (const view of ['examples', 'pairs'] as const) {
        const path = blocksGalleryPath(locale, view);
        const nowhere = await reader.get(`/${locale}/there-is-no-such-page`);
        for (const client of locale === 'fr' ? [reader, newcomer.client] : [reader]) {
          const answer = await client.get(path);
          expect(answer.status, path).toBe(404);
          expect(withoutScripts(answer.text)).toBe(withoutScripts(nowhere.text));
        }
        const shown = await contributor.client.get(path);
        expect(shown.status, path).toBe(200);
        expect(shown.text).toMatch(/<meta name="robots" content="noindex/);
      }
    }
    expect((await reader.get('/sitemap-pages-1.xml')).text).not.toContain('blocks-gallery');
  },
);

test('each example shows content, and an empty one renders nothing', async ({ page, editor, workshop }) => {
  await placedMembers(workshop);
  await openAs(page, editor, blocksGalleryPath('fr'));
  const shown = await page.locator('[data-example]').evaluateAll((all) =>
    all.map((each) => ({
      block: each.getAttribute('data-block'),
      example: each.getAttribute('data-example'),
      parts: each.children.length,
      words: each.textContent?.trim().length,
    })),
  );
  expect([...new Set(shown.map(({ block }) => block))].sort()).toEqual([...names].sort());
  for (const { block, example, parts, words } of shown) {
    const name = `${block}: ${example}`;
    if (example?.startsWith('empty')) expect.soft(parts, name).toBe(0);
    else {
      expect.soft(parts, name).toBeGreaterThan(0);
      expect.soft(words, name).toBeGreaterThan(0);
    }
  }
});

for (const locale of locales) {
  test(
    `no axe violation in any example of any block, ${locale}`,
    longIf(locale !== 'fr'),
    async ({ page, editor, workshop }) => {
      await placedMembers(workshop);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openAs(page, editor, blocksGalleryPath(locale));
      await page.evaluate(axe.source);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        expect.soft(await sideways(page), `${width} pixels wide`).toBeLessThanOrEqual(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const violations = await page.evaluate(async () => {
            const results = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
              resultTypes: ['violations'],
            });
            return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
          });
          expect.soft(violations, `${width} pixels wide, ${colorScheme}`).toEqual([]);
        }
      }
    },
  );
}

/** A block of the page of pairs: position of its box and of its content, in pixels from the top of the page. */
type Placed = {
  top: number;
  bottom: number;
  first: number;
  last: number;
  surface: string;
  padding: number;
  words: string;
};

const placed = (page: Page) =>
  page.locator('main > section').evaluateAll((sections) =>
    sections.map((section): Placed => {
      const box = section.getBoundingClientRect();
      const inside = [...section.children].map((child) => child.getBoundingClientRect());
      return {
        top: box.top + window.scrollY,
        bottom: box.bottom + window.scrollY,
        first: Math.min(...inside.map(({ top }) => top)) + window.scrollY,
        last: Math.max(...inside.map(({ bottom }) => bottom)) + window.scrollY,
        surface: section.getAttribute('data-surface') ?? 'paper',
        padding: Number.parseFloat(getComputedStyle(section).paddingBlockEnd),
        words: section.textContent?.slice(0, 40) ?? '',
      };
    }),
  );

for (const width of widths) {
  test(
    `each block has the right distance to each other, ${width} pixels wide`,
    longIf(width === 1440),
    async ({ page, editor, workshop }) => {
      await placedMembers(workshop);
      await page.setViewportSize({ width, height: 900 });
      await openAs(page, editor, blocksGalleryPath('fr', 'pairs'));
      await settle(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);

      const sections = await placed(page);
      // Every block once after every other and after itself.
      expect(sections).toHaveLength(names.length ** 2 + 1);
      const [{ padding } = { padding: 0 }] = sections;
      expect(padding).toBeGreaterThan(0);
      for (const [index, after] of sections.slice(1).entries()) {
        const before = sections[index];
        if (!before) continue;
        const name = `${before.words} → ${after.words}`;
        expect.soft(after.top, `${name}: one right after the other`).toBeCloseTo(before.bottom, 0);
        expect.soft(before.last, `${name}: the first keeps within its bounds`).toBeLessThanOrEqual(before.bottom + 0.5);
        // Two adjacent blocks on the same surface share one padding; others have each their own.
        const shared = before.surface === after.surface;
        expect.soft(before.bottom - before.last, `${name}: room below`).toBeCloseTo(padding, 0);
        expect.soft(after.first - after.top, `${name}: room above`).toBeCloseTo(shared ? 0 : padding, 0);
      }
    },
  );
}
