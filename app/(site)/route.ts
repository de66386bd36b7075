import { findRedirect, hasUnknownQuery } from '@/collections/redirects/queries';
import { acceptedLocale } from '@/lib/accepted-locale';
import type { Locale } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { settings } from '@/lib/settings';

/**
 * `/` redirects to the home page in the reader's language, unless its query has a redirect (`/?p=123`). Not cacheable:
 * it depends on `Accept-Language`.
 */
export async function GET(request: Request): Promise<Response> {
  const locale = acceptedLocale(request.headers.get('accept-language'));
  const address = `/${new URL(request.url).search}`;
  const target = await findRedirect(address);
  if (target) return redirectTo(target.replace(/[^ -~]+/g, encodeURIComponent), 308);
  if (await hasUnknownQuery(address)) return notFoundPage(locale);
  return redirectTo(pagePath([], locale), 307, { Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' });
}

const redirectTo = (location: string, status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...headers, Location: location } });

/** The 404 page: a route handler can't render one, so it is requested from this server. */
async function notFoundPage(locale: Locale): Promise<Response> {
  // No slug has an underscore.
  const page = await fetch(`http://127.0.0.1:${settings.port}${pagePath(['_'], locale)}`, { cache: 'no-store' });
  return new Response(await page.text(), {
    status: 404,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      Vary: 'Accept-Language',
    },
  });
}
