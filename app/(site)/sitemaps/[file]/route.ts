import { readSitemapFile, type SitemapEntry } from '@/collections/sitemap';
import { absoluteUrl } from '@/lib/absolute-url';
import { notFound } from '@/lib/file-response';
import { sourceLocale } from '@/lib/locales';
import { xmlResponse } from '../../xml-response';

export const dynamic = 'force-dynamic';

/** Addresses are made of our own slugs and an origin: nothing in them needs escaping. */
function urls({ alternates, updatedAt }: SitemapEntry): string {
  const original = alternates.find(({ locale }) => locale === sourceLocale);
  const links = [
    ...alternates.map(({ locale, path }) => ({ hreflang: locale as string, path })),
    ...(original ? [{ hreflang: 'x-default', path: original.path }] : []),
  ]
    .map(({ hreflang, path }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absoluteUrl(path)}"/>`)
    .join('');
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : '';
  return alternates.map(({ path }) => `<url><loc>${absoluteUrl(path)}</loc>${changed}${links}</url>`).join('\n');
}

type Context = { params: Promise<{ file: string }> };

/** One file of the sitemap: public contents in the languages they are really shown in. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const entries = await readSitemapFile((await params).file);
  if (!entries) return notFound();
  return xmlResponse([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(urls),
    '</urlset>',
  ]);
}
