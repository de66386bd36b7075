import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import { refuseParameters } from '@/lib/api/refuse-parameters';
import { fallbackParameter, withSourceQuery } from '@/lib/fallback';
import { notFound } from '@/lib/file-response';
import { generatedResponse } from '@/lib/generated-response';
import { isLocale } from '@/lib/locales';
import { type Feed, type FeedFormat, feedPath, pagePath, sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { requestedLanguages } from '../requested-languages';
import type { FeedContent } from './feed';
import { listFeedItems } from './items';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

type Context = { params: Promise<{ locale: string }> };

const formats: Record<FeedFormat, { write: (feed: FeedContent) => string; contentType: string }> = {
  xml: { write: rss, contentType: 'application/rss+xml; charset=utf-8' },
  json: { write: jsonFeed, contentType: 'application/feed+json; charset=utf-8' },
};

/** The handler of a feed's address, in one of its formats. */
export function feedRoute(feed: Feed, format: FeedFormat) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return notFound();
    const refusal = refuseParameters(request, [fallbackParameter]);
    if (refusal) return refusal;
    const languages = requestedLanguages(request);
    if (languages instanceof Response) return languages;
    const [items, { siteName }] = await Promise.all([listFeedItems(feed, locale, languages), readSettings(locale)]);
    const query = languages.withSource ? withSourceQuery(locale) : '';
    const t = getT(locale);
    const { write, contentType } = formats[format];
    const body = write({
      title: t(`feeds.title.${feed}`, { site: siteName }),
      description: t(`feeds.description.${feed}`),
      language: locale,
      pageUrl: absoluteUrl(feed === 'news' ? pagePath([], locale) : sectionPath(feed, locale)),
      feedUrl: absoluteUrl(feedPath(feed, format, locale)) + (query && `?${query}`),
      items,
    });
    return generatedResponse(request, { body, contentType });
  };
}
