import type { CollectionBeforeChangeHook, Field, Payload, Where } from 'payload';
import { isoDay } from '@/lib/dates';
import { internalField } from '@/lib/public-read/api-client';
import type { Event } from '@/payload-types';
import { type EventTimes, overAt, timeFields } from './over';
import { showsVenue } from './visibility';

/** Derived fields of an event by which lists filter and sort. */
type Derived = { overAt: string | null; startYear: string | null; publicCountry: string | null };

/** For queries of the server only: neither API clients nor the panel see or send them. */
const hidden = {
  access: { read: internalField, create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  index: true,
} as const;

/**
 * Stored, since neither database can say where midnight is in a time zone, so that lists are filtered, counted and
 * paged by an index.
 */
export const derivedFields: Field[] = [
  // From when the event is over.
  { name: 'overAt', type: 'date', ...hidden },
  // The year it starts in, where it takes place.
  { name: 'startYear', type: 'text', maxLength: 4, ...hidden },
  // The country of the venue, if the venue is shown.
  { name: 'publicCountry', type: 'text', maxLength: 2, ...hidden },
];

/** Computes the derived fields of an event; a draft may lack dates, or have invalid ones. */
export function derive(event: Partial<Event>): Derived {
  const publicCountry = (showsVenue(event) && event.venue?.country) || null;
  try {
    const times = event as EventTimes;
    if (!times.startsAt || !times.startsAt_tz) return { overAt: null, startYear: null, publicCountry };
    const startYear = isoDay({ at: times.startsAt, zone: times.startsAt_tz }).slice(0, 4);
    return { overAt: new Date(overAt(times)).toISOString(), startYear, publicCountry };
  } catch (error) {
    // Intl throws for an invalid date or zone.
    if (error instanceof RangeError) return { overAt: null, startYear: null, publicCountry };
    throw error;
  }
}

/** Fills in the derived fields at each save. */
export const fillDerived: CollectionBeforeChangeHook<Event> = ({ data, originalDoc }) =>
  Object.assign(data, derive({ ...originalDoc, ...data }));

/** Counts events stored before these fields existed. */
export async function countUnderived(payload: Payload): Promise<number> {
  return (await payload.db.count({ collection: 'events', where: underived })).totalDocs;
}

const underived: Where = { and: [{ startsAt: { exists: true } }, { startYear: { exists: false } }] };

/**
 * Fills in the fields of events stored before they existed. Written below Payload's hooks: nothing is published, no
 * version is created, and the date of the last change stays.
 *
 * @returns how many were filled
 */
export async function fillUnderived(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<Event>({
    collection: 'events',
    where: underived,
    select: Object.fromEntries([...timeFields, 'attendance', 'venue'].map((name) => [name, true])),
    pagination: false,
    limit: 0,
  });
  for (const event of docs) {
    const data = { ...derive(event), updatedAt: null };
    await payload.db.updateOne({ collection: 'events', id: event.id, data, returning: false });
  }
  return docs.length;
}
