import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite';

// Written by hand: what a deleted account changed last is then nobody's. Generated, the columns would have no ON DELETE, and such
// an account could never be deleted.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`list_filters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`is_shared\` integer DEFAULT false,
  	\`query\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`list_filters_in_collection_idx\` ON \`list_filters\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`list_filters_owner_idx\` ON \`list_filters\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`list_filters_updated_at_idx\` ON \`list_filters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`list_filters_created_at_idx\` ON \`list_filters\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`media_updated_by_idx\` ON \`media\` (\`updated_by_id\`);`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`files_updated_by_idx\` ON \`files\` (\`updated_by_id\`);`)
  await db.run(sql`ALTER TABLE \`forms\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`forms_updated_by_idx\` ON \`forms\` (\`updated_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_forms_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_updated_by_idx\` ON \`_forms_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`redirects_updated_by_idx\` ON \`redirects\` (\`updated_by_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`users_updated_by_idx\` ON \`users\` (\`updated_by_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`list_filters\`;`)
  await db.run(sql`DROP INDEX \`media_updated_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`updated_by_id\`;`)
  await db.run(sql`DROP INDEX \`files_updated_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`updated_by_id\`;`)
  await db.run(sql`DROP INDEX \`forms_updated_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`forms\` DROP COLUMN \`updated_by_id\`;`)
  await db.run(sql`DROP INDEX \`_forms_v_version_version_updated_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_forms_v\` DROP COLUMN \`version_updated_by_id\`;`)
  await db.run(sql`DROP INDEX \`redirects_updated_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`updated_by_id\`;`)
  await db.run(sql`DROP INDEX \`users_updated_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`updated_by_id\`;`)
}
