import { readFile } from 'node:fs/promises';
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseStartError } from './errors';
import type { SqliteMigration } from './sqlite-migrations';
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

const BEFORE: TestSiteOptions = { fields: [{ name: 'rank', type: 'number', defaultValue: 1 }] };
// Another type for a column: SQLite can only do that by making the whole table again.
const AFTER: TestSiteOptions = { fields: [{ name: 'rank', type: 'text', defaultValue: '1' }] };

let folder: string;
let initial: SqliteMigration[];
let site: TestSite;
const start = (migrations: SqliteMigration[], options = BEFORE) =>
  startTestSite(`file:${folder}/site.db`, { ...options, migrations });
/** Starts and closes: for starts that are to be refused. */
const tryStart = async (migrations: SqliteMigration[]) => (await start(migrations)).payload.destroy();
const adapter = () => site.payload.db as unknown as SQLiteAdapter;

beforeEach(async () => {
  folder = await temporaryFolder();
  await createMigration(folder, 'initial', BEFORE);
  initial = await readMigrations(folder);
  site = await start(initial);
  for (const word of ['one', 'two', 'three']) await createInThreeLanguages(word);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await site.payload.destroy();
  await removeFolder(folder);
});

test('a migration that makes tables again keeps every translation, row and version', async () => {
  const before = await everything();
  await site.payload.destroy();
  await createMigration(folder, 'ranks_in_words', AFTER);
  const migrations = await readMigrations(folder);
  const [, second] = migrations;
  const written = await readFile(`${folder}/migrations/${second?.name}.ts`, 'utf8');
  expect(written).toContain('ALTER TABLE \\`__new_pages\\` RENAME TO \\`pages\\`');
  site = await start(migrations, AFTER);
  expect(await everything()).toEqual(JSON.parse(JSON.stringify(before).replaceAll('"rank":1', '"rank":"1"')));
  const index = await readFile(`${folder}/migrations/index.ts`, 'utf8');
  for (const { name } of migrations) expect(index).toContain(`name: '${name}'`);
});

test('a migration that fails half-way is undone, stops the start and says what to do', async () => {
  const before = await everything();
  await site.payload.destroy();
  const broken = migration('broken', async ({ db }) => {
    await db.run(sql`ALTER TABLE pages ADD COLUMN half text`);
    await db.run(sql`DELETE FROM pages_locales`);
    await db.run(sql`ALTER TABLE no_such_table ADD COLUMN other text`);
  });
  const refused = tryStart([...initial, broken]);
  await expect(refused).rejects.toThrow(DatabaseStartError);
  await expect(refused).rejects.toThrow(/broken failed and was undone.*previous version.*no such table/);
  site = await start(initial);
  expect(await everything()).toEqual(before);
  const { rows } = await adapter().client.execute("SELECT 1 FROM pragma_table_info('pages') WHERE name = 'half'");
  expect(rows).toHaveLength(0);
});

test('a migration that would leave translations without their document is undone', async () => {
  const before = await everything();
  await site.payload.destroy();
  const careless = migration('careless', async ({ db }) => {
    await db.run(sql`DELETE FROM pages`);
  });
  await expect(tryStart([...initial, careless])).rejects.toThrow(/rows would point to nothing/);
  site = await start(initial);
  expect(await everything()).toEqual(before);
});

test("Payload's own migration commands run with foreign keys off too", async () => {
  vi.stubEnv('PAYLOAD_MIGRATING', 'true');
  const id = await site.payload.db.beginTransaction();
  const session = adapter().sessions[String(id)] as unknown as { db: SQLiteAdapter['drizzle'] };
  expect((await session.db.run(sql`PRAGMA foreign_keys`)).rows[0]?.foreign_keys).toBe(0);
  await site.payload.db.rollbackTransaction(String(id));
});

test('a migration runs once', async () => {
  await site.payload.destroy();
  const up = vi.fn(async () => undefined);
  const migrations = [...initial, migration('once', up)];
  for (let starts = 0; starts < 2; starts += 1) {
    site = await start(migrations);
    await site.payload.destroy();
  }
  expect(up).toHaveBeenCalledTimes(1);
});

test('two processes that start at the same time do not migrate twice', async () => {
  await site.payload.destroy();
  const addColumn = migration('add_column', async ({ db }) => {
    await db.run(sql`ALTER TABLE pages ADD COLUMN added text`);
  });
  const sites = await Promise.all([1, 2, 3].map(() => start([...initial, addColumn])));
  await Promise.all(sites.map(({ payload }) => payload.destroy()));
});

test('a database that is newer than the program is refused', async () => {
  await site.payload.destroy();
  site = await start([...initial, migration('of_tomorrow', async () => undefined)]);
  await site.payload.destroy();
  await expect(tryStart(initial)).rejects.toThrow(/newer than the program.*of_tomorrow/);
});

test('a database made by a development push is refused, not asked about', async () => {
  const req = { transactionID: String(await site.payload.db.beginTransaction()) };
  await site.content.create({ collection: 'payload-migrations', data: { name: 'dev', batch: -1 }, req });
  await site.payload.db.commitTransaction(req.transactionID);
  await site.payload.destroy();
  await expect(tryStart(initial)).rejects.toThrow(/made by a development push.*Restore a backup/);
});

test('without any migration the start is refused', async () => {
  await expect(tryStart([])).rejects.toThrow(/no migration yet/);
});

function migration(name: string, up: SqliteMigration['up']): SqliteMigration {
  return { name: `99999999_${name}`, up, down: async () => undefined };
}

async function createInThreeLanguages(word: string): Promise<void> {
  const { id, links } = await site.content.create({ collection: 'pages', data: pageData(word), locale: 'fr' });
  for (const locale of ['en', 'es'] as const) {
    const named = (links as object[]).map((link) => ({ ...link, label: `${word} ${locale}` }));
    const data = { title: `${word} ${locale}`, slug: `${word}-${locale}`, links: named };
    await site.content.update({ collection: 'pages', data, id, locale });
  }
}

/** All that is stored of pages, in all languages. */
async function everything() {
  const all = { collection: 'pages', depth: 0, limit: 100, locale: 'all' as const };
  const { docs } = await site.content.find(all);
  const { docs: versions } = await site.content.findVersions(all);
  expect(JSON.stringify([docs, versions])).toContain('"es":"three es"');
  return { docs, versions };
}
