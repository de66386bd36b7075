import { type Alternate, alternatesOf } from '@/lib/addresses';
import { listLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import { isSectionCollection, type SectionCollection, sectionCollections } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { pageAlternates, readPageTree } from './pages/queries';
import { payloadClient } from './payload-client';
import { readPublicRows } from './public-rows';
import { readTranslated } from './translated';

/** One document of the site: its addresses in its published locales, and when it last changed. */
export type SitemapEntry = { alternates: Alternate[]; updatedAt?: string };

type Row = { id: string; addresses?: unknown; updatedAt: string; seo?: { noIndex?: boolean | null } };

async function readRows(collection: SectionCollection, page: number, limit: number) {
  const select = { addresses: true, updatedAt: true, seo: { noIndex: true } } as const;
  const query = { select, sort: ['id'], page, limit };
  return readPublicRows<Row>(await payloadClient(), collection, sourceLocale, query);
}

const shownOnly = (entry: SitemapEntry): SitemapEntry => ({
  ...entry,
  alternates: entry.alternates.filter(({ localePublished }) => localePublished),
});

/** The names of the sitemap's files: the pages, and each section that is not empty in files of bounded size. */
export async function listSitemapFiles(): Promise<string[]> {
  const sections = await Promise.all(
    sectionCollections.map(async (collection) => {
      const { totalDocs } = await readRows(collection, 1, 1);
      const files = totalDocs === 0 ? 0 : lastPage(totalDocs, listLimits.maxSitemapDocuments);
      return Array.from({ length: files }, (_, index) => `${collection}-${index + 1}`);
    }),
  );
  return ['pages-1', ...sections.flat()];
}

async function readPagesFile(): Promise<SitemapEntry[]> {
  const tree = await readPageTree();
  const { docs } = await readTranslated('pages', sourceLocale, {
    fields: ['seo', 'showInSitemap', 'updatedAt'],
    sort: 'id',
  });
  return docs
    .filter((page) => !page.seo?.noIndex && page.showInSitemap !== false)
    .map((page) => shownOnly({ alternates: pageAlternates(tree, page.id), updatedAt: page.updatedAt }));
}

/** What one file of the sitemap lists, by its name (`events-2`); null where there is no such file. */
export async function readSitemapFile(name: string): Promise<SitemapEntry[] | null> {
  if (name === 'pages-1') return readPagesFile();
  const [, collection = '', number] = /^([a-z]+)-([1-9]\d{0,5})$/.exec(name) ?? [];
  if (!isSectionCollection(collection)) return null;
  const page = Number(number);
  const { docs, totalDocs } = await readRows(collection, page, listLimits.maxSitemapDocuments);
  if (totalDocs === 0 || page > lastPage(totalDocs, listLimits.maxSitemapDocuments)) return null;
  const documents = docs
    .filter(({ seo }) => !seo?.noIndex)
    .map((document) => shownOnly({ alternates: alternatesOf(collection, document), updatedAt: document.updatedAt }));
  // The list of the section itself stands in its first file.
  return page === 1 ? [{ alternates: sectionAlternates(collection) }, ...documents] : documents;
}
