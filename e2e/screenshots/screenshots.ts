/**
 * `npm run screenshots`: screenshots of each page type of a running site, on a phone and a desktop, light and dark,
 * into docs/screenshots. The site (SITE_URL, else http://localhost:PORT) has the starter content.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { chromiumOptions } from '@/scripts/chromium';

const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
const folder = path.resolve('docs', 'screenshots');

/** The first public document of a collection. */
async function first(collection: string): Promise<string> {
  const answer = await fetch(`${site}/api/${collection}?limit=1&sort=createdAt`);
  const { docs } = (await answer.json()) as { docs: { urls: { fr: string } }[] };
  const url = docs[0]?.urls.fr;
  if (!url) throw new Error(`The site shows none of ${collection}: it needs the starter content.`);
  return new URL(url).pathname;
}

const pages: Record<string, string> = {
  home: '/fr',
  page: '/fr/alliance',
  members: '/fr/membres',
  member: await first('members'),
  events: '/fr/evenements',
  event: await first('events'),
  documents: '/fr/documents',
  document: await first('documents'),
  concepts: '/fr/concepts',
  concept: await first('concepts'),
  search: '/fr/recherche?q=accueil',
  join: '/fr/rejoindre',
  contact: '/fr/contact',
  accessibility: '/fr/accessibilite',
  'site-map': '/fr/plan-du-site',
  'not-found': '/fr/introuvable',
  'home-en': '/en',
  'home-es': '/es',
};

/** Maximum height of a screenshot, in CSS pixels: more shows nothing new about the look of a page. */
const maxHeight = 3000;

/** Width of stored screenshots: wide ones are read side by side, small. In pixels. */
const storedWidth = 960;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumOptions());
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(site + address, { waitUntil: 'networkidle' });
      // Images below the fold load when they are scrolled into view.
      await page.evaluate(async () => {
        for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
          window.scrollTo(0, top);
          await new Promise(requestAnimationFrame);
        }
        window.scrollTo(0, 0);
      });
      await page.waitForLoadState('networkidle');
      const height = Math.min(maxHeight, await page.evaluate(() => document.documentElement.scrollHeight));
      const screenshot = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
      const file = path.join(folder, `${name}-${width}-${colorScheme}.webp`);
      await sharp(screenshot)
        .resize({ width: Math.min(width, storedWidth) })
        .webp({ quality: 50, effort: 6 })
        .toFile(file);
    }
    await page.close();
  }
}
await browser.close();
process.stdout.write(`${Object.keys(pages).length * 4} pictures in docs/screenshots\n`);
