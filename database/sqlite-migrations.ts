import type { SQLiteAdapter, SQLiteAdapterArgs } from '@payloadcms/db-sqlite';
import { createLocalReq } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { DatabaseStartError } from './errors';
import { startFault } from './sqlite-start';
import type { SqliteWriting } from './sqlite-transactions';

/** A migration as `payload migrate:create` writes it. */
export type SqliteMigration = NonNullable<SQLiteAdapterArgs['prodMigrations']>[number];

interface Applied {
  name: string;
  batch: number;
}

/** Payload's mark for a schema that its development mode wrote, without migrations. */
const PUSHED = -1;

/**
 * Migrates the database to this version's schema, each migration completely or not at all. Throws DatabaseStartError
 * with what to do when it can't: nothing may run on a schema it doesn't know.
 */
export async function migrate(
  adapter: SQLiteAdapter,
  writing: SqliteWriting,
  migrations: readonly SqliteMigration[],
): Promise<void> {
  if (migrations.length === 0) {
    throw new DatabaseStartError('There is no migration yet. Make the first one with: npm run migrate:create initial');
  }
  const applied = await readApplied(adapter);
  rejectUnknownMigrations(migrations, applied);
  const batch = Math.max(0, ...applied.map((migration) => migration.batch)) + 1;
  for (const migration of migrations) await apply(adapter, writing, migration, batch);
}

function rejectUnknownMigrations(migrations: readonly SqliteMigration[], applied: Applied[]): void {
  if (applied.some(({ batch }) => batch === PUSHED)) {
    throw new DatabaseStartError(
      'This database was made by a development push, not by migrations, and cannot be migrated safely. ' +
        'Restore a backup, or move the file away to start with an empty one.',
    );
  }
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new DatabaseStartError(
    `This database is newer than the program: it has the unknown migration ${unknown.join(', ')}. ` +
      'Start the version that made it, or restore a backup made before it.',
  );
}

async function apply(
  adapter: SQLiteAdapter,
  { transactions, beginMigration }: SqliteWriting,
  { name, up }: SqliteMigration,
  batch: number,
): Promise<void> {
  const { payload } = adapter;
  const start = Date.now();
  const transaction = beginMigration();
  try {
    const req = await createLocalReq({}, payload);
    req.transactionID = transaction.id;
    await transaction.begin();
    // Read again, now that no other process can write: another process may have started at the same time.
    if ((await readApplied(adapter)).some((migration) => migration.name === name)) {
      await transactions.rollback(transaction.id);
      return;
    }
    payload.logger.info(`Migrating: ${name}`);
    await up({ db: transaction.db, payload, req });
    await payload.create({
      collection: 'payload-migrations',
      data: { name, batch },
      ...bypassAccess('migrations run before anyone can sign in'),
      req,
    });
    await transactions.commit(transaction.id);
    payload.logger.info(`Migrated: ${name} (${Date.now() - start} ms)`);
  } catch (cause) {
    await transactions.rollback(transaction.id);
    // A locked file or a full disk is not the fault of the migration and is reported as such (sqlite-start.ts).
    if (startFault(cause, 'of this site')) throw cause;
    throw new DatabaseStartError(
      `The migration ${name} failed and was undone: the database is as it was before. ` +
        `Start the previous version again, and report this: ${reason(cause)}`,
      { cause },
    );
  }
}

async function readApplied(adapter: SQLiteAdapter): Promise<Applied[]> {
  const table = await adapter.client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'");
  if (table.rows.length === 0) return [];
  const { rows } = await adapter.client.execute('SELECT name, batch FROM payload_migrations');
  return rows.map(({ name, batch }) => ({ name: String(name), batch: Number(batch) }));
}

/** The innermost message: Drizzle's own only repeats the statement, our own only says that nothing was saved. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? reason(error.cause) : error.message;
}
