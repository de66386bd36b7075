import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import { sourceLocale } from '@/lib/locales';

export const dynamic = 'force-dynamic';

/** Disallows everything until the site is open; then the panel and the API, except pictures. */
export async function GET(): Promise<Response> {
  const { launched } = await readSettings(sourceLocale);
  const lines = launched
    ? ['Allow: /api/media/file/', 'Disallow: /admin', 'Disallow: /api/', '', `Sitemap: ${absoluteUrl('/sitemap.xml')}`]
    : ['Disallow: /'];
  return new Response(`${['User-agent: *', ...lines].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
