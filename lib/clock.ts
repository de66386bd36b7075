import { dateFormat } from './date-formats';
import { dayMs } from './limits';

/** Returns the UTC offset of a time zone at a moment, in milliseconds; positive east of Greenwich. */
export function utcOffsetMs(at: number, zone: string): number {
  const parts = dateFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) -
    Math.floor(at / 1000) * 1000
  );
}

/** The hour that clocks skip in spring is no moment; the one they repeat in autumn is two. */
export type MomentOnClock =
  | { kind: 'once'; at: string }
  | { kind: 'twice' /** The first of the two. */; at: string }
  | { kind: 'never' };

/**
 * Returns the moment of a day and time in a zone.
 *
 * @param day `2026-11-30`
 * @param time `09:00`
 * @returns null for an invalid day or time
 */
export function momentOnClock(day: string, time: string, zone: string): MomentOnClock | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== day) return null;
  // One day before and after, the UTC offset is that on either side of a clock change.
  const offsets = [-1, 1].map((days) => utcOffsetMs(asUtc + days * dayMs, zone));
  const moments = offsets.map((offset) => asUtc - offset).filter((at) => at + utcOffsetMs(at, zone) === asUtc);
  const different = [...new Set(moments)].sort((a, b) => a - b);
  const [first] = different;
  if (first === undefined) return { kind: 'never' };
  return { kind: different.length > 1 ? 'twice' : 'once', at: new Date(first).toISOString() };
}

/** Returns the day and time of a moment in a zone, as date and time inputs take them. */
export function clockAt(at: string, zone: string): { day: string; time: string } {
  const moment = Date.parse(at);
  const iso = new Date(moment + utcOffsetMs(moment, zone)).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** Whether a name is one of a time zone (IANA), as this version of Node or of the browser knows them. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat(undefined, { timeZone: name }));
  } catch {
    return false;
  }
}
