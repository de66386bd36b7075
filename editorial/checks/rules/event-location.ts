import { isEmptyText } from '../../documents/texts';
import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Events without a place or an online address. */
export function* eventLocation({ kind, document }: Subject): Generator<Issue> {
  if (kind !== 'events') return;
  const { attendance, venue, onlineUrl, registrationUrl } = document;
  const { name, street, city } = (venue ?? {}) as Record<string, unknown>;
  if (attendance === 'online') {
    const isReachable = [onlineUrl, registrationUrl].some((value) => !isEmptyText(value));
    if (!isReachable) yield { rule: 'event-online', path: 'onlineUrl', locale: null, concerns: 'online' };
  } else if ([name, street, city].every(isEmptyText)) {
    yield { rule: 'event-place', path: 'venue.name', locale: null, concerns: String(attendance) };
  }
}
