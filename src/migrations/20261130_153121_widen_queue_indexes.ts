import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`translations_due_idx\`;`)
  await db.run(sql`DROP INDEX \`locale_task_waiting_idx\`;`)
  await db.run(sql`DROP INDEX \`task_waiting_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`translations\` (\`task\`,\`waiting\`,\`error_count\`,\`stale_count\`,\`due\`,\`assignee_id\`,\`missing_count\`,\`machine_count\`,\`in_review_count\`,\`approved_count\`,\`rejected_count\`,\`words_left\`);`)
  await db.run(sql`CREATE INDEX \`due_task_locale_wordsLeft_idx\` ON \`translations\` (\`due\`,\`task\`,\`locale\`,\`words_left\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`translations\` (\`locale\`,\`collection_slug\`,\`task\`,\`total_count\`,\`missing_count\`,\`machine_count\`,\`in_review_count\`,\`approved_count\`,\`rejected_count\`,\`stale_count\`,\`words_left\`,\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`translations\` (\`locale\`,\`task\`,\`waiting\`,\`error_count\`,\`stale_count\`,\`due\`,\`assignee_id\`,\`missing_count\`,\`machine_count\`,\`in_review_count\`,\`approved_count\`,\`rejected_count\`,\`words_left\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`due_task_locale_wordsLeft_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`translations_due_idx\` ON \`translations\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`locale_task_waiting_idx\` ON \`translations\` (\`locale\`,\`task\`,\`waiting\`);`)
  await db.run(sql`CREATE INDEX \`task_waiting_idx\` ON \`translations\` (\`task\`,\`waiting\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`translations\` (\`locale\`,\`collection_slug\`,\`task\`,\`total_count\`,\`missing_count\`,\`machine_count\`,\`in_review_count\`,\`approved_count\`,\`rejected_count\`,\`stale_count\`,\`words_left\`,\`error_count\`);`)
}
