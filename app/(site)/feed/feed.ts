import type { Locale } from '@/lib/locales';

/** A feed item. Texts are plain; addresses are absolute. */
export type FeedItem = {
  /** Permanent, and the same in all locales. */
  id: string;
  url: string;
  /** Of all its texts: another one than the feed's where the source is shown. */
  language: Locale;
  title: string;
  paragraphs: readonly string[];
  /** ISO 8601, in UTC. */
  publishedAt: string;
  updatedAt: string;
  authors: readonly string[];
  tags: readonly string[];
  files: readonly { url: string; mediaType: string; bytes: number }[];
};

/** A feed in one language, before it is written as RSS or as JSON Feed. */
export type FeedContent = {
  title: string;
  description: string;
  language: Locale;
  /** The page that shows the same. */
  pageUrl: string;
  /** The feed's own address. */
  feedUrl: string;
  items: readonly FeedItem[];
};
