import { Block } from '@/components/block/block';
import { Empty } from '@/components/empty/empty';
import { EventList } from '@/components/event-list/event-list';
import { Years } from '@/components/filters/filters';
import type { Filters } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { FilteredEvents } from './filters';

type Props = { locale: Locale; events: FilteredEvents; page: number; requested: Filters<'events'> };

/** The results: upcoming events first; that there are none is said only without filters. */
export function EventsFound({ locale, events, page, requested }: Props) {
  const t = getT(locale);
  const isFiltered = Object.keys(requested).length > 0;
  if (events.totalDocs === 0 && isFiltered) {
    return (
      <section className="block">
        <Empty
          text={t('filters.noEvent')}
          wayOut={{ href: sectionPath('events', locale), label: t('filters.everyEvent') }}
        />
      </section>
    );
  }
  const noneToCome = events.totalUpcoming === 0 && page === 1 && !isFiltered;
  return (
    <>
      {(events.upcoming.length > 0 || noneToCome) && (
        <Block title={t('events.upcoming')}>
          {noneToCome ? (
            <Empty text={t('events.none')} />
          ) : (
            <EventList locale={locale} events={events.upcoming} heading="h3" />
          )}
        </Block>
      )}
      {events.past.length > 0 && (
        <Block title={t('events.past')}>
          <div>
            <Years
              locale={locale}
              label={t('filters.pastYears')}
              all={t('filters.allOf.year')}
              years={events.choices.pastYears}
              requested={requested}
            />
            <EventList locale={locale} events={events.past} heading="h3" />
          </div>
        </Block>
      )}
    </>
  );
}
