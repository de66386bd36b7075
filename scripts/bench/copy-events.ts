import Database from 'libsql';
import { derive } from '@/collections/events/derived';
import { dayMs } from '@/lib/limits';
import type { Event } from '@/payload-types';
import type { Row } from './api';
import type { Original } from './content';
import { site } from './site';

type Connection = InstanceType<typeof Database>;

const kinds: Event['kind'][] = ['meeting', 'conference', 'workshop', 'webinar', 'press', 'campaign'];
const countries = ['FR', 'PE', 'SN', 'ES', 'BE', 'CO', 'MX', 'DE'] as const;

function insert(database: Connection, table: string, row: Row): void {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const marks = names.map(() => '?').join(', ');
  database.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${marks})`).run(...Object.values(row));
}

/** What differs between the events: half are to come, over two years before and after today. */
function factsOf(number: number, count: number) {
  const startsAt = new Date(Date.now() + (number / count - 0.5) * 4 * 365 * dayMs).toISOString();
  const attendance: Event['attendance'] = number % 5 === 0 ? 'online' : 'in-person';
  const venue = { country: countries[number % countries.length] };
  const derived = derive({ startsAt, startsAt_tz: 'Europe/Paris', endsAt: null, allDay: false, attendance, venue });
  return {
    kind: kinds[number % kinds.length],
    starts_at: startsAt,
    attendance,
    venue_country: venue.country,
    over_at: derived.overAt,
    start_year: derived.startYear,
    public_country: derived.publicCountry,
  };
}

const inTurn = (values: readonly string[], number: number) => values[number % values.length];

/**
 * Copies a published event many times, directly in the database of a stopped site: ten thousand in seconds, where
 * saving them would take an hour.
 */
export function copyEvents({ event: original, pictures, documents }: Original, count: number): void {
  const database = new Database(site.database);
  const rows = (table: string, column: string) =>
    database.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(original) as Row[];
  const [event = {}] = rows('events', 'id');
  const texts = rows('events_locales', '_parent_id');
  const relations = rows('events_rels', 'parent_id');
  // Without it the start would index each of them.
  const status = rows('content_status', 'document_id');
  database.exec('BEGIN');
  for (let number = 0; number < count; number += 1) {
    const id = number.toString(16).padStart(8, '0') + original.slice(8);
    const addresses = String(event.addresses).replaceAll('"bench', `"event-${number}`);
    const cover = inTurn(pictures, number);
    insert(database, 'events', { ...event, ...factsOf(number, count), id, addresses, cover_id: cover });
    for (const { id: _, ...text } of texts) {
      const slug = String(text.slug).replace('bench', `event-${number}`);
      insert(database, 'events_locales', { ...text, _parent_id: id, slug, title: `${text.title} ${number}` });
    }
    for (const { id: _, ...relation } of relations) {
      const document = relation.documents_id ? { documents_id: inTurn(documents, number) } : {};
      insert(database, 'events_rels', { ...relation, ...document, parent_id: id });
    }
    for (const row of status) insert(database, 'content_status', { ...row, id, document_id: id, key: `events/${id}` });
  }
  database.exec('COMMIT');
  database.close();
}

/** Removes the copies, so that the next ones are spread over the same years whatever their number. */
export function removeCopies({ event }: Original): void {
  const database = new Database(site.database);
  database.exec('PRAGMA foreign_keys = ON');
  const like = `________${event.slice(8)}`;
  for (const [table, column] of [
    ['content_status', 'document_id'],
    ['events_rels', 'parent_id'],
    ['events_locales', '_parent_id'],
    ['events', 'id'],
  ]) {
    database.prepare(`DELETE FROM "${table}" WHERE "${column}" LIKE ? AND "${column}" <> ?`).run(like, event);
  }
  database.close();
}
