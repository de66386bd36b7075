import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { moveContentRevision } from '@/lib/content-revision';
import { hasRoom } from '@/lib/free-space';
import { DiskFullError } from './errors';
import { SqliteTransaction } from './sqlite-transaction';
import { SqliteWriter } from './sqlite-writer';
import type { ChangeRecorder } from './touched';
import type { Write } from './transactional-operations';
import { Transactions } from './transactions';

type Session = SQLiteAdapter['sessions'][string];

/** The writing side of a SQLite adapter. */
export interface SqliteWriting {
  transactions: Transactions<SqliteTransaction>;
  writer: SqliteWriter;
  /** A transaction with foreign keys off, which are checked before its commit. */
  beginMigration: () => SqliteTransaction;
}

/** Collections that may still be written when the disk is nearly full: sessions and preferences, locks, jobs. */
const smallNotes = new Set([
  'users',
  'payload-jobs',
  'payload-jobs-stats',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
]);

/** Whether a write makes the database grow. */
const grows = ({ name, collection }: Write): boolean =>
  name !== 'updateJobs' && !name.startsWith('delete') && !smallNotes.has(collection ?? '');

/**
 * Replaces Payload's SQLite transactions, which hide failed commits, leak connections and don't wait for each other.
 */
export function sqliteTransactions(
  adapter: SQLiteAdapter,
  options: { file: string; waitLimit: number; changes?: ChangeRecorder | undefined },
): SqliteWriting {
  const { sessions } = adapter;
  const writer = new SqliteWriter({ ...options, onTimeout: () => transactions.freeForgotten() });
  const create = (foreignKeys: boolean) => {
    const transaction = new SqliteTransaction(writer, { foreignKeys, logger: adapter.logger, schema: adapter.schema });
    const resolve = () => transaction.commit();
    const reject = () => transaction.rollback();
    // Payload only queries through `db`; a Drizzle database has everything of a Drizzle transaction except rollback().
    sessions[transaction.id] = { db: transaction.db, resolve, reject } as unknown as Session;
    return transaction;
  };

  const transactions = new Transactions<SqliteTransaction>(adapter, {
    // Payload's own migration commands begin through the adapter, and their table rebuilds need foreign keys off.
    create: () => create(process.env.PAYLOAD_MIGRATING !== 'true'),
    forget: (id) => {
      delete sessions[id];
    },
    // One after the other on the one writer: libsql blocks the whole process while it waits for a lock.
    everyWrite: true,
    waitLimit: options.waitLimit,
    onPublicChange: moveContentRevision,
    changes: options.changes,
    checkRoom: (write) => {
      if (grows(write) && !hasRoom(path.dirname(options.file))) throw new DiskFullError();
    },
  });

  return { transactions, writer, beginMigration: () => transactions.begin(create(false)) };
}
