import type { Where } from 'payload';
import { endOfDay } from '@/lib/dates';
import type { Event } from '@/payload-types';

/** Fields that decide when an event ends. */
export const timeFields = ['startsAt', 'startsAt_tz', 'endsAt', 'endsAt_tz', 'allDay'] as const;

export type EventTimes = Pick<Event, (typeof timeFields)[number]>;

/**
 * The moment from which an event is over, in milliseconds. The only definition: lists ask the database for it, in the
 * field `overAt`.
 *
 * An event with times is over at its end. One of whole days, or without an end, is over at the midnight after its last
 * day in its own time zone.
 */
export function overAt({ startsAt, startsAt_tz, endsAt, endsAt_tz, allDay }: EventTimes): number {
  // An end that is not after the start is ignored, as in calendars.
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
