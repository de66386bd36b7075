import { locales } from '@/lib/locales';
import { sectionCollections, sectionPath } from '@/lib/routes';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

test('the site map links to every page and section, except pages that an editor excludes', async ({
  page,
  reader,
  workshop,
}) => {
  const parent = await workshop.published('pages', uniqueWord('parent'));
  const child = await workshop.published('pages', uniqueWord('child'), { parent: parent.id });
  const left = await workshop.published('pages', uniqueWord('left'), { showInSitemap: false });
  const { docs } = (await reader.get('/api/pages', { limit: 100 })).json as {
    docs: { id: string; title: string; urls: Record<string, string> }[];
  };
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /Plan du site|Site map|Mapa del sitio/ })
      .click();
    const hrefs = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = docs.filter(({ id }) => id !== left.id);
    expect(listed.length).toBeGreaterThan(5);
    for (const { title, urls } of listed) {
      const path = new URL(urls[locale] ?? urls.fr ?? '').pathname.replace(/^\/fr/, `/${locale}`);
      expect.soft(hrefs, title).toContain(path);
    }
    for (const section of sectionCollections) expect.soft(hrefs).toContain(sectionPath(section, locale));
  }
  await page.goto('/fr/plan-du-site');
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: String(parent.title) }) });
  await expect(item.getByRole('list').getByRole('link', { name: String(child.title) })).toBeVisible();
  await expect(page.getByRole('link', { name: String(left.title) })).toHaveCount(0);
});
