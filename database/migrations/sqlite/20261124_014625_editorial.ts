import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { markGlobalsPublished } from '../../published-globals'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`content_status\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`sort_title\` text,
  	\`publication\` text NOT NULL,
  	\`live\` integer,
  	\`binned\` integer,
  	\`created_by_id\` text(36),
  	\`saved_by_id\` text(36),
  	\`saved_at\` text,
  	\`source_changed_at\` text,
  	\`review_state\` text DEFAULT 'none',
  	\`review_by_id\` text(36),
  	\`review_asked_by_id\` text(36),
  	\`review_note\` text,
  	\`review_at\` text,
  	\`translation_en_state\` text DEFAULT 'missing',
  	\`translation_en_shown\` integer,
  	\`translation_en_to_check\` text,
  	\`translation_en_todo\` integer,
  	\`translation_es_state\` text DEFAULT 'missing',
  	\`translation_es_shown\` integer,
  	\`translation_es_to_check\` text,
  	\`translation_es_todo\` integer,
  	\`error_count\` numeric DEFAULT 0,
  	\`advice\` numeric DEFAULT 0,
  	\`source_digest\` text,
  	\`links_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`content_status_in_collection_idx\` ON \`content_status\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`content_status_document_id_idx\` ON \`content_status\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`content_status_key_idx\` ON \`content_status\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`content_status_sort_title_idx\` ON \`content_status\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`content_status_publication_idx\` ON \`content_status\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`content_status_live_idx\` ON \`content_status\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`content_status_created_by_idx\` ON \`content_status\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_saved_by_idx\` ON \`content_status\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_saved_at_idx\` ON \`content_status\` (\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`content_status_source_changed_at_idx\` ON \`content_status\` (\`source_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`content_status_review_review_state_idx\` ON \`content_status\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`content_status_review_review_by_idx\` ON \`content_status\` (\`review_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_review_review_asked_by_idx\` ON \`content_status\` (\`review_asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_en_translation_en_state_idx\` ON \`content_status\` (\`translation_en_state\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_en_translation_en_shown_idx\` ON \`content_status\` (\`translation_en_shown\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_en_translation_en_todo_idx\` ON \`content_status\` (\`translation_en_todo\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_es_translation_es_state_idx\` ON \`content_status\` (\`translation_es_state\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_es_translation_es_shown_idx\` ON \`content_status\` (\`translation_es_shown\`);`)
  await db.run(sql`CREATE INDEX \`content_status_translation_es_translation_es_todo_idx\` ON \`content_status\` (\`translation_es_todo\`);`)
  await db.run(sql`CREATE INDEX \`content_status_error_count_idx\` ON \`content_status\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`content_status_updated_at_idx\` ON \`content_status\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_status_created_at_idx\` ON \`content_status\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`savedBy_publication_savedAt_idx\` ON \`content_status\` (\`saved_by_id\`,\`publication\`,\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_savedAt_idx\` ON \`content_status\` (\`publication\`,\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_errorCount_idx\` ON \`content_status\` (\`publication\`,\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`review_state_binned_idx\` ON \`content_status\` (\`review_state\`,\`binned\`);`)
  await db.run(sql`CREATE INDEX \`publication_translation_en_state_idx\` ON \`content_status\` (\`publication\`,\`translation_en_state\`);`)
  await db.run(sql`CREATE INDEX \`publication_translation_es_state_idx\` ON \`content_status\` (\`publication\`,\`translation_es_state\`);`)
  await db.run(sql`CREATE TABLE \`content_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`block\` text,
  	\`locale\` text,
  	\`kind\` text NOT NULL,
  	\`to_collection\` text,
  	\`to_id\` text,
  	\`url\` text,
  	\`live\` integer,
  	\`draft\` integer,
  	\`needed\` integer,
  	\`words\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`content_links_in_collection_idx\` ON \`content_links\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`content_links_document_id_idx\` ON \`content_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`content_links_to_collection_idx\` ON \`content_links\` (\`to_collection\`);`)
  await db.run(sql`CREATE INDEX \`content_links_to_id_idx\` ON \`content_links\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`content_links_url_idx\` ON \`content_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`content_links_problem_idx\` ON \`content_links\` (\`problem\`);`)
  await db.run(sql`CREATE INDEX \`content_links_updated_at_idx\` ON \`content_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_links_created_at_idx\` ON \`content_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`toId_live_idx\` ON \`content_links\` (\`to_id\`,\`live\`);`)
  await db.run(sql`CREATE INDEX \`toCollection_block_live_idx\` ON \`content_links\` (\`to_collection\`,\`block\`,\`live\`);`)
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
  await db.run(sql`CREATE TABLE \`source_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`texts\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`source_texts_in_collection_idx\` ON \`source_texts\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_document_id_idx\` ON \`source_texts\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_name_idx\` ON \`source_texts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_updated_at_idx\` ON \`source_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_created_at_idx\` ON \`source_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_trail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`by_id\` text(36),
  	\`note\` text,
  	\`version\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_trail_in_collection_idx\` ON \`review_trail\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_document_id_idx\` ON \`review_trail\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_by_idx\` ON \`review_trail\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_updated_at_idx\` ON \`review_trail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_trail_created_at_idx\` ON \`review_trail\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`picture_withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`filename\` text,
  	\`by_id\` text(36),
  	\`files_left\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_in_collection_idx\` ON \`picture_withdrawals\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_document_id_idx\` ON \`picture_withdrawals\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_by_idx\` ON \`picture_withdrawals\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_updated_at_idx\` ON \`picture_withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`picture_withdrawals_created_at_idx\` ON \`picture_withdrawals\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_text_idx\` ON \`media_texts\` (\`text\`);`)
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
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "home_page_id", "launched", "urgent_notice_until", "urgent_notice_link_type", "urgent_notice_link_section", "urgent_notice_link_file_id", "urgent_notice_link_url", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "personal_data_page_id", "help_page_id", "form_retention_months", "updated_at", "created_at") SELECT "id", "home_page_id", "launched", "urgent_notice_until", "urgent_notice_link_type", "urgent_notice_link_section", "urgent_notice_link_file_id", "urgent_notice_link_url", "organisation_legal_name", "organisation_email", "organisation_phone", "organisation_address", "organisation_publication_director", "organisation_host", "social_image_id", "accessibility_conformity", "accessibility_audited_on", "accessibility_statement_page_id", "legal_page_id", "personal_data_page_id", "help_page_id", "form_retention_months", "updated_at", "created_at" FROM \`settings\`;`)
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
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_members_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`concepts\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_concepts_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`added_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`waiting_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`used\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_added_by_idx\` ON \`media\` (\`added_by\`);`)
  await db.run(sql`CREATE INDEX \`media_waiting_until_idx\` ON \`media\` (\`waiting_until\`);`)
  await db.run(sql`CREATE INDEX \`media_used_idx\` ON \`media\` (\`used\`);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`member\` text;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`origin\` text DEFAULT 'hand';`)
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
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`content_status\`;`)
  await db.run(sql`DROP TABLE \`content_links\`;`)
  await db.run(sql`DROP TABLE \`outside_links\`;`)
  await db.run(sql`DROP TABLE \`source_texts\`;`)
  await db.run(sql`DROP TABLE \`review_trail\`;`)
  await db.run(sql`DROP TABLE \`picture_withdrawals\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`member_imports\`;`)
  await db.run(sql`DROP INDEX \`media_added_by_idx\`;`)
  await db.run(sql`DROP INDEX \`media_waiting_until_idx\`;`)
  await db.run(sql`DROP INDEX \`media_used_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`added_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`waiting_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`used\`;`)
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
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_members_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`concepts\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_concepts_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`member\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`origin\`;`)
}
