import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { uniqueWord } from './support/samples';
import { expect, long, longIf, test } from './support/test';
import { fileOf, imageFile } from './support/uploads';

/** Opens a page of the panel whose scripts do not arrive; the returned function lets them through. */
async function withoutScripts(page: Page, address: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

test('a button that was clicked before the scripts arrived answers when they do', async ({
  page,
  workshop,
  editor,
}) => {
  const media = await workshop.upload('media', await imageFile(uniqueWord('person')), {
    alt: 'Vue',
    people: 'consent',
  });
  await new AdminPanel(page).signIn(editor);
  const release = await withoutScripts(page, `/admin/collections/media/${media.id}`);
  await page.getByRole('button', { name: 'Retirer cette image…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Retirer cette image de partout ?' });
  await expect(dialog).toBeHidden();
  release();
  await expect(dialog).toBeVisible();
});

test('a preview is shown although Payload missed that it was loaded', long, async ({ page, workshop, editor }) => {
  const { id } = await workshop.draft('concepts', uniqueWord('apercu'));
  // It does where the preview is loaded while its sign of loading is being drawn.
  await page.addInitScript(() => {
    const miss = (event: Event) => {
      if (!(event.target instanceof HTMLIFrameElement)) return;
      event.stopImmediatePropagation();
      document.removeEventListener('load', miss, true);
    };
    document.addEventListener('load', miss, true);
  });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('concepts', id);
  await panel.livePreview();
  await expect(page.locator('#live-preview-iframe')).toHaveCSS('opacity', '1');
  await expect(page.locator('.iframe-loader__container .shimmer-effect')).toHaveCount(0);
});

test('a link that was clicked before the scripts arrived is followed when they do', long, async ({ page, editor }) => {
  await new AdminPanel(page).signIn(editor);
  const release = await withoutScripts(page, '/admin/collections/events');
  await page.getByRole('link', { name: /^Nouveau/ }).click({ noWaitAfter: true });
  release();
  await page.waitForURL(/\/create/);
});

for (const width of [360, 768, 1280, 1440, 1920]) {
  test(
    `a list stays where it is when the scripts arrive, ${width} pixels wide`,
    longIf(width !== 360),
    async ({ page, editor }) => {
      await page.setViewportSize({ width, height: 900 });
      await new AdminPanel(page).signIn(editor);
      const release = await withoutScripts(page, '/admin/collections/events');
      const parts = [page.getByRole('heading', { level: 1 }), page.getByRole('link', { name: /^Nouveau/ })];
      const places = () => Promise.all(parts.map((part) => part.boundingBox()));
      await expect.poll(async () => (await places()).every((place) => place && place.width > 0)).toBe(true);
      // Fonts and styles have arrived.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await places();
      release();
      await expect(page.locator('.template-default--nav-animate')).toBeVisible();
      expect(await places()).toEqual(before);
    },
  );
}

test(
  'the button that requests a review stays where it is when the scripts arrive',
  long,
  async ({ page, workshop, contributor }) => {
    const { id } = await workshop.published('members', uniqueWord());
    const changes = { summary: 'Trois jours à Gap.', _status: 'draft' };
    await contributor.client.patch(`/api/members/${id}`, changes, { locale: 'fr', draft: true });
    await new AdminPanel(page).signIn(contributor);
    const release = await withoutScripts(page, `/admin/collections/members/${id}?locale=fr`);
    const button = page.getByRole('button', { name: 'Demander une relecture' });
    await expect(button).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await button.boundingBox();
    release();
    await expect(page.locator('.live-preview-toggler')).toBeVisible();
    expect(await button.boundingBox()).toEqual(before);
  },
);

test(
  'a rich text has its label and its place until the scripts of the editor arrive',
  long,
  async ({ page, workshop, editor }) => {
    const { id } = await workshop.draft('events', uniqueWord('texte'));
    await new AdminPanel(page).signIn(editor);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_next/static/**/*.js', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes('data-lexical-editor')) await released;
      await route.continue();
    });
    await page.goto(`/admin/collections/events/${id}`);
    const label = page.locator('label').filter({ hasText: /^Texte\s*— fr$/ });
    const place = page.locator('.field-type:has(> .shimmer-effect)').filter({ has: label });
    await expect(place).toBeVisible();
    expect((await place.boundingBox())?.height).toBeGreaterThan(200);
    release();
    await expect(page.locator('[data-lexical-editor="true"]').first()).toBeVisible();
    await expect(place).toHaveCount(0);
    await expect(label).toHaveCount(1);
  },
);

test(
  'images that were chosen before the scripts arrived are sent when they do',
  long,
  async ({ page, contributor }) => {
    const word = uniqueWord('tot');
    await new AdminPanel(page).signIn(contributor);
    const release = await withoutScripts(page, '/admin/collections/media/add');
    await page.getByLabel('Choisir des images').setInputFiles(await fileOf(await imageFile(word)));
    release();
    await page.getByRole('button', { name: `Enlever de la liste : ${word}.png` }).click();
    await expect(page.getByRole('listitem', { name: `${word}.png` })).toHaveCount(0);
  },
);
