import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { attemptOf } from '@/collections/submissions/attempts';
import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import type { Alternate } from '@/lib/addresses';
import { byLocale, type Locale, sourceLocale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import { calendarPath, type Feed, feedPath } from '@/lib/routes';
import { settings as environment } from '@/lib/settings';
import { getT } from '@/messages/site';
import type { Media, Page } from '@/payload-types';

type Described = {
  locale: Locale;
  title: string;
  description?: string | null | undefined;
  seo?: Page['seo'];
  alternates: readonly Alternate[];
  /** `noindex`, for filtered and empty lists. */
  filtered?: boolean;
  /** The generated card of the page (`cardPath`); a picture chosen by editors takes precedence. */
  card?: { path: string; alt: string };
  /** Dates of the first publication and the last change. */
  article?: { firstPublishedAt?: string | null; updatedAt: string };
  /** The feed of the page's section; the feed of all news is linked on every page. */
  feed?: Exclude<Feed, 'news'> | undefined;
  /** The title of the home page is the name of the site alone. */
  isHome?: boolean;
};

const noIndex: Metadata['robots'] = { index: false, follow: false };

/** Languages as Open Graph writes them, which wants a territory: that of the way we write dates and numbers. */
const openGraphLocale = byLocale(({ openGraph }) => openGraph);

type SharedImage = { url: string; width?: number; height?: number; alt?: string; type?: string };

/** The picture chosen by editors, except an SVG, which social networks don't show. */
function chosenImage(media: Media | null): SharedImage | null {
  if (!media?.url || media.mimeType === 'image/svg+xml') return null;
  return {
    url: new URL(media.url, environment.siteUrl).href,
    ...(media.width && media.height && { width: media.width, height: media.height }),
    ...(media.alt && { alt: media.alt }),
    ...(media.mimeType && { type: media.mimeType }),
  };
}

const drawnImage = ({ path, alt }: NonNullable<Described['card']>): SharedImage => ({
  url: absoluteUrl(path),
  width: 1200,
  height: 630,
  alt,
  type: 'image/png',
});

/** Links to feeds and calendar in the head of a page. */
function feedLinks(locale: Locale, siteName: string, section: Described['feed']) {
  const t = getT(locale);
  const feeds: Feed[] = section ? ['news', section] : ['news'];
  const links = (format: 'xml' | 'json') =>
    feeds.map((feed) => ({
      url: absoluteUrl(feedPath(feed, format, locale)),
      title: t(`feeds.title.${feed}`, { site: siteName }),
    }));
  const calendar = [{ url: absoluteUrl(calendarPath(locale)), title: t('feeds.title.events', { site: siteName }) }];
  return {
    'application/rss+xml': links('xml'),
    'application/feed+json': links('json'),
    ...(section === 'events' && { 'text/calendar': calendar }),
  };
}

/**
 * Metadata of a page: title, description, canonical address and its published translations. `noindex` for a page shown
 * in another language than its address, for one that editors exclude, and for every page until the site is open.
 */
export async function pageMetadata(described: Described): Promise<Metadata> {
  const { locale, seo, alternates, card, article, filtered = false, isHome = false } = described;
  const site = await readSettings(locale);
  const title = seo?.title || described.title;
  const image =
    chosenImage(populated(seo?.image)) ?? chosenImage(populated(site.socialImage)) ?? (card ? drawnImage(card) : null);
  const description = seo?.description || described.description || site.description || undefined;
  const own = alternates.find((alternate) => alternate.locale === locale);
  const published = alternates.filter((alternate) => alternate.localePublished);
  const languages = Object.fromEntries(published.map((alternate) => [alternate.locale, absoluteUrl(alternate.path)]));
  const fullTitle = isHome ? title : `${title} – ${site.siteName}`;
  return {
    // A refused form says so at the beginning of the title, which screen readers announce first.
    title: attemptOf(await headers()) ? `${getT(locale)('forms.error')} ${fullTitle}` : fullTitle,
    ...(description && { description }),
    alternates: {
      ...(own && { canonical: absoluteUrl(own.path) }),
      ...(own?.localePublished && { languages: { ...languages, 'x-default': languages[sourceLocale] } }),
      types: feedLinks(locale, site.siteName, described.feed),
    },
    openGraph: {
      title,
      ...(description && { description }),
      ...(image && { images: [image] }),
      ...(own && { url: absoluteUrl(own.path) }),
      siteName: site.siteName,
      // The language of the text: the source language where it is not translated.
      locale: openGraphLocale[own?.localePublished === false ? sourceLocale : locale],
      alternateLocale: published.filter((each) => each.locale !== locale).map((each) => openGraphLocale[each.locale]),
      ...(article
        ? {
            type: 'article',
            modifiedTime: article.updatedAt,
            ...(article.firstPublishedAt && { publishedTime: article.firstPublishedAt }),
          }
        : { type: 'website' }),
    },
    ...robotsOf({ hidden: !site.launched || !own?.localePublished || Boolean(seo?.noIndex), filtered }),
    // The rest it takes from Open Graph.
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/** A filtered list is not indexed, but its links are followed. */
function robotsOf({ hidden, filtered }: { hidden: boolean; filtered: boolean }): Pick<Metadata, 'robots'> {
  if (hidden) return { robots: noIndex };
  return filtered ? { robots: { index: false, follow: true } } : {};
}

/** Metadata of the 404 page. */
export async function unlistedMetadata(locale: Locale, title: string): Promise<Metadata> {
  const site = await readSettings(locale);
  return { title: `${title} – ${site.siteName}`, robots: noIndex };
}
