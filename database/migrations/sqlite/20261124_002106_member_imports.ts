import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`member_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`trial\` text,
  	\`counts\` text,
  	\`hide_without_agreement\` integer,
  	\`done\` numeric DEFAULT 0,
  	\`undone\` numeric DEFAULT 0,
  	\`written\` text,
  	\`skipped\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`member_imports_person_idx\` ON \`member_imports\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`member_imports_updated_at_idx\` ON \`member_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_imports_created_at_idx\` ON \`member_imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`member\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`member_imports\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`member\`;`)
}
