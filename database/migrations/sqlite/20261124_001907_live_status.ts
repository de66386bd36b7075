import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`content_status\` ADD \`live\` integer;`)
  await db.run(sql`CREATE INDEX \`content_status_live_idx\` ON \`content_status\` (\`live\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`content_status_live_idx\`;`)
  await db.run(sql`ALTER TABLE \`content_status\` DROP COLUMN \`live\`;`)
}
