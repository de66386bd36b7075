import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasRoom } from '@/lib/free-space';
import { DatabaseBusyError } from './errors';
import { openConnection, type SqliteClient } from './sqlite-connection';
import { watchIdentity } from './sqlite-file';
import type { HeldLock } from './transaction';
import { type Release, WriteLock } from './write-lock';

interface SqliteWriterOptions {
  file: string;
  /** How long a transaction waits for the write lock, in milliseconds. */
  waitLimit: number;
  /** Called when a transaction gave up waiting. */
  onTimeout: () => void;
}

/** A megabyte: hundreds of sessions. */
const RESERVED_PAGES = 256;

/**
 * The one connection that writes. A single connection keeps its pragmas and its file handle; Payload's stock
 * transactions open a new one each time, leave it open, and lose busy_timeout.
 */
export class SqliteWriter {
  readonly #options: SqliteWriterOptions;
  readonly #writeLock: WriteLock;
  #client: SqliteClient | undefined;
  /** Throws once the file is no longer the one that was opened. */
  #checkIdentity: () => void = () => undefined;

  constructor(options: SqliteWriterOptions) {
    this.#options = options;
    this.#writeLock = new WriteLock(options);
  }

  /** The connection; only the holder of the write lock may write through it. */
  get client(): SqliteClient {
    if (!this.#client) throw new Error('The database is closed.');
    return this.#client;
  }

  async open(): Promise<void> {
    if (this.#client) return;
    const client = openConnection(this.#options.file);
    await client.execute('PRAGMA journal_mode = WAL');
    // FULL: a commit that was answered survives a power cut.
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute('PRAGMA foreign_keys = ON');
    // Short, since libsql blocks the whole process while it waits; #lock waits between tries.
    await client.execute('PRAGMA busy_timeout = 50');
    this.#client = client;
    this.#checkIdentity = watchIdentity(this.#options.file);
  }

  /**
   * Reserves space in the file and in its log that SQLite reuses: where the disk is full to the last byte, people can
   * still sign in and delete. Writes that grow the file are refused before (sqlite-transactions.ts).
   */
  async reserve(): Promise<void> {
    if (!this.#hasRoom()) return;
    const heldLock = await this.begin({ foreignKeys: true });
    try {
      // Left by a start that was killed before its second half.
      await this.client.execute('DROP TABLE IF EXISTS reserved_space');
      await this.client.execute('CREATE TABLE reserved_space (bytes BLOB)');
      await this.client.execute(`INSERT INTO reserved_space VALUES (zeroblob(${RESERVED_PAGES} * 4096))`);
      await heldLock.commit();
    } catch (error) {
      await heldLock.rollback();
      throw error;
    }
    const second = await this.begin({ foreignKeys: true });
    try {
      await this.client.execute('DROP TABLE reserved_space');
      await second.commit();
    } catch (error) {
      await second.rollback();
      throw error;
    }
    await this.client.execute('PRAGMA wal_checkpoint(RESTART)');
  }

  #hasRoom(): boolean {
    return hasRoom(path.dirname(this.#options.file));
  }

  /**
   * Waits for the running transaction, then closes the file, which then holds everything and can be copied. libsql
   * gives its handle back to the system at the next garbage collection.
   */
  async close(): Promise<void> {
    if (!this.#client) return;
    const release = await this.#writeLock.acquire();
    try {
      await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.#disconnect();
      release();
    }
  }

  /**
   * Waits for the write lock and begins a transaction. `foreignKeys: false` is for migrations: SQLite rebuilds a table
   * by dropping it, and with foreign keys on that deletes the translations that belong to its rows. They are checked
   * before the commit instead.
   */
  async begin({ foreignKeys }: { foreignKeys: boolean }): Promise<HeldLock> {
    const release = await this.#writeLock.acquire();
    try {
      this.#checkIdentity();
      // Before BEGIN: inside a transaction SQLite ignores this, so that the line in generated migrations does nothing.
      await this.client.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`);
      // Written from the beginning again, the log does not grow. It may fail for want of room, when a deletion still
      // can't.
      if (!this.#hasRoom()) await this.client.execute('PRAGMA wal_checkpoint(RESTART)').catch(() => undefined);
      await this.#lock();
    } catch (error) {
      release();
      throw error;
    }
    return {
      commit: () => this.#commit(release, foreignKeys),
      rollback: () => this.#rollback(release),
    };
  }

  async #commit(release: Release, foreignKeys: boolean): Promise<void> {
    try {
      if (!foreignKeys) await this.#checkForeignKeys();
      this.#checkIdentity();
      // This way libsql leaves no statement under way when it fails, and rolls back.
      await this.client.executeMultiple('COMMIT');
    } catch (error) {
      await this.#rollback(release);
      throw error;
    }
    release();
  }

  async #rollback(release: Release): Promise<void> {
    try {
      await this.client.execute('ROLLBACK');
    } catch {
      // SQLite may have rolled back by itself (disk full), or the connection is broken: a new one has no open
      // transaction in either case, and the caller reports the error that came first.
      const check = this.#checkIdentity;
      this.#disconnect();
      await this.open();
      // A file put in the place of the first one stays one that was not opened.
      this.#checkIdentity = check;
    } finally {
      release();
    }
  }

  /**
   * IMMEDIATE: what a transaction reads can't change before it writes. The statement is kept from one try to the next:
   * libsql leaves one that found the database locked under way, and with a second one no commit would be possible.
   */
  async #lock(): Promise<void> {
    const deadline = Date.now() + this.#options.waitLimit;
    for (;;) {
      try {
        await this.client.execute('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (Date.now() > deadline) throw new DatabaseBusyError('another program is writing to it.', { cause: error });
        await pause(50);
      }
    }
  }

  async #checkForeignKeys(): Promise<void> {
    const { rows } = await this.client.execute('PRAGMA foreign_key_check');
    const [first] = rows;
    if (!first) return;
    throw new Error(
      `${rows.length} rows would point to nothing, the first one in ${first.table} (to ${first.parent}).`,
    );
  }

  #disconnect(): void {
    this.#client?.close();
    this.#client = undefined;
  }
}

/** SQLITE_BUSY and its extended codes: another connection holds the write lock. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
