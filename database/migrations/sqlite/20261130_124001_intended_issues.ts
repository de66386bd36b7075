import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`intended_issues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`intended_issues_in_collection_idx\` ON \`intended_issues\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`intended_issues_document_id_idx\` ON \`intended_issues\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`intended_issues_by_idx\` ON \`intended_issues\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`intended_issues_updated_at_idx\` ON \`intended_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`intended_issues_created_at_idx\` ON \`intended_issues\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`intended_issues\`;`)
}
