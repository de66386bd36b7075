import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`picture_withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`filename\` text,
  	\`by_id\` text(36),
  	\`files_left\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_in_collection_idx\` ON \`picture_withdrawals\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_document_id_idx\` ON \`picture_withdrawals\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_by_idx\` ON \`picture_withdrawals\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_updated_at_idx\` ON \`picture_withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_created_at_idx\` ON \`picture_withdrawals\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`added_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`waiting_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`used\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_added_by_idx\` ON \`media\` (\`added_by\`);`)
  await db.run(sql`CREATE INDEX \`media_waiting_until_idx\` ON \`media\` (\`waiting_until\`);`)
  await db.run(sql`CREATE INDEX \`media_used_idx\` ON \`media\` (\`used\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`picture_withdrawals\`;`)
  await db.run(sql`DROP INDEX \`media_added_by_idx\`;`)
  await db.run(sql`DROP INDEX \`media_waiting_until_idx\`;`)
  await db.run(sql`DROP INDEX \`media_used_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`added_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`waiting_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`used\`;`)
}
