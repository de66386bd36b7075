import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`public_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`change\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`position\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`public_changes_in_collection_idx\` ON \`public_changes\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`public_changes_document_id_idx\` ON \`public_changes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`public_changes_at_idx\` ON \`public_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`public_changes_position_idx\` ON \`public_changes\` (\`position\`);`)
  await db.run(sql`CREATE TABLE \`public_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`digests\` text,
  	\`urls\` text,
  	\`listed_by\` text,
  	\`changed_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`public_states_in_collection_idx\` ON \`public_states\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`public_states_document_id_idx\` ON \`public_states\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`public_states_key_idx\` ON \`public_states\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`public_states_changed_at_idx\` ON \`public_states\` (\`changed_at\`);`)
  await db.run(sql`CREATE TABLE \`change_feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`feed\` text NOT NULL,
  	\`last_position\` numeric NOT NULL,
  	\`deleted_position\` numeric NOT NULL,
  	\`announced_position\` numeric NOT NULL,
  	\`clock_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`change_feeds_key_idx\` ON \`change_feeds\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_types_order_idx\` ON \`webhooks_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_types_parent_idx\` ON \`webhooks_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`secret\` text,
  	\`secret_at\` text,
  	\`active_since\` text,
  	\`failing_since\` text,
  	\`paused_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`webhook_id\` text(36) NOT NULL,
  	\`status\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`answer_code\` numeric,
  	\`problem\` text,
  	\`in_collection\` text,
  	\`document_id\` text,
  	\`change\` text,
  	\`at\` text NOT NULL,
  	\`position\` numeric,
  	\`last_attempt_at\` text,
  	\`next_attempt_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_status_nextAttemptAt_idx\` ON \`webhook_deliveries\` (\`webhook_id\`,\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhooks_id\` text(36) REFERENCES webhooks(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`public_changes\`;`)
  await db.run(sql`DROP TABLE \`public_states\`;`)
  await db.run(sql`DROP TABLE \`change_feeds\`;`)
  await db.run(sql`DROP TABLE \`webhooks_types\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`members_id\` text(36),
  	\`concepts_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`files_id\` text(36),
  	\`submissions_id\` text(36),
  	\`forms_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "events_id", "documents_id", "members_id", "concepts_id", "pages_id", "media_id", "files_id", "submissions_id", "forms_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "events_id", "documents_id", "members_id", "concepts_id", "pages_id", "media_id", "files_id", "submissions_id", "forms_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_concepts_id_idx\` ON \`payload_locked_documents_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
