import type { JSONField } from 'payload';
import { computedText } from '@/fields/computed-text';
import { isoDay, isoMoment, type Zoned } from '@/lib/dates';
import type { Event } from '@/payload-types';
import type { EventTimes } from './over';
import { eventTimes } from './times';

/** Start or end of an event on the clock of its zone; null where it has none, or none that can be read. */
function localTime(
  data: unknown,
  read: (times: ReturnType<typeof eventTimes>, event: Partial<Event>) => string | null,
) {
  const event = (data ?? {}) as Partial<Event>;
  try {
    return event.startsAt && event.startsAt_tz ? read(eventTimes(event as EventTimes), event) : null;
  } catch (error) {
    // Intl throws for an invalid date or zone, which a draft may have.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `09:30`, on the clock of the zone. */
const hour = (moment: Zoned): string => isoMoment(moment).slice(11, 16);

/**
 * When an event is where it takes place, beside UTC: its days, and its hours unless it lasts whole days. The zone is in
 * `startsAt_tz` and `endsAt_tz`. An event without an end ends on the day it starts.
 */
export const localTimeFields: JSONField[] = [
  computedText('startDate', ({ data }) => localTime(data, ({ start }) => isoDay(start))),
  computedText('endDate', ({ data }) => localTime(data, ({ start, end }) => isoDay(end ?? start))),
  computedText('startTime', ({ data }) => localTime(data, ({ start }, { allDay }) => (allDay ? null : hour(start)))),
  computedText('endTime', ({ data }) => localTime(data, ({ end }, { allDay }) => (allDay || !end ? null : hour(end)))),
];
