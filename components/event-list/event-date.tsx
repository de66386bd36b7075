import type { EventCard } from '@/collections/cards';
import { dayParts, formatDays, isoDay, type Zoned } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { messagesIn } from '@/messages/messages';
import styles from './event-list.module.css';

type Times = Pick<EventCard, 'startsAt' | 'startsAt_tz' | 'endsAt' | 'endsAt_tz' | 'allDay'>;

/** When an event starts and ends, each in the zone it was entered in. */
export function timesOf(event: Times): { start: Zoned; end: Zoned | null; days: boolean } {
  const start = { at: event.startsAt, zone: event.startsAt_tz };
  const end = event.endsAt ? { at: event.endsAt, zone: event.endsAt_tz ?? event.startsAt_tz } : null;
  return { start, end, days: end !== null && isoDay(end) !== isoDay(start) };
}

/** The large date of a list: the days, then the month and the year. */
export function EventDate({ locale, event }: { locale: Locale; event: Times }) {
  const { start, end } = timesOf(event);
  const parts = dayParts(locale, start, end);
  if (!parts) return <time dateTime={isoDay(start)}>{formatDays(locale, start, end)}</time>;
  const [first, last] = parts.days;
  return (
    <time dateTime={isoDay(start)}>
      <span className={styles.days}>
        {first}
        {last && (
          <>
            <span className={styles.dash} aria-hidden="true" />
            <span className="visually-hidden">{messagesIn(locale).events.to}</span>
            {last}
          </>
        )}
      </span>{' '}
      {parts.monthAndYear}
    </time>
  );
}
