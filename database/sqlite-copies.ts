import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import Database from 'libsql';
import { filePath } from './sqlite';

/** What stands beside a database file and belongs to it. */
const companions = ['', '-wal', '-shm'];

/**
 * Writes a copy of a SQLite file as it is at this moment, also while a site saves: the copy is read in one transaction, which
 * waits for nobody and lets nobody wait.
 */
export function snapshotFile(url: string, copyUrl: string): void {
  const connection = new Database(filePath(url), { readonly: true });
  try {
    connection.exec('PRAGMA busy_timeout = 5000');
    connection.prepare('VACUUM INTO ?').run(filePath(copyUrl));
  } finally {
    connection.close();
  }
}

/** Deletes a SQLite file with what stands beside it. */
export async function removeDatabaseFile(url: string): Promise<void> {
  for (const ending of [...companions, '.lock', '.note.txt']) await rm(`${filePath(url)}${ending}`, { force: true });
}

/**
 * Puts a closed SQLite file in the place of another one, which keeps its data under a name of its own. The log goes first: a
 * file is never beside the log of another one.
 */
export async function replaceDatabaseFile(url: string, newUrl: string, formerUrl: string): Promise<void> {
  const [file, newFile, former] = [url, newUrl, formerUrl].map(filePath) as [string, string, string];
  if (existsSync(file)) writeLogBack(file);
  for (const ending of [...companions].reverse()) {
    if (existsSync(`${file}${ending}`)) await rename(`${file}${ending}`, `${former}${ending}`);
  }
  await rename(newFile, file);
  for (const ending of ['-wal', '-shm', '.lock']) await rm(`${newFile}${ending}`, { force: true });
}

/** A damaged file has no log to write back, and keeps it. */
function writeLogBack(file: string): void {
  try {
    const connection = new Database(file);
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    connection.close();
  } catch {
    // It is moved away as it is, with its log.
  }
}
