import { findEvent } from '@/collections/events/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { StructuredData } from '@/components/structured-data/structured-data';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, localeOrSource, sourceLocale } from '@/lib/locales';
import { cardPath, documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { pageMetadata } from '../../../page-metadata';
import type { DocumentProps } from '../../../section-metadata';
import { EventArticle } from '../article';
import { eventData } from '../structured-data';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const event = isLocale(locale) ? await findEvent(locale, slug) : null;
  if (!isLocale(locale) || !event) return notFoundMetadata(localeOrSource(locale));
  const { title, summary, seo } = event;
  const alternates = alternatesOf('events', event);
  const card = { path: cardPath('events', event.id, locale), alt: title };
  return pageMetadata({ locale, title, description: summary, seo, alternates, card, feed: 'events' });
}

/** An event. */
export default async function EventPage({ params, searchParams }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const event = await findEvent(locale, slug);
  if (!event) return movedOrNotFound(locale, documentPath('events', slug, locale), searchParams);
  redirectIfMoved('events', event, locale, slug);
  return (
    <SiteFrame
      locale={locale}
      alternates={alternatesOf('events', event)}
      document={{ collection: 'events', id: event.id }}
    >
      <StructuredData data={eventData(event, locale)} />
      <EventArticle locale={locale} event={event} />
    </SiteFrame>
  );
}
