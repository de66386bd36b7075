import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openConnection } from './sqlite-connection';
import type { SqliteMigration } from './sqlite-migrations';
import { collectGarbage } from './test-memory';
import {
  createMigration,
  pageData,
  readMigrations,
  removeFolder,
  startTestSite,
  type TestSite,
  type TestSiteOptions,
  temporaryFolder,
} from './test-site';

let folder: string;
let migrations: SqliteMigration[];
let file: string;
let site: TestSite;
let made = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  await createMigration(folder, 'initial');
  migrations = await readMigrations(folder);
});
afterAll(() => removeFolder(folder));
afterEach(() => site.payload.destroy());

const open = async (options?: TestSiteOptions) => {
  made += 1;
  file = `${folder}/${made}.db`;
  site = await startTestSite(`file:${file}`, { ...options, migrations });
};
const adapter = () => site.payload.db as unknown as SQLiteAdapter;
const page = (word: string) => ({ collection: 'pages', data: pageData(word), locale: 'fr' as const });
const count = async () => (await site.content.find({ collection: 'pages' })).totalDocs;

test('a commit that fails is an error, and stores nothing', async () => {
  const orphan = sql`INSERT INTO pages_locales (title, _locale, _parent_id) VALUES ('x', 'fr', 'no such page')`;
  const breakCommit: NonNullable<TestSiteOptions['hooks']>['afterChange'] = [
    async ({ doc, req }) => {
      const session = adapter().sessions[String(await req.transactionID)] as unknown as {
        db: SQLiteAdapter['drizzle'];
      };
      if (doc.slug !== 'broken') return;
      // SQLite then looks at foreign keys at the commit only.
      await session.db.run(sql`PRAGMA defer_foreign_keys = ON`);
      await session.db.run(orphan);
    },
  ];
  await open({ hooks: { afterChange: breakCommit } });
  await expect(site.content.create(page('broken'))).rejects.toThrow('the database could not store it');
  expect(await count()).toBe(0);
  await site.content.create(page('next'));
  expect(await count()).toBe(1);
});

test('a write that goes past the transactions is refused', async () => {
  await open();
  await site.content.create(page('kept'));
  const write = adapter().drizzle.run(sql`DELETE FROM pages`);
  await expect(write).rejects.toMatchObject({ cause: { message: expect.stringContaining('readonly') } });
  expect(await count()).toBe(1);
});

test('while another program writes, a save waits and the process goes on', async () => {
  await open({ waitLimit: 25_000 });
  const other = openConnection(file);
  await other.execute('BEGIN IMMEDIATE');
  const save = site.content.create(page('patient'));
  // SQLite's own waiting would stop the whole process, and these with it.
  for (let tick = 0; tick < 50; tick += 1) await pause(10);
  await other.execute('COMMIT');
  await save;
  other.close();
  expect(await count()).toBe(1);
});

test('when another program writes for too long, the save is refused with a message', async () => {
  await open({ waitLimit: 300 });
  const other = openConnection(file);
  await other.execute('BEGIN IMMEDIATE');
  await expect(site.content.create(page('refused'))).rejects.toThrow('another program is writing');
  await other.execute('COMMIT');
  other.close();
  await site.content.create(page('next'));
  expect(await count()).toBe(1);
});

test('the translations of a document are found by an index', async () => {
  await open();
  for (const table of ['pages_locales', 'pages_links_locales', '_pages_v_locales', '_pages_v_version_links_locales']) {
    const { rows } = await adapter().client.execute(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE _parent_id = 'x'`);
    expect(rows[0]?.detail).toContain('USING INDEX');
  }
});

test.skipIf(process.platform !== 'linux')('two handles while it runs, none once it is closed', async () => {
  await open();
  await Promise.all(Array.from({ length: 20 }, (_, index) => site.content.create(page(`page-${index}`))));
  expect(openHandles()).toBe(2);
  await site.payload.destroy();
  await collectGarbage();
  expect(openHandles()).toBe(0);
});

/** How many handles this process has on the database file. */
function openHandles(): number {
  return readdirSync('/proc/self/fd').filter((handle) => {
    try {
      return readlinkSync(`/proc/self/fd/${handle}`) === file;
    } catch {
      // Closed between the listing and now: it is not open.
      return false;
    }
  }).length;
}
