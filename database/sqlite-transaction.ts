import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { SqliteClient } from './sqlite-connection';
import { transactionClient } from './sqlite-transaction-client';
import type { SqliteWriter } from './sqlite-writer';
import { type HeldLock, Transaction } from './transaction';

/** A statement with its arguments, and what it answers. */
export type Statement = Parameters<SqliteClient['execute']>[0];
export type StatementResult = ReturnType<SqliteClient['execute']>;

interface SqliteTransactionOptions extends Pick<SQLiteAdapter, 'logger' | 'schema'> {
  /** False for migrations only. */
  foreignKeys: boolean;
}

/** One transaction on the writer. */
export class SqliteTransaction extends Transaction {
  /** What Payload queries through. */
  readonly db: SQLiteAdapter['drizzle'];
  readonly #writer: SqliteWriter;
  readonly #foreignKeys: boolean;

  constructor(writer: SqliteWriter, { foreignKeys, logger, schema }: SqliteTransactionOptions) {
    super();
    this.#writer = writer;
    this.#foreignKeys = foreignKeys;
    this.db = drizzle({ client: transactionClient(this), logger, schema });
  }

  /** Runs one statement. */
  async execute(statement: Statement): StatementResult {
    await this.begin();
    return this.#writer.client.execute(statement);
  }

  override async read<Result>(run: () => Promise<Result>): Promise<Result> {
    // Here, so that "the database is busy" is reported as such; below, Drizzle wraps it in "Failed query".
    await this.begin();
    return run();
  }

  /**
   * A write is several statements, stored completely or not at all. Payload goes on after a failed one when it updates
   * many documents at once; without this, a page refused for its slug would have lost its translations, which it had
   * deleted to put them back.
   */
  override async write<Result>(run: () => Promise<Result>): Promise<Result> {
    return this.inOrder(async () => {
      await this.execute('SAVEPOINT one_write');
      try {
        const result = await run();
        await this.execute('RELEASE one_write');
        return result;
      } catch (error) {
        await this.#undoWrite();
        throw error;
      }
    });
  }

  protected override acquireLock(): Promise<HeldLock> {
    return this.#writer.begin({ foreignKeys: this.#foreignKeys });
  }

  async #undoWrite(): Promise<void> {
    if (this.idle === undefined) return;
    try {
      await this.execute('ROLLBACK TO one_write');
      await this.execute('RELEASE one_write');
    } catch {
      // SQLite rolled the whole transaction back by itself (disk full): what follows must not be stored on its own.
      await this.abandon('the database gave up on it.');
    }
  }
}
