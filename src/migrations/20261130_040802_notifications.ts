import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`series\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`actor\` text,
  	\`items\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`since\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`unread\` integer DEFAULT false NOT NULL,
  	\`mail\` text NOT NULL,
  	\`mail_at\` text,
  	\`mail_id\` text,
  	\`tries\` numeric NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_at_idx\` ON \`notifications\` (\`recipient\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_unread_idx\` ON \`notifications\` (\`recipient\`,\`unread\`);`)
  await db.run(sql`CREATE INDEX \`series_at_idx\` ON \`notifications\` (\`series\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`mail_mailAt_idx\` ON \`notifications\` (\`mail\`,\`mail_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_assigned\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_mentioned\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_rejected\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_stale\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_overdue\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_budget\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_schedule_failed\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notifications_id\` text(36) REFERENCES notifications(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notifications_id_idx\` ON \`payload_locked_documents_rels\` (\`notifications_id\`);`)
  await db.run(sql`CREATE INDEX \`assignee_task_locale_due_wordsLeft_idx\` ON \`translations\` (\`assignee_id\`,\`task\`,\`locale\`,\`due\`,\`words_left\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`clinics_id\` text(36),
  	\`doctors_id\` text(36),
  	\`destinations_id\` text(36),
  	\`procedures_id\` text(36),
  	\`offers_id\` text(36),
  	\`packages_id\` text(36),
  	\`organizations_id\` text(36),
  	\`entry_rules_id\` text(36),
  	\`aftercare_id\` text(36),
  	\`telemedicine_id\` text(36),
  	\`guides_id\` text(36),
  	\`events_id\` text(36),
  	\`statistics_id\` text(36),
  	\`media_id\` text(36),
  	\`specialties_id\` text(36),
  	\`schemes_id\` text(36),
  	\`disclaimers_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	\`users_id\` text(36),
  	\`translations_id\` text(36),
  	\`glossary_terms_id\` text(36),
  	\`translation_memory_id\` text(36),
  	\`translation_runs_id\` text(36),
  	\`translation_calls_id\` text(36),
  	\`translation_spend_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`outbox_id\` text(36),
  	\`dead_letters_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`destinations_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`packages_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entry_rules_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`aftercare_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`telemedicine_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclaimers_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translations_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_memory_id\`) REFERENCES \`translation_memory\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_runs_id\`) REFERENCES \`translation_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_calls_id\`) REFERENCES \`translation_calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_spend_id\`) REFERENCES \`translation_spend\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dead_letters_id\`) REFERENCES \`dead_letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "clinics_id", "doctors_id", "destinations_id", "procedures_id", "offers_id", "packages_id", "organizations_id", "entry_rules_id", "aftercare_id", "telemedicine_id", "guides_id", "events_id", "statistics_id", "media_id", "specialties_id", "schemes_id", "disclaimers_id", "sources_id", "sites_id", "users_id", "translations_id", "glossary_terms_id", "translation_memory_id", "translation_runs_id", "translation_calls_id", "translation_spend_id", "audit_log_id", "outbox_id", "dead_letters_id") SELECT "id", "order", "parent_id", "path", "clinics_id", "doctors_id", "destinations_id", "procedures_id", "offers_id", "packages_id", "organizations_id", "entry_rules_id", "aftercare_id", "telemedicine_id", "guides_id", "events_id", "statistics_id", "media_id", "specialties_id", "schemes_id", "disclaimers_id", "sources_id", "sites_id", "users_id", "translations_id", "glossary_terms_id", "translation_memory_id", "translation_runs_id", "translation_calls_id", "translation_spend_id", "audit_log_id", "outbox_id", "dead_letters_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clinics_id_idx\` ON \`payload_locked_documents_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_doctors_id_idx\` ON \`payload_locked_documents_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_destinations_id_idx\` ON \`payload_locked_documents_rels\` (\`destinations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offers_id_idx\` ON \`payload_locked_documents_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_packages_id_idx\` ON \`payload_locked_documents_rels\` (\`packages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_entry_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`entry_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_aftercare_id_idx\` ON \`payload_locked_documents_rels\` (\`aftercare_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_telemedicine_id_idx\` ON \`payload_locked_documents_rels\` (\`telemedicine_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_specialties_id_idx\` ON \`payload_locked_documents_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclaimers_id_idx\` ON \`payload_locked_documents_rels\` (\`disclaimers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_memory_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_memory_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_spend_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_spend_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dead_letters_id_idx\` ON \`payload_locked_documents_rels\` (\`dead_letters_id\`);`)
  await db.run(sql`DROP INDEX \`assignee_task_locale_due_wordsLeft_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_assigned\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_mentioned\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_rejected\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_stale\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_overdue\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_budget\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_schedule_failed\`;`)
}
