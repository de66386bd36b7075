import type { Page } from '@playwright/test';
import { apiKeyLimits } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Client } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** The status and the code of an answer to a key. */
async function ask(client: Client, key: string, path: string) {
  const { status, json, headers } = await client.get(path, {}, { Authorization: `Bearer ${key}` });
  return { status, code: (json.errors as { code: string }[] | undefined)?.[0]?.code, headers };
}

test('an admin makes a key, a program uses it, and it is refused once it is revoked', async ({
  page,
  admin,
  reader,
  workshop,
}) => {
  const name = uniqueWord('agenda');
  const { id } = await workshop.draft('concepts', uniqueWord());
  const panel = new AdminPanel(page);
  await panel.signIn(admin);
  await page.goto('/admin/api-keys');
  await page.getByRole('button', { name: 'Faire une clé' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nouvelle clé d’accès' });
  await dialog.getByLabel('Nom de la clé').fill(name);
  await dialog.getByLabel('Nom du compte de service').fill(`Programme ${name}`);
  await dialog.getByLabel('Lire ce que le compte lit').check();
  await dialog.getByLabel('Votre mot de passe actuel').fill('wrong');
  await expectNoBarrier(page.locator('dialog[open]'));
  await dialog.getByRole('button', { name: 'Faire la clé' }).click();
  await expect(dialog.getByRole('alert')).toContainText('mot de passe');
  await dialog.getByLabel('Votre mot de passe actuel').fill(admin.password);
  await dialog.getByRole('button', { name: 'Faire la clé' }).click();
  const made = page.getByRole('dialog', { name: 'Votre clé' });
  const key = (await made.locator('code').textContent()) ?? '';
  expect(key).toMatch(/^alliance_/);
  await expectNoBarrier(page.locator('dialog[open]'));

  const read = await ask(reader, key, `/api/concepts/${id}`);
  expect([read.status, read.code]).toEqual([200, undefined]);
  // The first request made the key known to the server: it counts by it from now on.
  const again = await ask(reader, key, `/api/concepts/${id}`);
  expect(again.headers.get('RateLimit-Limit')).toBe(String(apiKeyLimits.requests.limit));
  expect(again.headers.get('Cache-Control')).toContain('private');
  expect((await reader.get(`/api/concepts/${id}`)).status).toBe(404);
  const page404 = await reader.get(`/admin/api-keys`, {}, { Authorization: `Bearer ${key}` });
  expect(page404.text).not.toContain(name);

  await made.getByRole('button', { name: 'J’ai copié la clé' }).click();
  await expect(rowOf(page, name)).toContainText('Sert');
  await expect(page.locator('body')).not.toContainText(key);
  await expectNoBarrier(page.getByRole('main'));
  await rowOf(page, name)
    .getByRole('button', { name: `Révoquer ${name}` })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer la clé' }).click();
  await expect(rowOf(page, name)).toContainText('Révoquée');
  const refused = await ask(reader, key, `/api/concepts/${id}`);
  expect([refused.status, refused.code]).toEqual([401, 'key-revoked']);
  expect(refused.headers.get('WWW-Authenticate')).toContain('Bearer');
});

test('keys are the admins’', async ({ page, editor }) => {
  await new AdminPanel(page).signIn(editor);
  await page.goto('/admin/api-keys');
  await expect(page.getByRole('main')).toContainText('Votre compte ne donne pas accès à cette page.');
  await expect(page.getByRole('link', { name: 'Clés d’accès' })).toHaveCount(0);
});

for (const width of [360, 768, 1440]) {
  test(`the list and the form fit, ${width} pixels wide, light and dark`, long, async ({ page, admin }) => {
    await page.setViewportSize({ width, height: 900 });
    await new AdminPanel(page).signIn(admin);
    const name = `${uniqueWord('cle')} ${'nom'.repeat(10)}`;
    const body = { name, accountName: name, days: 30, currentPassword: admin.password };
    expect((await admin.client.post('/api/api-keys', body)).status).toBe(201);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/admin/api-keys');
      await expect(rowOf(page, name)).toBeVisible();
      await expectNoBarrier(page.getByRole('main'));
      await page.getByRole('button', { name: 'Faire une clé' }).click();
      await expectNoBarrier(page.locator('dialog[open]'));
      const wide = await page.evaluate(() => document.querySelector('dialog[open]')?.scrollWidth ?? 0);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
}
