import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { openConnection } from '@/database/sqlite-connection';
import { activityLimits, dayMs } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { documentOf } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

/** Looks at the open view on a phone in the dark, then on a wide screen. */
async function expectNoBarrierAtWidths(page: Page): Promise<void> {
  for (const [colorScheme, width] of [
    ['dark', 360],
    ['light', 1440],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    // The panel chooses its colours when it is loaded.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarrier(page.getByRole('main'));
  }
}

test('the activity says who did what, is filtered by its address, and exported @mongo', async ({
  workshop,
  page,
  admin,
  editor,
}) => {
  const word = uniqueWord('activite');
  const event = await workshop.published('events', word);
  const title = String(event.title);
  const changed = await editor.client.patch(
    `/api/events/${event.id}`,
    { title: `=${title}`, _status: 'draft' },
    { locale: 'fr', draft: true },
  );
  documentOf(changed);

  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await page.goto('/admin/activity');
  const line = (words: RegExp) => page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: words });
  await expect(page.getByRole('heading', { level: 2, name: 'Aujourd’hui' })).toBeVisible();
  await expect(line(/Vous avez modifié/)).toBeVisible();
  await expect(line(/a publié/)).toBeVisible();

  const filters = page.getByRole('form', { name: 'Filtrer l’activité' });
  await filters.getByLabel('Contenu').selectOption({ label: 'Événement' });
  await filters.getByLabel('Action').selectOption({ label: 'Publication' });
  const from = filters.getByRole('textbox', { name: 'Depuis le' });
  await from.fill('n’importe quand');
  await filters.getByRole('button', { name: 'Filtrer' }).click();
  await expect(from).toBeFocused();
  await from.fill('hier');
  await filters.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/kind=events&action=published&from=\d{4}-\d\d-\d\d$/);
  await expect(line(/a publié/)).toBeVisible();
  await expect(line(/avez modifié/)).toHaveCount(0);
  await expectNoBarrierAtWidths(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exporter (CSV)' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^activite-\d{4}-\d\d-\d\d\.csv$/);
  const rows = parse(await readFile(await file.path(), 'utf8'), { bom: true, columns: true, delimiter: ';' }) as Record<
    string,
    string
  >[];
  expect(rows.every((row) => row.Action === 'Publication' && row.Contenu === 'Événement')).toBe(true);
  expect(rows.find((row) => row.Identifiant === event.id)).toMatchObject({ Titre: title });
  const all = await editor.client.get('/api/editorial/activity.csv', { action: 'saved' });
  expect(all.text, 'no formula').toContain(`'=${title}`);

  await line(/a publié/)
    .getByRole('link', { name: /Ce qui a changé/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`events/${event.id}/versions/[0-9a-f]{24}\\?with=published`));
  await expect(page.getByText('C’est la première version que le site a gardée')).toBeVisible();
  expect((await admin.client.post('/api/activity', { action: 'saved' })).status).toBe(403);
});

test(
  'what was not touched for a year is confirmed with one click',
  long,
  async ({ workshop, page, editor, contributor }) => {
    test.skip(installation.onMongo, 'a text is made old where SQLite is written');
    const concept = await workshop.published('concepts', uniqueWord('ancien'));
    const connection = openConnection(`${installation.folder}/site.db`);
    const touchedAt = new Date(Date.now() - (activityLimits.untouchedDays + 1) * dayMs).toISOString();
    await connection.execute({
      sql: 'UPDATE content_status SET touched_at = ? WHERE document_id = ?',
      args: [touchedAt, concept.id],
    });
    connection.close();

    await new AdminPanel(page).signIn(editor);
    await page.goto('/admin');
    await page.getByRole('link', { name: /contenus? à vérifier/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Contenus à vérifier' })).toBeVisible();
    await page
      .getByRole('navigation', { name: /par type/ })
      .getByRole('link', { name: /^Concepts/ })
      .click();
    const row = page.getByRole('listitem').filter({ hasText: String(concept.term) });
    await expectNoBarrierAtWidths(page);
    await row.getByRole('button', { name: /^Toujours juste/ }).click();
    await expect(row.getByText('Noté : toujours juste')).toBeVisible();
    await page.goto('/admin/upkeep?kind=concepts');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(row).toHaveCount(0);
    await page.goto(`/admin/activity?action=confirmed`);
    await expect(row).toContainText('Vous avez confirmé comme toujours juste');
    const body = { collection: 'concepts', id: concept.id };
    expect((await contributor.client.post('/api/editorial/upkeep', body)).status).toBe(403);
  },
);
