import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import ObjectID from 'bson-objectid';

/**
 * Generates ids like MongoDB: 24 hexadecimal digits, in the order of creation. So the same content has the same ids and
 * addresses on both databases. Covers every table whose ids Payload would have made itself: documents, versions, rows.
 */
export function makeIdsLikeMongo(adapter: SQLiteAdapter): void {
  adapter.afterSchemaInit?.push(({ schema }) => {
    for (const { id } of Object.values(schema.tables)) {
      if (id?.defaultFn) id.defaultFn = () => new ObjectID().toHexString();
    }
    return schema;
  });
}

/**
 * Adds an index on the parent of every translation: Payload's own starts with the language, so that joining, deleting
 * and checking the translations of one document would read the whole table.
 */
export function indexTranslationParents(adapter: SQLiteAdapter): void {
  adapter.beforeSchemaInit?.push(({ schema }) => {
    for (const [key, table] of Object.entries(adapter.rawTables)) {
      if (!key.endsWith('_locales')) continue;
      table.indexes = { ...table.indexes, _parent: { name: `${table.name}_parent_id_idx`, on: '_parentID' } };
    }
    return schema;
  });
}
