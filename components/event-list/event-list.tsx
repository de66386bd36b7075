import type { EventCard } from '@/collections/cards';
import { formatEventTown } from '@/collections/events/location';
import { hoursWithZone } from '@/collections/events/times';
import { showsVenue } from '@/collections/events/visibility';
import { langOf, pathOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import { EventDate } from './event-date';
import styles from './event-list.module.css';

/** Where: the venue with its town, or online with the hours, which then is what counts. */
function EventPlace({ locale, event }: { locale: Locale; event: EventCard }) {
  const t = getT(locale);
  if (!showsVenue(event)) {
    return (
      <p className={styles.place}>
        <strong>{t('events.online')}</strong>
        {hoursWithZone(event, locale)}
      </p>
    );
  }
  const town = formatEventTown(event, locale);
  if (!event.venue?.name && !town) return null;
  return (
    <p className={styles.place}>
      {event.venue?.name && <strong>{event.venue.name}</strong>}
      {town}
    </p>
  );
}

type Props = { locale: Locale; events: readonly EventCard[]; heading: 'h2' | 'h3' };

/** Events: date, what it is, place. */
export function EventList({ locale, events, heading: Heading }: Props) {
  const t = getT(locale);
  return (
    <ul className={styles.list} role="list">
      {events.map((event) => {
        const lang = langOf(event, locale);
        const status = t(`events.status.${event.status}`);
        return (
          <li className={styles.event} key={event.id}>
            <p className={styles.date}>
              <EventDate locale={locale} event={event} />
            </p>
            <div className={styles.body}>
              <span className={styles.type}>
                {t(`events.kind.${event.kind}`)}
                {status && <span className={styles.status}>{status}</span>}
              </span>
              <Heading {...langAttributes(lang)}>
                <a href={pathOf('events', event, locale) ?? undefined}>{event.title}</a>
              </Heading>
              {event.summary && <p {...langAttributes(lang)}>{event.summary}</p>}
            </div>
            <EventPlace locale={locale} event={event} />
          </li>
        );
      })}
    </ul>
  );
}
