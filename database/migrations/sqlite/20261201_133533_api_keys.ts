import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`scope\` text DEFAULT 'published' NOT NULL,
  	\`personal_data\` integer DEFAULT false NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`last_used_at\` text,
  	\`revoked_at\` text,
  	\`prefix\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`api_keys_account_idx\` ON \`api_keys\` (\`account\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_prefix_idx\` ON \`api_keys\` (\`prefix\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_updated_at_idx\` ON \`api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_created_at_idx\` ON \`api_keys\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_service\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`activity\` ADD \`via_key\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`api_keys\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_service\`;`)
  await db.run(sql`ALTER TABLE \`activity\` DROP COLUMN \`via_key\`;`)
}
