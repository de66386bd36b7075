import { cache } from 'react';
import { listPastEvents, listUpcomingEvents } from '@/collections/events/queries';
import { Block } from '@/components/block/block';
import { Empty } from '@/components/empty/empty';
import { EventList } from '@/components/event-list/event-list';
import { SectionList } from '@/components/section-list/section-list';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { askedPage, pageSize } from '@/lib/paging';
import { messagesIn } from '@/messages/messages';
import { notFoundPage } from '../../not-found-page';
import { type ListProps, sectionMetadata } from '../../section-metadata';

const readPast = cache((locale: Locale, page: number) => listPastEvents(locale, page, pageSize));

export const generateMetadata = (props: ListProps) => sectionMetadata('events', props, readPast);

/** The events to come, then those that are over; further pages hold past events only. */
export default async function EventsPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const page = askedPage((await searchParams).page);
  if (page === null) return notFoundPage(locale);
  const [upcoming, past] = await Promise.all([page === 1 ? listUpcomingEvents(locale) : [], readPast(locale, page)]);
  if (page > past.totalPages) return notFoundPage(locale);
  const messages = messagesIn(locale).events;
  return (
    <SectionList locale={locale} section="events" page={page} pages={past.totalPages}>
      {page === 1 && (
        <Block title={messages.upcoming}>
          {upcoming.length > 0 ? (
            <EventList locale={locale} events={upcoming} heading="h3" />
          ) : (
            <Empty text={messages.none} />
          )}
        </Block>
      )}
      {past.docs.length > 0 && (
        <Block title={messages.past}>
          <EventList locale={locale} events={past.docs} heading="h3" />
        </Block>
      )}
    </SectionList>
  );
}
