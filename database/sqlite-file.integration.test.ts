import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as freeSpace from '@/lib/free-space';
import { isDiskFull, isUnavailable } from './faults';
import type { SqliteMigration } from './sqlite-migrations';
import { startFault } from './sqlite-start';
import {
  createMigration,
  pageData,
  readMigrations,
  removeFolder,
  startTestSite,
  type TestSite,
  temporaryFolder,
} from './test-site';

let folder: string;
let migrations: SqliteMigration[];
let file: string;
let made = 0;
const sites: TestSite[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  await createMigration(folder, 'initial');
  migrations = await readMigrations(folder);
});
beforeEach(() => {
  made += 1;
  mkdirSync(`${folder}/${made}`);
  file = `${folder}/${made}/site.db`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { payload } of sites.splice(0)) await payload.destroy();
});
afterAll(() => removeFolder(folder));

const start = async () => {
  const site = await startTestSite(`file:${file}`, { migrations, waitLimit: 300 });
  sites.push(site);
  return site;
};
const create = (site: TestSite, word: string) =>
  site.content.create({ collection: 'pages', data: pageData(word), locale: 'fr' });

/** A process that runs these lines with a connection named `db` to a file, says `ready` and stays. */
async function otherProcess(name: string, lines: string) {
  const script = `const db = new (require('libsql'))(${JSON.stringify(name)}); ${lines}; console.log('ready'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid, kill };
}

test('a second process is refused by name, and let in once the first was killed', async () => {
  const first = await otherProcess(
    `${file}.lock`,
    "db.exec('CREATE TABLE holder (pid INTEGER); INSERT INTO holder VALUES (' + process.pid + '); BEGIN IMMEDIATE')",
  );
  await expect(start()).rejects.toThrow(new RegExp(`in use by another process of this site \\(${first.pid}\\)`));
  expect(existsSync(file), 'it made no file').toBe(false);
  await first.kill();
  await create(await start(), 'served');
});

test('a process that serves a file holds it against others, until it has closed it', async () => {
  const script = 'process.exitCode = 0; try { db.exec("BEGIN IMMEDIATE") } catch (error) { console.log(error.code) }';
  const tryLock = async () => {
    const line = `const db = new (require('libsql'))(${JSON.stringify(`${file}.lock`)}); ${script}`;
    const child = spawn(process.execPath, ['-e', line], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    await once(child, 'close');
    return output.trim();
  };
  const { payload } = await start();
  expect(await tryLock()).toBe('SQLITE_BUSY');
  // Another of the same process, as Next's development server makes: the lock is there for both.
  const second = await start();
  await payload.destroy();
  expect(await tryLock()).toBe('SQLITE_BUSY');
  await second.payload.destroy();
  expect(await tryLock()).toBe('');
});

test('a file that is no database, or damaged within, stops the start with what to do', async () => {
  writeFileSync(file, 'these are words, and no database '.repeat(100));
  await expect(start()).rejects.toThrow(/is damaged, or is no SQLite database.*restore a backup/);
  rmSync(file);
  const { payload } = await start();
  await payload.destroy();
  const database = new Database(file);
  const { pages } = database.prepare('SELECT rootpage AS pages FROM sqlite_master WHERE name = ?').get('pages') as {
    pages: number;
  };
  const { page_size: size } = database.prepare('PRAGMA page_size').get() as { page_size: number };
  database.close();
  const { open } = await import('node:fs/promises');
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(64, 0xff), 0, 64, (pages - 1) * size);
  await handle.close();
  await expect(start()).rejects.toThrow(/is damaged.*restore a backup/);
});

test('a start that was killed while it made room does not keep the next one from starting', async () => {
  const { payload } = await start();
  await payload.destroy();
  const database = new Database(file);
  database.exec('CREATE TABLE reserved_space (bytes BLOB)');
  database.close();
  const again = await start();
  await create(again, 'started');
  const { client } = again.payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: unknown[] }> } };
  const left = await client.execute("SELECT name FROM sqlite_master WHERE name = 'reserved_space'");
  expect(left.rows).toEqual([]);
});

test('a file that another program has locked is reported as locked, not as a failed migration', async () => {
  const other = await otherProcess(file, "db.exec('PRAGMA journal_mode=WAL; CREATE TABLE x (y); BEGIN IMMEDIATE')");
  const refused = expect(start()).rejects;
  await refused.toThrow(/is locked by another program.*start again/);
  await other.kill();
});

test.each([
  ['SQLITE_READONLY_DIRECTORY', /can’t be written.*right to write/],
  ['SQLITE_CANTOPEN', /can’t be written/],
  ['EACCES', /can’t be written/],
  ['EROFS', /can’t be written/],
  ['SQLITE_NOTADB', /damaged/],
  ['SQLITE_FULL', /no room left/],
  ['SQLITE_IOERR_READ', /reports an error/],
])('%s at the start is named', (code, message) => {
  const wrapped = new Error('Failed query', { cause: Object.assign(new Error('x'), { code }) });
  expect(startFault(wrapped, 'data/site.db')?.message).toMatch(message);
  expect(startFault(new Error('a mistake in a migration'), 'data/site.db')).toBeUndefined();
});

test('a folder that can’t be written at the start is named, though libsql gives no code for it', () => {
  const file = `${folder}/not-there/site.db`;
  let thrown: unknown;
  try {
    new Database(file);
  } catch (error) {
    thrown = error;
  }
  expect(startFault(new Error('Failed query', { cause: thrown }), file)?.message).toMatch(/can’t be written/);
});

test.each(['deleted', 'replaced'])(
  'a file that was %s while the site runs takes no save that would be lost',
  async (how) => {
    const site = await start();
    await create(site, 'before');
    renameSync(file, `${file}.away`);
    if (how === 'replaced') new Database(file).exec('CREATE TABLE words (word)');
    await expect(create(site, 'lost')).rejects.toMatchObject({
      name: 'DatabaseReplacedError',
      status: 503,
      isPublic: true,
    });
    // Put back, as the message says, all goes on.
    if (how === 'replaced') for (const name of readdirSync(path.dirname(file))) if (name === 'site.db') rmSync(file);
    renameSync(`${file}.away`, file);
    await create(site, 'after');
  },
);

test('a file that is deleted in the middle of a save takes the save with it, and says so', async () => {
  const site = await start();
  const transactionID = String(await site.payload.db.beginTransaction());
  await site.content.create({ collection: 'pages', data: pageData('half'), locale: 'fr', req: { transactionID } });
  renameSync(file, `${file}.away`);
  await expect(site.payload.db.commitTransaction(transactionID)).rejects.toThrow('deleted or replaced');
  renameSync(`${file}.away`, file);
  expect((await site.content.find({ collection: 'pages' })).totalDocs).toBe(0);
});

test('a disk that is nearly full refuses what would grow, and people still sign in', async () => {
  const site = await start();
  const [email, password] = ['someone@example.org', 'a long password'];
  await site.content.create({ collection: 'users', data: { email, password } });
  const { id } = await create(site, 'kept');
  vi.spyOn(freeSpace, 'hasRoom').mockReturnValue(false);
  await expect(create(site, 'too much')).rejects.toMatchObject({ name: 'DiskFullError', status: 507, isPublic: true });
  const login = { collection: 'users', data: { email, password } } as const;
  expect((await site.payload.login({ ...login, overrideAccess: true } as never)).token).toBeTruthy();
  await site.content.delete({ collection: 'pages', id });
});

test('a database that can’t grow says that the disk is full, and stores nothing of the save', async () => {
  const site = await start();
  const { client } = site.payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: unknown[] }> } };
  const [{ page_count: pages }] = (await client.execute('PRAGMA page_count')).rows as [{ page_count: number }];
  const transactionID = String(await site.payload.db.beginTransaction());
  const { sessions } = site.payload.db as unknown as {
    sessions: Record<string, { db: { run(sql: string): unknown } }>;
  };
  await site.content.find({ collection: 'pages', req: { transactionID } });
  await sessions[transactionID]?.db.run(`PRAGMA max_page_count = ${pages}`);
  await site.payload.db.rollbackTransaction(transactionID);
  const layout = Array.from({ length: 80 }, () => ({ blockType: 'quote', text: 'x'.repeat(39_000) }));
  const data = { ...pageData('big'), layout };
  const save = site.content.create({ collection: 'pages', data, locale: 'fr' });
  await expect(save).rejects.toMatchObject({ name: 'DiskFullError', status: 507 });
  expect((await site.content.find({ collection: 'pages' })).totalDocs).toBe(0);
});

test('faults are distinguished from refusals', () => {
  const coded = (code: number | string) => Object.assign(new Error('x'), { code });
  expect([coded('SQLITE_IOERR'), coded('SQLITE_CORRUPT'), coded(10107)].map(isUnavailable)).toEqual([true, true, true]);
  expect([coded('SQLITE_CONSTRAINT'), coded(11000), coded(112), coded('SQLITE_FULL')].some(isUnavailable)).toBe(false);
  expect([coded('SQLITE_FULL'), coded('ENOSPC'), coded('EDQUOT')].every(isDiskFull)).toBe(true);
});
