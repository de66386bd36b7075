import ical, { escape as escapeText, foldLines, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { formatEventLocation } from '@/collections/events/location';
import type { EventEntry } from '@/collections/events/queries';
import { eventTimes } from '@/collections/events/times';
import { memberName } from '@/collections/members/name';
import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import { isoDay } from '@/lib/dates';
import { dayMs, hourMs, secondMs } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { withoutControls } from '@/lib/plain-text';
import { allPopulated } from '@/lib/populated';
import { host } from '@/lib/stable-id';
import { getT } from '@/messages/site';

/** How often a subscribed calendar may ask again, in seconds. */
const renewal = (12 * hourMs) / secondMs;

/** What an event's calendar entry is made from. */
type CalendarEvent = Omit<EventEntry, 'firstPublishedAt'>;

const statuses: Record<CalendarEvent['status'], ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * Start and end: instants in UTC; for whole days the dates in the event's own zone, the end being the day after the
 * last one (RFC 5545, 3.6.1). An end that is no later than the start is left out, as the standard wants.
 */
function timesFor(event: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const { start, end } = eventTimes(event);
  if (!event.allDay) {
    const later = end && new Date(end.at) > new Date(start.at);
    return { start: new Date(start.at), ...(later && { end: new Date(end.at) }) };
  }
  const last = Date.parse(isoDay(end ?? start));
  return { allDay: true, start: new Date(isoDay(start)), end: new Date(last + dayMs) };
}

/** The venue with its address; for an online event, that it is online. */
function locationFor(event: CalendarEvent, locale: Locale): ICalEventData['location'] {
  if (event.attendance === 'online') return getT(locale)('events.online');
  const title = formatEventLocation(event, locale);
  const { latitude: lat, longitude: lon } = event.venue ?? {};
  const known = typeof lat === 'number' && typeof lon === 'number';
  return title ? { title: withoutControls(title), ...(known && { geo: { lat, lon } }) } : null;
}

/** Summary, organisers and how to take part, one line each. */
function descriptionFor(event: CalendarEvent, locale: Locale): string {
  const t = getT(locale);
  const organisers = allPopulated(event.organisers).map(memberName).join(', ');
  const labelled = [
    [t('events.organisers'), organisers],
    [t('events.accessibility'), event.accessibility],
    [t('events.price'), event.price],
    [t('events.register'), event.registrationUrl],
    [t('events.joinOnline'), event.onlineUrl],
  ] as const;
  const lines = labelled.flatMap(([label, value]) => (value ? [t('feeds.labelled', { label, value })] : []));
  return withoutControls([event.summary, ...lines].filter(Boolean).join('\n'));
}

/** Seconds between the first and the last save: a whole number that grows with each change (RFC 5545, 3.8.7.4). */
function sequenceOf({ createdAt, updatedAt }: CalendarEvent): number {
  return Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));
}

function entryFor(event: CalendarEvent, locale: Locale): ICalEventData {
  const path = pathOf('events', event, locale);
  const changed = new Date(event.updatedAt);
  return {
    ...timesFor(event),
    // The library writes it as it is.
    id: `${event.id.replace(/[^\w-]/g, '')}@${host}`,
    sequence: sequenceOf(event),
    // The last change, not the time of the request: the same event gives the same bytes.
    stamp: changed,
    lastModified: changed,
    created: new Date(event.createdAt),
    summary: withoutControls(event.title),
    description: descriptionFor(event, locale),
    location: locationFor(event, locale),
    categories: [{ name: getT(locale)(`events.kind.${event.kind}`) }],
    status: statuses[event.status],
    url: path && absoluteUrl(path),
  };
}

/**
 * Adds its language to every text, which the library can't do, and the missing line end.
 *
 * @param languages of the events, in their order
 */
function inLanguages(calendar: string, languages: readonly Locale[]): string {
  const [head = '', ...entries] = calendar.replace(/\r\n[ \t]/g, '').split(/(?=\r\nBEGIN:VEVENT\r\n)/);
  const marked = entries.map((entry, index) =>
    entry.replace(/(?<=\r\n)(SUMMARY|DESCRIPTION|LOCATION|CATEGORIES):/g, `$1;LANGUAGE=${languages[index]}:`),
  );
  return `${foldLines([head, ...marked].join(''))}\r\n`;
}

/**
 * Events as an iCalendar file (RFC 5545), each in the language its texts are read in.
 *
 * @param name the name of the calendar for subscribers
 */
export function calendarOf(events: readonly CalendarEvent[], locale: Locale, name?: string): string {
  const languages = events.map((event) => languageOf(event, locale));
  const calendar = ical({
    prodId: { company: host, product: 'events', language: locale.toUpperCase() },
    // The library escapes the texts of events, not this one.
    ...(name && { name: escapeText(withoutControls(name), false), ttl: renewal }),
    events: events.map((event, index) => entryFor(event, languages[index] ?? locale)),
  });
  return inLanguages(calendar.toString(), languages);
}
