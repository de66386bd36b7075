import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import { sourceLocale } from '@/lib/locales';

export const dynamic = 'force-dynamic';

/** Asks robots to stay away until the site is launched; then from the admin panel and the API, but for its pictures. */
export async function GET(): Promise<Response> {
  const { launched } = await readSettings(sourceLocale);
  const lines = launched
    ? ['Allow: /api/media/file/', 'Disallow: /admin', 'Disallow: /api/', '', `Sitemap: ${absoluteUrl('/sitemap.xml')}`]
    : ['Disallow: /'];
  return new Response(`${['User-agent: *', ...lines].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
