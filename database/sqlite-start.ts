import { statSync } from 'node:fs';
import { megabyte } from '@/lib/limits';
import { DatabaseBusyError, DatabaseStartError } from './errors';
import { isDiskFull } from './faults';
import type { SqliteClient } from './sqlite-connection';
import type { SqliteWriter } from './sqlite-writer';

/** Above this size, in bytes, checking every page would delay each start. */
const checkedSize = 512 * megabyte;

/** What libsql throws, without a code, where it can't open a file: SQLite's own code stands in its message only. */
const cannotOpen = /Unable to open connection to local database .*: 14\b/s;

function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let at = error; at instanceof Error && codes.length < 10; at = at.cause) {
    codes.push('code' in at ? String(at.code) : '');
    if (cannotOpen.test(at.message)) codes.push('SQLITE_CANTOPEN');
    if (at instanceof DatabaseBusyError) codes.push('SQLITE_BUSY');
  }
  return codes;
}

/**
 * Returns what is wrong with a database file and what to do, for the line that ends a start; undefined for other
 * errors.
 */
export function startFault(error: unknown, file: string): DatabaseStartError | undefined {
  const codes = codesOf(error);
  const has = (pattern: RegExp) => codes.some((code) => pattern.test(code));
  const fault = (text: string) => new DatabaseStartError(`The database ${file} ${text}`, { cause: error });
  if (isDiskFull(error)) return fault('has no room left on its disk: free some space, then start again.');
  if (has(/^SQLITE_(NOTADB|CORRUPT)/)) {
    return fault('is damaged, or is no SQLite database: keep a copy of it, and restore a backup.');
  }
  if (has(/^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|EISDIR)/)) {
    return fault('can’t be written: give the account that runs the site the right to write this file and its folder.');
  }
  if (has(/^SQLITE_(BUSY|LOCKED)/)) {
    return fault('is locked by another program (a backup, an editor of databases): close that one, then start again.');
  }
  if (has(/^SQLITE_IOERR/)) return fault('can’t be read: its disk or its network folder reports an error.');
  return undefined;
}

/** Checks that a file is intact and writable, also where no migration runs. */
export async function checkFile(file: string, reader: SqliteClient, writer: SqliteWriter): Promise<void> {
  const heldLock = await writer.begin({ foreignKeys: true });
  await heldLock.rollback();
  if (statSync(file).size > checkedSize) return;
  const { rows } = await reader.execute('PRAGMA quick_check(1)');
  const [found] = Object.values(rows[0] ?? {});
  if (found === 'ok') return;
  throw new DatabaseStartError(
    `The database ${file} is damaged: keep a copy of it, and restore a backup. SQLite says: ${String(found).split('\n')[0]}`,
  );
}
