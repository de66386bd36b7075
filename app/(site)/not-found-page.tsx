import { notFound } from 'next/navigation';
import { Anchors } from '@/components/anchors/anchors';
import { ErrorPage } from '@/components/error-page/error-page';
import { SearchForm } from '@/components/search-form/search-form';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { searchLimits } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { answerNotFound } from '@/lib/response-status';
import { pagePath, sectionCollections, sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { unlistedMetadata } from './page-metadata';

/**
 * The 404 page, complete without JavaScript. The same for unknown documents, drafts and the trash.
 */
export function notFoundPage(locale: Locale) {
  // Without Node's response: Next's own 404, whose page needs JavaScript, is better than a wrong status.
  if (!answerNotFound()) notFound();
  const t = getT(locale);
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <ErrorPage title={t('notFound.title')}>
        <p className="intro">{t('notFound.reason')}</p>
        <p>{t('notFound.wayOut')}</p>
        <SearchForm locale={locale} maxLength={searchLimits.maxQueryLength} />
        <Anchors
          label={t('sectionsLabel')}
          links={[
            { href: pagePath([], locale), label: t('home') },
            ...sectionCollections.map((section) => ({
              href: sectionPath(section, locale),
              label: t(`sections.${section}`),
            })),
          ]}
        />
      </ErrorPage>
    </SiteFrame>
  );
}

/** Title of that page. */
export const notFoundMetadata = (locale: Locale) => unlistedMetadata(locale, getT(locale)('notFound.title'));
