import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from './migrations/sqlite';

// The site's own migrations, on a database that was filled when globals had no drafts.
const client = createClient({ url: 'file::memory:' });
const db = drizzle(client);
const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(24));

beforeAll(async () => {
  const [first, ...later] = migrations;
  const run = async (migration: typeof first) => {
    // As the site does (sqlite-migrations.ts): inside a transaction, what a migration says of foreign keys has no effect.
    for (const statement of ['PRAGMA foreign_keys=OFF', 'BEGIN']) await client.execute(statement);
    await migration?.up({ db } as never);
    await client.execute('COMMIT');
  };
  await run(first);
  const columns = await client.execute("SELECT name FROM pragma_table_info('header')");
  expect(columns.rows.map(({ name }) => name)).not.toContain('_status');
  for (const name of ['header', 'footer', 'settings']) {
    await client.execute({
      sql: `INSERT INTO ${name} (id, updated_at) VALUES (?, '2026-11-23')`,
      args: [ids[0] ?? ''],
    });
    for (const [index, id] of ids.entries()) {
      const args = [id, `2026-11-2${index}T10:00:00.000Z`];
      await client.execute({ sql: `INSERT INTO _${name}_v (id, updated_at) VALUES (?, ?)`, args });
    }
  }
  await client.execute({
    sql: "INSERT INTO settings_locales (site_name, _locale, _parent_id) VALUES ('Un site', 'fr', ?)",
    args: [ids[0] ?? ''],
  });
  for (const migration of later) await run(migration);
});

afterAll(() => client.close());

test.each(['header', 'footer', 'settings'])(
  '%s: what readers saw before there were drafts is published',
  async (name) => {
    const { rows } = await client.execute(`SELECT _status FROM ${name}`);
    expect(rows.map(({ _status }) => _status)).toEqual(['published']);
    const versions = await client.execute(
      `SELECT version__status, latest, autosave, snapshot, published_locale FROM _${name}_v ORDER BY updated_at`,
    );
    const published = { version__status: 'published', autosave: 0, snapshot: null, published_locale: null };
    expect(versions.rows.map((row) => ({ ...row }))).toEqual([0, 0, 1].map((latest) => ({ ...published, latest })));
  },
);

test('their translations are still there', async () => {
  const { rows } = await client.execute('SELECT site_name, _parent_id FROM settings_locales');
  expect(rows.map(({ site_name, _parent_id }) => [site_name, _parent_id])).toEqual([['Un site', ids[0]]]);
});
