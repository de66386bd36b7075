import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumOptions, systemChromium } from '../chromium';
import { run, runPackage } from './command';

async function starts(): Promise<boolean> {
  if (!systemChromium() && !existsSync(chromium.executablePath())) return false;
  try {
    await (await chromium.launch(chromiumOptions())).close();
    return true;
  } catch (error) {
    process.stdout.write(`(${error instanceof Error ? error.message.split('\n')[0] : String(error)}) `);
    return false;
  }
}

/**
 * Makes sure that a Chromium can be started: the system's, else the one Playwright downloads, else, as root, Debian's.
 *
 * @returns which one it is, in words
 * @throws Error when none can be had
 */
export async function findBrowser(): Promise<string> {
  if (await starts()) return systemChromium() ?? 'Playwright’s Chromium';
  await runPackage('@playwright/test/cli.js', ['install', 'chromium']);
  if (await starts()) return 'Playwright’s Chromium, downloaded';
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (await starts()) return 'the system’s Chromium, installed';
  }
  throw new Error(
    'No Chromium: install Chromium or Google Chrome, or run `npx playwright install --with-deps chromium`',
  );
}
