import type { Where } from 'payload';
import { endOfDay } from '@/lib/dates';
import type { Event } from '@/payload-types';

/** What says when an event ends. */
export const timeFields = ['startsAt', 'startsAt_tz', 'endsAt', 'endsAt_tz', 'allDay'] as const;

export type EventTimes = Pick<Event, (typeof timeFields)[number]>;

/**
 * The moment from which an event is over, in milliseconds. The only definition: lists ask the database for it, in the
 * field `overAt`.
 *
 * An event with hours is over at its end. One of whole days, or without an end, is over at the midnight that ends its last
 * day in its own time zone: until then somebody may still be on the way to it.
 */
export function overAt({ startsAt, startsAt_tz, endsAt, endsAt_tz, allDay }: EventTimes): number {
  // An end that is no later than the start says nothing; calendars leave it out too.
  const end = endsAt && Date.parse(endsAt) > Date.parse(startsAt) ? endsAt : null;
  if (end && !allDay) return Date.parse(end);
  return endOfDay(end ? { at: end, zone: endsAt_tz ?? startsAt_tz } : { at: startsAt, zone: startsAt_tz });
}

/** Whether an event is over. */
export const isOver = (event: EventTimes, now = Date.now()): boolean => overAt(event) <= now;

/** Condition: events that are over. */
export const whereOver = (now = Date.now()): Where => ({ overAt: { less_than_equal: new Date(now).toISOString() } });

/** Condition: events that are not over. */
export const whereNotOver = (now = Date.now()): Where => ({ overAt: { greater_than: new Date(now).toISOString() } });
