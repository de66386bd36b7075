import type { FieldAccess } from 'payload';
import { isStaff } from '@/lib/access';
import type { Event } from '@/payload-types';
import { isOver, timeFields } from './over';

/** Fields that decide which parts of an event are public; always selected with an event. */
export const visibilityFields = [
  ...timeFields,
  'attendance',
  'status',
  'registrationDeadline',
  'registrationDeadline_tz',
] as const;

type Deciding = Partial<Pick<Event, (typeof visibilityFields)[number]>>;

/** Whether an event has a venue: for one that is only online, the form hides the venue but keeps it. */
export const showsVenue = ({ attendance }: Deciding): boolean => attendance === 'in-person' || attendance === 'hybrid';

/** Whether one can still take part: the event is not over, not cancelled, and not postponed. */
export function canTakePart(event: Deciding, now = Date.now()): boolean {
  const { startsAt, startsAt_tz, status } = event;
  if (status !== 'scheduled' || !startsAt || !startsAt_tz) return false;
  return !isOver({ ...event, startsAt, startsAt_tz }, now);
}

/** Whether registration was closed by its deadline. */
export const isRegistrationClosed = ({ registrationDeadline }: Deciding, now = Date.now()): boolean =>
  Boolean(registrationDeadline) && Date.parse(String(registrationDeadline)) < now;

/** Fields that are public in some events only. */
const shown = {
  venue: showsVenue,
  onlineUrl: (event, now) =>
    (event.attendance === 'online' || event.attendance === 'hybrid') && canTakePart(event, now),
  registrationUrl: (event, now) => canTakePart(event, now) && !isRegistrationClosed(event, now),
} satisfies Record<string, (event: Deciding, now: number) => boolean>;

/**
 * Access rule of such a field: staff always read it, anonymous readers where it is shown. Pages, feeds, calendars,
 * search and API read events under this rule and have none of their own.
 *
 * Evaluated without an event, as Payload does for a `where` or `sort`, it returns false: a field that
 * may be hidden cannot be searched by.
 */
export const readWhereShown =
  (part: keyof typeof shown): FieldAccess =>
  ({ req, doc }) =>
    isStaff({ req }) || (doc?.[part] ? shown[part](doc as Deciding, Date.now()) : false);

/** The access of such a field: anonymous clients may select it, and neither search nor sort by it. */
export const shownInSome = (part: keyof typeof shown) => ({
  access: { read: readWhereShown(part) },
  custom: { readableInSome: true },
});
