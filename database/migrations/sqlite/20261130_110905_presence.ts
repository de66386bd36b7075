import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_presence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`seen_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`document_presence_in_collection_idx\` ON \`document_presence\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`document_presence_document_id_idx\` ON \`document_presence\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_presence_key_idx\` ON \`document_presence\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`document_presence_seen_at_idx\` ON \`document_presence\` (\`seen_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_presence\`;`)
}
