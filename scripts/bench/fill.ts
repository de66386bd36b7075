import Database from 'libsql';
import { derive } from '@/collections/events/derived';
import { dayMs } from '@/lib/limits';
import { type Locale, locales } from '@/lib/locales';
import type { Event } from '@/payload-types';
import { site } from './site';

type Row = Record<string, unknown>;
type Connection = InstanceType<typeof Database>;

const kinds: Event['kind'][] = ['meeting', 'conference', 'workshop', 'webinar', 'press', 'campaign'];
const countries = ['FR', 'PE', 'SN', 'ES', 'BE', 'CO', 'MX', 'DE'] as const;

/** Sends JSON to the API of the running site. */
async function send(method: string, path: string, body: unknown, token = ''): Promise<Row> {
  const answer = await fetch(site.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
    body: JSON.stringify(body),
  });
  const json = (await answer.json()) as Row;
  if (!answer.ok) throw new Error(`${method} ${path} answers ${answer.status}: ${JSON.stringify(json)}`);
  return json;
}

const created = (answer: Row) => String((answer.doc as Row).id);

/** Publishes one event in each language, with an organiser and a concept, and returns its id. */
export async function publishOriginal(): Promise<string> {
  const { token } = (await send('POST', '/api/users/login', site.admin)) as { token: string };
  const published = { _status: 'published' };
  const organiser = { name: 'Bench', slug: 'bench', kind: 'association', country: 'FR', ...published };
  const concept = { term: 'Bench', question: 'Bench', slug: 'bench', definition: 'Bench', ...published };
  const event = {
    ...published,
    title: 'Rencontre',
    slug: 'bench',
    summary: 'Une rencontre comme les autres, dont le résumé a la longueur de ce qu’on écrit d’habitude.',
    startsAt: new Date().toISOString(),
    startsAt_tz: 'Europe/Paris',
    organisers: [created(await send('POST', '/api/members?locale=fr', organiser, token))],
    concepts: [created(await send('POST', '/api/concepts?locale=fr', concept, token))],
    venue: { name: 'Maison des associations', city: 'Gap', country: 'FR' },
  };
  const id = created(await send('POST', '/api/events?locale=fr', event, token));
  const words: Partial<Record<Locale, string>> = { en: 'Meeting', es: 'Encuentro' };
  for (const [locale, title] of Object.entries(words)) {
    const translation = { ...published, title, slug: `bench-${locale}`, summary: event.summary, localePublished: true };
    await send('PATCH', `/api/events/${id}?locale=${locale}`, translation, token);
  }
  return id;
}

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

/**
 * Copies a published event many times, directly in the database of a stopped site: ten thousand in seconds, where
 * saving them would take an hour.
 */
export function copyEvents(original: string, from: number, to: number): void {
  const database = new Database(site.database);
  const rows = (table: string, column: string) =>
    database.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(original) as Row[];
  const [event = {}] = rows('events', 'id');
  const texts = rows('events_locales', '_parent_id');
  const relations = rows('events_rels', 'parent_id');
  // Without it the start would index each of them.
  const status = rows('content_status', 'document_id');
  if (texts.length !== locales.length) throw new Error('The event is not in every language.');
  database.exec('BEGIN');
  for (let number = from; number < to; number += 1) {
    const id = number.toString(16).padStart(8, '0') + original.slice(8);
    const addresses = String(event.addresses).replaceAll('"bench', `"event-${number}`);
    insert(database, 'events', { ...event, ...factsOf(number, to), id, addresses });
    for (const { id: _, ...text } of texts) {
      const slug = String(text.slug).replace('bench', `event-${number}`);
      insert(database, 'events_locales', { ...text, _parent_id: id, slug, title: `${text.title} ${number}` });
    }
    for (const { id: _, ...relation } of relations) insert(database, 'events_rels', { ...relation, parent_id: id });
    for (const row of status) insert(database, 'content_status', { ...row, id, document_id: id, key: `events/${id}` });
  }
  database.exec('COMMIT');
  database.close();
}

/** Removes the copies, so that the next ones are spread over the same years whatever their number. */
export function removeCopies(original: string): void {
  const database = new Database(site.database);
  database.exec('PRAGMA foreign_keys = ON');
  const like = `________${original.slice(8)}`;
  for (const [table, column] of [
    ['content_status', 'document_id'],
    ['events_rels', 'parent_id'],
    ['events_locales', '_parent_id'],
    ['events', 'id'],
  ]) {
    database.prepare(`DELETE FROM "${table}" WHERE "${column}" LIKE ? AND "${column}" <> ?`).run(like, original);
  }
  database.close();
}
