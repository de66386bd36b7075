import path from 'node:path';
import Database from 'libsql';
import type { Json } from './client';
import { installation } from './installation';

/** Columns of a table except these, quoted for SQL. */
function columnsOf(database: InstanceType<typeof Database>, table: string, except: readonly string[]): string {
  const columns = database.prepare(`PRAGMA table_info("${table}")`).all() as { name: string }[];
  return columns
    .filter(({ name }) => !except.includes(name))
    .map(({ name }) => `"${name}"`)
    .join(', ');
}

/** Ids of copies: eight characters that no other id has, then the end of the original's. */
const copyId = (column: string) => `printf('copy%04d', copies.number) || substr(${column}, 9)`;

/**
 * Writes copies of a published document without relations into the tested installation's SQLite file beside its server:
 * a thousand take a moment, where saving them would take minutes. Delete them afterwards.
 */
export class Copies {
  constructor(
    private readonly collection: 'documents' | 'events' | 'members',
    private readonly original: Json,
  ) {}

  /**
   * @param different SQL for the columns that are not copied; `copies.number` counts from 1
   */
  make(count: number, different: Record<string, string> = {}): void {
    const { id, slug } = this.original;
    const columns = { addresses: `replace(addresses, '${slug}', '${slug}-' || copies.number)`, ...different };
    this.inDatabase((database) => {
      const copies = `WITH RECURSIVE copies(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copies WHERE number < ${count})`;
      const own = columnsOf(database, this.collection, ['id', ...Object.keys(columns)]);
      const names = Object.keys(columns).join(', ');
      const values = Object.values(columns).join(', ');
      const words = columnsOf(database, `${this.collection}_locales`, ['id', '_parent_id', 'slug']);
      database.exec(`
        INSERT INTO ${this.collection} (id, ${names}, ${own})
          ${copies} SELECT ${copyId('id')}, ${values}, ${own} FROM ${this.collection}, copies WHERE id = '${id}';
        INSERT INTO ${this.collection}_locales (_parent_id, slug, ${words})
          ${copies} SELECT ${copyId('_parent_id')}, slug || '-' || copies.number, ${words}
          FROM ${this.collection}_locales, copies WHERE _parent_id = '${id}';
      `);
    });
  }

  remove(): void {
    this.inDatabase((database) => {
      for (const [table, column] of [
        [`${this.collection}_locales`, '_parent_id'],
        [this.collection, 'id'],
      ]) {
        database.exec(`DELETE FROM ${table} WHERE ${column} LIKE 'copy%'`);
      }
    });
  }

  private inDatabase(work: (database: InstanceType<typeof Database>) => void): void {
    const database = new Database(path.join(installation.folder, 'site.db'));
    try {
      database.exec('PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE');
      work(database);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
  }
}
