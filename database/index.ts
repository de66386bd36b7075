import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from 'payload';
import { serverLimits } from '@/lib/limits';
import { mongoMigrations } from './migrations/mongodb';
import { migrations } from './migrations/sqlite';
import { type MongoOptions, mongoDatabase } from './mongodb';
import { filePath, type SqliteOptions, sqliteDatabase } from './sqlite';
import { hadSite, lockDatabaseFile, noteSite } from './sqlite-file';

/** The default database: a file in the project's folder. */
const DEFAULT_URL = 'file:data/site.db';

const DEFAULTS = {
  // Relative: the start, the build and Payload's commands all run in the project's folder.
  migrationDir: './database/migrations/sqlite',
  migrations,
  mongoMigrations,
  waitLimit: serverLimits.writeWaitMs,
};

/** The address that is opened: the default one where none is given. */
export const databaseAddress = (url: string | undefined): string => url?.trim() || DEFAULT_URL;

const fileOf = (url: string | undefined): string | undefined =>
  databaseAddress(url).startsWith('file:') ? filePath(databaseAddress(url)) : undefined;

/** Whether an address names a SQLite file that is not there; opening it would create an empty one. */
export function isMissingFile(url: string | undefined): boolean {
  const file = fileOf(url);
  return file !== undefined && !existsSync(file);
}

/** Whether a note beside the database file says that a site is stored in it; always false on MongoDB. */
export function wasSiteStored(url: string | undefined): boolean {
  const file = fileOf(url);
  return file !== undefined && hadSite(file);
}

/** Writes a note beside the database file that a site is stored in it; does nothing on MongoDB. */
export function noteStoredSite(url: string | undefined): void {
  const file = fileOf(url);
  if (file) noteSite(file);
}

/**
 * Chooses the database by its address: nothing or `file:…` is SQLite, `mongodb://…` or `mongodb+srv://…` is MongoDB.
 * Nothing outside this folder knows which. Closed by `payload.destroy()`. Throws when the address is of neither kind.
 */
export function databaseAdapter(
  url: string | undefined,
  options: Partial<SqliteOptions & MongoOptions> = {},
): Config['db'] {
  const address = databaseAddress(url);
  if (address.startsWith('file:')) return sqliteDatabase({ ...DEFAULTS, ...options, url: address });
  if (/^mongodb(\+srv)?:\/\//.test(address)) return mongoDatabase({ ...DEFAULTS, ...options, url: address });
  throw new Error('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://');
}

/** Whether the database is an SQLite file, which is restored beside the present one and then takes its place. */
export const isFileDatabase = (url: string | undefined): boolean => fileOf(url) !== undefined;

/** The address of an SQLite file beside that of a site. */
export const besideDatabase = (url: string | undefined, ending: string): string => `file:${fileOf(url)}.${ending}`;

/**
 * Locks the SQLite file of a site that must not run; does nothing on MongoDB.
 *
 * @returns a function that releases the lock
 * @throws DatabaseStartError when another process has it
 */
export function lockDatabase(url: string | undefined): () => void {
  const file = fileOf(url);
  if (!file) return () => undefined;
  mkdirSync(path.dirname(file), { recursive: true });
  return lockDatabaseFile(file);
}
