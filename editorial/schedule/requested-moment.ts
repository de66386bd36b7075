import type { PayloadRequest } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { momentOnClock } from '@/lib/clock';
import { organisationTimeZone } from '@/lib/locales';

/** Returns the moment of a day and an hour on the clock of the organisation, in ISO 8601; refuses one that is over. */
export function requestedMoment(day: string, time: string, req: PayloadRequest): string {
  const moment = momentOnClock(day, time, organisationTimeZone);
  if (!moment) throw new ApiError(req, 'bad-request', 'scheduleErrors.noMoment');
  if (moment.kind === 'never') throw new ApiError(req, 'bad-request', 'scheduleErrors.never');
  if (Date.parse(moment.at) <= Date.now()) throw new ApiError(req, 'bad-request', 'scheduleErrors.past');
  return moment.at;
}
