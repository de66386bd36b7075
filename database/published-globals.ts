import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';

type Database = Pick<SQLiteAdapter['drizzle'], 'run'>;

/**
 * For the migration that gives the header, the footer and the settings drafts: what was saved until then is what
 * readers see, so it is published, and its newest version is the newest. The new columns would say "draft".
 */
export async function markGlobalsPublished(db: Database): Promise<void> {
  for (const name of ['header', 'footer', 'settings']) {
    const table = sql.identifier(name);
    const versions = sql.identifier(`_${name}_v`);
    await db.run(sql`UPDATE ${table} SET _status = 'published'`);
    await db.run(sql`UPDATE ${versions} SET version__status = 'published', snapshot = NULL, published_locale = NULL,
      autosave = 0, latest = (id = (SELECT newest.id FROM ${versions} AS newest ORDER BY newest.updated_at DESC LIMIT 1))`);
  }
}
