import type { EventPage } from '@/collections/events/queries';
import { canTakePart, isRegistrationClosed } from '@/collections/events/visibility';
import { Actions } from '@/components/actions/actions';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { languageOf, slugsOf } from '@/lib/addresses';
import { formatDays, formatTime } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import { eventCalendarPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './registration.module.css';

/** Link to the calendar file of the event, in the language of its text. */
function calendarAddress(event: EventPage, locale: Locale): string | null {
  const language = languageOf(event, locale);
  const slug = slugsOf(event)[language];
  return slug ? eventCalendarPath(slug, language) : null;
}

/**
 * Registration and calendar links while one can take part; a note once registration is closed. Hidden addresses were
 * not read.
 */
export function Registration({ locale, event, now = Date.now() }: { locale: Locale; event: EventPage; now?: number }) {
  const t = getT(locale);
  if (!canTakePart(event, now)) return null;
  const deadline = event.registrationDeadline
    ? { at: event.registrationDeadline, zone: event.registrationDeadline_tz ?? event.startsAt_tz }
    : null;
  const open = Boolean(event.registrationUrl);
  const calendar = calendarAddress(event, locale);
  // One button in a row: the registration where there is one, else the calendar.
  const CalendarLink = open ? MoreLink : ButtonLink;
  return (
    <div {...fieldMark(event, 'registrationUrl')}>
      <Actions>
        {event.registrationUrl && <ButtonLink href={event.registrationUrl}>{t('events.register')}</ButtonLink>}
        {calendar && <CalendarLink href={calendar}>{t('feeds.addToCalendar')}</CalendarLink>}
        {event.onlineUrl && <MoreLink href={event.onlineUrl}>{t('events.joinOnline')}</MoreLink>}
      </Actions>
      {/* A button has no use on paper: the address is written out. */}
      {event.registrationUrl && (
        <p className="ui print-only">
          {t('feeds.labelled', { label: t('events.register'), value: event.registrationUrl })}
        </p>
      )}
      {deadline && (
        <p className={styles.deadline} {...fieldMark(event, 'registrationDeadline')}>
          {isRegistrationClosed(event, now)
            ? t('events.registrationClosed')
            : `${t('events.registrationUntil')} ${formatDays(locale, deadline)}, ${formatTime(locale, deadline)}`}
        </p>
      )}
    </div>
  );
}
