import { findPage, pageAlternates, readPageTree } from '@/collections/pages/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { StructuredData } from '@/components/structured-data/structured-data';
import { readSettings } from '@/globals/settings/queries';
import type { Query } from '@/lib/filters';
import { isLocale, type Locale, localeOrSource, sourceLocale } from '@/lib/locales';
import { cardPath } from '@/lib/routes';
import { movedOrNotFound } from '../moved';
import { notFoundMetadata, notFoundPage } from '../not-found-page';
import { pageMetadata } from '../page-metadata';
import { PageArticle } from './page-article';
import { siteData } from './site-data';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

async function readHome(locale: Locale) {
  const tree = await readPageTree();
  const page = tree.homeId ? await findPage(locale, tree.homeId) : null;
  return page && { page, alternates: pageAlternates(tree, page.id) };
}

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const home = isLocale(locale) ? await readHome(locale) : null;
  if (!isLocale(locale) || !home) return notFoundMetadata(localeOrSource(locale));
  const { siteName, tagline } = await readSettings(locale);
  const { page, alternates } = home;
  const card = { path: cardPath('pages', page.id, locale), alt: tagline || page.title };
  return pageMetadata({ locale, title: siteName, seo: page.seo, alternates, card, isHome: true });
}

/** The home page: the page chosen in Settings. */
export default async function HomePage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return movedOrNotFound(sourceLocale, `/${locale}`, searchParams);
  const home = await readHome(locale);
  if (!home) return notFoundPage(locale);
  return (
    <SiteFrame locale={locale} alternates={home.alternates} document={{ collection: 'pages', id: home.page.id }}>
      <StructuredData data={await siteData(locale)} />
      <PageArticle locale={locale} page={home.page} crumbs={[]} />
    </SiteFrame>
  );
}
