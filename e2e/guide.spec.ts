import { AdminPanel } from './support/admin-panel';
import { barriersInView } from './support/barriers';
import { expect, long, test } from './support/test';

test('staff open the guide from the dashboard; each chapter, link and picture exists, pictures for staff only', async ({
  page,
  contributor,
  reader,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new AdminPanel(page).signIn(contributor);
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/guide$/);
  // The links to the site and to the guide stay in the header of our own views.
  await expect(page.getByRole('link', { name: 'Voir le site' })).toBeVisible();
  const chapters = page.getByRole('navigation', { name: 'Chapitres du guide' });
  await expect(chapters.getByRole('link', { name: 'Le premier jour' })).toHaveAttribute('aria-current', 'page');
  const names = await chapters.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(names.length).toBeGreaterThanOrEqual(9);

  const text = page.locator('main div[lang="fr"]');
  const sources = new Set<string>();
  for (const name of names as string[]) {
    await page.goto(name);
    await expect.soft(chapters.locator('[aria-current="page"]')).toHaveAttribute('href', name);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const inside = await text.evaluate((element) => ({
      links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      pictures: [...element.querySelectorAll('img')].map(({ src, alt }) => ({ src: new URL(src).pathname, alt })),
    }));
    for (const link of inside.links) expect.soft(names, `${name} links to ${link}`).toContain(link.replace(/#.*/, ''));
    for (const { src, alt } of inside.pictures) {
      sources.add(src);
      expect.soft(alt.length, `${src} is described`).toBeGreaterThan(20);
    }
  }
  expect(sources.size).toBeGreaterThan(8);
  for (const source of sources) {
    expect.soft((await contributor.client.get(source)).status, source).toBe(200);
    expect.soft((await reader.get(source)).status, `${source} to the public`).toBe(404);
  }
  expect((await contributor.client.get('/api/editorial/guide/..%2F01-premier-jour.webp')).status).toBe(404);

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/admin/guide/ecrire-et-publier');
    expect.soft(await barriersInView(page), `${colorScheme}, ${width}`).toEqual([]);
  }
});

test(
  'an unknown chapter says so and links back; people who are not signed in read none',
  long,
  async ({ page, editor }) => {
    await page.goto('/admin/guide/traduire');
    await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
    await expect(page.getByText('Traduire côte à côte')).toHaveCount(0);
    await new AdminPanel(page).signIn(editor);
    await page.goto('/admin/guide/introuvable');
    await expect(page.getByText('Ce chapitre n’existe pas.')).toBeVisible();
    await page.getByRole('navigation', { name: 'Chapitres du guide' }).getByRole('link', { name: 'Traduire' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Traduire' })).toBeVisible();
  },
);
