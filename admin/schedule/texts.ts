import type { Schedule } from '@/editorial/schedule/endpoints';
import { formatTime, isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { momentInWords, nameOfClock } from '@/lib/moments';
import { capitalised } from '@/lib/names';
import type { ClientT } from '@/messages/panel/types';

/** Two other time zones of members, so that people need not calculate. */
const elsewhere = [
  { zone: 'Africa/Dakar', name: 'schedule.elsewhere.dakar' },
  { zone: 'America/Toronto', name: 'schedule.elsewhere.montreal' },
] as const;

/**
 * Returns `Soit 8 h 00 à Dakar et 3 h 00 à Montréal.`
 *
 * @param clock the time zone that `at` is read in: elsewhere, it may be another day
 */
export function hoursElsewhere(at: string, t: ClientT, clock = organisationTimeZone): string {
  const here = isoDay({ at, zone: clock });
  const hourIn = (zone: string) => {
    const hour = formatTime(t.language, { at, zone });
    const day = isoDay({ at, zone });
    if (day === here) return hour;
    return `${hour} ${t(day < here ? 'schedule.dayBefore' : 'schedule.dayAfter')}`;
  };
  const [one, other] = elsewhere;
  return t('schedule.hoursElsewhere', {
    hour: hourIn(one.zone),
    place: t(one.name),
    otherHour: hourIn(other.zone),
    otherPlace: t(other.name),
  });
}

/** Returns `Lundi 30 novembre à 9 h, heure de Paris`. */
export function momentWithClock(at: string, t: ClientT): string {
  return `${capitalised(t.language, momentInWords(at, t.language))}, ${nameOfClock(at, t)}`;
}

/** Returns a schedule in one sentence: `Paraît lundi 30 novembre à 9 h`. */
export function describeSchedule({ type, at, failure }: Schedule, t: ClientT): string {
  const moment = momentInWords(at, t.language);
  if (failure) return `${t(`schedule.notDone.${type}`)} (${moment})`;
  return t(type === 'publish' ? 'schedule.appears' : 'schedule.leaves', { moment });
}
