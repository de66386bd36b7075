import { formatEventTown } from '@/collections/events/location';
import type { EventPage } from '@/collections/events/queries';
import { eventTimes, hoursOfDay } from '@/collections/events/times';
import { showsVenue } from '@/collections/events/visibility';
import { DateOf } from '@/components/event-list/date-of';
import { formatDays, isoDay } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import styles from './kicker.module.css';

/** `Maison des associations, Gap, France`, and whether it can be followed online. */
function shortPlaceOf(event: EventPage, locale: Locale): string | null {
  const t = getT(locale);
  if (!showsVenue(event)) return t('events.online');
  const place = [event.venue?.name, formatEventTown(event, locale)].filter(Boolean).join(', ');
  if (!place) return event.attendance === 'hybrid' ? t('events.hybrid') : null;
  return event.attendance === 'hybrid' ? t('events.andOnline', { place }) : place;
}

/** Kind, date and place above the title, so that they are visible without scrolling. */
export function EventKicker({ locale, event }: { locale: Locale; event: EventPage }) {
  const t = getT(locale);
  const { start, end } = eventTimes(event);
  const status = t(`events.status.${event.status}`);
  const hours = hoursOfDay(event, locale);
  const place = shortPlaceOf(event, locale);
  return (
    <>
      <span className={styles.line} {...fieldMark(event, 'kind')}>
        {t(`events.kind.${event.kind}`)}{' '}
        {status && (
          <span className={styles.status} {...fieldMark(event, 'status')}>
            {status}
          </span>
        )}
      </span>
      <span className={styles.line} {...fieldMark(event, 'startsAt')}>
        <DateOf locale={locale} event={event}>
          <time dateTime={isoDay(start)}>{formatDays(locale, start, end)}</time>
          {hours && `, ${hours}`}
        </DateOf>
      </span>
      {place && (
        <span className={styles.line} {...fieldMark(event, 'venue')}>
          {place}
        </span>
      )}
    </>
  );
}
