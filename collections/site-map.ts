import { type Addressed, langOf, pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { pagePath, type SectionCollection } from '@/lib/routes';
import { readPageTree } from './pages/queries';
import { readTranslated } from './translated';

/** A link of the site map, with the links below it. */
export type SiteMapEntry = { href: string; label: string; lang: Locale | undefined; below: SiteMapEntry[] };

/** The most documents of each section on the site map; the section's list has the others. */
const perSection = 20;

type Titled = Addressed & { title?: string; name?: string; question?: string | null; term?: string };

const titleOf = ({ question, title, name, term }: Titled) => question || title || name || term || '';

/** The order of sections: concepts and documents before members and events. */
const titles = {
  concepts: { fields: ['term', 'question'], sort: ['order', 'sortTitle'] },
  members: { fields: ['name'], sort: 'sortTitle' },
  events: { fields: ['title'], sort: '-startsAt' },
  documents: { fields: ['title'], sort: '-publishedOn' },
} as const;
const sections = Object.keys(titles) as SectionCollection[];

async function readSection<C extends SectionCollection>(collection: C, locale: Locale): Promise<SiteMapEntry[]> {
  const { fields, sort } = titles[collection];
  const { docs } = await readTranslated(collection, locale, {
    fields: fields as unknown as [],
    sort: [sort].flat(),
    page: 1,
    limit: perSection,
  });
  return (docs as Titled[]).flatMap((document) => {
    const href = pathOf(collection, document, locale);
    return href ? [{ href, label: titleOf(document), lang: langOf(document, locale), below: [] }] : [];
  });
}

/** The tree of pages, without those that an editor left out; the home page first. */
async function readPages(locale: Locale): Promise<SiteMapEntry[]> {
  const tree = await readPageTree();
  const { docs } = await readTranslated('pages', locale, { fields: ['title', 'showInSitemap'], sort: 'createdAt' });
  const listed = docs.filter(({ showInSitemap }) => showInSitemap !== false);
  const isListed = new Set(listed.map(({ id }) => id));
  const parentOf = (id: string) => {
    const parent = tree.pages.get(id)?.parent;
    return parent && isListed.has(parent) ? parent : null;
  };
  const below = (parent: string | null): SiteMapEntry[] =>
    listed
      .filter(({ id }) => parentOf(id) === parent)
      .sort((a, b) => Number(b.id === tree.homeId) - Number(a.id === tree.homeId))
      .flatMap((page) => {
        const slugs = tree.slugsOf(page.id, locale);
        if (!slugs) return [];
        const lang = langOf(page, locale);
        return [{ href: pagePath(slugs, locale), label: page.title, lang, below: below(page.id) }];
      });
  return below(null);
}

/** All pages, and the first documents of each section. A constant number of queries. */
export async function readSiteMap(locale: Locale) {
  const [pages, ...entries] = await Promise.all([
    readPages(locale),
    ...sections.map(async (section) => ({ section, entries: await readSection(section, locale) })),
  ]);
  return { pages, sections: entries };
}
