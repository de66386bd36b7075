import { isoDay, type Zoned } from '@/lib/dates';
import type { EventTimes } from './over';

/** Start and end of an event, each in the zone it was entered in. */
export function eventTimes(event: EventTimes): { start: Zoned; end: Zoned | null; days: boolean } {
  const start = { at: event.startsAt, zone: event.startsAt_tz };
  const end = event.endsAt ? { at: event.endsAt, zone: event.endsAt_tz ?? event.startsAt_tz } : null;
  return { start, end, days: end !== null && isoDay(end) !== isoDay(start) };
}
