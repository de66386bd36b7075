import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

test('an admin makes a webhook, sees its secret once, and finds a test among the deliveries', async ({
  page,
  admin,
}) => {
  const name = uniqueWord('webhook');
  const panel = new AdminPanel(page);
  await panel.signIn(admin);
  await page.goto('/admin/collections/webhooks/create');
  await page.getByLabel(/^Nom/).fill(name);
  const address = page.getByLabel(/^Adresse/);
  await address.fill('https://127.0.0.9/hook');
  await page.getByRole('combobox', { name: /Annoncer/ }).click();
  await page
    .getByRole('option', { name: /^Événements.*publié$/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Sauvegarder', exact: true }).click();
  await expect(page.getByText('Cette adresse est celle d’un réseau privé')).toBeVisible();
  // A public address that answers nothing here.
  await address.fill('https://[2606:4700::1111]/hook');
  await page.getByRole('button', { name: 'Sauvegarder', exact: true }).click();
  await expect(page).toHaveURL(/webhooks\/[\da-f]{24}/);

  await page.getByRole('button', { name: 'Créer la clé' }).click();
  const secret = page.locator('code').filter({ hasText: /^whsec_/ });
  await expect(secret).toBeVisible();
  await page.getByRole('button', { name: 'Envoyer un essai' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'L’essai est envoyé' })).toBeVisible();
  for (const [colorScheme, width] of [
    ['dark', 360],
    ['light', 1440],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await expect(page.getByText('La clé est enregistrée')).toBeVisible();
    await expect(secret).toHaveCount(0);
    // Named once the scripts of the panel run.
    await expect(page.getByRole('button', { name: 'Autres actions' })).toBeVisible();
    await expectNoBarrier(page.getByRole('main'));
  }

  await page.getByRole('link', { name: 'Voir les envois' }).click();
  await page.getByRole('link', { name: 'webhook.test' }).click();
  await page.getByRole('button', { name: 'Envoyer de nouveau' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le message est envoyé' })).toBeVisible();
});

test('a publication is among the changes at once, with an ETag and without a trace of drafts', async ({
  reader,
  workshop,
}) => {
  const token = String((await reader.get('/api/changes')).json.next);
  const hidden = await workshop.draft('members', uniqueWord('hidden'));
  const shown = await workshop.published('members', uniqueWord('shown'));
  const path = `/api/changes?since=${token}`;
  await expect(async () => {
    const { text } = await reader.get(path);
    expect(text).toContain(shown.id);
    expect(text).not.toContain(hidden.id);
  }).toPass();
  // On MongoDB a response is shared, with an ETag, once every instance knows of the change; an address that was asked before
  // that stays private until the next change.
  let limit = 100;
  await expect(async () => {
    limit -= 1;
    const etag = (await reader.get(`${path}&limit=${limit}`)).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await reader.get(`${path}&limit=${limit}`, {}, { 'If-None-Match': etag })).status).toBe(304);
  }).toPass();
});
