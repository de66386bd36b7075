import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { samples, titleFields, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const pathOf = (document: Record<string, unknown>, locale = 'fr') =>
  new URL((document.urls as Record<string, string>)[locale] ?? '').pathname;

test('staff see the state of what a page shows, and come to its form and its translation', async ({
  page,
  editor,
  workshop,
}) => {
  const word = uniqueWord('bar');
  const { id } = await workshop.published('events', word);
  const event = await workshop.stored('events', id);
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await page.goto(pathOf(event));
  const bar = page.getByRole('complementary', { name: 'Pour l’équipe' });
  await expect(bar).toContainText('Publié');
  await expect(bar.getByRole('link', { name: 'English : à traduire' })).toBeVisible();
  await expectNoBarrier(bar);

  await workshop.save('events', id, { [titleFields.events]: `newer ${word}` }, { draft: true });
  await page.reload();
  await expect(bar).toContainText('Publié, avec des changements pas encore publiés');
  await bar.getByRole('link', { name: 'English : à traduire' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/collections/events/${id}/translate\\?locale=en`));
  await page.goto(pathOf(event));
  await bar.getByRole('link', { name: 'Modifier cette page' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/collections/events/${id}\\?locale=fr`));
  await expect(page.getByRole('heading', { level: 1, name: `newer ${word}` })).toBeVisible();
});

test('every kind of document has it, in the language of the panel', long, async ({ page, contributor, workshop }) => {
  await new AdminPanel(page).signIn(contributor);
  await page.context().addCookies([{ name: 'payload-lng', value: 'es', url: workshop.siteUrl }]);
  for (const collection of Object.keys(samples) as (keyof typeof samples)[]) {
    const { id } = await workshop.published(collection, uniqueWord('bar'));
    await page.goto(pathOf(await workshop.stored(collection, id)));
    const bar = page.getByRole('complementary', { name: 'Para el equipo' });
    await expect(bar.getByRole('link', { name: 'Modificar esta página' }), collection).toHaveAttribute(
      'href',
      `/admin/collections/${collection}/${id}?locale=fr`,
    );
  }
  await page.goto('/fr');
  await expect(page.getByRole('link', { name: 'Modificar esta página' })).toHaveAttribute('href', /\/pages\//);
});

test('readers get the bytes that they got before somebody of the staff came', async ({
  page,
  editor,
  reader,
  workshop,
}) => {
  const { id } = await workshop.published('concepts', uniqueWord('bar'));
  const path = pathOf(await workshop.stored('concepts', id));
  const before = await reader.get(path);
  await new AdminPanel(page).signIn(editor);
  const response = await page.goto(path);
  expect(response?.headers()['cache-control']).toMatch(/private|no-store/);
  await expect(page.getByRole('link', { name: 'Modifier cette page' })).toBeVisible();
  const after = await reader.get(path);
  expect(after.text).toBe(before.text);
  expect(after.text).not.toContain('Modifier cette page');
  expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  // With a forged session, a reader gets the page of everyone.
  const pretended = await reader.get(path, undefined, { cookie: 'payload-token=not.a.token' });
  expect(pretended.text).not.toContain('Modifier cette page');
});

test(
  'on a page in another language it names the state of that translation',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('bar');
    const { id } = await workshop.published('concepts', word);
    const english = { term: word, question: `${word} in English?`, definition: 'A definition.', localePublished: true };
    await workshop.save('concepts', id, english, { locale: 'en' });
    const concept = await workshop.stored('concepts', id);
    await new AdminPanel(page).signIn(editor);
    await page.goto(pathOf(concept, 'en'));
    // Who has not chosen a language for the panel has that of the page.
    const bar = page.getByRole('complementary', { name: 'For staff' });
    await expect(bar.getByRole('link', { name: /^English/ })).toBeVisible();
    await expect(bar.getByRole('link', { name: /^Español/ })).toHaveCount(0);
    await bar.getByRole('link', { name: 'Edit this page' }).click();
    await expect(page).toHaveURL(/\?locale=en/);
  },
);
