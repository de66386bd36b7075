import { cache } from 'react';
import { isoDay } from '@/lib/dates';
import type { Filters } from '@/lib/filters';
import { type Locale, sourceLocale } from '@/lib/locales';
import { pageSize } from '@/lib/paging';
import { cardFields, type EventCard } from '../cards';
import { readTranslated, readTranslatedByIds } from '../translated';
import { over } from './over';

/** What stands for a country where an event can be followed from anywhere. */
export const online = 'online';

/** What events are filtered by, of those to come, the next first, and of those that are over, the latest first. */
const readEvents = cache(async () => {
  const now = Date.now();
  const fields = ['kind', 'startsAt', 'startsAt_tz', 'attendance', 'venue'] as const;
  const [upcoming, past] = await Promise.all([
    readTranslated('events', sourceLocale, { fields, where: over('greater_than_equal', now), sort: 'startsAt' }),
    readTranslated('events', sourceLocale, { fields, where: over('less_than', now), sort: '-startsAt' }),
  ]);
  return { upcoming: upcoming.docs, past: past.docs };
});

type Listed = Awaited<ReturnType<typeof readEvents>>['past'][number];

/** The year an event starts in, where it takes place. */
const yearOf = (event: Listed): string => isoDay({ at: event.startsAt, zone: event.startsAt_tz }).slice(0, 4);

/** Where it takes place; a place that was noted for an event that is online only is shown nowhere. */
const countryOf = ({ attendance, venue }: Listed) => (attendance === 'online' ? null : (venue?.country ?? null));

const isOnline = ({ attendance }: Listed): boolean => attendance !== 'in-person';

function matching(events: readonly Listed[], { year, kind, country }: Filters<'events'>): Listed[] {
  return events.filter(
    (event) =>
      (!year || yearOf(event) === year) &&
      (!kind || event.kind === kind) &&
      (!country || (country === online ? isOnline(event) : countryOf(event) === country)),
  );
}

/** The years, the latest first. */
const yearsOf = (events: readonly Listed[]): string[] => [...new Set(events.map(yearOf))].sort().reverse();

/**
 * One page of the events a reader asked for: those to come, then those that are over. A value that no event has leaves
 * nothing.
 */
export async function listFilteredEvents(locale: Locale, page: number, filters: Filters<'events'>) {
  const all = await readEvents();
  const upcoming = matching(all.upcoming, filters);
  const found = [...upcoming, ...matching(all.past, filters)];
  const ids = found.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
  const cards = await readTranslatedByIds('events', locale, ids, cardFields.events);
  const isUpcoming = new Set(upcoming.map(({ id }) => id));
  const every = [...all.upcoming, ...all.past];
  return {
    upcoming: cards.filter(({ id }) => isUpcoming.has(id)) as EventCard[],
    past: cards.filter(({ id }) => !isUpcoming.has(id)) as EventCard[],
    totalUpcoming: upcoming.length,
    totalDocs: found.length,
    totalPages: Math.max(1, Math.ceil(found.length / pageSize)),
    pastYears: yearsOf(all.past),
    choices: {
      years: yearsOf(every),
      kinds: [...new Set(every.map(({ kind }) => kind))],
      countries: [...new Set(every.flatMap((event) => countryOf(event) ?? []))],
      online: every.some(isOnline),
    },
  };
}
