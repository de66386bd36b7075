import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Json } from './support/client';
import { pageTypes } from './support/page-types';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';

const frenchOf = ({ urls }: Json) => (urls as { fr: string }).fr;

/** A logo as a drawing program saves it: dark letters on a transparent background. */
async function seeThrough(name: string): Promise<File> {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect x="40" y="60" width="520" height="80" fill="#0c2326"/></svg>';
  const data = await sharp(Buffer.from(drawing)).png().toBuffer();
  return new File([new Uint8Array(data)], `${name}.png`, { type: 'image/png' });
}

/** The contrast of two colours as browsers compute them (WCAG 2.2). */
function contrast(one: string, two: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 1, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('in dark mode, a transparent logo is on white and a dark cover has an edge', async ({ page, workshop }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const fields = { alt: 'Logo', people: 'none' };
  const logo = await workshop.upload('media', await seeThrough(uniqueWord('logo')), fields);
  const dark = await workshop.upload(
    'media',
    await imageFile(uniqueWord('nuit'), { width: 800, height: 1131 }),
    fields,
  );
  const member = await workshop.published('members', uniqueWord('membre'), { logo: logo.id });
  const covered = await workshop.published('documents', uniqueWord('texte'), { cover: dark.id });
  await page.goto(frenchOf(member));
  const ground = await page.getByRole('img', { name: 'Logo' }).evaluate((img) => getComputedStyle(img).backgroundColor);
  expect(contrast(ground, 'rgb(12, 35, 38)')).toBeGreaterThan(10);
  for (const path of [frenchOf(covered), '/fr/documents']) {
    await page.goto(path);
    const cover = page.getByRole('main').locator(`img[src*="${String(dark.filename).replace('.png', '')}"]`);
    const [edge, width, paper] = await cover.evaluate((img) => {
      const style = getComputedStyle(img);
      return [
        style.outlineColor,
        style.outlineStyle === 'none' ? '0' : style.outlineWidth,
        getComputedStyle(document.body).backgroundColor,
      ];
    });
    expect.soft(Number.parseFloat(width ?? ''), path).toBeGreaterThanOrEqual(1);
    expect.soft(contrast(edge ?? '', paper ?? ''), path).toBeGreaterThanOrEqual(3);
  }
});

test('a cover is shown whole, whatever its shape, and repeats no text', long, async ({ page, workshop }) => {
  const shapes = { wide: { width: 1600, height: 600 }, square: { width: 900, height: 900 } };
  for (const [name, shape] of Object.entries(shapes)) {
    const file = await imageFile(uniqueWord(name), shape);
    const media = await workshop.upload('media', file, { alt: 'Le titre encore', people: 'none' });
    const document = await workshop.published('documents', uniqueWord('texte'), { cover: media.id });
    for (const path of [frenchOf(document), '/fr/documents']) {
      await page.goto(path);
      const cover = page.getByRole('main').locator(`img[src*="${String(media.filename).replace('.png', '')}"]`);
      await expect(cover).toHaveAttribute('alt', '');
      const box = await cover.boundingBox();
      const fit = await cover.evaluate((img) => getComputedStyle(img).objectFit);
      expect.soft(fit, `${name}, ${path}`).not.toBe('cover');
      expect
        .soft((box?.width ?? 0) / (box?.height ?? 1), `${name}, ${path}`)
        .toBeCloseTo(shape.width / shape.height, 1);
    }
  }
});

test('galleries of any number of images have no gap', long, async ({ page, workshop }) => {
  const media: string[] = [];
  for (let number = 0; number < 8; number += 1) {
    const file = await imageFile(uniqueWord('photo'), { width: 900 + number, height: 600 });
    media.push((await workshop.upload('media', file, { alt: `Photo ${number}`, people: 'none' })).id);
  }
  const counts = [1, 2, 3, 4, 5, 6, 7, 8];
  const layout = counts.map((count) => ({
    blockType: 'gallery',
    title: `De ${count}`,
    pictures: media.slice(0, count),
  }));
  const { urls } = await workshop.published('pages', uniqueWord('galeries'), { layout });
  for (const width of [360, 768, 1000, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto((urls as { fr: string }).fr);
    const holes = await page
      .getByRole('main')
      .locator('ul:has(> li > figure)')
      .evaluateAll((lists) =>
        lists.map((list) => {
          const { columnGap, rowGap } = getComputedStyle(list);
          const [across, down] = [Number.parseFloat(columnGap), Number.parseFloat(rowGap)];
          const cell = ({ width: w, height: h }: DOMRect) => (w + across) * (h + down);
          const filled = [...list.children].reduce((sum, item) => sum + cell(item.getBoundingClientRect()), 0);
          return Math.abs(Math.round((1 - filled / cell(list.getBoundingClientRect())) * 100));
        }),
      );
    expect(holes, `share of each gallery that is empty, ${width} pixels`).toEqual(counts.map(() => 0));
  }
});

/** Returns words of a page that are broken over two lines without a hyphen; except addresses, which have none. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const linesOf = (node: Node, start: number, length: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
        .size;
    };
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('script, style, [aria-hidden="true"]')) continue;
      for (const { 0: token, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        if (/[@/]|\.\p{L}/u.test(token)) continue;
        for (const { 0: word, index: within } of token.matchAll(/[\p{L}\p{M}’']+/gu)) {
          if (linesOf(node, index + within, word.length) > 1) broken.push(`${word}: ${node.textContent?.slice(0, 60)}`);
        }
      }
    }
    return broken;
  });
}

test(
  'with text twice as large on a phone, no word is broken and icons grow too',
  long,
  async ({ page, reader, workshop }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const doubled = { content: 'html { font-size: 200% }' };
    const paths = await pageTypes(reader, workshop);
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      const mark = page.getByRole('banner').locator('svg').first();
      const before = (await mark.boundingBox())?.width ?? 0;
      await page.addStyleTag(doubled);
      expect.soft(await brokenWords(page), `${name}, ${path}`).toEqual([]);
      expect.soft((await mark.boundingBox())?.width, `${name}: the mark`).toBeCloseTo(before * 2, 0);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
    }
    const title = 'Internationalisation des responsabilités gouvernementales';
    const short = {
      summary: 'Un jour.',
      body: null,
      venue: {},
      accessibility: null,
      price: null,
      contact: null,
      seo: {},
    };
    const long = { ...short, title, attendance: 'online', keyFigures: [], programme: [] };
    await page.goto(frenchOf(await workshop.published('events', uniqueWord('agenda'), long)));
    await page.addStyleTag(doubled);
    expect(await brokenWords(page)).toEqual([]);
  },
);

test('only scrolling to an anchor is smooth, and not with reduced motion', long, async ({ page }) => {
  const behaviour = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/fr');
  expect(await behaviour()).toBe('auto');
  const anchor = page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link').first();
  await anchor.click();
  await expect(page).toHaveURL(/#/);
  expect(await behaviour()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await behaviour()).toBe('auto');
});
