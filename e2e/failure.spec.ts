import { createClient } from '@libsql/client';
import { expect, test } from '@playwright/test';
import { locales } from '@/lib/locales';
import { failure } from '@/messages/failure';
import { Client } from './support/client';
import { settingsOfInstallation } from './support/installation';

/** Takes a table away under the running site, and gives it back: an error that nobody foresaw. */
async function withoutTable(table: string, work: () => Promise<void>): Promise<void> {
  const database = createClient({ url: settingsOfInstallation.DATABASE_URL ?? '' });
  await database.execute(`ALTER TABLE "${table}" RENAME TO "${table}_away"`);
  try {
    await work();
  } finally {
    await database.execute(`ALTER TABLE "${table}_away" RENAME TO "${table}"`);
    database.close();
  }
}

test('a page that fails says so in three languages, without JavaScript and without a word of the error', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await withoutTable('header', async () => {
    const response = await page.goto('/fr/evenements');
    expect(response?.status()).toBe(500);
    for (const locale of locales) {
      const section = page.locator(`section[lang="${locale}"]`);
      await expect(section.getByRole('heading')).toHaveText(failure[locale].title);
      await expect(section).toContainText(failure[locale].reason);
    }
    const html = (await response?.text()) ?? '';
    expect(html).not.toMatch(/header|sqlite|select|error:|stack|digest|<script/i);
    // What programs ask for keeps its form.
    const answer = await new Client().get('/api/globals/header');
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.text).not.toMatch(/sqlite|select|stack/i);
  });
  expect((await page.goto('/fr/evenements'))?.status()).toBe(200);
  await context.close();
});
