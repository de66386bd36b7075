import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

const kilobyte = 1000;

/**
 * Maximum bytes of scripts as transferred, with their headers. Set little above what was measured (docs/decisions/0038): an import that
 * brings the editor, the date picker of Payload or a whole package to each page is more than the difference.
 */
const budget = { dashboard: 500 * kilobyte, list: 500 * kilobyte, form: 740 * kilobyte, formAfterList: 240 * kilobyte };

/** Counts the scripts that a page loads from the network, from now on. What is in the cache costs nothing. */
async function countScripts(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith('.js') && !response.fromDiskCache) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return {
    /** Empties the cache of the browser. */
    clearCache: () => session.send('Network.clearBrowserCache'),
    /** Returns the bytes since the last call, once nothing more is loaded. */
    count: async () => {
      await page.waitForLoadState('networkidle');
      const counted = bytes;
      bytes = 0;
      return counted;
    },
  };
}

/** A name in the code of Lexical that stays as it is in scripts. */
const nodeOfEditor = 'data-lexical-editor';

/** A rich text in which something can be written. */
const editorOf = (page: Page) => page.locator('[data-lexical-editor="true"]').first();

test('no first page of the panel loads more scripts than its budget', async ({ page, workshop, editor }) => {
  const { id } = await workshop.draft('events', uniqueWord('poids'));
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  const scripts = await countScripts(page);
  const lines: string[] = [];
  const weigh = async (name: keyof typeof budget) => {
    const bytes = await scripts.count();
    lines.push(`${name.padEnd(16)}${(bytes / kilobyte).toFixed(1).padStart(8)} KB of scripts`);
    expect.soft(bytes, name).toBeGreaterThan(0);
    expect.soft(bytes, name).toBeLessThanOrEqual(budget[name]);
  };

  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await weigh('dashboard');

  await scripts.clearCache();
  await page.goto('/admin/collections/events');
  await expect(page.getByRole('table')).toBeVisible();
  await weigh('list');

  await page.goto(`/admin/collections/events/${id}`);
  await expect(editorOf(page)).toBeVisible();
  await weigh('formAfterList');

  await scripts.clearCache();
  await page.goto(`/admin/collections/events/${id}`);
  await expect(editorOf(page)).toBeVisible();
  await weigh('form');
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

test('only a page with a rich text loads the editor, with its other scripts', async ({ page, workshop, editor }) => {
  const { id } = await workshop.draft('events', uniqueWord('poids'));
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.add(response.url());
  });
  const isOfEditor = async (address: string) => (await (await page.request.get(address)).text()).includes(nodeOfEditor);
  const loadsEditor = async (path: string) => {
    scripts.clear();
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts.size).toBeGreaterThan(3);
    return (await Promise.all([...scripts].map(isOfEditor))).includes(true);
  };
  for (const path of ['/admin', '/admin/collections/events', '/admin/collections/users']) {
    expect(await loadsEditor(path), path).toBe(false);
  }
  const form = `/admin/collections/events/${id}`;
  expect(await loadsEditor(form)).toBe(true);
  await expect(editorOf(page)).toBeVisible();
  // The page names them, so that they come while the other scripts do.
  const html = (await (await page.goto(form))?.text()) ?? '';
  const named = [...html.matchAll(/\/_next\/static\/[^"\\]+\.js/g)].map(([address]) => address);
  expect((await Promise.all([...new Set(named)].map(isOfEditor))).includes(true)).toBe(true);
});
