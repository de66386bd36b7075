import { AdminPanel } from './support/admin-panel';
import type { Client, Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const settings = '/api/globals/settings';
const french = { locale: 'fr' };
const draft = { locale: 'fr', draft: true };

/** Publishes a global as it was, in case a test left a draft. */
async function withGlobalRestored(path: string, admin: Client, work: (before: Json) => Promise<void>): Promise<void> {
  const before = (await admin.get(path, { ...french, depth: 0 })).json;
  try {
    await work(before);
  } finally {
    const { createdAt, updatedAt, globalType, id, ...unchanged } = before;
    const restored = await admin.post(path, { ...unchanged, _status: 'published' }, french);
    expect(restored.status, restored.text.slice(0, 200)).toBe(200);
  }
}

const withSettingsRestored = (admin: Client, work: (before: Json) => Promise<void>) =>
  withGlobalRestored(settings, admin, work);

test('@mongo a draft of the settings is on no page and in no response until it is published', async ({
  workshop,
  reader,
  editor,
}) => {
  const word = uniqueWord();
  await withSettingsRestored(workshop.admin, async (before) => {
    const saved = await workshop.admin.post(
      settings,
      { siteName: word, _status: 'draft' },
      { ...draft, autosave: true },
    );
    expect(saved.status, saved.text.slice(0, 200)).toBe(200);
    for (const address of [
      '/fr',
      '/fr/membres',
      settings,
      `${settings}?draft=true`,
      `${settings}?draft=true&locale=fr`,
    ]) {
      expect.soft((await reader.get(address)).text, address).not.toContain(word);
    }
    expect((await reader.get(settings, french)).json.siteName).toBe(before.siteName);
    expect((await reader.get(`${settings}/versions`)).status).toBe(403);
    expect((await editor.client.get(settings, draft)).json.siteName).toBe(word);

    const published = await workshop.admin.post(settings, { siteName: word, _status: 'published' }, french);
    expect(published.status).toBe(200);
    expect((await reader.get('/fr')).text).toContain(word);
  });
  expect((await reader.get('/fr')).text).not.toContain(word);
});

test('header, footer and settings are never unpublished', long, async ({ workshop, reader }) => {
  for (const slug of ['header', 'footer', 'settings']) {
    const path = `/api/globals/${slug}`;
    const before = (await reader.get(path, { ...french, depth: 0 })).json;
    const off = await workshop.admin.post(path, { _status: 'draft' }, french);
    expect.soft(off.status, off.text).toBe(409);
    expect.soft((await workshop.admin.post(path, {}, { unpublishAllLocales: true })).status).toBe(409);
    expect.soft((await reader.get(path, { ...french, depth: 0 })).json).toEqual(before);
  }
});

test('an earlier version is restored as a draft, not published', long, async ({ workshop, reader, editor }) => {
  const word = uniqueWord();
  await withSettingsRestored(workshop.admin, async (before) => {
    await workshop.admin.post(settings, { siteName: word, _status: 'draft' }, draft);
    const versions = (await workshop.admin.get(`${settings}/versions`, { ...french, limit: 1, sort: '-updatedAt' }))
      .json;
    const [version] = versions.docs as { id: string }[];
    await workshop.admin.post(settings, { siteName: before.siteName, _status: 'published' }, french);
    expect((await editor.client.post(`${settings}/versions/${version?.id}`, {})).status).toBe(403);
    expect((await workshop.admin.post(`${settings}/versions/${version?.id}`, {})).status).toBe(200);
    expect((await reader.get(settings, french)).json.siteName).toBe(before.siteName);
    expect((await reader.get('/fr')).text).not.toContain(word);
    expect((await workshop.admin.get(settings, draft)).json.siteName).toBe(word);
    expect((await workshop.admin.get(settings, { ...draft, locale: 'en' })).json.siteName).toBeTruthy();
  });
});

test(
  'notes on open tasks are for staff and never public, in drafts too',
  long,
  async ({ workshop, reader, editor }) => {
    const word = uniqueWord();
    await withSettingsRestored(workshop.admin, async (before) => {
      const toComplete = [...((before.toComplete ?? []) as Json[]), { text: word }];
      await workshop.admin.post(settings, { toComplete, _status: 'draft' }, draft);
      expect((await editor.client.get(settings, draft)).text).toContain(word);
      expect((await editor.client.get(settings, french)).text).not.toContain(word);
      await workshop.admin.post(settings, { toComplete, _status: 'published' }, french);
      expect((await editor.client.get(settings, french)).text).toContain(word);
      for (const address of [settings, `${settings}?draft=true`]) {
        expect.soft((await reader.get(address)).text).not.toContain(word);
      }
    });
  },
);

test('an admin sees the settings on the home page beside the form, then publishes them', async ({
  page,
  admin,
  workshop,
  reader,
}) => {
  const word = uniqueWord();
  await withSettingsRestored(workshop.admin, async () => {
    const panel = new AdminPanel(page);
    await panel.signIn(admin);
    await page.goto('/admin/globals/settings?locale=fr');
    const preview = await panel.livePreview();
    await expect(preview.getByRole('banner')).toBeVisible();
    await panel.field('Nom du site').fill(word);
    await expect(preview.getByRole('banner')).toContainText(word);
    expect((await reader.get('/fr')).text).not.toContain(word);
    await expect(page.getByRole('button', { name: 'Retirer du site' })).toHaveCount(0);
    await panel.publish();
    expect((await reader.get('/fr')).text).toContain(word);
  });
});

test('the address of such a preview opens only that document', long, async ({ page, editor, workshop, reader }) => {
  const word = uniqueWord();
  await withSettingsRestored(workshop.admin, async () => {
    await workshop.admin.post(settings, { siteName: word, _status: 'draft' }, draft);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await page.goto('/admin/globals/footer?locale=fr');
    await panel.livePreview();
    const address = (await page.locator('iframe').first().getAttribute('src')) ?? '';
    const shown = await reader.get(new URL(address, workshop.siteUrl).pathname);
    expect(shown.status).toBe(200);
    expect(shown.text).not.toContain(word);
    expect(shown.text).toMatch(/<meta name="robots" content="noindex/);
  });
});

test(
  'a header with a broken link is not published, and the issue links to its field',
  long,
  async ({ page, admin, editor, contributor, reader }) => {
    const word = uniqueWord();
    const header = '/api/globals/header';
    await withGlobalRestored(header, admin.client, async (before) => {
      const known = before.links as Json[];
      const links = [...known, { link: { label: word, type: 'document' }, children: [] }];
      expect((await admin.client.post(header, { links, _status: 'draft' }, draft)).status).toBe(200);
      const refused = await editor.client.post(header, { links, _status: 'published' }, french);
      expect(refused.status).toBe(400);
      expect(refused.text).toContain('ne mène nulle part');
      expect((await reader.get('/fr')).text).not.toContain(word);
      expect((await contributor.client.get('/api/editorial/checks/globals/header')).status).toBe(403);

      const panel = new AdminPanel(page);
      await panel.signIn(editor);
      await page.goto('/admin/globals/header?locale=fr');
      await page.getByRole('button', { name: 'Publier', exact: true }).click();
      await expect(page.getByRole('button', { name: '1 point à corriger' })).toBeVisible();
      await page.getByRole('link', { name: new RegExp(`${word}.*ne mène nulle part`) }).click();
      await expect(page.locator(`#field-links__${known.length}__link__document input`).first()).toBeFocused();
    });
  },
);

test('a refusal is shown whole, with what stands after its colon', async ({ workshop, admin, page }) => {
  await withSettingsRestored(workshop.admin, async () => {
    const home = await workshop.published('pages', uniqueWord());
    const panel = new AdminPanel(page);
    await panel.signIn(admin);
    await page.goto('/admin/globals/settings?locale=fr');
    await page.locator('#field-homePage').getByRole('combobox').fill(String(home.title));
    await page.locator('.rs__option', { hasText: String(home.title) }).click();
    await panel.autosaved();
    await workshop.unpublish('pages', home.id);
    await page.getByRole('button', { name: /^Publier/ }).click();
    await expect(page.locator('.toast-error')).toHaveText(
      'Publiez d’abord cette page\u00a0: une page d’accueil en brouillon laisserait le site sans accueil.',
    );
  });
});
