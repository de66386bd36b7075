import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { FeedContent } from './feed';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const hostile = `]]><script>alert(1)</script> & &amp; "d'accord" \u0000\u0008\ufffe`;
const cleaned = `]]><script>alert(1)</script> & &amp; "d'accord" `;

const feed: FeedContent = {
  title: hostile,
  description: hostile,
  language: 'fr',
  pageUrl: 'https://site.example/fr?a=1&b=2',
  feedUrl: 'https://site.example/fr/feed.xml',
  items: [
    {
      id: 'tag:site.example,2026:events/1',
      url: 'https://site.example/fr/a?b=1&c=2',
      language: 'fr',
      title: hostile,
      paragraphs: [hostile, 'Deux'],
      publishedAt: '2026-11-23T20:00:00.000Z',
      updatedAt: '2026-11-24T20:00:00.000Z',
      authors: [hostile],
      tags: [hostile],
      files: [{ url: 'https://site.example/a.pdf', mediaType: 'application/pdf', bytes: 12 }],
    },
  ],
};

const parsed = (xml: string) => new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');

test('RSS is well formed whatever the words, and gives them back', () => {
  const { documentElement: root } = parsed(rss(feed));
  const text = (selector: string) => root.querySelector(selector)?.textContent;
  expect(root.getAttribute('version')).toBe('2.0');
  expect(text('channel > title')).toBe(cleaned);
  expect(text('item > title')).toBe(cleaned);
  expect(text('item > category')).toBe(cleaned);
  expect(text('item > link')).toBe('https://site.example/fr/a?b=1&c=2');
  expect(text('item > pubDate')).toBe('Mon, 23 Nov 2026 20:00:00 GMT');
  expect(text('lastBuildDate')).toBe('Tue, 24 Nov 2026 20:00:00 GMT');
  expect(root.getElementsByTagName('dc:creator')[0]?.textContent).toBe(cleaned);
});

test('an item in the source language says so, in a feed of another one', () => {
  const items = (['en', 'fr'] as const).flatMap((language) => feed.items.map((item) => ({ ...item, language })));
  const mixed: FeedContent = { ...feed, language: 'en', items };
  const { documentElement: root } = parsed(rss(mixed));
  const languages = [...root.getElementsByTagName('dc:language')].map(({ textContent }) => textContent);
  expect([root.querySelector('channel > language')?.textContent, ...languages]).toEqual(['en', 'en', 'fr']);
  const json = JSON.parse(jsonFeed(mixed)) as { language: string; items: { language: string }[] };
  expect([json.language, ...json.items.map(({ language }) => language)]).toEqual(['en', 'en', 'fr']);
});

test('what a feed reader shows as HTML holds words only', () => {
  const description = parsed(rss(feed)).querySelector('item > description')?.textContent ?? '';
  const { body } = new JSDOM(description).window.document;
  expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P', 'P']);
  expect([...body.children].map(({ textContent }) => textContent)).toEqual([cleaned, 'Deux']);
});

test('a feed without items has no date of its own', () => {
  expect(parsed(rss({ ...feed, items: [] })).querySelector('lastBuildDate, item')).toBeNull();
});

test('JSON Feed gives the words back, without what no text may hold', () => {
  const { items } = JSON.parse(jsonFeed(feed));
  expect(items[0]).toMatchObject({
    title: cleaned,
    content_text: `${cleaned}\n\nDeux`,
    attachments: [{ url: 'https://site.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 12 }],
  });
});
