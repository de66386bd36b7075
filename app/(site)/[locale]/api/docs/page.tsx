import { payloadClient } from '@/collections/payload-client';
import { ApiDocs } from '@/components/api-docs/api-docs';
import { Band } from '@/components/band/band';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { readSettings } from '@/globals/settings/queries';
import { describeApi } from '@/lib/api/openapi/describe-api';
import { isLocale, locales, sourceLocale } from '@/lib/locales';
import { apiDocsPath, cardPath, openApiPath } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/site';
import { apiDocsCard } from '../../../card/words';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { pageMetadata } from '../../../page-metadata';

type Props = { params: Promise<{ locale: string }> };

const alternates = locales.map((locale) => ({ locale, path: apiDocsPath(locale), localePublished: true }));

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundMetadata(sourceLocale);
  const t = getT(locale);
  const title = t('apiDocs.heading');
  return pageMetadata({
    locale,
    title,
    description: t('apiDocs.summary'),
    alternates,
    card: { path: cardPath('sections', apiDocsCard, locale), alt: title },
  });
}

/** The documentation of the API, made of its description: `/fr/api/docs`. */
export default async function ApiDocsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const t = getT(locale);
  const { siteName, organisation, dataLicence } = await readSettings(locale);
  const site = { url: settings.siteUrl, name: siteName, email: organisation?.email, licence: dataLicence };
  const openApi = `${openApiPath}?locale=${locale}`;
  return (
    <SiteFrame locale={locale} alternates={alternates} quiet>
      <Band
        locale={locale}
        crumbs={[{ label: t('apiDocs.heading') }]}
        title={t('apiDocs.heading')}
        standfirst={t('apiDocs.summary')}
        quiet
      >
        <p>
          {t('apiDocs.openDescription')} <a href={openApi}>{openApi}</a>
        </p>
      </Band>
      <div className="block">
        <ApiDocs locale={locale} description={await describeApi(await payloadClient(), locale, site)} />
      </div>
    </SiteFrame>
  );
}
