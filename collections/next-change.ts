import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { endOfDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';

/**
 * Returns the next moment at which public pages change without a write, in milliseconds since 1970: an event is over, a
 * registration closes, the urgent notice ends, or a day ends (pages print their date). Cached responses end then.
 *
 * @param now milliseconds since 1970
 */
export async function nextPublicChange(payload: Payload, now: number): Promise<number> {
  const [over, closed, notice] = await Promise.all([
    nextOfEvents(payload, 'overAt', now),
    nextOfEvents(payload, 'registrationDeadline', now),
    endOfNotice(payload),
  ]);
  const midnight = endOfDay({ at: new Date(now).toISOString(), zone: organisationTimeZone });
  return Math.min(...[over, closed, notice, midnight].filter((at) => at > now));
}

const reason = 'only a moment is read, at worst that of a hidden event';

async function nextOfEvents(payload: Payload, field: 'overAt' | 'registrationDeadline', now: number): Promise<number> {
  const { docs } = await payload.find({
    collection: 'events',
    // The deadline itself is still in time.
    where: { [field]: { greater_than_equal: new Date(now).toISOString() } },
    sort: field,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { [field]: true },
    ...bypassAccess(reason),
  });
  const at = docs[0]?.[field];
  return at ? Date.parse(at) + 1 : Number.POSITIVE_INFINITY;
}

async function endOfNotice(payload: Payload): Promise<number> {
  const { urgentNotice } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { urgentNotice: true },
    ...bypassAccess(reason),
  });
  return urgentNotice?.until ? Date.parse(urgentNotice.until) : Number.POSITIVE_INFINITY;
}
