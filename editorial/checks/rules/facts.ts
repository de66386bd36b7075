import { sourceLocale } from '@/lib/locales';
import { isEmptyText } from '../../documents/texts';
import type { Issue } from '../issue';
import { beside, type Subject } from '../subject';

const startNames: Record<string, string> = { endsAt: 'startsAt', endDate: 'date' };

/** Events, parts of a programme and timeline steps that end before they start. */
export function* ends({ leaves }: Subject): Generator<Issue> {
  for (const { field, path, value } of leaves) {
    const name = startNames[field.name];
    if (!name) continue;
    const start = leaves.find((leaf) => leaf.path === beside(path, name));
    if (start && new Date(String(value)) < new Date(String(start.value))) {
      yield { rule: 'end-before-start', path, locale: null };
    }
  }
}

/** Events without a place or an online address. */
export function* places({ kind, document }: Subject): Generator<Issue> {
  if (kind !== 'events') return;
  const { attendance, venue, onlineUrl, registrationUrl } = document;
  const { name, street, city } = (venue ?? {}) as Record<string, unknown>;
  if (attendance === 'online') {
    const isReachable = [onlineUrl, registrationUrl].some((value) => !isEmptyText(value));
    if (!isReachable) yield { rule: 'event-online', path: 'onlineUrl', locale: null };
  } else if ([name, street, city].every(isEmptyText)) {
    yield { rule: 'event-place', path: 'venue.name', locale: null };
  }
}

/** A document is something to read: a text on the page, or a file. */
export function* substance({ kind, document, leaves }: Subject): Generator<Issue> {
  if (kind !== 'documents') return;
  const hasFile = Array.isArray(document.files) && document.files.length > 0;
  const hasText = leaves.some(
    ({ path, locale, value }) => path === 'body' && locale === sourceLocale && Boolean(value),
  );
  if (!hasFile && !hasText) yield { rule: 'body-or-file', path: 'body', locale: sourceLocale };
}
