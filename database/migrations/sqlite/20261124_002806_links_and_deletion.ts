import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`outside_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text,
  	\`reason\` text,
  	\`status\` numeric,
  	\`checked_at\` text,
  	\`failing_since\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outside_links_url_idx\` ON \`outside_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_state_idx\` ON \`outside_links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_checked_at_idx\` ON \`outside_links\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_updated_at_idx\` ON \`outside_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_created_at_idx\` ON \`outside_links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`origin\` text DEFAULT 'hand';`)
  await db.run(sql`ALTER TABLE \`content_links\` ADD \`words\` text;`)
  await db.run(sql`ALTER TABLE \`content_links\` ADD \`problem\` text;`)
  await db.run(sql`CREATE INDEX \`content_links_problem_idx\` ON \`content_links\` (\`problem\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`outside_links\`;`)
  await db.run(sql`DROP INDEX \`content_links_problem_idx\`;`)
  await db.run(sql`ALTER TABLE \`content_links\` DROP COLUMN \`words\`;`)
  await db.run(sql`ALTER TABLE \`content_links\` DROP COLUMN \`problem\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`origin\`;`)
}
