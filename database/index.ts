import type { Config } from 'payload';
import { migrations } from './migrations/sqlite';
import { mongoDatabase } from './mongodb';
import { type SqliteOptions, sqliteDatabase } from './sqlite';

/** The default database: a file in the project's folder. */
const DEFAULT_URL = 'file:data/site.db';

const DEFAULTS = {
  // Relative: the start, the build and Payload's commands all run in the project's folder.
  migrationDir: './database/migrations/sqlite',
  migrations,
  waitLimit: 30_000,
};

/**
 * Chooses the database by its address: nothing or `file:…` is SQLite, `mongodb://…` or `mongodb+srv://…` is MongoDB.
 * Nothing outside this folder knows which. Closed by `payload.destroy()`. Throws when the address is of neither kind.
 */
export function databaseAdapter(url: string | undefined, options: Partial<SqliteOptions> = {}): Config['db'] {
  const address = url?.trim() || DEFAULT_URL;
  if (address.startsWith('file:')) return sqliteDatabase({ ...DEFAULTS, ...options, url: address });
  if (/^mongodb(\+srv)?:\/\//.test(address)) return mongoDatabase({ ...DEFAULTS, ...options, url: address });
  throw new Error('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://');
}
