import { listSitemapFiles } from '@/collections/sitemap';
import { sitemapFilePath } from '@/lib/routes';
import { settings as environment } from '@/lib/settings';
import { xmlResponse } from '../xml-response';

export const dynamic = 'force-dynamic';

/** The index of the sitemap: its files, each of bounded size. */
export async function GET(): Promise<Response> {
  const files = await listSitemapFiles();
  return xmlResponse([
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map((file) => `<sitemap><loc>${environment.siteUrl}${sitemapFilePath(file)}</loc></sitemap>`),
    '</sitemapindex>',
  ]);
}
