import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`lifecycle\` text;`)
  await db.run(sql`CREATE INDEX \`organizations_lifecycle_idx\` ON \`organizations\` (\`lifecycle\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_lifecycle\` text;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_lifecycle_idx\` ON \`_organizations_v\` (\`version_lifecycle\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`organizations_lifecycle_idx\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`lifecycle\`;`)
  await db.run(sql`DROP INDEX \`_organizations_v_version_version_lifecycle_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_lifecycle\`;`)
}
