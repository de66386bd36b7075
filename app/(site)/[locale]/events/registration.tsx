import type { EventPage } from '@/collections/events/queries';
import { Actions } from '@/components/actions/actions';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { timesOf } from '@/components/event-list/event-date';
import { formatDays, formatTime } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { messagesIn } from '@/messages/messages';

/** The way to take part, until the event is over; once registration is closed, that it is. */
export function Registration({ locale, event, now = Date.now() }: { locale: Locale; event: EventPage; now?: number }) {
  const messages = messagesIn(locale).events;
  const { start, end } = timesOf(event);
  const over = new Date(end?.at ?? start.at).getTime() < now;
  if (over || event.status === 'cancelled' || (!event.registrationUrl && !event.onlineUrl)) return null;
  const deadline = event.registrationDeadline
    ? { at: event.registrationDeadline, zone: event.registrationDeadline_tz ?? event.startsAt_tz }
    : null;
  const closed = deadline !== null && new Date(deadline.at).getTime() < now;
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
        {event.registrationUrl && !closed && <ButtonLink href={event.registrationUrl}>{messages.register}</ButtonLink>}
        {event.onlineUrl && <MoreLink href={event.onlineUrl}>{messages.joinOnline}</MoreLink>}
      </Actions>
    </div>
  );
}
