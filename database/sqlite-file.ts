import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { remember } from '@/lib/remember';
import { DatabaseReplacedError, DatabaseStartError } from './errors';

type LockConnection = InstanceType<typeof Database>;

/**
 * Files that this process has locked, and how often it has them open. SQLite locks a file once for the whole
 * process.
 */
const locked = remember('lockedDatabases', () => new Map<string, { connection: LockConnection; uses: number }>());

/**
 * Locks a database file for this process, by a transaction held open on a small SQLite file beside it: the operating
 * system ends it with the process, also after kill −9, and it works between containers that share the folder.
 *
 * @returns a function that releases the lock
 * @throws DatabaseStartError when another process has it
 */
export function lockDatabaseFile(file: string): () => void {
  const lockFile = `${existsSync(file) ? realpathSync(file) : path.resolve(file)}.lock`;
  const lock = locked.get(lockFile) ?? { connection: acquire(lockFile, file), uses: 0 };
  lock.uses += 1;
  locked.set(lockFile, lock);
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    lock.uses -= 1;
    if (lock.uses > 0) return;
    locked.delete(lockFile);
    // libsql closes the file at a later garbage collection only; the lock ends now.
    lock.connection.exec('ROLLBACK');
    lock.connection.close();
  };
}

function acquire(lockFile: string, file: string): LockConnection {
  const connection = new Database(lockFile);
  try {
    // Another process that only checks whether it is held releases it at once.
    connection.exec('PRAGMA busy_timeout = 500');
    connection.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER)');
    connection.exec(`BEGIN IMMEDIATE; DELETE FROM holder; INSERT INTO holder VALUES (${process.pid}); COMMIT`);
    connection.exec('BEGIN IMMEDIATE');
    return connection;
  } catch (cause) {
    const isHeld = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY');
    if (!isHeld) throw cause;
    const found = connection.prepare('SELECT pid FROM holder').get() as { pid?: number } | undefined;
    throw new DatabaseStartError(
      `The database ${file} is in use by another process of this site${found?.pid ? ` (${found.pid})` : ''}: a SQLite file is ` +
        'served by one process only. Stop that one first, or choose another file with DATABASE_URL.',
      { cause },
    );
  }
}

/** Identifies a file, to distinguish it from another of the same name. */
function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/**
 * Watches that the open file is not deleted or replaced.
 *
 * @returns a function that throws DatabaseReplacedError once it was: later writes would be lost with the process
 */
export function watchIdentity(file: string): () => void {
  const opened = identityOf(file);
  return () => {
    if (identityOf(file) !== opened) throw new DatabaseReplacedError(file);
  };
}

const noteOf = (file: string) => `${file}.note.txt`;

/** Whether a site was once stored in a file of this name. */
export const hadSite = (file: string): boolean => existsSync(noteOf(file));

/** Writes a note beside the file that a site is stored in it, for a start that finds the file missing. */
export function noteSite(file: string): void {
  if (hadSite(file)) return;
  const name = path.basename(file);
  writeFileSync(
    noteOf(file),
    `A site is stored in ${name}. If that file is missing or empty, put it back or restore a backup.\n` +
      `As long as this note is here, no starter content is loaded into an empty ${name}.\n`,
  );
}
