import { type listFilteredEvents, online } from '@/collections/events/list';
import { Filters, Result } from '@/components/filters/filters';
import type { Filters as Requested } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { byLabel, countryName } from '@/lib/names';
import { getT } from '@/messages/site';

export type FilteredEvents = Awaited<ReturnType<typeof listFilteredEvents>>;

type Props = { locale: Locale; events: FilteredEvents; requested: Requested<'events'> };

/** The filters of events, and the number of results. */
export function EventFilters({ locale, events, requested }: Props) {
  const t = getT(locale);
  const { years, kinds, countries, online: someOnline } = events.choices;
  if (kinds.length === 0) return null;
  const kind = kinds.map((value) => ({ value, label: t(`events.kind.${value}`) }));
  const country = countries.map((value) => ({ value, label: countryName(locale, value) }));
  return (
    <section className="block">
      <div>
        <Filters
          locale={locale}
          section="events"
          label={t('filters.events')}
          requested={requested}
          filters={[
            {
              name: 'year',
              label: t('filters.year'),
              all: t('filters.allOf.year'),
              choices: years.map((value) => ({ value, label: value })),
            },
            { name: 'kind', label: t('filters.kind'), all: t('filters.allOf.kind'), choices: byLabel(locale, kind) },
            {
              name: 'country',
              label: t('filters.country'),
              all: t('filters.allOf.country'),
              choices: [
                ...byLabel(locale, country),
                ...(someOnline ? [{ value: online, label: t('events.online') }] : []),
              ],
            },
          ]}
        />
        <Result>{t('filters.eventCount', { count: events.totalDocs })}</Result>
      </div>
    </section>
  );
}
