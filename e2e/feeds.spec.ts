import type { Page } from '@playwright/test';
import { noBreakSpaces } from '@/lib/french-spaces';
import { type Locale, locales } from '@/lib/locales';
import { type Feed, feedPath, pagePath, sectionPath } from '@/lib/routes';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { pdf } from './support/uploads';

const feeds: readonly Feed[] = ['news', 'events', 'documents'];
const pageOf = (feed: Feed, locale: Locale) => (feed === 'news' ? pagePath([], locale) : sectionPath(feed, locale));

type JsonItem = Json & { id: string; url: string; title: string; content_text: string; date_published: string };
type JsonFeed = Json & { items: JsonItem[] };

/** Parses an RSS feed with the browser's own parser. */
function readRss(page: Page, xml: string) {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    const text = (parent: Element | null, name: string) => {
      const own = [...(parent?.children ?? [])].filter((element) => element.nodeName === name);
      return own.length === 1 ? own[0]?.textContent : own.length === 0 ? null : own.map((each) => each.textContent);
    };
    const channel = document.querySelector('rss[version="2.0"] > channel');
    const self = channel?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0];
    return {
      error: document.querySelector('parsererror')?.textContent ?? null,
      channel: Object.fromEntries(
        ['title', 'link', 'description', 'language', 'lastBuildDate'].map((name) => [name, text(channel, name)]),
      ),
      self: { href: self?.getAttribute('href'), rel: self?.getAttribute('rel'), type: self?.getAttribute('type') },
      items: [...document.querySelectorAll('channel > item')].map((item) => ({
        title: text(item, 'title'),
        link: text(item, 'link'),
        guid: text(item, 'guid'),
        isPermaLink: item.querySelector('guid')?.getAttribute('isPermaLink'),
        pubDate: text(item, 'pubDate'),
        description: text(item, 'description'),
        enclosure: item.querySelector('enclosure')?.getAttribute('url') ?? null,
        type: item.querySelector('enclosure')?.getAttribute('type') ?? null,
      })),
    };
  }, xml);
}

test('feeds have, in each locale, its public documents, as RSS and as JSON Feed @mongo', async ({
  page,
  reader,
  workshop,
}) => {
  const words = { both: uniqueWord('nouvelle'), french: uniqueWord('nouvelle'), draft: uniqueWord('hidden') };
  const hostile = `${words.both} ]]> <b>&amp;</b> « é »`;
  const file = await workshop.upload('files', pdf(words.both));
  const files = [{ file: file.id, language: 'fr', accessible: 'yes' }];
  const document = await workshop.published('documents', words.both, { title: hostile, summary: hostile, files });
  const event = await workshop.published('events', words.french);
  await workshop.draft('documents', words.draft);
  const english = { title: `${hostile} in English`, summary: 'English', localePublished: true };
  await workshop.save('documents', document.id, english, { locale: 'en' });

  for (const locale of locales) {
    for (const feed of feeds) {
      const at = { xml: feedPath(feed, 'xml', locale), json: feedPath(feed, 'json', locale) };
      const [xml, json] = await Promise.all([reader.get(at.xml), reader.get(at.json)]);
      expect(xml.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
      expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
      const rss = await readRss(page, xml.text);
      const jsonFeed = JSON.parse(json.text) as JsonFeed;

      // RSS 2.0: title, link and description are required; the rest is what validators ask for.
      expect(rss.error).toBeNull();
      expect(rss.channel).toMatchObject({ link: installation.url + pageOf(feed, locale), language: locale });
      for (const part of [rss.channel.title, rss.channel.description]) expect(part).toBeTruthy();
      expect(Number.isNaN(Date.parse(String(rss.channel.lastBuildDate)))).toBe(false);
      expect(rss.self).toEqual({ href: installation.url + at.xml, rel: 'self', type: 'application/rss+xml' });

      // JSON Feed 1.1: version, title and items are required; of an item, an id and a content.
      expect(jsonFeed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: rss.channel.title,
        home_page_url: installation.url + pageOf(feed, locale),
        feed_url: installation.url + at.json,
        language: locale,
      });
      for (const item of jsonFeed.items) {
        expect.soft([typeof item.id, typeof item.content_text], at.json).toEqual(['string', 'string']);
        expect.soft(item.content_text).not.toBe('');
        expect.soft(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        expect.soft((await reader.get(new URL(item.url).pathname)).status, item.url).toBe(200);
      }
      expect(new Set(jsonFeed.items.map(({ id }) => id)).size).toBe(jsonFeed.items.length);

      // Both have the same content.
      expect(
        rss.items.map(({ guid, link, title, pubDate }) => [guid, link, title, Date.parse(String(pubDate))]),
      ).toEqual(
        jsonFeed.items.map(({ id, url, title, date_published: date }) => [
          id,
          url,
          title,
          Math.floor(Date.parse(date) / 1000) * 1000,
        ]),
      );
      expect(rss.items.every(({ isPermaLink }) => isPermaLink === 'false')).toBe(true);

      // As many documents as the API returns in this locale, and no others.
      const collections = feed === 'news' ? (['events', 'documents'] as const) : ([feed] as const);
      const ids = await Promise.all(
        collections.map(async (collection) => {
          const { docs } = (await reader.get(`/api/${collection}`, { locale, limit: 50, depth: 0 })).json;
          return (docs as { id: string }[]).map(({ id }) => `tag:localhost,2026:${collection}/${id}`);
        }),
      );
      expect(jsonFeed.items.map(({ id }) => id).sort()).toEqual(ids.flat().sort());
      expect(json.text).not.toContain(words.draft);

      const item = rss.items.find(({ guid }) => String(guid).endsWith(document.id));
      if (feed === 'events' || locale === 'es') expect(item).toBeUndefined();
      else {
        expect(item?.title).toBe(locale === 'fr' ? noBreakSpaces(hostile, locale) : english.title);
        expect(item?.type).toBe('application/pdf');
        expect((await reader.get(new URL(String(item?.enclosure)).pathname)).status).toBe(200);
        expect(new URL(String(item?.link)).pathname).toMatch(new RegExp(`^/${locale}/`));
      }
      expect(json.text.includes(event.id)).toBe(locale === 'fr' && feed !== 'documents');
    }
  }
});

test('news are sorted newest first, and sent again only after a change', async ({ reader, workshop }) => {
  const older = await workshop.published('documents', uniqueWord('nouvelle'));
  const newer = await workshop.published('events', uniqueWord('nouvelle'));
  const path = feedPath('news', 'json', 'fr');
  const answer = await reader.get(path);
  const { items } = JSON.parse(answer.text) as JsonFeed;
  expect(items.slice(0, 2).map(({ id }) => id.split('/')[1])).toEqual([newer.id, older.id]);
  const headers = { 'If-None-Match': answer.headers.get('etag') ?? '' };
  expect((await reader.get(path, {}, headers)).status).toBe(304);
  await workshop.unpublish('events', newer.id);
  const changed = await reader.get(path, {}, headers);
  expect(changed.status).toBe(200);
  expect(changed.text).not.toContain(newer.id);
});

test('feed readers and people find the feeds from the pages', async ({ page, reader }) => {
  for (const locale of locales) {
    for (const feed of feeds) {
      await page.goto(pageOf(feed, locale));
      for (const [type, format] of [
        ['application/rss+xml', 'xml'],
        ['application/feed+json', 'json'],
      ] as const) {
        const links = page.locator(`head link[rel="alternate"][type="${type}"]`);
        const found = await links.evaluateAll((all) =>
          all.map((link) => [link.getAttribute('href'), link.getAttribute('title')]),
        );
        const named = found.map(([href]) => new URL(String(href)).pathname);
        expect(named).toEqual([...new Set<Feed>(['news', feed])].map((each) => feedPath(each, format, locale)));
        for (const [, title] of found) expect(title).toBeTruthy();
      }
      if (feed === 'news') continue;
      await expect(page.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', feedPath(feed, 'xml', locale));
      await expect(page.getByRole('link', { name: 'JSON Feed' })).toHaveAttribute(
        'href',
        feedPath(feed, 'json', locale),
      );
    }
  }
  // A feed has one address, with the names of its locale.
  for (const path of ['/fr/events.xml', '/fr/events.ics', '/en/evenements.xml', '/de/feed.xml', '/fr/concepts.xml']) {
    expect.soft((await reader.get(path)).status, path).toBe(404);
  }
});
