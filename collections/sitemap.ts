import { type Alternate, alternatesOf } from '@/lib/addresses';
import { sourceLocale } from '@/lib/locales';
import { sectionCollections } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { pageAlternates, readPageTree } from './pages/queries';
import { readTranslated } from './translated';

/** One content of the site: its addresses in the languages it is shown in, and when it last changed. */
export type SitemapEntry = { alternates: Alternate[]; updatedAt?: string };

/** Everything search engines may list: one query a collection, and the tree of pages. */
export async function readSitemap(): Promise<SitemapEntry[]> {
  const tree = await readPageTree();
  const pages = await readTranslated('pages', sourceLocale, {
    fields: ['seo', 'showInSitemap', 'updatedAt'],
    sort: 'id',
  });
  const sections = await Promise.all(
    sectionCollections.map(async (collection) => {
      const { docs } = await readTranslated(collection, sourceLocale, { fields: ['seo', 'updatedAt'], sort: 'id' });
      return [
        { alternates: sectionAlternates(collection) },
        ...docs
          .filter((document) => !document.seo?.noIndex)
          .map((document) => ({ alternates: alternatesOf(collection, document), updatedAt: document.updatedAt })),
      ];
    }),
  );
  return [
    ...pages.docs
      .filter((page) => !page.seo?.noIndex && page.showInSitemap !== false)
      .map((page) => ({ alternates: pageAlternates(tree, page.id), updatedAt: page.updatedAt })),
    ...sections.flat(),
  ].map((entry) => ({ ...entry, alternates: entry.alternates.filter(({ shown }) => shown) }));
}
