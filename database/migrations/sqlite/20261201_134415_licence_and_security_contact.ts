import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` ADD \`data_licence_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`security_contact\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`security_policy_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`data_licence_name\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_data_licence_url\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_security_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_security_policy_url\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_data_licence_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`data_licence_url\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`security_contact\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`security_policy_url\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`data_licence_name\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_data_licence_url\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_security_contact\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_security_policy_url\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_data_licence_name\`;`)
}
