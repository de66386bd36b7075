import { cache } from 'react';
import { listFilteredEvents } from '@/collections/events/list';
import { SectionList } from '@/components/section-list/section-list';
import { type Filters, requestedFilters } from '@/lib/filters';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { notFoundPage } from '../../not-found-page';
import { eventLabels } from '../../requested-labels';
import { type ListProps, sectionMetadata } from '../../section-metadata';
import { EventFilters } from './filters';
import { EventsFound } from './found';

const readList = cache((locale: Locale, page: number, filters: Filters<'events'>) =>
  listFilteredEvents(locale, page, filters),
);

export const generateMetadata = (props: ListProps) => sectionMetadata('events', props, readList, eventLabels);

/** The list of events, upcoming ones first, with its filters. */
export default async function EventsPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const query = await searchParams;
  const page = requestedPage(query.page);
  const filters = requestedFilters('events', locale, query);
  const events = page === null ? null : await readList(locale, page, filters);
  if (page === null || !events || page > events.totalPages) return notFoundPage(locale);
  return (
    <SectionList locale={locale} section="events" page={page} pages={events.totalPages} filters={filters}>
      <EventFilters locale={locale} events={events} requested={filters} />
      <EventsFound locale={locale} events={events} page={page} requested={filters} />
    </SectionList>
  );
}
