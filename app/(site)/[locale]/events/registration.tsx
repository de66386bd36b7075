import type { EventPage } from '@/collections/events/queries';
import { Actions } from '@/components/actions/actions';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { timesOf } from '@/components/event-list/event-date';
import { languageOf, slugsOf } from '@/lib/addresses';
import { formatDays, formatTime } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { eventCalendarPath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';

/** The event for a calendar, in the language its words are in. */
function calendarAddress(event: EventPage, locale: Locale): string | null {
  const language = languageOf(event, locale);
  const slug = slugsOf(event)[language];
  return slug ? eventCalendarPath(slug, language) : null;
}

/** The way to take part and to remember it, until the event is over; once registration is closed, that it is. */
export function Registration({ locale, event, now = Date.now() }: { locale: Locale; event: EventPage; now?: number }) {
  const messages = messagesIn(locale).events;
  const { start, end } = timesOf(event);
  const over = new Date(end?.at ?? start.at).getTime() < now;
  if (over || event.status === 'cancelled') return null;
  const deadline = event.registrationDeadline
    ? { at: event.registrationDeadline, zone: event.registrationDeadline_tz ?? event.startsAt_tz }
    : null;
  const closed = deadline !== null && new Date(deadline.at).getTime() < now;
  const open = Boolean(event.registrationUrl) && !closed;
  const calendar = calendarAddress(event, locale);
  // One button in a row: to register where one can, else to remember.
  const CalendarLink = open ? MoreLink : ButtonLink;
  return (
    <div className="flow">
      {deadline && event.registrationUrl && (
        <p>
          {closed
            ? messages.registrationClosed
            : `${messages.registrationUntil} ${formatDays(locale, deadline)}, ${formatTime(locale, deadline)}`}
        </p>
      )}
      <Actions>
        {event.registrationUrl && open && <ButtonLink href={event.registrationUrl}>{messages.register}</ButtonLink>}
        {calendar && <CalendarLink href={calendar}>{messagesIn(locale).feeds.addToCalendar}</CalendarLink>}
        {event.onlineUrl && <MoreLink href={event.onlineUrl}>{messages.joinOnline}</MoreLink>}
      </Actions>
    </div>
  );
}
