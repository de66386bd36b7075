import type { EventCard } from '@/collections/cards';
import type { EventTimes } from '@/collections/events/over';
import { eventTimes } from '@/collections/events/times';
import { dayParts, formatDays, isoDay } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import { DateOf } from './date-of';
import styles from './event-list.module.css';

/** The days where text can't be struck out: `3–4 octobre 2019`; of a postponed event, that they are the old ones. */
export function daysInWords(locale: Locale, event: Pick<EventCard, keyof EventTimes | 'status'>): string {
  const { start, end } = eventTimes(event);
  const days = formatDays(locale, start, end);
  return event.status === 'postponed' ? getT(locale)('events.oldDate') + days : days;
}

/** The large date of a list: the days, then the month and the year. */
export function EventDate({ locale, event }: { locale: Locale; event: Pick<EventCard, keyof EventTimes | 'status'> }) {
  const { start, end } = eventTimes(event);
  const parts = dayParts(locale, start, end);
  if (!parts) {
    return (
      <DateOf locale={locale} event={event}>
        <time dateTime={isoDay(start)}>{formatDays(locale, start, end)}</time>
      </DateOf>
    );
  }
  const [first, last] = parts.days;
  return (
    <DateOf locale={locale} event={event}>
      <time dateTime={isoDay(start)}>
        <span className={styles.days}>
          {first}
          {last && (
            <>
              <span className={styles.dash} aria-hidden="true" />
              <span className="visually-hidden">{getT(locale)('events.to')}</span>
              {last}
            </>
          )}
        </span>{' '}
        {parts.monthAndYear}
      </time>
    </DateOf>
  );
}
