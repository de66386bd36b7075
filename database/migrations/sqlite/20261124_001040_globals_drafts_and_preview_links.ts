import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { markGlobalsPublished } from '../../published-globals'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_in_collection_idx\` ON \`preview_links\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_id_idx\` ON \`preview_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_by_idx\` ON \`preview_links\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_footer_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_footer_social_links\`("_order", "_parent_id", "id", "network", "url") SELECT "_order", "_parent_id", "id", "network", "url" FROM \`footer_social_links\`;`)
  await db.run(sql`DROP TABLE \`footer_social_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_footer_social_links\` RENAME TO \`footer_social_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`footer_social_links_order_idx\` ON \`footer_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`footer_social_links_parent_id_idx\` ON \`footer_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__footer_v_version_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`network\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_footer_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__footer_v_version_social_links\`("_order", "_parent_id", "id", "network", "url", "_uuid") SELECT "_order", "_parent_id", "id", "network", "url", "_uuid" FROM \`_footer_v_version_social_links\`;`)
  await db.run(sql`DROP TABLE \`_footer_v_version_social_links\`;`)
  await db.run(sql`ALTER TABLE \`__new__footer_v_version_social_links\` RENAME TO \`_footer_v_version_social_links\`;`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_social_links_order_idx\` ON \`_footer_v_version_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_social_links_parent_id_idx\` ON \`_footer_v_version_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_to_complete_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_to_complete\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_to_complete_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`settings_to_complete_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_to_complete_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_to_complete_locales\` RENAME TO \`settings_to_complete_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_to_complete_locales_locale_parent_id_unique\` ON \`settings_to_complete_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_to_complete_locales_parent_id_idx\` ON \`settings_to_complete_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`home_page_id\` text(36),
  	\`launched\` integer DEFAULT false,
  	\`urgent_notice_until\` text,
  	\`urgent_notice_link_type\` text DEFAULT 'document',
  	\`urgent_notice_link_section\` text,
  	\`urgent_notice_link_file_id\` text(36),
  	\`urgent_notice_link_url\` text,
  	\`organisation_legal_name\` text,
  	\`organisation_email\` text,
  	\`organisation_phone\` text,
  	\`organisation_address\` text,
  	\`organisation_publication_director\` text,
  	\`organisation_host\` text,
  	\`social_image_id\` text(36),
  	\`accessibility_conformity\` text DEFAULT 'none',
  	\`accessibility_audited_on\` text,
  	\`accessibility_statement_page_id\` text(36),
  	\`legal_page_id\` text(36),
  	\`personal_data_page_id\` text(36),
  	\`help_page_id\` text(36),
  	\`form_retention_months\` numeric DEFAULT 12,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`home_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`urgent_notice_link_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`accessibility_statement_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`legal_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`personal_data_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`help_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "home_page_id", "launched", "urgent_notice_until", "urgent_notice_link_type", "urgent_notice_link_section", "urgent_notice_link_file_id", "urgent_notice_link_url", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "personal_data_page_id", "help_page_id", "form_retention_months", "_status", "updated_at", "created_at") SELECT "id", "home_page_id", "launched", "urgent_notice_until", "urgent_notice_link_type", "urgent_notice_link_section", "urgent_notice_link_file_id", "urgent_notice_link_url", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "personal_data_page_id", "help_page_id", "form_retention_months", 'published', "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_home_page_idx\` ON \`settings\` (\`home_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_urgent_notice_link_urgent_notice_link_file_idx\` ON \`settings\` (\`urgent_notice_link_file_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_image_idx\` ON \`settings\` (\`social_image_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_accessibility_accessibility_statement_page_idx\` ON \`settings\` (\`accessibility_statement_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_legal_page_idx\` ON \`settings\` (\`legal_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_personal_data_page_idx\` ON \`settings\` (\`personal_data_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_help_page_idx\` ON \`settings\` (\`help_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings__status_idx\` ON \`settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_locales\` (
  	\`site_name\` text,
  	\`tagline\` text,
  	\`description\` text,
  	\`urgent_notice_text\` text,
  	\`urgent_notice_link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_locales\`("site_name", "tagline", "description", "urgent_notice_text", "urgent_notice_link_label", "id", "_locale", "_parent_id") SELECT "site_name", "tagline", "description", "urgent_notice_text", "urgent_notice_link_label", "id", "_locale", "_parent_id" FROM \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_locales\` RENAME TO \`settings_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_locales_parent_id_idx\` ON \`settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v_version_to_complete_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_to_complete\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v_version_to_complete_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`_settings_v_version_to_complete_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_to_complete_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v_version_to_complete_locales\` RENAME TO \`_settings_v_version_to_complete_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_to_complete_locales_locale_parent_id_uni\` ON \`_settings_v_version_to_complete_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_to_complete_locales_parent_id_idx\` ON \`_settings_v_version_to_complete_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_home_page_id\` text(36),
  	\`version_launched\` integer DEFAULT false,
  	\`version_urgent_notice_until\` text,
  	\`version_urgent_notice_link_type\` text DEFAULT 'document',
  	\`version_urgent_notice_link_section\` text,
  	\`version_urgent_notice_link_file_id\` text(36),
  	\`version_urgent_notice_link_url\` text,
  	\`version_organisation_legal_name\` text,
  	\`version_organisation_email\` text,
  	\`version_organisation_phone\` text,
  	\`version_organisation_address\` text,
  	\`version_organisation_publication_director\` text,
  	\`version_organisation_host\` text,
  	\`version_social_image_id\` text(36),
  	\`version_accessibility_conformity\` text DEFAULT 'none',
  	\`version_accessibility_audited_on\` text,
  	\`version_accessibility_statement_page_id\` text(36),
  	\`version_legal_page_id\` text(36),
  	\`version_personal_data_page_id\` text(36),
  	\`version_help_page_id\` text(36),
  	\`version_form_retention_months\` numeric DEFAULT 12,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`version_home_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_urgent_notice_link_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_accessibility_statement_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_legal_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_personal_data_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_help_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v\`("id", "version_home_page_id", "version_launched", "version_urgent_notice_until", "version_urgent_notice_link_type", "version_urgent_notice_link_section", "version_urgent_notice_link_file_id", "version_urgent_notice_link_url", "version_organisation_legal_name", "version_organisation_email", "version_organisation_phone", "version_organisation_address", "version_organisation_publication_director", "version_organisation_host", "version_social_image_id", "version_accessibility_conformity", "version_accessibility_audited_on", "version_accessibility_statement_page_id", "version_legal_page_id", "version_personal_data_page_id", "version_help_page_id", "version_form_retention_months", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "version_home_page_id", "version_launched", "version_urgent_notice_until", "version_urgent_notice_link_type", "version_urgent_notice_link_section", "version_urgent_notice_link_file_id", "version_urgent_notice_link_url", "version_organisation_legal_name", "version_organisation_email", "version_organisation_phone", "version_organisation_address", "version_organisation_publication_director", "version_organisation_host", "version_social_image_id", "version_accessibility_conformity", "version_accessibility_audited_on", "version_accessibility_statement_page_id", "version_legal_page_id", "version_personal_data_page_id", "version_help_page_id", "version_form_retention_months", 'published', "version_updated_at", "version_created_at", "created_at", "updated_at", NULL, NULL, NULL, NULL FROM \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v\` RENAME TO \`_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_home_page_idx\` ON \`_settings_v\` (\`version_home_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_notice_link_version_urgent_no_idx\` ON \`_settings_v\` (\`version_urgent_notice_link_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_social_image_idx\` ON \`_settings_v\` (\`version_social_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_accessibility_version_accessibility__idx\` ON \`_settings_v\` (\`version_accessibility_statement_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_legal_page_idx\` ON \`_settings_v\` (\`version_legal_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_personal_data_page_idx\` ON \`_settings_v\` (\`version_personal_data_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_help_page_idx\` ON \`_settings_v\` (\`version_help_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version__status_idx\` ON \`_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_snapshot_idx\` ON \`_settings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_published_locale_idx\` ON \`_settings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_latest_idx\` ON \`_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_autosave_idx\` ON \`_settings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v_locales\` (
  	\`version_site_name\` text,
  	\`version_tagline\` text,
  	\`version_description\` text,
  	\`version_urgent_notice_text\` text,
  	\`version_urgent_notice_link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v_locales\`("version_site_name", "version_tagline", "version_description", "version_urgent_notice_text", "version_urgent_notice_link_label", "id", "_locale", "_parent_id") SELECT "version_site_name", "version_tagline", "version_description", "version_urgent_notice_text", "version_urgent_notice_link_label", "id", "_locale", "_parent_id" FROM \`_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v_locales\` RENAME TO \`_settings_v_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_locales_parent_id_idx\` ON \`_settings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`header\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`header__status_idx\` ON \`header\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`_header_v\` ADD \`version__status\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_header_v\` ADD \`snapshot\` integer;`)
  await db.run(sql`ALTER TABLE \`_header_v\` ADD \`published_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_header_v\` ADD \`latest\` integer;`)
  await db.run(sql`ALTER TABLE \`_header_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_header_v_version_version__status_idx\` ON \`_header_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_header_v_snapshot_idx\` ON \`_header_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_header_v_published_locale_idx\` ON \`_header_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_header_v_latest_idx\` ON \`_header_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_header_v_autosave_idx\` ON \`_header_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`footer\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`footer__status_idx\` ON \`footer\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`_footer_v\` ADD \`version__status\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_footer_v\` ADD \`snapshot\` integer;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` ADD \`published_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` ADD \`latest\` integer;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_version__status_idx\` ON \`_footer_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_snapshot_idx\` ON \`_footer_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_published_locale_idx\` ON \`_footer_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_latest_idx\` ON \`_footer_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_autosave_idx\` ON \`_footer_v\` (\`autosave\`);`)
  await markGlobalsPublished(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP INDEX \`header__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`header\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`_header_v_version_version__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_header_v_snapshot_idx\`;`)
  await db.run(sql`DROP INDEX \`_header_v_published_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`_header_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_header_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_header_v\` DROP COLUMN \`version__status\`;`)
  await db.run(sql`ALTER TABLE \`_header_v\` DROP COLUMN \`snapshot\`;`)
  await db.run(sql`ALTER TABLE \`_header_v\` DROP COLUMN \`published_locale\`;`)
  await db.run(sql`ALTER TABLE \`_header_v\` DROP COLUMN \`latest\`;`)
  await db.run(sql`ALTER TABLE \`_header_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`footer__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`footer\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`_footer_v_version_version__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_footer_v_snapshot_idx\`;`)
  await db.run(sql`DROP INDEX \`_footer_v_published_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`_footer_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_footer_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` DROP COLUMN \`version__status\`;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` DROP COLUMN \`snapshot\`;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` DROP COLUMN \`published_locale\`;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` DROP COLUMN \`latest\`;`)
  await db.run(sql`ALTER TABLE \`_footer_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`home_page_id\` text(36),
  	\`launched\` integer DEFAULT false,
  	\`urgent_notice_until\` text,
  	\`urgent_notice_link_type\` text DEFAULT 'document',
  	\`urgent_notice_link_section\` text,
  	\`urgent_notice_link_file_id\` text(36),
  	\`urgent_notice_link_url\` text,
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
  	\`personal_data_page_id\` text(36),
  	\`help_page_id\` text(36),
  	\`form_retention_months\` numeric DEFAULT 12 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`home_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`urgent_notice_link_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`accessibility_statement_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`legal_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`personal_data_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`help_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "home_page_id", "launched", "urgent_notice_until", "urgent_notice_link_type", "urgent_notice_link_section", "urgent_notice_link_file_id", "urgent_notice_link_url", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "personal_data_page_id", "help_page_id", "form_retention_months", "updated_at", "created_at") SELECT "id", "home_page_id", "launched", "urgent_notice_until", "urgent_notice_link_type", "urgent_notice_link_section", "urgent_notice_link_file_id", "urgent_notice_link_url", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "personal_data_page_id", "help_page_id", "form_retention_months", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`settings_home_page_idx\` ON \`settings\` (\`home_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_urgent_notice_link_urgent_notice_link_file_idx\` ON \`settings\` (\`urgent_notice_link_file_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_image_idx\` ON \`settings\` (\`social_image_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_accessibility_accessibility_statement_page_idx\` ON \`settings\` (\`accessibility_statement_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_legal_page_idx\` ON \`settings\` (\`legal_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_personal_data_page_idx\` ON \`settings\` (\`personal_data_page_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_help_page_idx\` ON \`settings\` (\`help_page_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_home_page_id\` text(36),
  	\`version_launched\` integer DEFAULT false,
  	\`version_urgent_notice_until\` text,
  	\`version_urgent_notice_link_type\` text DEFAULT 'document',
  	\`version_urgent_notice_link_section\` text,
  	\`version_urgent_notice_link_file_id\` text(36),
  	\`version_urgent_notice_link_url\` text,
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
  	\`version_personal_data_page_id\` text(36),
  	\`version_help_page_id\` text(36),
  	\`version_form_retention_months\` numeric DEFAULT 12 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_home_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_urgent_notice_link_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_accessibility_statement_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_legal_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_personal_data_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_help_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v\`("id", "version_home_page_id", "version_launched", "version_urgent_notice_until", "version_urgent_notice_link_type", "version_urgent_notice_link_section", "version_urgent_notice_link_file_id", "version_urgent_notice_link_url", "version_organisation_legal_name", "version_organisation_email", "version_organisation_phone", "version_organisation_address", "version_organisation_publication_director", "version_organisation_host", "version_social_image_id", "version_accessibility_conformity", "version_accessibility_audited_on", "version_accessibility_statement_page_id", "version_legal_page_id", "version_personal_data_page_id", "version_help_page_id", "version_form_retention_months", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_home_page_id", "version_launched", "version_urgent_notice_until", "version_urgent_notice_link_type", "version_urgent_notice_link_section", "version_urgent_notice_link_file_id", "version_urgent_notice_link_url", "version_organisation_legal_name", "version_organisation_email", "version_organisation_phone", "version_organisation_address", "version_organisation_publication_director", "version_organisation_host", "version_social_image_id", "version_accessibility_conformity", "version_accessibility_audited_on", "version_accessibility_statement_page_id", "version_legal_page_id", "version_personal_data_page_id", "version_help_page_id", "version_form_retention_months", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v\` RENAME TO \`_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_home_page_idx\` ON \`_settings_v\` (\`version_home_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_notice_link_version_urgent_no_idx\` ON \`_settings_v\` (\`version_urgent_notice_link_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_social_image_idx\` ON \`_settings_v\` (\`version_social_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_accessibility_version_accessibility__idx\` ON \`_settings_v\` (\`version_accessibility_statement_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_legal_page_idx\` ON \`_settings_v\` (\`version_legal_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_personal_data_page_idx\` ON \`_settings_v\` (\`version_personal_data_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_help_page_idx\` ON \`_settings_v\` (\`version_help_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_footer_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_footer_social_links\`("_order", "_parent_id", "id", "network", "url") SELECT "_order", "_parent_id", "id", "network", "url" FROM \`footer_social_links\`;`)
  await db.run(sql`DROP TABLE \`footer_social_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_footer_social_links\` RENAME TO \`footer_social_links\`;`)
  await db.run(sql`CREATE INDEX \`footer_social_links_order_idx\` ON \`footer_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`footer_social_links_parent_id_idx\` ON \`footer_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__footer_v_version_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_footer_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__footer_v_version_social_links\`("_order", "_parent_id", "id", "network", "url", "_uuid") SELECT "_order", "_parent_id", "id", "network", "url", "_uuid" FROM \`_footer_v_version_social_links\`;`)
  await db.run(sql`DROP TABLE \`_footer_v_version_social_links\`;`)
  await db.run(sql`ALTER TABLE \`__new__footer_v_version_social_links\` RENAME TO \`_footer_v_version_social_links\`;`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_social_links_order_idx\` ON \`_footer_v_version_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_social_links_parent_id_idx\` ON \`_footer_v_version_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_to_complete_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_to_complete\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_to_complete_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`settings_to_complete_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_to_complete_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_to_complete_locales\` RENAME TO \`settings_to_complete_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_to_complete_locales_locale_parent_id_unique\` ON \`settings_to_complete_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_to_complete_locales_parent_id_idx\` ON \`settings_to_complete_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_locales\` (
  	\`site_name\` text NOT NULL,
  	\`tagline\` text,
  	\`description\` text,
  	\`urgent_notice_text\` text,
  	\`urgent_notice_link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_locales\`("site_name", "tagline", "description", "urgent_notice_text", "urgent_notice_link_label", "id", "_locale", "_parent_id") SELECT "site_name", "tagline", "description", "urgent_notice_text", "urgent_notice_link_label", "id", "_locale", "_parent_id" FROM \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_locales\` RENAME TO \`settings_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_locales_parent_id_idx\` ON \`settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v_version_to_complete_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_to_complete\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v_version_to_complete_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`_settings_v_version_to_complete_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_to_complete_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v_version_to_complete_locales\` RENAME TO \`_settings_v_version_to_complete_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_to_complete_locales_locale_parent_id_uni\` ON \`_settings_v_version_to_complete_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_to_complete_locales_parent_id_idx\` ON \`_settings_v_version_to_complete_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v_locales\` (
  	\`version_site_name\` text NOT NULL,
  	\`version_tagline\` text,
  	\`version_description\` text,
  	\`version_urgent_notice_text\` text,
  	\`version_urgent_notice_link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v_locales\`("version_site_name", "version_tagline", "version_description", "version_urgent_notice_text", "version_urgent_notice_link_label", "id", "_locale", "_parent_id") SELECT "version_site_name", "version_tagline", "version_description", "version_urgent_notice_text", "version_urgent_notice_link_label", "id", "_locale", "_parent_id" FROM \`_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v_locales\` RENAME TO \`_settings_v_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_locales_parent_id_idx\` ON \`_settings_v_locales\` (\`_parent_id\`);`)
}
