import type { StarterContent } from '@/content/types';
import { isLocale, locales } from '@/lib/locales';
import { markupOf } from './markup';
import { fieldsOf } from './schema';
import { expect, test } from './test';

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Texts that exist in some locales only: their path, and the missing locales. */
function gaps(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => isLocale(key))) {
    const texts = value as Record<string, unknown>;
    const filled = locales.filter((locale) => !isEmpty(texts[locale]) && typeof texts[locale] !== 'boolean');
    return filled.length === 0 || filled.length === locales.length ? [] : [`${path}: only ${filled.join(', ')}`];
  }
  return entries.flatMap(([key, child]) => gaps(child, `${path}/${key}`));
}

/** A page whose banner has the title of the page in locales in which it has none of its own, as readers see it. */
function withTitleOfBanner(page: Record<string, unknown>): Record<string, unknown> {
  const [first, ...others] = (page.layout ?? []) as Record<string, unknown>[];
  if (first?.blockType !== 'hero') return page;
  const own = Object.entries(first.title ?? {}).filter(([, title]) => !isEmpty(title));
  const title = { ...(page.title as object), ...Object.fromEntries(own) };
  return { ...page, layout: [{ ...first, title }, ...others] };
}

/** French no-break spaces are added where a text is shown. */
const spacesAside = (text: string | null | undefined) => text?.replace(/\s/g, ' ');

const all = { locale: 'all', depth: 0, draft: true };

/** Registers the tests of a starter content that the installation was filled with: all of it exists, in all locales. */
export function testStarterContent(content: StarterContent): void {
  for (const collection of ['members', 'concepts', 'documents', 'events', 'forms', 'pages', 'media'] as const) {
    test(`${collection}: every text exists in three locales @mongo`, async ({ admin }) => {
      const localized = (await fieldsOf(collection)).filter(({ field }) => 'localized' in field && field.localized);
      expect(localized.length).toBeGreaterThan(0);
      for (const { id, key } of content[collection]) {
        const doc = (await admin.client.get(`/api/${collection}/${id}`, all)).json;
        expect(doc.id, key).toBe(id);
        expect.soft(gaps(withTitleOfBanner(doc)), key).toEqual([]);
        // The title of a document, in any locale.
        for (const { path } of localized.filter(({ path }) =>
          ['title', 'name', 'term', 'slug', 'alt'].includes(path),
        )) {
          expect.soft(Object.keys((doc[path] ?? {}) as object).sort(), `${key}: ${path}`).toEqual([...locales].sort());
        }
      }
    });
  }

  for (const slug of ['header', 'footer', 'settings'] as const) {
    test(`${slug}: every text exists in three locales @mongo`, async ({ admin }) => {
      const doc = (await admin.client.get(`/api/globals/${slug}`, { locale: 'all', depth: 0 })).json;
      expect(gaps(doc)).toEqual([]);
      expect(JSON.stringify(doc)).toContain('"es":');
    });
  }

  test('a provisional document says so to its readers, and not in its summary', async ({ reader }) => {
    for (const { id, key } of content.documents.filter(({ provisional }) => provisional)) {
      for (const locale of locales) {
        const { provisional, summary, urls } = (await reader.get(`/api/documents/${id}`, { locale })).json as {
          provisional: string;
          summary: string;
          urls: Record<string, string>;
        };
        const page = await markupOf(new URL(urls[locale] ?? '').pathname);
        expect.soft(spacesAside(page.querySelector('main')?.textContent), `${key} ${locale}`).toContain(provisional);
        const description = page.querySelector('meta[name="description"]')?.getAttribute('content');
        expect.soft(spacesAside(description), `${key} ${locale}`).toBe(spacesAside(summary));
        const feed = (await reader.get(`/${locale}/feed.xml`)).text;
        expect.soft(feed, `${key} ${locale}`).not.toContain(provisional);
        expect.soft(`${description} ${feed}`, `${key} ${locale}`).not.toMatch(/remplacer|to be replaced|sustituido/);
      }
    }
  });
}
