import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`review_asked_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`content_status_review_review_asked_by_idx\` ON \`content_status\` (\`review_asked_by_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_content_status\` (
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
  await db.run(sql`INSERT INTO \`__new_content_status\`("id", "in_collection", "document_id", "key", "title", "sort_title", "publication", "binned", "created_by_id", "saved_by_id", "saved_at", "source_changed_at", "review_state", "review_by_id", "review_note", "review_at", "translation_en_state", "translation_en_shown", "translation_en_to_check", "translation_en_todo", "translation_es_state", "translation_es_shown", "translation_es_to_check", "translation_es_todo", "errors", "advice", "source_digest", "links_digest", "updated_at", "created_at") SELECT "id", "in_collection", "document_id", "key", "title", "sort_title", "publication", "binned", "created_by_id", "saved_by_id", "saved_at", "source_changed_at", "review_state", "review_by_id", "review_note", "review_at", "translation_en_state", "translation_en_shown", "translation_en_to_check", "translation_en_todo", "translation_es_state", "translation_es_shown", "translation_es_to_check", "translation_es_todo", "errors", "advice", "source_digest", "links_digest", "updated_at", "created_at" FROM \`content_status\`;`)
  await db.run(sql`DROP TABLE \`content_status\`;`)
  await db.run(sql`ALTER TABLE \`__new_content_status\` RENAME TO \`content_status\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
}
