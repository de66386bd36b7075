import type { Event, Place, VirtualLocation, WithContext } from 'schema-dts';
import type { EventPage } from '@/collections/events/queries';
import { eventTimes } from '@/collections/events/times';
import { showsVenue } from '@/collections/events/visibility';
import { imageData, memberData } from '@/components/structured-data/parts';
import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import { isoDay, isoMoment } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { allPopulated } from '@/lib/populated';
import { cardPath } from '@/lib/routes';
import { offerOf } from './offer';

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const attendances = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** The venue; undefined for an online event. */
function placeData({ attendance, venue }: EventPage): Place[] {
  if (!showsVenue({ attendance }) || !venue) return [];
  const { name, street, city, country, latitude, longitude } = venue;
  if (!name && !street && !city && !country) return [];
  const known = typeof latitude === 'number' && typeof longitude === 'number';
  return [
    {
      '@type': 'Place',
      ...(name && { name }),
      address: {
        '@type': 'PostalAddress',
        ...(street && { streetAddress: street }),
        ...(city && { addressLocality: city }),
        ...(country && { addressCountry: country }),
      },
      ...(known && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    },
  ];
}

/** The address to follow it online, else the page of the event. */
const onlineData = (event: EventPage, page: string): VirtualLocation[] =>
  event.attendance === 'in-person' ? [] : [{ '@type': 'VirtualLocation', url: event.onlineUrl || page }];

/** An event as schema.org's Event. */
export function eventData(event: EventPage, locale: Locale): WithContext<Event> {
  const { start, end } = eventTimes(event);
  const moment = event.allDay ? isoDay : isoMoment;
  const page = absoluteUrl(pathOf('events', event, locale) ?? '');
  const location = [...placeData(event), ...onlineData(event, page)];
  const offer = offerOf(event);
  const organisers = allPopulated(event.organisers).map((member) => memberData(member, locale));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    url: page,
    inLanguage: languageOf(event, locale),
    startDate: moment(start),
    ...(end && { endDate: moment(end) }),
    eventStatus: statuses[event.status],
    // Until a new date is known, the former one stays.
    ...(event.status === 'postponed' && { previousStartDate: moment(start) }),
    eventAttendanceMode: attendances[event.attendance],
    ...(event.summary && { description: event.summary }),
    ...(location.length > 0 && { location }),
    ...(offer && { offers: offer }),
    ...(organisers.length > 0 && { organizer: organisers }),
    image: imageData(event.cover) ?? absoluteUrl(cardPath('events', event.id, locale)),
  };
}
