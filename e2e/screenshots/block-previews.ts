/**
 * Makes the images of the block picker: the usual example of each block, as in the gallery of blocks, in
 * `public/block-previews`. Run it after a change of a block's look or for a new block: `npm run print:blocks`. It
 * starts the tested installation, or uses the running one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { blocks } from '@/blocks';
import { previewFolder } from '@/blocks/previews';
import { sourceLocale } from '@/lib/locales';
import { blocksGalleryPath } from '@/lib/routes';
import { chromiumOptions } from '@/scripts/chromium';
import { nodeFlags } from '@/scripts/node-flags';
import { installation } from '../support/installation';
import { logInAsAdmin } from '../support/people';
import { placedMembers } from '../support/placed-members';
import { Workshop } from '../support/workshop';

/** Twice as large as Payload shows them, for high-density screens. */
const size = { width: 480, height: 320 };

async function isServed(): Promise<boolean> {
  const answer = await fetch(`${installation.url}/api/globals/settings`).catch(() => null);
  return answer?.ok === true;
}

/** Starts the installation unless it runs. @returns a function that stops it */
async function serve(): Promise<() => void> {
  if (await isServed()) return () => undefined;
  const child = spawn(process.execPath, [...nodeFlags, '.build/e2e/support/serve.js'], { stdio: 'inherit' });
  while (!(await isServed())) {
    if (child.exitCode !== null) throw new Error('The site did not start.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return () => child.kill('SIGTERM');
}

async function drawAll(browser: Browser): Promise<void> {
  const { password, email } = installation.admin;
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });
  await page.request.post(`${installation.url}/api/users/login`, { data: { email, password } });
  mkdirSync(path.join('public', previewFolder), { recursive: true });
  for (const { slug } of blocks) {
    await page.goto(installation.url + blocksGalleryPath(sourceLocale));
    // The block alone, in the middle of the window or from its top.
    await page.locator(`[data-block="${slug}"][data-example="usual"]`).evaluate((element) => {
      document.body.replaceChildren(element);
      document.body.style.justifyContent = 'safe center';
    });
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))));
    const screenshot = await sharp(await page.screenshot())
      .resize(size)
      .webp({ quality: 80 })
      .toBuffer();
    const file = path.join('public', previewFolder, `${slug}.webp`);
    writeFileSync(file, screenshot);
    process.stdout.write(`  ${file}, ${(screenshot.length / 1024).toFixed(1)} KB\n`);
  }
}

const stop = await serve();
const browser = await chromium.launch(chromiumOptions());
const workshop = new Workshop((await logInAsAdmin()).client);
try {
  await placedMembers(workshop);
  await drawAll(browser);
} finally {
  await workshop.clear();
  await browser.close();
  stop();
}
