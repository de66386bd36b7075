import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { installation } from './support/installation';
import { pageTypes } from './support/page-types';
import { expect, test } from './support/test';

const kilobyte = 1024;

/** Maximum weight of a page, in bytes. */
const budget = { script: 0, style: 14 * kilobyte, font: 110 * kilobyte, home: 400 * kilobyte };

type Weight = { script: number; style: number; font: number; image: number; all: number };

/** Size of these files of the site after gzip, whatever compression the server used. */
async function zipped(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(new URL(address, installation.url));
      return gzipSync(Buffer.from(await response.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const stylesOf = (html: string) =>
  [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? [],
  );

/**
 * A first visit on a phone, with an empty cache, scrolled to the end: styles after gzip, the rest as transferred.
 */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { script: 0, style: 0, font: 0, image: 0, all: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const types = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength;
    const kind = ({ Font: 'font', Image: 'image', Script: 'script' } as const)[types.get(requestId) ?? ''];
    if (kind) weight[kind] += encodedDataLength;
  });
  const html = (await (await page.goto(path))?.text()) ?? '';
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
  weight.style = await zipped(stylesOf(html));
  await session.detach();
  return weight;
}

const shown = (bytes: number) => (bytes / kilobyte).toFixed(1).padStart(8);

test('no page weighs more than its budget', async ({ page, reader, workshop }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const lines = [`${'KB'.padEnd(24)}      JS     CSS    fonts   images      all`];
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    const { script, style, font, image, all } = await weigh(page, path);
    lines.push(name.padEnd(24) + [script, style, font, image, all].map(shown).join(' '));
    expect.soft(script, `${name}: JavaScript`).toBeLessThanOrEqual(budget.script);
    expect.soft(style, `${name}: CSS`).toBeLessThanOrEqual(budget.style);
    expect.soft(font, `${name}: fonts`).toBeLessThanOrEqual(budget.font);
    if (name.startsWith('home')) expect.soft(all, `${name}: everything`).toBeLessThanOrEqual(budget.home);
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

test('nothing moves while a page loads', async ({ page, reader, workshop }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      // Browsers call a page unsteady above 0.1; ours should be far below.
      expect.soft(shift, `${name}, ${width} pixels`).toBeLessThan(0.02);
    }
  }
});
