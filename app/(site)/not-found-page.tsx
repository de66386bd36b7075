import { notFound } from 'next/navigation';
import { Anchors } from '@/components/anchors/anchors';
import { ErrorPage } from '@/components/error-page/error-page';
import { SearchForm } from '@/components/search-form/search-form';
import { SiteFrame } from '@/components/site-frame/site-frame';
import type { Locale } from '@/lib/locales';
import { answerNotFound } from '@/lib/response-status';
import { pagePath, sectionCollections, sectionPath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';
import { maxQueryLength } from '@/search/search';
import { unlistedMetadata } from './page-metadata';

/**
 * The page for an address that leads nowhere, whole without JavaScript, with the status 404. The same for what never
 * was, what is a draft and what is in the bin.
 */
export function notFoundPage(locale: Locale) {
  // Not reached through Node's server: Next's own way, whose page needs JavaScript, is better than a wrong status.
  if (!answerNotFound()) notFound();
  const messages = messagesIn(locale);
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <ErrorPage title={messages.notFound.title}>
        <p className="lead">{messages.notFound.reason}</p>
        <p>{messages.notFound.wayOut}</p>
        <SearchForm locale={locale} maxLength={maxQueryLength} />
        <Anchors
          label={messages.sectionsLabel}
          links={[
            { href: pagePath([], locale), label: messages.home },
            ...sectionCollections.map((section) => ({
              href: sectionPath(section, locale),
              label: messages.sections[section],
            })),
          ]}
        />
      </ErrorPage>
    </SiteFrame>
  );
}

/** Title of that page. */
export const notFoundMetadata = (locale: Locale) => unlistedMetadata(locale, messagesIn(locale).notFound.title);
