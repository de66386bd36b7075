import { readFile } from 'node:fs/promises';
import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mongoMigrations } from './migrations/mongodb';
import { migrations } from './migrations/sqlite';
import { startTestMongo } from './test-mongo';

const name = '20261129_151338_locales';
const preference = { columns: [{ accessor: 'shown' }, { accessor: 'access' }], sort: 'shown' };
const renamedPreference = {
  columns: [{ accessor: 'localePublished' }, { accessor: 'accessibility' }],
  sort: 'localePublished',
};

const run = { lastScheduledRun: '2026-11-23' };
const statsOf = (tasks: Record<string, typeof run>) => ({ scheduledRuns: { queues: { default: { tasks } } } });
const stats = statsOf({ purgeBin: run, purgeSubmissions: run, purgeUnfinishedPictures: run });
const renamedStats = statsOf({ purgeTrash: run, purgeSubmissions: run, purgeUnfinishedMedia: run });

// The migration is written by hand, so both what it keeps and the schema it ends with are asked.
describe('on a filled SQLite database', () => {
  const client = createClient({ url: 'file::memory:' });
  const db = drizzle(client);
  const at = migrations.findIndex((migration) => migration.name === name);
  const migration = migrations[at];
  const migrate = async (step: 'down' | 'up', each = migration) => {
    for (const statement of ['PRAGMA foreign_keys=OFF', 'BEGIN']) await client.execute(statement);
    await each?.[step]({ db } as never);
    await client.execute('COMMIT');
    await client.execute('PRAGMA foreign_keys=ON');
  };
  const insert = (table: string, row: Record<string, number | string | null>) =>
    client.execute({
      sql: `INSERT INTO \`${table}\` (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => '?')})`,
      args: Object.values(row),
    });
  const rows = async (query: string) => (await client.execute(query)).rows.map((row) => ({ ...row }));
  const dates = { updated_at: '2026-11-23', created_at: '2026-11-23' };

  beforeAll(async () => {
    for (const each of migrations.slice(0, at)) await migrate('up', each);
    await insert('events', { id: 'e1', startsat_tz: 'Asia/Tokyo', endsat_tz: null, ...dates });
    await insert('events_programme', { id: 'p1', _parent_id: 'e1', _order: 1, startsat_tz: 'Africa/Dakar' });
    await insert('_events_v', { id: 'v1', parent_id: 'e1', version_startsat_tz: 'Asia/Tokyo', ...dates });
    for (const [locale, shown] of [
      ['fr', null],
      ['en', 1],
      ['es', 0],
    ] as const) {
      await insert('events_locales', {
        _parent_id: 'e1',
        _locale: locale,
        title: locale,
        access: `${locale} 1`,
        shown,
      });
      const version = { version_title: locale, version_access: `${locale} 2`, version_shown: shown };
      await insert('_events_v_locales', { _parent_id: 'v1', _locale: locale, ...version });
    }
    await insert('documents', { id: 'd1', ...dates });
    await insert('documents_files', { id: 'f1', _parent_id: 'd1', _order: 1, language: 'ar' });
    const status = { in_collection: 'events', document_id: 'e1', key: 'events/e1', publication: 'published' };
    const states = { translation_en_shown: 1, translation_es_todo: 1, binned: 1, advice: 2 };
    await insert('users', { id: 'u1', name: 'A', email: 'a@example.org', ...dates });
    const review = { review_state: 'asked', review_asked_by_id: 'u1' };
    await insert('content_status', { id: 's1', ...status, ...states, ...review, ...dates });
    const about = { in_collection: 'events', document_id: 'e1' };
    await insert('outside_links', { id: 'o1', url: 'https://example.org/', state: 'broken', failures: 2, ...dates });
    for (const kind of ['outside', 'link'])
      await insert('content_links', { id: kind, ...about, path: 'x', kind, ...dates });
    for (const action of ['asked', 'sent-back'])
      await insert('review_trail', { id: action, ...about, action, ...dates });
    for (const reason of ['asked', 'rights'])
      await insert('picture_withdrawals', { id: reason, ...about, reason, ...dates });
    await insert('source_texts', { id: 't1', ...about, name: 'n1', texts: '{"title":"fr"}', ...dates });
    for (const slug of ['purgeBin', 'purgeSubmissions', 'recountNaming']) {
      await insert('payload_jobs', { id: slug, task_slug: slug, ...dates });
      const entry = { executed_at: '2026-11-23', completed_at: '2026-11-23', task_i_d: '1', state: 'failed' };
      await insert('payload_jobs_log', { id: slug, _parent_id: slug, _order: 1, task_slug: slug, ...entry });
    }
    await insert('payload_jobs_stats', { id: 'j1', stats: JSON.stringify(stats), ...dates });
    const stored = JSON.stringify(preference);
    await insert('payload_preferences', { id: 'p1', key: 'collection-events', value: stored, ...dates });
    await migrate('up');
  });

  afterAll(() => client.close());

  test('every value stands under its new name, in every language and version', async () => {
    expect(
      await rows('SELECT _locale, title, accessibility, locale_published FROM events_locales ORDER BY id'),
    ).toEqual([
      { _locale: 'fr', title: 'fr', accessibility: 'fr 1', locale_published: null },
      { _locale: 'en', title: 'en', accessibility: 'en 1', locale_published: 1 },
      { _locale: 'es', title: 'es', accessibility: 'es 1', locale_published: 0 },
    ]);
    const versions = 'SELECT _locale, version_accessibility AS a, version_locale_published AS l FROM _events_v_locales';
    expect(await rows(`${versions} ORDER BY id`)).toEqual([
      { _locale: 'fr', a: 'fr 2', l: null },
      { _locale: 'en', a: 'en 2', l: 1 },
      { _locale: 'es', a: 'es 2', l: 0 },
    ]);
    const zones = 'SELECT startsat_tz, endsat_tz, registrationdeadline_tz FROM events';
    expect(await rows(zones)).toEqual([
      { startsat_tz: 'Asia/Tokyo', endsat_tz: null, registrationdeadline_tz: 'Europe/Paris' },
    ]);
    expect(await rows('SELECT startsat_tz, _parent_id FROM events_programme')).toEqual([
      { startsat_tz: 'Africa/Dakar', _parent_id: 'e1' },
    ]);
    expect(await rows('SELECT version_startsat_tz AS zone FROM _events_v')).toEqual([{ zone: 'Asia/Tokyo' }]);
    expect(await rows('SELECT language FROM documents_files')).toEqual([{ language: 'ar' }]);
    expect(
      await rows(
        'SELECT translation_en_locale_published AS en, translation_es_todo AS es, trashed, warning_count FROM content_status',
      ),
    ).toEqual([{ en: 1, es: 1, trashed: 1, warning_count: 2 }]);
    expect(await rows('SELECT review_state AS state, review_requested_by_id AS person FROM content_status')).toEqual([
      { state: 'in-review', person: 'u1' },
    ]);
    expect(await rows('SELECT id, url, state, failures FROM external_links')).toEqual([
      { id: 'o1', url: 'https://example.org/', state: 'broken', failures: 2 },
    ]);
    expect(await rows('SELECT id, kind FROM content_links ORDER BY id')).toEqual([
      { id: 'link', kind: 'link' },
      { id: 'outside', kind: 'external' },
    ]);
    expect(await rows('SELECT id, document_id, name, texts FROM translation_source_snapshots')).toEqual([
      { id: 't1', document_id: 'e1', name: 'n1', texts: '{"title":"fr"}' },
    ]);
    expect(await rows('SELECT id, action FROM review_log')).toEqual([
      { id: 'asked', action: 'requested' },
      { id: 'sent-back', action: 'sent-back' },
    ]);
    expect(await rows('SELECT id, reason FROM media_withdrawals')).toEqual([
      { id: 'asked', reason: 'requested' },
      { id: 'rights', reason: 'rights' },
    ]);
    const [stored] = await rows('SELECT value FROM payload_preferences');
    expect(JSON.parse(String(stored?.value))).toEqual(renamedPreference);
    expect(await rows('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('jobs that wait, their log and their schedule name their task as it is called now', async () => {
    for (const table of ['payload_jobs', 'payload_jobs_log']) {
      expect(await rows(`SELECT id, task_slug FROM ${table}`)).toEqual([
        { id: 'purgeBin', task_slug: 'purgeTrash' },
        { id: 'purgeSubmissions', task_slug: 'purgeSubmissions' },
        { id: 'recountNaming', task_slug: 'recheckReferencingDocuments' },
      ]);
    }
    const [stored] = await rows('SELECT stats FROM payload_jobs_stats');
    expect(JSON.parse(String(stored?.stats))).toEqual(renamedStats);
  });

  test('the schema is the one that Payload expects, without a default that names a language or a zone', async () => {
    const expected = await schemaOf(name);
    expect(await storedSchema(Object.keys(expected))).toEqual(expected);
    const all = await rows("SELECT sql FROM sqlite_master WHERE sql LIKE '%DEFAULT ''fr''%' OR sql LIKE '%Europe/%'");
    expect(all).toEqual([]);
  });

  test('and can be undone', async () => {
    await migrate('down');
    expect(await rows("SELECT access, shown FROM events_locales WHERE _locale = 'en'")).toEqual([
      { access: 'en 1', shown: 1 },
    ]);
    expect(await rows('SELECT binned, advice, review_state, review_asked_by_id FROM content_status')).toEqual([
      { binned: 1, advice: 2, review_state: 'asked', review_asked_by_id: 'u1' },
    ]);
    expect(await rows('SELECT id FROM outside_links')).toEqual([{ id: 'o1' }]);
    expect(await rows('SELECT id FROM content_links WHERE kind != id')).toEqual([]);
    expect(await rows('SELECT id FROM review_trail WHERE action != id')).toEqual([]);
    expect(await rows('SELECT id FROM picture_withdrawals WHERE reason != id')).toEqual([]);
    for (const table of ['payload_jobs', 'payload_jobs_log']) {
      expect(await rows(`SELECT id FROM ${table} WHERE task_slug != id`)).toEqual([]);
    }
    const [stored] = await rows('SELECT stats FROM payload_jobs_stats');
    expect(JSON.parse(String(stored?.stats))).toEqual(stats);
    const before = migrations[at - 1]?.name ?? '';
    const expected = await schemaOf(before);
    expect(await storedSchema(Object.keys(expected))).toEqual(expected);
    await migrate('up');
  });

  // Last: what SQLite explained, it keeps locked for a while.
  test.each([
    ['events', 'starts_at'],
    ['documents', 'published_on'],
  ])('the public list of %s is read in its order by an index, and counted by it', async (table, date) => {
    const published = `FROM ${table} WHERE _status = 'published' AND deleted_at IS NULL`;
    const plan = async (query: string) =>
      (await rows(`EXPLAIN QUERY PLAN ${query}`)).map(({ detail }) => detail).join('\n');
    const list = await plan(`SELECT * ${published} ORDER BY ${date} DESC, created_at DESC LIMIT 10`);
    expect(list).toContain('USING INDEX _status_deletedAt');
    expect(list).not.toContain('TEMP B-TREE');
    expect(await plan(`SELECT count(*) ${published}`)).toContain('USING COVERING INDEX');
  });

  /** A default without the brackets that SQLite leaves out. */
  function bare(value: unknown): string {
    return String(value ?? null).replace(/^\((.*)\)$/, '$1');
  }

  /** Columns with their type and default, and indexes, by table: as Payload wrote them beside the migration. */
  async function schemaOf(migrationName: string) {
    type Column = { name: string; type: string; default?: unknown };
    type Table = { columns: Record<string, Column>; indexes: Record<string, { name: string; columns: string[] }> };
    const file = await readFile(new URL(`migrations/sqlite/${migrationName}.json`, import.meta.url), 'utf8');
    const { tables } = JSON.parse(file) as { tables: Record<string, Table> };
    return Object.fromEntries(
      Object.entries(tables).map(([table, { columns, indexes }]) => [
        table,
        [
          ...Object.values(columns).map((column) => `${column.name} ${column.type} ${bare(column.default)}`),
          ...Object.values(indexes).map((index) => `${index.name}: ${index.columns}`),
        ].sort(),
      ]),
    );
  }

  async function storedSchema(tables: readonly string[]) {
    const found: Record<string, string[]> = {};
    for (const table of tables) {
      const columns = await rows(`SELECT name, type, dflt_value FROM pragma_table_info('${table}')`);
      const indexes = await rows(
        `SELECT l.name, group_concat(c.name) AS columns FROM pragma_index_list('${table}') AS l,
         pragma_index_info(l.name) AS c WHERE l.origin = 'c' GROUP BY l.name`,
      );
      found[table] = [
        ...columns.map((column) => `${column.name} ${String(column.type).toLowerCase()} ${bare(column.dflt_value)}`),
        ...indexes.map((index) => `${index.name}: ${index.columns}`),
      ].sort();
    }
    return found;
  }
});

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on a filled MongoDB database', () => {
  test('every value stands under its new name, and a second run changes nothing', async () => {
    const client = await MongoClient.connect(mongo?.url(`locales-${Date.now()}`) ?? '');
    const db = client.db();
    const access = { fr: 'Plain-pied', en: 'Step-free' };
    await db.collection('events').insertMany([{ access, shown: { en: true, es: false } }, { title: { fr: 'x' } }]);
    await db.collection('_events_versions').insertOne({ version: { access, shown: { en: true } } });
    await db.collection('pages').insertOne({ shown: { en: true }, access: 'of no event' });
    const translation = { en: { state: 'current', shown: true }, es: { state: 'stale' } };
    await db
      .collection('content-statuses')
      .insertOne({ translation, binned: true, advice: 2, review: { state: 'asked', askedBy: 'u1' } });
    await db.collection('outside-links').insertOne({ url: 'https://example.org/', state: 'broken' });
    // Payload makes it, with its indexes, before the migration.
    await db.collection('external-links').createIndex({ url: 1 }, { unique: true });
    await db.collection('content-links').insertMany([{ kind: 'outside' }, { kind: 'link' }]);
    await db.collection('source-texts').insertOne({ documentId: 'e1', texts: { title: 'fr' } });
    await db.collection('review-trails').insertMany([{ action: 'asked' }, { action: 'sent-back' }]);
    await db.collection('picture-withdrawals').insertMany([{ reason: 'asked' }, { reason: 'rights' }]);
    await db.collection('content-statuses').createIndex({ 'translation.en.shown': 1 });
    await db.collection('content-statuses').createIndex({ 'review.state': 1, binned: 1 });
    await db.collection('content-statuses').createIndex({ 'review.askedBy': 1 });
    const entries = ['purgeBin', 'purgeSubmissions'].map((taskSlug) => ({ taskSlug, state: 'failed' }));
    await db.collection('payload-jobs').insertMany([
      { taskSlug: 'purgeBin', log: entries },
      { taskSlug: 'purgeSubmissions', log: [] },
      { taskSlug: 'recountNaming', log: [] },
    ]);
    await db.collection('globals').insertMany([
      { globalType: 'header', links: [] },
      { globalType: 'payload-jobs-stats', stats },
    ]);
    await db.collection('payload-preferences').insertMany([
      { key: 'collection-events', value: preference },
      { key: 'nav', value: { groups: { shown: { open: true } } } },
    ]);
    const all = async (collection: string) =>
      (await db.collection(collection).find().sort('_id').toArray()).map(({ _id, ...rest }) => rest);
    for (const _ of [1, 2]) {
      for (const { up } of mongoMigrations) await up(db as never);
      expect(await all('events')).toEqual([
        { accessibility: access, localePublished: { en: true, es: false } },
        { title: { fr: 'x' } },
      ]);
      expect(await all('_events_versions')).toEqual([
        { version: { accessibility: access, localePublished: { en: true } } },
      ]);
      expect(await all('pages')).toEqual([{ localePublished: { en: true }, access: 'of no event' }]);
      expect(await all('content-statuses')).toEqual([
        {
          translation: { en: { state: 'current', localePublished: true }, es: { state: 'stale' } },
          ...{ trashed: true, warningCount: 2, review: { state: 'in-review', requestedBy: 'u1' } },
        },
      ]);
      expect(await all('external-links')).toEqual([{ url: 'https://example.org/', state: 'broken' }]);
      expect(await db.listCollections({ name: 'outside-links' }).toArray()).toEqual([]);
      expect(await all('content-links')).toEqual([{ kind: 'external' }, { kind: 'link' }]);
      expect(await all('translation-source-snapshots')).toEqual([{ documentId: 'e1', texts: { title: 'fr' } }]);
      expect(await all('review-logs')).toEqual([{ action: 'requested' }, { action: 'sent-back' }]);
      expect(await all('media-withdrawals')).toEqual([{ reason: 'requested' }, { reason: 'rights' }]);
      const entriesAfter = ['purgeTrash', 'purgeSubmissions'].map((taskSlug) => ({ taskSlug, state: 'failed' }));
      expect(await all('payload-jobs')).toEqual([
        { taskSlug: 'purgeTrash', log: entriesAfter },
        { taskSlug: 'purgeSubmissions', log: [] },
        { taskSlug: 'recheckReferencingDocuments', log: [] },
      ]);
      expect(await all('globals')).toEqual([
        { globalType: 'header', links: [] },
        { globalType: 'payload-jobs-stats', stats: renamedStats },
      ]);
      expect(await all('payload-preferences')).toEqual([
        { key: 'collection-events', value: renamedPreference },
        { key: 'nav', value: { groups: { shown: { open: true } } } },
      ]);
      expect((await db.collection('content-statuses').indexes()).map((index) => index.name)).toEqual(['_id_']);
    }
    await client.close();
  });
});
