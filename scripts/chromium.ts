import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

/** Without the windows of a whole browser it leaves more of the machine to the site; Playwright's own is of this kind. */
const shell = '/usr/bin/chromium-headless-shell';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium or Chrome of this machine; undefined where Playwright's own is to be used. */
export function systemChromium({ whole = false } = {}): string | undefined {
  return [...(whole ? [] : [shell]), ...places].find((place) => existsSync(place));
}

/** How the tests start a browser: the system's where there is one, silent on the network but for what they ask. */
export function chromiumOptions(which: { whole?: boolean } = {}): LaunchOptions {
  const executablePath = systemChromium(which);
  // Chromium's sandbox does not start as root (containers, CI).
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { ...(executablePath ? { executablePath } : {}), args: ['--disable-background-networking', ...asRoot] };
}
