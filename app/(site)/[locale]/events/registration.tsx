import type { EventPage } from '@/collections/events/queries';
import { canTakePart, isRegistrationClosed } from '@/collections/events/visibility';
import { Actions } from '@/components/actions/actions';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { languageOf, slugsOf } from '@/lib/addresses';
import { formatDays, formatTime } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { eventCalendarPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './registration.module.css';

/** The event for a calendar, in the language its words are in. */
function calendarAddress(event: EventPage, locale: Locale): string | null {
  const language = languageOf(event, locale);
  const slug = slugsOf(event)[language];
  return slug ? eventCalendarPath(slug, language) : null;
}

/**
 * The way to take part and to remember it, as long as one can; once registration is closed, that it is. An address that is
 * not to be shown was not read.
 */
export function Registration({ locale, event, now = Date.now() }: { locale: Locale; event: EventPage; now?: number }) {
  const t = getT(locale);
  if (!canTakePart(event, now)) return null;
  const deadline = event.registrationDeadline
    ? { at: event.registrationDeadline, zone: event.registrationDeadline_tz ?? event.startsAt_tz }
    : null;
  const open = Boolean(event.registrationUrl);
  const calendar = calendarAddress(event, locale);
  // One button in a row: to register where one can, else to remember.
  const CalendarLink = open ? MoreLink : ButtonLink;
  return (
    <div>
      <Actions>
        {event.registrationUrl && <ButtonLink href={event.registrationUrl}>{t('events.register')}</ButtonLink>}
        {calendar && <CalendarLink href={calendar}>{t('feeds.addToCalendar')}</CalendarLink>}
        {event.onlineUrl && <MoreLink href={event.onlineUrl}>{t('events.joinOnline')}</MoreLink>}
      </Actions>
      {/* On paper nobody presses a button: the address is written out. */}
      {event.registrationUrl && (
        <p className="ui print-only">
          {t('feeds.labelled', { label: t('events.register'), value: event.registrationUrl })}
        </p>
      )}
      {deadline && (
        <p className={styles.deadline}>
          {isRegistrationClosed(event, now)
            ? t('events.registrationClosed')
            : `${t('events.registrationUntil')} ${formatDays(locale, deadline)}, ${formatTime(locale, deadline)}`}
        </p>
      )}
    </div>
  );
}
