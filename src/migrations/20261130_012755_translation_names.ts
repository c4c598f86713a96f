import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`collectionSlug_searchText_document_idx\` ON \`translations\` (\`collection_slug\`,\`search_text\`,\`document\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`collectionSlug_searchText_document_idx\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`search_text\`;`)
}
