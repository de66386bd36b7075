import { type listFilteredEvents, online } from '@/collections/events/list';
import { Filters, Result } from '@/components/filters/filters';
import type { Filters as Asked } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { byLabel, countryName } from '@/lib/names';
import { messagesIn } from '@/messages/messages';

export type FilteredEvents = Awaited<ReturnType<typeof listFilteredEvents>>;

type Props = { locale: Locale; events: FilteredEvents; asked: Asked<'events'> };

/** What the events can be filtered by, and how many there are. */
export function EventFilters({ locale, events, asked }: Props) {
  const { events: messages, filters: words } = messagesIn(locale);
  const { years, kinds, countries, online: someOnline } = events.choices;
  if (kinds.length === 0) return null;
  const kind = kinds.map((value) => ({ value, label: messages.kind[value] }));
  const country = countries.map((value) => ({ value, label: countryName(locale, value) }));
  return (
    <section className="block">
      <div>
        <Filters
          locale={locale}
          section="events"
          label={words.events}
          asked={asked}
          filters={[
            {
              name: 'year',
              label: words.year,
              all: words.allOf.year,
              choices: years.map((value) => ({ value, label: value })),
            },
            { name: 'kind', label: words.kind, all: words.allOf.kind, choices: byLabel(locale, kind) },
            {
              name: 'country',
              label: words.country,
              all: words.allOf.country,
              choices: [
                ...byLabel(locale, country),
                ...(someOnline ? [{ value: online, label: messages.online }] : []),
              ],
            },
          ]}
        />
        <Result>{words.eventCount(events.totalDocs)}</Result>
      </div>
    </section>
  );
}
