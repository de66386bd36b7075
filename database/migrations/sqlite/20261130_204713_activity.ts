import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`title\` text,
  	\`detail\` text,
  	\`version\` text,
  	\`automatic\` integer DEFAULT false,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_in_collection_idx\` ON \`activity\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`activity_document_id_idx\` ON \`activity\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_by_idx\` ON \`activity\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_at_idx\` ON \`activity\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`documentId_at_idx\` ON \`activity\` (\`document_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`by_at_idx\` ON \`activity\` (\`by_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`inCollection_at_idx\` ON \`activity\` (\`in_collection\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`action_at_idx\` ON \`activity\` (\`action\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`confirmed_by\` text;`)
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`touched_at\` text;`)
  // As the projection does where nothing was confirmed yet.
  await db.run(sql`UPDATE \`content_status\` SET \`touched_at\` = \`saved_at\`;`)
  await db.run(sql`CREATE INDEX \`live_touchedAt_idx\` ON \`content_status\` (\`live\`,\`touched_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP INDEX \`live_touchedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`content_status\` DROP COLUMN \`confirmed_at\`;`)
  await db.run(sql`ALTER TABLE \`content_status\` DROP COLUMN \`confirmed_by\`;`)
  await db.run(sql`ALTER TABLE \`content_status\` DROP COLUMN \`touched_at\`;`)
}
