import type { Where } from 'payload';
import type { Filters } from '@/lib/filters';
import { pageSize } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import type { Event } from '@/payload-types';
import { cardFields, type EventCard } from '../cards';
import { readDistinct, readShownIds, readTranslatedByIds } from '../translated';
import { whereNotOver, whereOver } from './over';

/** The filter value for events that can be followed online from anywhere. */
export const online = 'online';

const whereOnline: Where = { attendance: { in: ['online', 'hybrid'] } };

/** The filter values of public events, and the years of those that are over. */
async function readChoices(now: number) {
  const [years, kinds, countries, attendances, pastYears] = await Promise.all([
    readDistinct('events', 'startYear'),
    readDistinct('events', 'kind'),
    readDistinct('events', 'publicCountry'),
    readDistinct('events', 'attendance'),
    readDistinct('events', 'startYear', whereOver(now)),
  ]);
  const latestFirst = (values: string[]) => values.sort().reverse();
  return {
    years: latestFirst(years),
    kinds: kinds as Event['kind'][],
    countries,
    online: attendances.some((attendance) => attendance !== 'in-person'),
    pastYears: latestFirst(pastYears),
  };
}

/** Returns the filters as conditions; a value that no event has finds none. */
const conditionsOf = ({ year, kind, country }: Filters<'events'>): Where[] => [
  ...(year ? [{ startYear: { equals: year } }] : []),
  ...(kind ? [{ kind: { equals: kind } }] : []),
  ...(country ? [country === online ? whereOnline : { publicCountry: { equals: country } }] : []),
];

type Order = { where: Where; sort: string[] };

/** One page of ids, and how many there are in all. */
const readIds = (order: Order, page: number) =>
  readShownIds('events', sourceLocale, { ...order, page, limit: pageSize });

/** Up to a page of ids from any offset: they are in two of the pages that Payload reads. */
async function readIdsFrom(order: Order, offset: number) {
  const page = Math.floor(offset / pageSize) + 1;
  const inPage = offset % pageSize;
  const first = await readIds(order, page);
  const next = inPage > 0 && first.totalDocs > page * pageSize ? (await readIds(order, page + 1)).ids : [];
  return { ids: [...first.ids, ...next].slice(inPage, inPage + pageSize), totalDocs: first.totalDocs };
}

/**
 * One page of the filtered events: upcoming ones, the next first, then those that are over, the latest first.
 * Filtered, counted and paged by the database: a constant number of queries, of at most two pages each.
 */
export async function listFilteredEvents(locale: Locale, page: number, filters: Filters<'events'>, now = Date.now()) {
  const conditions = conditionsOf(filters);
  const orders = {
    upcoming: { where: { and: [whereNotOver(now), ...conditions] }, sort: ['startsAt', 'id'] },
    past: { where: { and: [whereOver(now), ...conditions] }, sort: ['-startsAt', '-id'] },
  };
  const offset = (page - 1) * pageSize;
  const [upcoming, choices] = await Promise.all([readIds(orders.upcoming, page), readChoices(now)]);
  const past = await readIdsFrom(orders.past, Math.max(0, offset - upcoming.totalDocs));
  const ids = [...upcoming.ids, ...past.ids].slice(0, pageSize);
  const cards: EventCard[] = await readTranslatedByIds('events', locale, ids, cardFields.events);
  const isUpcoming = new Set(upcoming.ids);
  const totalDocs = upcoming.totalDocs + past.totalDocs;
  return {
    upcoming: cards.filter(({ id }) => isUpcoming.has(id)),
    past: cards.filter(({ id }) => !isUpcoming.has(id)),
    totalUpcoming: upcoming.totalDocs,
    totalDocs,
    totalPages: lastPage(totalDocs),
    choices,
  };
}
