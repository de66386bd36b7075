import type { FrameLocator, Page } from '@playwright/test';
import { type PublicCollection, sectionPath } from '@/lib/routes';
import { AdminPanel } from './support/admin-panel';
import type { Json } from './support/client';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, longIf, test } from './support/test';

/** Expects the focus in a field of the form; in a row or block, if the path is one of these. */
async function expectFocusIn(page: Page, path: string): Promise<void> {
  const holdsFocus = () =>
    page.evaluate((field) => {
      const row = /^(.*)\.(\d+)$/.exec(field);
      const element = row
        ? document.getElementById(`${row[1]}-row-${row[2]}`)
        : (document.getElementById(`field-${field.replaceAll('.', '__')}`) ??
          document.querySelector(`[data-field-path="${field}"]`));
      const { activeElement } = document;
      const { top = -1, bottom = -1 } = activeElement?.getBoundingClientRect() ?? {};
      return element?.contains(activeElement) === true && bottom > 0 && top < window.innerHeight;
    }, path);
  await expect.poll(holdsFocus, `focus in ${path}`).toBe(true);
}

/** Opens the form of a draft with its preview beside it, once the preview listens. */
async function openPreview(page: Page, collection: PublicCollection, id: string): Promise<FrameLocator> {
  const panel = new AdminPanel(page);
  await panel.open(collection, id);
  const preview = await panel.livePreview();
  // A screen reader is told what Enter does there as soon as a click does it.
  await expect(preview.locator('[data-field][aria-describedby]').first()).toBeVisible();
  return preview;
}

const marked = (preview: FrameLocator, field: string) => preview.locator(`[data-field="${field}"]`).first();

const shownFields: { collection: PublicCollection; changes?: Json; fields: readonly string[] }[] = [
  { collection: 'events', fields: ['programme', 'title', 'startsAt', 'body', 'summary', 'venue', 'price'] },
  { collection: 'members', fields: ['acronym', 'description', 'country', 'kind', 'website'] },
  { collection: 'concepts', fields: ['question', 'definition', 'body'] },
  { collection: 'documents', fields: ['title', 'summary', 'publishedOn', 'body'] },
];

for (const { collection, fields } of shownFields) {
  test(
    `a click in the preview of ${collection} focuses the field it came from, in whatever tab`,
    longIf(collection !== 'events'),
    async ({ page, editor, workshop }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const { id } = await workshop.draft(collection, uniqueWord());
      await new AdminPanel(page).signIn(editor);
      const preview = await openPreview(page, collection, id);
      for (const field of fields) {
        await marked(preview, field).click();
        await expectFocusIn(page, field);
      }
    },
  );
}

test('a click in a page focuses the block, or the field in its row; links do not leave the preview', async ({
  page,
  context,
  editor,
  workshop,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const link = { type: 'url', url: 'https://example.org/', label: 'Ailleurs' };
  const steps = [1, 2].map((number) => ({ title: `Étape ${number}`, text: 'Un texte', link }));
  const layout = [
    { blockType: 'quote', text: 'Une phrase', source: 'Une personne' },
    { blockType: 'steps', title: 'Marche à suivre', steps },
    { blockType: 'rich-text', body: paragraph('Un long texte') },
    { blockType: 'members', mode: 'all', title: 'Les membres' },
  ];
  const { id } = await workshop.draft('pages', uniqueWord(), { layout });
  await new AdminPanel(page).signIn(editor);
  const preview = await openPreview(page, 'pages', id);
  await preview.getByText('Une phrase').click();
  await expectFocusIn(page, 'layout.0.text');
  await preview.getByRole('heading', { name: 'Étape 2' }).click();
  await expectFocusIn(page, 'layout.1.steps.1.title');
  await preview.getByText('Un long texte').click();
  await expectFocusIn(page, 'layout.2.body');
  await preview.getByRole('heading', { level: 1 }).click();
  await expectFocusIn(page, 'title');
  // A list of members is written elsewhere: the block that shows it.
  await preview.locator('section', { hasText: 'Les membres' }).getByRole('link').first().click();
  await expectFocusIn(page, 'layout.3');

  const address = await preview.locator(':root').evaluate(() => window.location.href);
  await preview.getByRole('link', { name: 'Ailleurs' }).first().click();
  await expectFocusIn(page, 'layout.1.steps.0.link');
  // By the keyboard, too.
  await preview.getByRole('heading', { name: 'Étape 1' }).focus();
  await page.keyboard.press('Enter');
  await expectFocusIn(page, 'layout.1.steps.0.title');
  const opened = context.waitForEvent('page');
  await preview.getByRole('contentinfo').getByRole('link').first().click();
  await (await opened).close();
  expect(await preview.locator(':root').evaluate(() => window.location.href)).toBe(address);

  // Only the preview is listened to.
  await page.locator('#field-title').focus();
  await page.evaluate(() => window.postMessage({ type: 'focus-field', field: 'layout.0.text' }, '*'));
  await preview.getByText('Une personne').click();
  await expectFocusIn(page, 'layout.0.source');
});

test('on a phone the preview makes room for the field', long, async ({ page, editor, workshop }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { id } = await workshop.draft('concepts', uniqueWord());
  await new AdminPanel(page).signIn(editor);
  const preview = await openPreview(page, 'concepts', id);
  await marked(preview, 'definition').click();
  await expectFocusIn(page, 'definition');
  await expect(page.locator('iframe')).toBeHidden();
});

test('in the preview of the footer, a link focuses its row', long, async ({ page, admin }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const panel = new AdminPanel(page);
  await panel.signIn(admin);
  await panel.openGlobal('footer');
  const preview = await panel.livePreview();
  const links = preview.getByRole('contentinfo').locator('a[data-field^="mainLinks."][aria-describedby]');
  await links.first().click();
  await expectFocusIn(page, 'mainLinks.0.link');
});

test('what readers get has no mark, before a preview and after it, and neither has a preview that is shared', async ({
  editor,
  reader,
  workshop,
}) => {
  const { id, slug } = await workshop.published('concepts', uniqueWord());
  const address = `${sectionPath('concepts', 'fr')}/${slug}`;
  const before = await reader.get(address);
  expect(before.status).toBe(200);
  const share = { collection: 'concepts', id, locale: 'fr', days: 1 };
  const shared = (await editor.client.post('/api/editorial/preview-links', share)).json.link as { url: string };
  const ofPanel = await editor.client.get(`/admin/collections/concepts/${id}`, { locale: 'fr' });
  const [path = ''] = /\/fr\/preview\/[\w.-]+/.exec(ofPanel.text) ?? [];
  expect((await reader.get(path)).text).toContain('data-field="definition"');
  expect((await reader.get(new URL(shared.url).pathname)).text).not.toContain('data-field');
  const after = await reader.get(address);
  expect(after.text).toBe(before.text);
  expect(after.text).not.toContain('data-field');
});
