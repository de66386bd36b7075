import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`content_status_binned_idx\`;`)
  await db.run(sql`CREATE INDEX \`savedBy_publication_savedAt_idx\` ON \`content_status\` (\`saved_by_id\`,\`publication\`,\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_savedAt_idx\` ON \`content_status\` (\`publication\`,\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_errors_idx\` ON \`content_status\` (\`publication\`,\`errors\`);`)
  await db.run(sql`CREATE INDEX \`review_state_binned_idx\` ON \`content_status\` (\`review_state\`,\`binned\`);`)
  await db.run(sql`CREATE INDEX \`publication_translation_en_state_idx\` ON \`content_status\` (\`publication\`,\`translation_en_state\`);`)
  await db.run(sql`CREATE INDEX \`publication_translation_es_state_idx\` ON \`content_status\` (\`publication\`,\`translation_es_state\`);`)
  await db.run(sql`DROP INDEX \`content_links_live_idx\`;`)
  await db.run(sql`CREATE INDEX \`toId_live_idx\` ON \`content_links\` (\`to_id\`,\`live\`);`)
  await db.run(sql`CREATE INDEX \`toCollection_block_live_idx\` ON \`content_links\` (\`to_collection\`,\`block\`,\`live\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`savedBy_publication_savedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`publication_savedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`publication_errors_idx\`;`)
  await db.run(sql`DROP INDEX \`review_state_binned_idx\`;`)
  await db.run(sql`DROP INDEX \`publication_translation_en_state_idx\`;`)
  await db.run(sql`DROP INDEX \`publication_translation_es_state_idx\`;`)
  await db.run(sql`CREATE INDEX \`content_status_binned_idx\` ON \`content_status\` (\`binned\`);`)
  await db.run(sql`DROP INDEX \`toId_live_idx\`;`)
  await db.run(sql`DROP INDEX \`toCollection_block_live_idx\`;`)
  await db.run(sql`CREATE INDEX \`content_links_live_idx\` ON \`content_links\` (\`live\`);`)
}
