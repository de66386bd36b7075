import { listSitemapFiles } from '@/collections/sitemap';
import { absoluteUrl } from '@/lib/absolute-url';
import { sitemapFilePath } from '@/lib/routes';
import { xmlResponse } from '../xml-response';

export const dynamic = 'force-dynamic';

/** The index of the sitemap: its files, each of bounded size. */
export async function GET(): Promise<Response> {
  const files = await listSitemapFiles();
  return xmlResponse([
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map((file) => `<sitemap><loc>${absoluteUrl(sitemapFilePath(file))}</loc></sitemap>`),
    '</sitemapindex>',
  ]);
}
