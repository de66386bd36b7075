import { dayMs } from '@/lib/limits';
import { localeDirection, locales, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { calendarPath, documentPath, feedPath, sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { AdminPanel } from './support/admin-panel';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { translate, translationOf } from './support/translations';

/**
 * Behaviour of every installation, whatever its locales and source locale: `npm run test:installations` goes through
 * several. No locale is named here.
 */
const targets = locales.filter((locale) => locale !== sourceLocale);

test.describe.configure({ mode: 'serial' });

test('a text is written in the source locale, translated, becomes stale and is published again', {
  tag: '@mongo',
}, async ({ page, admin, editor, reader, workshop }) => {
  test.setTimeout(180_000);
  const word = uniqueWord('treffen');
  const inAMonth = new Date(Date.now() + 30 * dayMs).toISOString();
  const event = await workshop.published('events', word, { programme: [], startsAt: inAMonth, endsAt: null });
  const slug = String(event.slug);
  const sourceText = (await reader.get(documentPath('events', slug, sourceLocale))).text;
  expect(sourceText).toContain(`<html lang="${sourceLocale}" dir="${localeDirection[sourceLocale]}"`);

  for (const locale of targets) {
    await test.step(`in ${locale}`, async () => {
      const state = () => translationOf(admin.client, 'events', event.id, locale);
      expect(await state()).toMatchObject({ state: 'missing', todo: true, localePublished: false });

      // Until then readers get the source text, with a notice of its language.
      await page.goto(documentPath('events', slug, locale));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', localeDirection[locale]);
      await expect(
        page.getByText(getT(locale)('translation.missing', { source: languageName(locale, sourceLocale) })),
      ).toBeVisible();
      const title = page.getByRole('heading', { level: 1, name: word });
      await expect(title).toHaveAttribute('lang', sourceLocale);
      await expect(title).toHaveCSS('direction', localeDirection[sourceLocale]);

      const translated = `${word} ${locale}`;
      const save = (changes: Json) => translate(editor.client, 'events', event.id, { locale, ...changes });
      const texts = { title: translated, summary: translated };
      expect((await save({ texts })).status).toBe(200);
      expect(await state()).toMatchObject({ state: 'stale' });
      expect((await save({ texts: {}, current: true, localePublished: true })).status).toBe(200);
      const published = await workshop.save('events', event.id, {}, { locale });
      expect(await state()).toMatchObject({ state: 'current', todo: false, localePublished: true });

      const path = new URL((published.urls as Record<string, string>)[locale] ?? '').pathname;
      expect(path).toContain(`${sectionPath('events', locale)}/`);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: translated })).toBeVisible();
      // Search engines are sent every locale, and the source one as default.
      await expect(page.locator(`link[rel="alternate"][hreflang="x-default"]`)).toHaveAttribute(
        'href',
        installation.url + documentPath('events', slug, sourceLocale),
      );

      const feed = await reader.get(feedPath('events', 'json', locale));
      expect(JSON.parse(feed.text)).toMatchObject({ language: locale });
      expect(feed.text).toContain(translated);
      expect((await reader.get(feedPath('events', 'xml', locale))).text).toContain(translated);
      expect((await reader.get(calendarPath(locale))).text).toContain(translated);
      const found = await reader.get('/api/search', { q: word, locale });
      expect((found.json.results as { id: string }[]).map(({ id }) => id)).toEqual([event.id]);
    });
  }

  const changed = `${word} neu`;
  await workshop.save('events', event.id, { summary: changed });
  for (const locale of targets) {
    const stale = { state: 'stale', toCheck: ['summary'], todo: true, localePublished: true };
    expect(await translationOf(admin.client, 'events', event.id, locale)).toMatchObject(stale);
  }
  expect((await reader.get('/api/search', { q: changed, locale: sourceLocale })).text).toContain(event.id);
  const feed = await reader.get(feedPath('events', 'json', sourceLocale));
  expect(JSON.parse(feed.text)).toMatchObject({ language: sourceLocale });

  // The panel, in one of its languages, which need not be a locale of the site.
  await new AdminPanel(page).signIn(editor);
  for (const locale of targets) {
    await page.goto(`/admin/translations?q=${word}&language=${locale}`);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: word }) });
    await expect(row).toContainText('À revoir');
    await page.goto(`/admin/collections/events/${event.id}/translate?locale=${locale}`);
    await expect(page.getByText(languageName('fr', sourceLocale), { exact: false }).first()).toBeVisible();
    await expect(page.locator(`[lang="${sourceLocale}"] ins`).filter({ hasText: 'neu' })).toBeVisible();
    // The panel is left to right; each text has the direction of its locale.
    await expect(page.getByRole('textbox', { name: /^Titre \*/ })).toHaveCSS('direction', localeDirection[locale]);
  }
  await page.goto(`/admin/collections/events/${event.id}/versions`);
  await expect(page.getByText('Tout ce qui a été fait, et par qui.')).toBeVisible();
  await page
    .getByRole('link', { name: /^Comparer/ })
    .first()
    .click();
  await expect(page.locator(`[lang="${sourceLocale}"] ins`).filter({ hasText: 'neu' })).toBeVisible();
});

test('readers are redirected to a locale of the site, and no address is in another one', async ({ reader }) => {
  const home = await reader.speaking('xx').get('/');
  expect(new URL(home.headers.get('location') ?? '', installation.url).pathname).toBe(`/${sourceLocale}`);
  for (const locale of locales) expect((await reader.get(`/${locale}`)).status, locale).toBe(200);
  const others = ['ar', 'de', 'en', 'es', 'fr'].filter((code) => !(locales as readonly string[]).includes(code));
  for (const code of others) expect((await reader.get(`/${code}`)).status, code).toBe(404);
  const refused = await reader.get('/api/events', { locale: 'xx' });
  expect(refused.json).toMatchObject({ errors: [{ code: 'invalid-locale' }] });
});
