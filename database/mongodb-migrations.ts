import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { DatabaseStartError } from './errors';

type Db = NonNullable<MongooseAdapter['connection']['db']>;

/**
 * Rewrites stored documents. It is idempotent: it may run again after a failure, or on two servers at the same time.
 */
export interface MongoMigration {
  name: string;
  up(db: Db): Promise<void>;
}

/**
 * Runs the migrations that the database has not had, in order, and records each in Payload's own collection once it is
 * complete. Throws DatabaseStartError with what to do when one fails.
 */
export async function migrateMongo(adapter: MongooseAdapter, migrations: readonly MongoMigration[]): Promise<void> {
  const { db } = adapter.connection;
  if (!db) return;
  const applied = db.collection('payload-migrations');
  for (const { name, up } of migrations) {
    if (await applied.findOne({ name })) continue;
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
    await applied.updateOne({ name }, { $setOnInsert: record }, { upsert: true });
    adapter.payload.logger.info(`Migrated: ${name} (${Date.now() - start} ms)`);
  }
}
