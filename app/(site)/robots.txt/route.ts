import { readSettings } from '@/globals/settings/queries';
import { sourceLocale } from '@/lib/locales';
import { settings as environment } from '@/lib/settings';

export const dynamic = 'force-dynamic';

/** Asks robots to stay away until the site is launched; then from the admin panel and the API, but for its pictures. */
export async function GET(): Promise<Response> {
  const { launched } = await readSettings(sourceLocale);
  const lines = launched
    ? [
        'Allow: /api/media/file/',
        'Disallow: /admin',
        'Disallow: /api/',
        '',
        `Sitemap: ${environment.siteUrl}/sitemap.xml`,
      ]
    : ['Disallow: /'];
  return new Response(`${['User-agent: *', ...lines].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
