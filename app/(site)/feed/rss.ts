import { escapeMarkup } from '@/lib/plain-text';
import type { FeedContent, FeedItem } from './feed';

/** `Mon, 23 Nov 2026 20:00:00 GMT`, as RSS wants dates (RFC 822 with a year of four digits). */
const rssDate = (iso: string) => new Date(iso).toUTCString();

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

/** Feed readers treat a description as HTML: plain text is converted to paragraphs, then escaped as XML. */
const description = (paragraphs: readonly string[]) =>
  element('description', paragraphs.map((words) => `<p>${escapeMarkup(words)}</p>`).join(''));

function itemElement(item: FeedItem): string {
  const [file] = item.files;
  return [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    `<guid isPermaLink="false">${escapeMarkup(item.id)}</guid>`,
    element('pubDate', rssDate(item.publishedAt)),
    element('dc:language', item.language),
    ...item.authors.map((author) => element('dc:creator', author)),
    ...item.tags.map((tag) => element('category', tag)),
    description(item.paragraphs),
    // RSS has room for one.
    ...(file
      ? [`<enclosure url="${escapeMarkup(file.url)}" length="${file.bytes}" type="${escapeMarkup(file.mediaType)}"/>`]
      : []),
    '</item>',
  ].join('\n');
}

/** A feed as RSS 2.0, with the address of the feed itself (Atom) who wrote an item and in which
 * language (Dublin Core). */
export function rss(feed: FeedContent): string {
  const changes = feed.items.map(({ updatedAt }) => updatedAt).sort();
  const latest = changes.at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.pageUrl),
    `<atom:link href="${escapeMarkup(feed.feedUrl)}" rel="self" type="application/rss+xml"/>`,
    element('description', feed.description),
    element('language', feed.language),
    ...(latest ? [element('lastBuildDate', rssDate(latest))] : []),
    ...feed.items.map(itemElement),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
