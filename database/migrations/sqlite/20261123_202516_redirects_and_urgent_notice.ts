import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to_type\` text DEFAULT 'document' NOT NULL,
  	\`to_section\` text,
  	\`to_file_id\` text(36),
  	\`to_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_to_file_idx\` ON \`redirects\` (\`to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` text(36),
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`concepts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_members_id_idx\` ON \`redirects_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_documents_id_idx\` ON \`redirects_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_concepts_id_idx\` ON \`redirects_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` text(36),
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`concepts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_rels_order_idx\` ON \`settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_path_idx\` ON \`settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_members_id_idx\` ON \`settings_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_events_id_idx\` ON \`settings_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_documents_id_idx\` ON \`settings_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_concepts_id_idx\` ON \`settings_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_pages_id_idx\` ON \`settings_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` text(36),
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`concepts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_order_idx\` ON \`_settings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_parent_idx\` ON \`_settings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_path_idx\` ON \`_settings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_members_id_idx\` ON \`_settings_v_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_events_id_idx\` ON \`_settings_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_documents_id_idx\` ON \`_settings_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_concepts_id_idx\` ON \`_settings_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_pages_id_idx\` ON \`_settings_v_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` text(36) REFERENCES redirects(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`urgent_notice_until\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`urgent_notice_link_type\` text DEFAULT 'document';`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`urgent_notice_link_section\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`urgent_notice_link_file_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`urgent_notice_link_url\` text;`)
  await db.run(sql`CREATE INDEX \`settings_urgent_notice_link_urgent_notice_link_file_idx\` ON \`settings\` (\`urgent_notice_link_file_id\`);`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`urgent_notice_text\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`urgent_notice_link_label\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_urgent_notice_until\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_urgent_notice_link_type\` text DEFAULT 'document';`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_urgent_notice_link_section\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_urgent_notice_link_file_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_urgent_notice_link_url\` text;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_notice_link_version_urgent_no_idx\` ON \`_settings_v\` (\`version_urgent_notice_link_file_id\`);`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_urgent_notice_text\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_urgent_notice_link_label\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`settings_rels\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`events_id\` text(36),
  	\`members_id\` text(36),
  	\`documents_id\` text(36),
  	\`concepts_id\` text(36),
  	\`media_id\` text(36),
  	\`files_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "pages_id", "events_id", "members_id", "documents_id", "concepts_id", "media_id", "files_id", "users_id") SELECT "id", "order", "parent_id", "path", "pages_id", "events_id", "members_id", "documents_id", "concepts_id", "media_id", "files_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_concepts_id_idx\` ON \`payload_locked_documents_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`home_page_id\` text(36),
  	\`launched\` integer DEFAULT false,
  	\`organisation_legal_name\` text,
  	\`organisation_email\` text,
  	\`organisation_phone\` text,
  	\`organisation_address\` text,
  	\`organisation_publication_director\` text,
  	\`organisation_host\` text,
  	\`social_image_id\` text(36),
  	\`accessibility_conformity\` text DEFAULT 'none' NOT NULL,
  	\`accessibility_audited_on\` text,
  	\`accessibility_statement_page_id\` text(36),
  	\`legal_page_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`home_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`accessibility_statement_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`legal_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "home_page_id", "launched", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "updated_at", "created_at") SELECT "id", "home_page_id", "launched", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_home_page_idx\` ON \`settings\` (\`home_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_image_idx\` ON \`settings\` (\`social_image_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_accessibility_accessibility_statement_page_idx\` ON \`settings\` (\`accessibility_statement_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_legal_page_idx\` ON \`settings\` (\`legal_page_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_home_page_id\` text(36),
  	\`version_launched\` integer DEFAULT false,
  	\`version_organisation_legal_name\` text,
  	\`version_organisation_email\` text,
  	\`version_organisation_phone\` text,
  	\`version_organisation_address\` text,
  	\`version_organisation_publication_director\` text,
  	\`version_organisation_host\` text,
  	\`version_social_image_id\` text(36),
  	\`version_accessibility_conformity\` text DEFAULT 'none' NOT NULL,
  	\`version_accessibility_audited_on\` text,
  	\`version_accessibility_statement_page_id\` text(36),
  	\`version_legal_page_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_home_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_accessibility_statement_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_legal_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v\`("id", "version_home_page_id", "version_launched", "version_organisation_legal_name", "version_organisation_email", "version_organisation_phone", "version_organisation_address", "version_organisation_publication_director", "version_organisation_host", "version_social_image_id", "version_accessibility_conformity", "version_accessibility_audited_on", "version_accessibility_statement_page_id", "version_legal_page_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_home_page_id", "version_launched", "version_organisation_legal_name", "version_organisation_email", "version_organisation_phone", "version_organisation_address", "version_organisation_publication_director", "version_organisation_host", "version_social_image_id", "version_accessibility_conformity", "version_accessibility_audited_on", "version_accessibility_statement_page_id", "version_legal_page_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v\` RENAME TO \`_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_home_page_idx\` ON \`_settings_v\` (\`version_home_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_social_image_idx\` ON \`_settings_v\` (\`version_social_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_accessibility_version_accessibility__idx\` ON \`_settings_v\` (\`version_accessibility_statement_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_legal_page_idx\` ON \`_settings_v\` (\`version_legal_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`urgent_notice_text\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`urgent_notice_link_label\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_urgent_notice_text\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_urgent_notice_link_label\`;`)
}
