import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`content_status\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`sort_title\` text,
  	\`publication\` text NOT NULL,
  	\`binned\` integer,
  	\`created_by_id\` text(36),
  	\`saved_by_id\` text(36),
  	\`saved_at\` text,
  	\`source_changed_at\` text,
  	\`review_state\` text DEFAULT 'none',
  	\`review_by_id\` text(36),
  	\`review_note\` text,
  	\`review_at\` text,
  	\`translation_en_state\` text DEFAULT 'missing',
  	\`translation_en_shown\` integer,
  	\`translation_en_to_check\` text,
  	\`translation_en_todo\` integer,
  	\`translation_es_state\` text DEFAULT 'missing',
  	\`translation_es_shown\` integer,
  	\`translation_es_to_check\` text,
  	\`translation_es_todo\` integer,
  	\`errors\` numeric DEFAULT 0,
  	\`advice\` numeric DEFAULT 0,
  	\`source_digest\` text,
  	\`links_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`content_status_in_collection_idx\` ON \`content_status\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`content_status_document_id_idx\` ON \`content_status\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`content_status_key_idx\` ON \`content_status\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`content_status_sort_title_idx\` ON \`content_status\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`content_status_publication_idx\` ON \`content_status\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`content_status_binned_idx\` ON \`content_status\` (\`binned\`);`)
  await db.run(sql`CREATE INDEX \`content_status_created_by_idx\` ON \`content_status\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_saved_by_idx\` ON \`content_status\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_saved_at_idx\` ON \`content_status\` (\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`content_status_source_changed_at_idx\` ON \`content_status\` (\`source_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`content_status_review_review_state_idx\` ON \`content_status\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`content_status_review_review_by_idx\` ON \`content_status\` (\`review_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_en_translation_en_state_idx\` ON \`content_status\` (\`translation_en_state\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_en_translation_en_shown_idx\` ON \`content_status\` (\`translation_en_shown\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_en_translation_en_todo_idx\` ON \`content_status\` (\`translation_en_todo\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_es_translation_es_state_idx\` ON \`content_status\` (\`translation_es_state\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_es_translation_es_shown_idx\` ON \`content_status\` (\`translation_es_shown\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_es_translation_es_todo_idx\` ON \`content_status\` (\`translation_es_todo\`);`)
  await db.run(sql`CREATE INDEX \`content_status_errors_idx\` ON \`content_status\` (\`errors\`);`)
  await db.run(sql`CREATE INDEX \`content_status_updated_at_idx\` ON \`content_status\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_status_created_at_idx\` ON \`content_status\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`content_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`block\` text,
  	\`locale\` text,
  	\`kind\` text NOT NULL,
  	\`to_collection\` text,
  	\`to_id\` text,
  	\`url\` text,
  	\`live\` integer,
  	\`draft\` integer,
  	\`needed\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`content_links_in_collection_idx\` ON \`content_links\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`content_links_document_id_idx\` ON \`content_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`content_links_to_collection_idx\` ON \`content_links\` (\`to_collection\`);`)
  await db.run(sql`CREATE INDEX \`content_links_to_id_idx\` ON \`content_links\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`content_links_url_idx\` ON \`content_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`content_links_live_idx\` ON \`content_links\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`content_links_updated_at_idx\` ON \`content_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_links_created_at_idx\` ON \`content_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`source_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`texts\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`source_texts_in_collection_idx\` ON \`source_texts\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_document_id_idx\` ON \`source_texts\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_texts_name_idx\` ON \`source_texts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_updated_at_idx\` ON \`source_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_created_at_idx\` ON \`source_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_trail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`by_id\` text(36),
  	\`note\` text,
  	\`version\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_trail_in_collection_idx\` ON \`review_trail\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_document_id_idx\` ON \`review_trail\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_by_idx\` ON \`review_trail\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_updated_at_idx\` ON \`review_trail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_created_at_idx\` ON \`review_trail\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_members_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`concepts\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_concepts_v\` ADD \`version_translated_from\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`content_status\`;`)
  await db.run(sql`DROP TABLE \`content_links\`;`)
  await db.run(sql`DROP TABLE \`source_texts\`;`)
  await db.run(sql`DROP TABLE \`review_trail\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_members_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`concepts\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_concepts_v\` DROP COLUMN \`version_translated_from\`;`)
}
