import { findEvent } from '@/collections/events/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, sourceLocale } from '@/lib/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import type { DocumentProps } from '../../../section-metadata';
import { EventArticle } from '../article';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const event = isLocale(locale) ? await findEvent(locale, slug) : null;
  if (!isLocale(locale) || !event) return notFoundMetadata(isLocale(locale) ? locale : sourceLocale);
  const { title, summary, seo } = event;
  return pageMetadata({ locale, title, description: summary, seo, alternates: alternatesOf('events', event) });
}

/** An event. */
export default async function EventPage({ params }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const event = await findEvent(locale, slug);
  if (!event) return movedOrNotFound(locale, documentPath('events', slug, locale));
  redirectIfMoved('events', event, locale, slug);
  return (
    <SiteFrame locale={locale} alternates={alternatesOf('events', event)}>
      <EventArticle locale={locale} event={event} />
    </SiteFrame>
  );
}
