import { readSiteMap } from '@/collections/site-map';
import { Band } from '@/components/band/band';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { SiteMap } from '@/components/site-map/site-map';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { cardPath, sectionPath } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { getT } from '@/messages/site';
import { notFoundMetadata, notFoundPage } from '../../not-found-page';
import { pageMetadata } from '../../page-metadata';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundMetadata(sourceLocale);
  const title = getT(locale)('sections.site-map');
  return pageMetadata({
    locale,
    title,
    description: getT(locale)('sectionDescriptions.site-map'),
    alternates: sectionAlternates('site-map'),
    card: { path: cardPath('sections', 'site-map', locale), alt: title },
  });
}

async function readParts(locale: Locale) {
  const t = getT(locale);
  const { pages, sections } = await readSiteMap(locale);
  return [
    { title: t('siteMap.pages'), entries: pages },
    ...sections.map(({ section, entries }) => ({
      title: t(`sections.${section}`),
      entries: [
        { href: sectionPath(section, locale), label: t(`${section}.all`), lang: undefined, below: [] },
        ...entries,
      ],
    })),
  ];
}

/** The site map. */
export default async function SiteMapPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const title = getT(locale)('sections.site-map');
  return (
    <SiteFrame locale={locale} alternates={sectionAlternates('site-map')} quiet>
      <Band locale={locale} crumbs={[{ label: title }]} title={title} quiet />
      <div className="block">
        <SiteMap parts={await readParts(locale)} />
      </div>
    </SiteFrame>
  );
}
