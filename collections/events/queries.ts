import { cache } from 'react';
import { addMonths } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { cardFields, type EventCard, type Fields } from '../cards';
import {
  type Languages,
  readForData,
  readNewest,
  readTranslated,
  readTranslatedByIds,
  readTranslatedBySlug,
} from '../translated';
import { whereNotOver, whereOver } from './over';

/** The next events that are not over. */
export async function listUpcomingEvents(locale: Locale, limit: number, now = Date.now()): Promise<EventCard[]> {
  const { docs } = await readTranslated('events', locale, {
    fields: cardFields.events,
    where: whereNotOver(now),
    sort: ['startsAt', 'id'],
    limit,
  });
  return docs;
}

/** The last events that are over. */
export async function listPastEvents(locale: Locale, limit: number, now = Date.now()): Promise<EventCard[]> {
  const { docs } = await readTranslated('events', locale, {
    fields: cardFields.events,
    where: whereOver(now),
    sort: ['-startsAt', '-id'],
    limit,
  });
  return docs;
}

/** Chosen events. */
export const eventsByIds = (locale: Locale, ids: readonly string[]) =>
  readTranslatedByIds('events', locale, ids, cardFields.events);

/** The most events that the page of a member lists; the list of events has the others. */
const maxOrganised = 50;

/** The latest events a member organises. */
export async function listEventsOrganisedBy(locale: Locale, memberId: string): Promise<EventCard[]> {
  const { docs } = await readTranslated('events', locale, {
    fields: cardFields.events,
    where: { organisers: { contains: memberId } },
    sort: ['-startsAt', '-id'],
    limit: maxOrganised,
  });
  return docs;
}

/** Fields of an event in calendars and feeds. */
const entryFields = [
  ...cardFields.events,
  'accessibility',
  'price',
  'onlineUrl',
  'registrationUrl',
  'organisers',
  'firstPublishedAt',
  'createdAt',
  'updatedAt',
] as const;

/** Limits of the subscribed calendar: calendar programs refresh it, and later events appear in time. */
const calendarBounds = { months: 24, upcoming: 150, past: 50 };

/** Events of the subscribed calendar: those of the next two years, and recent ones that are over. */
export async function listCalendarEvents(
  locale: Locale,
  { withSource }: Languages = { withSource: false },
  now = Date.now(),
): Promise<EventEntry[]> {
  const { months, upcoming: maxUpcoming, past: maxPast } = calendarBounds;
  const maxStart = addMonths(new Date(now), months).toISOString();
  const [past, upcoming] = await Promise.all([
    readForData('events', locale, {
      withSource,
      fields: entryFields,
      where: whereOver(now),
      sort: ['-startsAt', '-id'],
      limit: maxPast,
    }),
    readForData('events', locale, {
      withSource,
      fields: entryFields,
      where: { and: [whereNotOver(now), { startsAt: { less_than: maxStart } }] },
      sort: ['startsAt', 'id'],
      limit: maxUpcoming,
    }),
  ]);
  return [...past.reverse(), ...upcoming];
}

/** The latest published events, the newest first. */
export const listNewestEvents = (locale: Locale, limit: number, languages: Languages): Promise<EventEntry[]> =>
  readNewest('events', locale, { fields: entryFields, limit, ...languages });

/** An event by its slug in this locale. */
export const findEvent = cache((locale: Locale, slug: string) =>
  readTranslatedBySlug('events', locale, slug, [
    ...cardFields.events,
    'body',
    'cover',
    'gallery',
    'keyFigures',
    'accessibility',
    'languages',
    'price',
    'contact',
    'onlineUrl',
    'registrationUrl',
    'registrationDeadline',
    'registrationDeadline_tz',
    'programme',
    'organisers',
    'participants',
    'documents',
    'concepts',
    'seo',
    'firstPublishedAt',
    'createdAt',
    'updatedAt',
  ]),
);

export type EventEntry = Fields<'events', (typeof entryFields)[number]>;
export type EventPage = NonNullable<Awaited<ReturnType<typeof findEvent>>>;
