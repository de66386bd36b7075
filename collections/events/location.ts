import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import type { EventCard } from '../cards';
import { showsVenue } from './visibility';

/** Returns town and country of an event, or null when it has neither. */
export function formatEventTown({ venue }: Pick<EventCard, 'venue'>, locale: Locale): string | null {
  return [venue?.city, venue?.country && countryName(locale, venue.country)].filter(Boolean).join(', ') || null;
}

/** Returns `Maison des associations, rue des Lilas, Gap, France`; null for an event that is only online. */
export function formatEventLocation(event: Pick<EventCard, 'attendance' | 'venue'>, locale: Locale): string | null {
  if (!showsVenue(event)) return null;
  return [event.venue?.name, event.venue?.street, formatEventTown(event, locale)].filter(Boolean).join(', ') || null;
}
