import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { cardFields, type EventCard, type Fields } from '../cards';
import { readShown, readTranslated, readTranslatedByIds, readTranslatedBySlug } from '../translated';
import { over } from './over';

/** Events that are not over, the next first. */
export async function listUpcomingEvents(locale: Locale, limit = 100, now = Date.now()): Promise<EventCard[]> {
  const { docs } = await readTranslated('events', locale, {
    fields: cardFields.events,
    where: over('greater_than_equal', now),
    sort: 'startsAt',
    limit,
  });
  return docs;
}

/** Events that are over, the latest first: one page of them. */
export const listPastEvents = (locale: Locale, page: number, limit: number, now = Date.now()) =>
  readTranslated('events', locale, {
    fields: cardFields.events,
    where: over('less_than', now),
    sort: '-startsAt',
    page,
    limit,
  });

/** Events chosen one by one. */
export const eventsByIds = (locale: Locale, ids: readonly string[]) =>
  readTranslatedByIds('events', locale, ids, cardFields.events);

/** The events a member organises, the latest first. */
export async function listEventsOrganisedBy(locale: Locale, memberId: string): Promise<EventCard[]> {
  const { docs } = await readTranslated('events', locale, {
    fields: cardFields.events,
    where: { organisers: { contains: memberId } },
    sort: '-startsAt',
  });
  return docs;
}

/** What calendars and feeds say of an event. */
const entryFields = [
  ...cardFields.events,
  'access',
  'price',
  'onlineUrl',
  'registrationUrl',
  'organisers',
  'firstPublishedAt',
  'createdAt',
  'updatedAt',
] as const;

/** Events of a calendar to subscribe to: all to come, and those over that one may still look up. */
export async function listCalendarEvents(locale: Locale, past = 50, now = Date.now()): Promise<EventEntry[]> {
  const [gone, upcoming] = await Promise.all([
    readShown('events', locale, { fields: entryFields, where: over('less_than', now), sort: '-startsAt', limit: past }),
    readShown('events', locale, { fields: entryFields, where: over('greater_than_equal', now), sort: 'startsAt' }),
  ]);
  return [...gone.reverse(), ...upcoming];
}

/** The events that came on the site last, the newest first. */
export const listNewestEvents = (locale: Locale, limit: number): Promise<EventEntry[]> =>
  readShown('events', locale, { fields: entryFields, sort: '-firstPublishedAt', limit });

/** An event's page, by its address in this language. */
export const findEvent = cache((locale: Locale, slug: string) =>
  readTranslatedBySlug('events', locale, slug, [
    ...cardFields.events,
    'body',
    'cover',
    'gallery',
    'keyFigures',
    'access',
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
