import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { DatabaseStartError } from './errors';
import { withDatabaseLock } from './lock';

type Db = NonNullable<MongooseAdapter['connection']['db']>;

/**
 * Rewrites stored documents. It is idempotent: it may run again after a failure.
 */
export interface MongoMigration {
  name: string;
  up(db: Db): Promise<void>;
}

/**
 * Runs the migrations that the database has not had, in order, and records each in Payload's own collection once it is
 * complete. Servers that start together do it one after the other: the later ones find nothing left to do. Throws
 * DatabaseStartError with what to do when one fails.
 */
export async function migrateMongo(adapter: MongooseAdapter, migrations: readonly MongoMigration[]): Promise<void> {
  const { db } = adapter.connection;
  if (!db || (await pending(db, migrations)).length === 0) return;
  await withDatabaseLock({ db: adapter }, 'migrations', () => migrateAll(adapter, db, migrations), { wait: true });
}

async function pending(db: Db, migrations: readonly MongoMigration[]): Promise<MongoMigration[]> {
  const names = await db.collection('payload-migrations').distinct('name');
  return migrations.filter(({ name }) => !names.includes(name));
}

async function migrateAll(adapter: MongooseAdapter, db: Db, migrations: readonly MongoMigration[]): Promise<void> {
  const applied = db.collection('payload-migrations');
  for (const { name, up } of await pending(db, migrations)) {
    const start = Date.now();
    try {
      await up(db);
    } catch (cause) {
      throw new DatabaseStartError(
        `The migration ${name} failed. Start again: it goes on where it ended. If it fails again, report this: ` +
          (cause instanceof Error ? cause.message : String(cause)),
        { cause },
      );
    }
    const now = new Date();
    const record = { name, batch: 1, createdAt: now, updatedAt: now };
    await applied.insertOne(record);
    adapter.payload.logger.info(`Migrated: ${name} (${Date.now() - start} ms)`);
  }
}
