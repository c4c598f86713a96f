import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sites_keys\` ADD \`introspection\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`sites_keys\` ADD \`may_upload\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`trusted_only\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`trusted_documents\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sites_keys\` DROP COLUMN \`introspection\`;`)
  await db.run(sql`ALTER TABLE \`sites_keys\` DROP COLUMN \`may_upload\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`trusted_only\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`trusted_documents\`;`)
}
