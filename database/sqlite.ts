import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import { DatabaseStartError } from './errors';
import { trackClaims } from './job-claims';
import { openConnection, type SqliteClient } from './sqlite-connection';
import { lockDatabaseFile } from './sqlite-file';
import { migrate, type SqliteMigration } from './sqlite-migrations';
import { indexTranslationParents, makeIdsLikeMongo } from './sqlite-schema';
import { checkFile, startFault } from './sqlite-start';
import { sqliteTransactions } from './sqlite-transactions';
import type { ChangeRecorder } from './touched';

export interface SqliteOptions {
  /** `file:` and a path, absolute or from the project's folder. */
  url: string;
  /** Where `payload migrate:create` writes, from the project's folder. */
  migrationDir: string;
  /** Run at start, in this order, those that the database does not have yet. */
  migrations: readonly SqliteMigration[];
  /** How long a save waits for the one before it, in milliseconds. */
  waitLimit: number;
  changes?: ChangeRecorder | undefined;
}

/** Payload's SQLite adapter with transactions that report failed commits, and migrations that keep translations. */
export function sqliteDatabase(options: SqliteOptions): ReturnType<typeof sqliteAdapter> {
  const stock = sqliteAdapter({
    client: { url: options.url },
    allowIDOnCreate: true,
    blocksAsJSON: true,
    idType: 'uuid',
    migrationDir: options.migrationDir,
    push: false,
  });
  return {
    ...stock,
    init(args) {
      const adapter = stock.init(args);
      improve(adapter, options);
      return adapter;
    },
  };
}

function improve(adapter: SQLiteAdapter, { url, migrations, waitLimit, changes }: SqliteOptions): void {
  const { connect, destroy, dropDatabase } = adapter;
  const file = filePath(url);
  const writing = sqliteTransactions(adapter, { file, waitLimit, changes });
  trackClaims(adapter);
  makeIdsLikeMongo(adapter);
  indexTranslationParents(adapter);

  // The list that was built in: the files themselves are TypeScript, which Node may not read.
  adapter.migrate = () => migrate(adapter, writing, migrations);
  adapter.dropDatabase = () => dropDatabase({ adapter: { ...adapter, client: writing.writer.client } });

  let unlock: (() => void) | undefined;
  const open = async (...args: Parameters<NonNullable<typeof connect>>) => {
    mkdirSync(path.dirname(file), { recursive: true });
    unlock ??= lockDatabaseFile(file);
    await writing.writer.open();
    adapter.client = await openReader(file);
    await checkFile(file, adapter.client, writing.writer);
    await connect?.apply(adapter, args);
    // `payload migrate` and its kin do this themselves.
    if (process.env.PAYLOAD_MIGRATING !== 'true') await migrate(adapter, writing, migrations);
    await writing.writer.reserve();
  };

  const close = async () => {
    try {
      adapter.client?.close();
      // Else it would keep its statements, and they the file, for as long as Payload keeps the adapter.
      Reflect.deleteProperty(adapter, 'client');
      await writing.writer.close();
    } finally {
      unlock?.();
      unlock = undefined;
    }
  };

  adapter.connect = async (...args) => {
    try {
      await open(...args);
    } catch (error) {
      // Payload tries again with another adapter and forgets this one; report the first error, not what followed.
      await close().catch(() => undefined);
      throw error instanceof DatabaseStartError ? error : (startFault(error, file) ?? error);
    }
  };

  adapter.destroy = async () => {
    await close();
    await destroy?.call(adapter);
  };
}

/** The connection for reads outside of transactions: it sees what is committed, also while somebody writes. */
async function openReader(file: string): Promise<SqliteClient> {
  const client = openConnection(file);
  // A reader only ever waits while another process recovers or closes the file.
  await client.execute('PRAGMA busy_timeout = 5000');
  // A write outside of the transactions fails.
  await client.execute('PRAGMA query_only = ON');
  return client;
}

/** The path that an address of SQLite names. */
export function filePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}
