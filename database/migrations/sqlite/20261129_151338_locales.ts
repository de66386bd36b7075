import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite';

type Db = MigrateUpArgs['db'];

/** Columns that get the name their field has now: table, before, after. */
const renamed: readonly (readonly [string, string, string])[] = [
  ['events_locales', 'access', 'accessibility'],
  ['_events_v_locales', 'version_access', 'version_accessibility'],
  ...['members', 'events', 'documents', 'concepts', 'pages'].flatMap((name) => [
    [`${name}_locales`, 'shown', 'locale_published'] as const,
    [`_${name}_v_locales`, 'version_shown', 'version_locale_published'] as const,
  ]),
  ['content_status', 'translation_en_shown', 'translation_en_locale_published'],
  ['content_status', 'translation_es_shown', 'translation_es_locale_published'],
  ['content_status', 'binned', 'trashed'],
  ['content_status', 'advice', 'warning_count'],
  ['content_status', 'review_asked_by_id', 'review_requested_by_id'],
];

/** Tables of collections that have another name now: before, after. */
const renamedTables: readonly (readonly [string, string])[] = [
  ['outside_links', 'external_links'],
  ['picture_withdrawals', 'media_withdrawals'],
  ['review_trail', 'review_log'],
  ['source_texts', 'translation_source_snapshots'],
];

/** Choices that are stored under another name now: table, column, before, after. */
const renamedValues: readonly (readonly [string, string, string, string])[] = [
  ['content_links', 'kind', 'outside', 'external'],
  ['content_status', 'review_state', 'asked', 'in-review'],
  ['review_trail', 'action', 'asked', 'requested'],
  ['picture_withdrawals', 'reason', 'asked', 'requested'],
];

/** Indexes that are called after a name that is another now: name before, name after, table, columns. */
const renamedIndexes: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'content_status_review_review_asked_by_idx',
    'content_status_review_review_requested_by_idx',
    'content_status',
    ['review_requested_by_id'],
  ],
  ['review_state_binned_idx', 'review_state_trashed_idx', 'content_status', ['review_state', 'trashed']],
];

/** Tasks of jobs: before, after. */
const renamedTasks: readonly (readonly [string, string])[] = [
  ['purgeBin', 'purgeTrash'],
  ['purgeUnfinishedPictures', 'purgeUnfinishedMedia'],
  ['recountNaming', 'recheckReferencingDocuments'],
];

/** Columns whose default named a language or a time zone, which are settings of the installation: table, column, default. */
const withDefault: readonly (readonly [string, string, string])[] = [
  ['events', 'startsat_tz', 'Europe/Paris'],
  ['events', 'endsat_tz', 'Europe/Paris'],
  ['events', 'registrationdeadline_tz', 'Europe/Paris'],
  ['_events_v', 'version_startsat_tz', 'Europe/Paris'],
  ['_events_v', 'version_endsat_tz', 'Europe/Paris'],
  ['_events_v', 'version_registrationdeadline_tz', 'Europe/Paris'],
  ['events_programme', 'startsat_tz', 'Europe/Paris'],
  ['events_programme', 'endsat_tz', 'Europe/Paris'],
  ['_events_v_version_programme', 'startsat_tz', 'Europe/Paris'],
  ['_events_v_version_programme', 'endsat_tz', 'Europe/Paris'],
  ['documents_files', 'language', 'fr'],
  ['_documents_v_version_files', 'language', 'fr'],
];

/** Indexes of what the API lists by default, in its order: name, table, columns. */
const listIndexes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '_status_deletedAt_startsAt_createdAt_idx',
    'events',
    ['_status', 'deleted_at', 'starts_at', 'created_at'],
  ],
  [
    'compound_index_idx',
    '_events_v',
    ['version__status', 'version_deleted_at', 'version_starts_at', 'version_created_at'],
  ],
  [
    '_status_deletedAt_publishedOn_createdAt_idx',
    'documents',
    ['_status', 'deleted_at', 'published_on', 'created_at'],
  ],
  [
    'compound_index_1_idx',
    '_documents_v',
    ['version__status', 'version_deleted_at', 'version_published_on', 'version_created_at'],
  ],
];

/** Fields of the lists that people chose columns of, by the name of the preference. */
const preferences: readonly (readonly [string, string, string])[] = [
  ['%', '"shown"', '"localePublished"'],
  ['%events%', '"access"', '"accessibility"'],
];

// Written by hand: what `migrate:create` proposed makes nine tables again, and takes one name for another. A column is
// renamed or replaced in place, so that no table is dropped and nothing that refers to it.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await renameColumns(db, renamed);
  for (const [table, column] of withDefault) await replaceColumn(db, table, column, 'text');
  await renamePreferences(db, preferences);
  for (const [before, after, table, columns] of renamedIndexes) {
    await dropIndex(db, before);
    await createIndex(db, after, columns, table);
  }
  await renameValues(db, renamedValues);
  await renameTables(db, renamedTables);
  await renameTasks(db, renamedTasks);

  // Each language has its columns, the source too: so the schema does not depend on which of them is the source.
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`translation_fr_state\` text DEFAULT 'missing';`);
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`translation_fr_locale_published\` integer;`);
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`translation_fr_to_check\` text;`);
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`translation_fr_todo\` integer;`);
  await createIndex(db, 'content_status_translation_fr_translation_fr_state_idx', ['translation_fr_state']);
  await createIndex(db, 'content_status_translation_fr_translation_fr_todo_idx', ['translation_fr_todo']);
  await createIndex(db, 'publication_translation_fr_state_idx', ['publication', 'translation_fr_state']);
  for (const locale of ['en', 'es'])
    await dropIndex(db, `content_status_translation_${locale}_translation_${locale}_shown_idx`);
  for (const locale of ['fr', 'en', 'es']) {
    const name = `content_status_translation_${locale}_translation_${locale}_locale_publ_idx`;
    await createIndex(db, name, [`translation_${locale}_locale_published`]);
  }

  for (const [name, table, columns] of listIndexes) await createIndex(db, name, columns, table);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [name] of listIndexes) await dropIndex(db, name);
  await renameTasks(
    db,
    renamedTasks.map(([before, after]) => [after, before]),
  );
  await renameTables(
    db,
    renamedTables.map(([before, after]) => [after, before]),
  );
  await renameValues(
    db,
    renamedValues.map(([table, column, before, after]) => [table, column, after, before]),
  );
  for (const [, after] of renamedIndexes) await dropIndex(db, after);
  for (const locale of ['fr', 'en', 'es']) {
    await dropIndex(db, `content_status_translation_${locale}_translation_${locale}_locale_publ_idx`);
  }
  await dropIndex(db, 'publication_translation_fr_state_idx');
  await dropIndex(db, 'content_status_translation_fr_translation_fr_state_idx');
  await dropIndex(db, 'content_status_translation_fr_translation_fr_todo_idx');
  for (const name of ['state', 'locale_published', 'to_check', 'todo']) {
    await db.run(sql.raw(`ALTER TABLE \`content_status\` DROP COLUMN \`translation_fr_${name}\`;`));
  }
  await renamePreferences(
    db,
    preferences.map(([key, before, after]) => [key, after, before]),
  );
  for (const [table, column, value] of withDefault) await replaceColumn(db, table, column, `text DEFAULT '${value}'`);
  await renameColumns(
    db,
    renamed.map(([table, before, after]) => [table, after, before]),
  );
  for (const locale of ['en', 'es']) {
    const name = `content_status_translation_${locale}_translation_${locale}_shown_idx`;
    await createIndex(db, name, [`translation_${locale}_shown`]);
  }
  for (const [before, , table, columns] of renamedIndexes) {
    const columnsBefore = columns.map((column) => renamed.find(([, , after]) => after === column)?.[1] ?? column);
    await createIndex(db, before, columnsBefore, table);
  }
}

async function renameColumns(db: Db, columns: typeof renamed): Promise<void> {
  for (const [table, before, after] of columns) {
    await db.run(sql.raw(`ALTER TABLE \`${table}\` RENAME COLUMN \`${before}\` TO \`${after}\`;`));
  }
}

/** SQLite changes no default of a column that is there: a new one takes its values and its name. */
async function replaceColumn(db: Db, table: string, column: string, type: string): Promise<void> {
  await db.run(sql.raw(`ALTER TABLE \`${table}\` ADD \`__new_${column}\` ${type};`));
  await db.run(sql.raw(`UPDATE \`${table}\` SET \`__new_${column}\` = \`${column}\`;`));
  await db.run(sql.raw(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}\`;`));
  await db.run(sql.raw(`ALTER TABLE \`${table}\` RENAME COLUMN \`__new_${column}\` TO \`${column}\`;`));
}

async function renamePreferences(db: Db, names: typeof preferences): Promise<void> {
  for (const [key, before, after] of names) {
    await db.run(
      sql`UPDATE payload_preferences SET value = replace(value, ${before}, ${after}) WHERE key LIKE ${`collection-${key}`}`,
    );
  }
}

/** The indexes of a table begin with its name. */
async function renameTables(db: Db, tables: typeof renamedTables): Promise<void> {
  for (const [before, after] of tables) {
    const indexes = await db.all<{ name: string; statement: string }>(
      sql`SELECT name, sql AS statement FROM sqlite_master WHERE type = 'index' AND tbl_name = ${before} AND sql IS NOT NULL`,
    );
    await db.run(sql.raw(`ALTER TABLE \`${before}\` RENAME TO \`${after}\`;`));
    for (const { name, statement } of indexes) {
      await dropIndex(db, name);
      await db.run(sql.raw(statement.replaceAll(before, after)));
    }
  }
}

async function renameValues(db: Db, values: typeof renamedValues): Promise<void> {
  for (const [table, column, before, after] of values) {
    await db.run(sql`UPDATE ${sql.raw(table)} SET ${sql.raw(column)} = ${after} WHERE ${sql.raw(column)} = ${before}`);
  }
}

/** Jobs that wait or ran, and when the scheduled ones were queued last, so that none is queued twice or left out. */
async function renameTasks(db: Db, tasks: typeof renamedTasks): Promise<void> {
  for (const [before, after] of tasks) {
    for (const table of ['payload_jobs', 'payload_jobs_log']) {
      await db.run(sql`UPDATE ${sql.raw(table)} SET task_slug = ${after} WHERE task_slug = ${before}`);
    }
    await db.run(
      sql`UPDATE payload_jobs_stats SET stats = replace(stats, ${`"${before}":`}, ${`"${after}":`}) WHERE stats IS NOT NULL`,
    );
  }
}

const createIndex = (db: Db, name: string, columns: readonly string[], table = 'content_status') =>
  db.run(sql.raw(`CREATE INDEX \`${name}\` ON \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')});`));

const dropIndex = (db: Db, name: string) => db.run(sql.raw(`DROP INDEX \`${name}\`;`));
