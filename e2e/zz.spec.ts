import { AdminPanel } from './support/admin-panel';
import { installation } from './support/installation';
import { createPerson } from './support/people';
import { uniqueWord } from './support/samples';
import { test } from './support/test';

test('pictures', async ({ page, browser, admin, editor, contributor, workshop }) => {
  test.setTimeout(240_000);
  const word = uniqueWord();
  const other = await createPerson(admin, 'contributor', { name: 'Nomlongdepersonne Deuxièmenom' });
  const { id } = await workshop.published('concepts', word);
  await editor.client.patch(`/api/concepts/${id}`, { question: 'x ?' }, { locale: 'fr', draft: true });
  const path = `/api/editorial/document-state/concepts/${id}`;
  await new AdminPanel(page).signIn(editor);
  const say = async () => {
    await other.client.get(path, { page: 'a1' });
    await contributor.client.get(path, { page: 'a2' });
    await editor.client.get(path, { page: 'a3' });
  };
  for (const name of ['Mes brouillons du mois', 'À relire avant le congrès']) {
    await editor.client.post('/api/editorial/list-filters/concepts', { name, isShared: name.startsWith('À'), query: { search: name } });
  }
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [360, 768, 1440]) {
      if (scheme === 'dark' && width === 768) continue;
      await page.setViewportSize({ width, height: 900 });
      await say();
      await page.goto(`/admin/collections/concepts/${id}?locale=fr`);
      await page.getByText(/Aussi ouvert/).waitFor();
      await page.waitForLoadState('networkidle').catch(() => {});
      await page.screenshot({ path: `/tmp/d8shots/form-${scheme}-${width}.png` });
      await say();
      await page.goto(`/admin/collections/concepts?locale=fr&sort=-updatedAt&search=${word}`);
      await page.getByText(/^Ouvert par/).first().waitFor();
      await page.getByRole('button', { name: 'Modifiés par moi' }).click();
      await page.getByRole('button', { name: 'Par date' }).click();
      await page.getByLabel('À partir du', { exact: true }).fill('mars 2026');
      await page.screenshot({ path: `/tmp/d8shots/list-${scheme}-${width}.png`, fullPage: true });
      if (width === 1440) {
        await page.getByRole('button', { name: 'Garder ce filtre…' }).click();
        await page.screenshot({ path: `/tmp/d8shots/save-${scheme}.png` });
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Gérer les filtres' }).click();
        await page.screenshot({ path: `/tmp/d8shots/manage-${scheme}.png` });
        await page.keyboard.press('Escape');
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const list of ['files', 'media', 'redirects', 'users', 'forms', 'submissions', 'pages', 'events', 'members', 'documents']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/admin/collections/${list}?locale=fr`);
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.screenshot({ path: `/tmp/d8shots/of-${list}.png` });
  }
  await say();
  await page.goto(`/admin/collections/concepts/${id}/translate?locale=en`);
  await page.getByText(/Aussi ouvert/).waitFor();
  await page.screenshot({ path: '/tmp/d8shots/translate.png' });
  void browser;
  void installation;
});
