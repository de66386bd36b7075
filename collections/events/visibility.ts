import type { FieldAccess } from 'payload';
import { isStaff } from '@/lib/access';
import type { Event } from '@/payload-types';
import { isOver, timeFields } from './over';

/** What decides which parts of an event the public sees: read with an event whatever else is asked of it. */
export const visibilityFields = [
  ...timeFields,
  'attendance',
  'status',
  'registrationDeadline',
  'registrationDeadline_tz',
] as const;

type Deciding = Partial<Pick<Event, (typeof visibilityFields)[number]>>;

/** Whether an event takes place somewhere: of one that is only online, the form hides the venue but keeps it. */
export const showsVenue = ({ attendance }: Deciding): boolean => attendance === 'in-person' || attendance === 'hybrid';

/** Whether one can still take part: it is not over, not cancelled, and not waiting for another date. */
export function canTakePart(event: Deciding, now = Date.now()): boolean {
  const { startsAt, startsAt_tz, status } = event;
  if (status !== 'scheduled' || !startsAt || !startsAt_tz) return false;
  return !isOver({ ...event, startsAt, startsAt_tz }, now);
}

/** Whether registration was closed by its deadline. */
export const isRegistrationClosed = ({ registrationDeadline }: Deciding, now = Date.now()): boolean =>
  Boolean(registrationDeadline) && Date.parse(String(registrationDeadline)) < now;

/** Parts of an event that the public sees in some events only. */
const shown = {
  venue: showsVenue,
  onlineUrl: (event, now) =>
    (event.attendance === 'online' || event.attendance === 'hybrid') && canTakePart(event, now),
  registrationUrl: (event, now) => canTakePart(event, now) && !isRegistrationClosed(event, now),
} satisfies Record<string, (event: Deciding, now: number) => boolean>;

/**
 * Access rule of such a part: staff read it always, the public where it is shown. Pages, feeds, calendars, search and the
 * API all read events under this rule, so that none of them has one of its own.
 *
 * Asked without an event, as Payload does for a `where` or `sort`, the answer is no: nobody can search by what may be hidden.
 */
export const readWhereShown =
  (part: keyof typeof shown): FieldAccess =>
  ({ req, doc }) =>
    isStaff({ req }) || (doc?.[part] ? shown[part](doc as Deciding, Date.now()) : false);

/** Such a part as a field says it: the public may select it, and neither search nor sort by it. */
export const shownInSome = (part: keyof typeof shown) => ({
  access: { read: readWhereShown(part) },
  custom: { readableInSome: true },
});
