import { withoutControls } from '@/lib/plain-text';
import type { FeedContent, FeedItem } from './feed';

const named = (name: string) => ({ name: withoutControls(name) });

function jsonItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: withoutControls(item.title),
    content_text: withoutControls(item.paragraphs.join('\n\n')),
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    language: item.language,
    ...(item.authors.length > 0 && { authors: item.authors.map(named) }),
    ...(item.tags.length > 0 && { tags: item.tags }),
    ...(item.files.length > 0 && {
      attachments: item.files.map(({ url, mediaType, bytes }) => ({ url, mime_type: mediaType, size_in_bytes: bytes })),
    }),
  };
}

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: FeedContent): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    language: feed.language,
    items: feed.items.map(jsonItem),
  })}\n`;
}
