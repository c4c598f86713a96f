import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`task\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`waiting\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`words_left\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`error_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`error_kinds\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`due\` text;`)
  // Records that are there already take their places; words are counted when their documents are saved.
  await db.run(sql`UPDATE translations SET task = CASE
    WHEN in_review_count + machine_count + stale_count > 0 THEN 'review'
    WHEN missing_count + rejected_count > 0 THEN 'translate' ELSE 'done' END;`)
  await db.run(sql`UPDATE translations SET waiting = updated_at || ' ' || \`key\` WHERE task <> 'done';`)
  await db.run(sql`UPDATE translations SET
    error_count = (SELECT count(DISTINCT entry.key) FROM json_each(entries) entry, json_each(entry.value, '$.checks') finding
      WHERE finding.value ->> 'severity' = 'error' AND entry.value ->> 'newestHash' <> ''),
    error_kinds = coalesce((SELECT ' ' || group_concat(name, ' ') || ' ' FROM (
      SELECT DISTINCT finding.value ->> 'check' AS name FROM json_each(entries) entry, json_each(entry.value, '$.checks') finding
      WHERE finding.value ->> 'severity' = 'error' AND entry.value ->> 'newestHash' <> '' ORDER BY 1)), '');`)
  await db.run(sql`CREATE INDEX \`translations_due_idx\` ON \`translations\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`locale_task_waiting_idx\` ON \`translations\` (\`locale\`,\`task\`,\`waiting\`);`)
  await db.run(sql`CREATE INDEX \`task_waiting_idx\` ON \`translations\` (\`task\`,\`waiting\`);`)
  await db.run(sql`CREATE INDEX \`collectionSlug_locale_task_waiting_idx\` ON \`translations\` (\`collection_slug\`,\`locale\`,\`task\`,\`waiting\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`translations\` (\`locale\`,\`collection_slug\`,\`task\`,\`total_count\`,\`missing_count\`,\`machine_count\`,\`in_review_count\`,\`approved_count\`,\`rejected_count\`,\`stale_count\`,\`words_left\`,\`error_count\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`translations_due_idx\`;`)
  await db.run(sql`DROP INDEX \`locale_task_waiting_idx\`;`)
  await db.run(sql`DROP INDEX \`task_waiting_idx\`;`)
  await db.run(sql`DROP INDEX \`collectionSlug_locale_task_waiting_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`task\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`waiting\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`words_left\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`error_count\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`error_kinds\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`due\`;`)
}
