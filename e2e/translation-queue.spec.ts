import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { barriersInForm } from './support/barriers';
import { installation } from './support/installation';
import { queriesFor } from './support/query-count';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const titles = (page: Page) => page.getByRole('table').getByRole('rowheader').getByRole('link').allInnerTexts();

test('the queue lists what is left to translate, and filters it', { tag: '@mongo' }, async ({
  page,
  contributor,
  workshop,
}) => {
  const word = uniqueWord('bureau');
  // Rows of a programme would need texts in English too.
  const event = (letter: string) => workshop.published('events', `${word} ${letter}`, { programme: [] });
  const done = await event('a');
  await workshop.save('events', done.id, { title: `${word} a`, localePublished: true }, { locale: 'en' });
  const hidden = await event('b');
  await workshop.save('events', hidden.id, { title: `${word} b` }, { locale: 'en' });
  const missing = await workshop.published('documents', `Élan ${word} c`);
  await workshop.draft('events', `${word} d`);
  const stale = await event('e');
  await workshop.save('events', stale.id, { title: `${word} e` }, { locale: 'en' });
  await workshop.save('events', stale.id, { price: 'autre' });

  await new AdminPanel(page).signIn(contributor);
  await page.goto('/admin/translations');
  await expect(page.getByRole('link', { name: 'Traductions', exact: true, includeHidden: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1, name: 'Traductions' })).toBeVisible();
  await page.getByRole('form').getByLabel('Titre').fill(word);
  await page.getByRole('form').getByLabel('Langue').selectOption('Anglais');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/language=en/);
  // Most recent source change first; unpublished documents are not left to do.
  expect(await titles(page)).toEqual([`${word} e`, `Élan ${word} c`, `${word} b`]);
  await expect(page.getByRole('caption')).toContainText('3 contenus');

  const requested = async (query: string) => {
    await page.goto(`/admin/translations?q=${word.toUpperCase()}&language=en&${query}`);
    await expect(page.getByRole('table').or(page.getByText('Aucun contenu'))).toBeVisible();
    return titles(page);
  };
  expect(await requested('state=missing')).toEqual([`Élan ${word} c`, `${word} d`]);
  await expect(page.getByRole('row', { name: `${word} d` })).toContainText(
    'Le texte en français n’est pas encore publié',
  );
  expect(await requested('state=stale')).toEqual([`${word} e`]);
  expect(await requested('state=hidden')).toEqual([`${word} b`]);
  expect(await requested('state=all')).toEqual([
    ...[`${word} e`, `Élan ${word} c`, `${word} b`, `${word} a`],
    // Not published: last, however new.
    `${word} d`,
  ]);
  expect(await requested('collection=documents')).toEqual([`Élan ${word} c`]);
  expect(await requested('collection=members')).toEqual([]);

  await page.goto(`/admin/translations?q=${word}&language=en`);
  await page.getByRole('link', { name: `Traduire en anglais : Élan ${word} c` }).click();
  await expect(page).toHaveURL(new RegExp(`/documents/${missing.id}/translate\\?locale=en`));
});

test('progress counts published documents, as text', long, async ({ admin, workshop }) => {
  const counts = async () => {
    const { text } = await admin.client.get('/admin/translations', { q: 'xylophone' });
    const [, ...numbers] = /(\d+) à jour, (\d+) à revoir, (\d+) manquantes?, sur (\d+)/.exec(text) ?? [];
    return numbers.map(Number);
  };
  const [current = 0, stale = 0, missing = 0, total = 0] = await counts();
  expect(current + stale + missing).toBe(total);
  await workshop.draft('members', uniqueWord('membre'));
  await workshop.published('members', uniqueWord('membre'));
  const translated = await workshop.published('members', uniqueWord('membre'));
  await workshop.save('members', translated.id, { name: 'Member' }, { locale: 'en' });
  expect(await counts()).toEqual([current + 1, stale, missing + 1, total + 2]);
});

test('the public and people without a role see nothing of the queue', async ({ reader, newcomer, workshop }) => {
  const word = uniqueWord('caché');
  await workshop.draft('events', word);
  for (const client of [reader, newcomer.client]) {
    expect((await client.get('/admin/translations', { q: word, state: 'all' })).text).not.toContain(`>${word}<`);
    expect((await client.get('/api/content-status')).json.docs ?? []).toEqual([]);
  }
});

test('the queue makes no more queries for many documents than for few', long, async ({ admin, workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  const word = uniqueWord('nombreux');
  const count = () => queriesFor(() => admin.client.get('/admin/translations', { q: word }));
  await workshop.published('events', `${word} 0`);
  const few = await count();
  for (let number = 1; number < 6; number += 1) await workshop.published('events', `${word} ${number}`);
  expect(await count()).toBeLessThanOrEqual(few);
});

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const) {
  test(
    `the queue has no axe violation, ${colorScheme}, ${width} pixels wide`,
    long,
    async ({ page, editor, workshop }) => {
      await workshop.published('events', uniqueWord('rencontre'));
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await new AdminPanel(page).signIn(editor);
      for (const path of ['/admin/translations', '/admin/translations?q=xylophone']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await barriersInForm(page), path).toEqual([]);
      }
    },
  );
}
