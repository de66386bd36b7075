import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { upsertRow } from '@payloadcms/drizzle';
import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload';
import { filePath } from '../sqlite';
import { openConnection, type SqliteClient } from '../sqlite-connection';
import { type DocumentSet, type DocumentStore, placesOf, type SetPlace, type StoredDocument } from './sets';

type Drizzle = SQLiteAdapter['drizzle'];
type UpsertAdapter = Parameters<typeof upsertRow>[0]['adapter'];

/**
 * Opens everything that a SQLite database stores. Documents are written through a connection of its own: they refer to each
 * other in circles, so that foreign keys can be checked only at the end.
 */
export async function sqliteStore(payload: Payload): Promise<DocumentStore> {
  const adapter = payload.db as unknown as SQLiteAdapter;
  const client = openConnection(filePath(String(adapter.clientConfig.url)));
  await client.execute('PRAGMA busy_timeout = 5000');
  const db: Drizzle = drizzle({ client, schema: adapter.schema });
  const sets = placesOf(payload).map((place) => setOf(payload, place, client, db));
  return {
    sets,
    check: () => checkReferences(client),
    close: async () => client.close(),
  };
}

function setOf(payload: Payload, place: SetPlace, client: SqliteClient, db: Drizzle): DocumentSet {
  const adapter = payload.db as unknown as SQLiteAdapter;
  const table = tableOf(adapter, place);
  return {
    ...place,
    count: async () => {
      const { rows } = await client.execute(`SELECT count(*) AS n FROM ${quoted(table)}`);
      return Number(rows[0]?.n);
    },
    read: (after, limit) => readDocuments(payload, place, after, limit),
    insert: (documents) =>
      inTransaction(client, 'OFF', async () => {
        for (const data of structuredClone(documents)) {
          await upsertRow({
            // The same adapter, whose type each package describes for itself.
            adapter: adapter as unknown as UpsertAdapter,
            data,
            db: db as unknown as Parameters<typeof upsertRow>[0]['db'],
            fields: place.flattenedFields,
            ignoreResult: true,
            operation: 'create',
            tableName: table,
          });
        }
      }),
    // With foreign keys, by which the parts of a document are deleted with it.
    remove: (ids) =>
      inTransaction(client, 'ON', async () => {
        for (const id of ids) await client.execute({ sql: `DELETE FROM ${quoted(table)} WHERE id = ?`, args: [id] });
      }),
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function tableOf(adapter: SQLiteAdapter, { slug, isOfVersions }: SetPlace): string {
  const name = slug.replaceAll('-', '_');
  const table = adapter.tableNameMap.get(isOfVersions ? `_${name}${adapter.versionsSuffix}` : name);
  if (!table) throw new Error(`SQLite has no table for ${slug}.`);
  return table;
}

async function readDocuments(
  { db }: Payload,
  { kind, slug, isOfVersions }: SetPlace,
  after: string | undefined,
  limit: number,
): Promise<StoredDocument[]> {
  const where: Where = after ? { id: { greater_than: after } } : {};
  const all = { where, limit, locale: 'all', pagination: false, sort: 'id' };
  if (kind === 'collection') {
    const collection = slug as CollectionSlug;
    const found = isOfVersions
      ? await db.findVersions({ ...all, collection })
      : // Joins are read of other documents. Its type names the joins of one collection, and here may be none.
        await db.find({ ...all, collection, joins: false as unknown as undefined });
    return found.docs as unknown as StoredDocument[];
  }
  const global = slug as GlobalSlug;
  if (isOfVersions) {
    const { docs } = await db.findGlobalVersions({ ...all, global });
    return docs as unknown as StoredDocument[];
  }
  const found = (await db.findGlobal({ slug: global, locale: 'all' })) as Partial<StoredDocument>;
  if (!found.id || (after && found.id <= after)) return [];
  const { globalType: _name, ...document } = found;
  return [document as StoredDocument];
}

async function inTransaction(client: SqliteClient, foreignKeys: 'OFF' | 'ON', work: () => Promise<void>) {
  // Before the transaction: inside it SQLite ignores this.
  await client.execute(`PRAGMA foreign_keys = ${foreignKeys}`);
  await client.execute('BEGIN IMMEDIATE');
  try {
    await work();
    await client.executeMultiple('COMMIT');
  } catch (error) {
    await client.execute('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function checkReferences(client: SqliteClient): Promise<void> {
  const { rows } = await client.execute('PRAGMA foreign_key_check');
  const [first] = rows;
  if (first)
    throw new Error(`${rows.length} rows refer to nothing, the first one in ${first.table} to ${first.parent}.`);
}
