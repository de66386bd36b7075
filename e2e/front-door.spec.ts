import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { pageTypes } from './support/page-types';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

/** Sources of `script-src` in a response's policy. */
const scriptSources = (headers: Record<string, string>) =>
  /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];

/** Collects violations of the policy from the browser's console. */
function violationsOf(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  return violations;
}

test('public pages have no script, wait for none, and run none', async ({ page, reader, workshop }) => {
  const violations = violationsOf(page);
  const requested: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') requested.push(request.url());
  });
  for (const [name, path] of Object.entries(await pageTypes(reader, workshop))) {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    const html = (await response?.text()) ?? '';
    expect.soft(scriptSources(response?.headers() ?? {}), name).toBe("'none'");
    const types = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes?.trim());
    expect.soft([...new Set(types)], name).toEqual(types.length > 0 ? ['type="application/ld+json"'] : []);
    // React puts parts that come late into their places by a script; until then they are in a template.
    expect.soft(html, name).not.toMatch(/<template id="[BP]:|<div hidden="?"? id="S:/);
    expect.soft(html, name).not.toMatch(/as="script"|modulepreload|preconnect/);
  }
  expect(requested).toEqual([]);
  expect(violations).toEqual([]);
});

test('a script that gets into a page does not run, wherever the page comes from', async ({ page, workshop }) => {
  const word = uniqueWord('page');
  const document = await workshop.published('pages', word);
  const path = `/fr/${document.slug}`;
  // Rendered, from the cache, and errors.
  const addresses = [path, path, '/fr/rien', `${path}?${'a'.repeat(9000)}`];
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>window.ran = true</script><img src="x:" onerror="window.ran = true"></body>',
    );
    await route.fulfill({ response, body });
  });
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => 'ran' in window), address.slice(0, 60)).toBe(false);
  }
});

test('the panel and the preview run their own scripts, and no others', async ({ page, editor, workshop }) => {
  const violations = violationsOf(page);
  await new AdminPanel(page).signIn(editor);
  const response = await page.goto('/admin/collections/pages');
  expect(scriptSources(response?.headers() ?? {})).toMatch(/^'self' 'nonce-[\w+/=]+'$/);
  await expect(page.getByRole('list', { name: 'Pages du site' })).toBeVisible();
  const { id } = await workshop.published('pages', uniqueWord('page'));
  await page.goto(`/admin/collections/pages/${id}`);
  await expect(page.getByRole('textbox').first()).toBeEditable();
  expect(violations).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a visit loads its first page once', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  const response = await page.goto('/fr');
  expect(response?.headers()).not.toHaveProperty('critical-ch');
  expect(response?.headers()).not.toHaveProperty('accept-ch');
  expect(documents).toHaveLength(1);
  await context.close();
});
