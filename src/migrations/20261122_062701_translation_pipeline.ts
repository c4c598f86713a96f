import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`glossary_terms_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`term\` text NOT NULL,
  	\`status\` text DEFAULT 'preferred' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_terms_order_idx\` ON \`glossary_terms_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_terms_parent_id_idx\` ON \`glossary_terms_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_terms_term_idx\` ON \`glossary_terms_terms\` (\`term\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`concept\` text NOT NULL,
  	\`definition\` text,
  	\`note\` text,
  	\`domain\` text,
  	\`do_not_translate\` integer DEFAULT false,
  	\`case_sensitive\` integer DEFAULT false,
  	\`external_id\` text,
  	\`imported_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_concept_idx\` ON \`glossary_terms\` (\`concept\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_domain_idx\` ON \`glossary_terms\` (\`domain\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_terms_external_id_idx\` ON \`glossary_terms\` (\`external_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_memory\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`source_locale\` text NOT NULL,
  	\`target_locale\` text NOT NULL,
  	\`source_hash\` text NOT NULL,
  	\`opening\` text NOT NULL,
  	\`closing\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`approved_by\` text,
  	\`approved_at\` text NOT NULL,
  	\`uses\` numeric DEFAULT 1 NOT NULL,
  	\`alternatives\` text DEFAULT '[]' NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_memory_key_idx\` ON \`translation_memory\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_target_locale_idx\` ON \`translation_memory\` (\`target_locale\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_opening_idx\` ON \`translation_memory\` (\`opening\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_closing_idx\` ON \`translation_memory\` (\`closing\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_document_idx\` ON \`translation_memory\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_updated_at_idx\` ON \`translation_memory\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_created_at_idx\` ON \`translation_memory\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`status\` text,
  	\`trigger\` text,
  	\`collection_slug\` text,
  	\`documents\` text,
  	\`cursor\` text,
  	\`document_count\` numeric DEFAULT 0,
  	\`record_count\` numeric DEFAULT 0,
  	\`notice\` text,
  	\`requested_by_id\` text(36),
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_runs_status_idx\` ON \`translation_runs\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`translation_runs_requested_by_idx\` ON \`translation_runs\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_runs_updated_at_idx\` ON \`translation_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_runs_created_at_idx\` ON \`translation_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_runs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translation_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_runs_texts_order_parent\` ON \`translation_runs_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translation_calls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`run\` text,
  	\`engine\` text NOT NULL,
  	\`model\` text,
  	\`source_locale\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`texts\` numeric NOT NULL,
  	\`billed\` numeric NOT NULL,
  	\`duration_ms\` numeric NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`unsettled\` integer DEFAULT false,
  	\`answers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_calls_run_idx\` ON \`translation_calls\` (\`run\`);`)
  await db.run(sql`CREATE INDEX \`translation_calls_locale_idx\` ON \`translation_calls\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translation_calls_unsettled_idx\` ON \`translation_calls\` (\`unsettled\`);`)
  await db.run(sql`CREATE INDEX \`translation_calls_updated_at_idx\` ON \`translation_calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_calls_created_at_idx\` ON \`translation_calls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_spend\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`characters\` text NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_spend_day_idx\` ON \`translation_spend\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`translation_spend_updated_at_idx\` ON \`translation_spend\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_spend_created_at_idx\` ON \`translation_spend\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text,
  	\`user_id\` text(36),
  	\`collection_slug\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`path\` text,
  	\`reason\` text,
  	\`before\` text,
  	\`after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_user_idx\` ON \`audit_log\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_settings_language_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`engine\` text,
  	\`monthly_limit\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translation_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_settings_language_rules_order_idx\` ON \`translation_settings_language_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translation_settings_language_rules_parent_id_idx\` ON \`translation_settings_language_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translation_settings_collection_rules_draft_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translation_settings_collection_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_settings_collection_rules_draft_languages_order_idx\` ON \`translation_settings_collection_rules_draft_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`translation_settings_collection_rules_draft_languages_parent_idx\` ON \`translation_settings_collection_rules_draft_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translation_settings_collection_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`serve_machine\` integer DEFAULT false,
  	\`withdraw_changed\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translation_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_settings_collection_rules_order_idx\` ON \`translation_settings_collection_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translation_settings_collection_rules_parent_id_idx\` ON \`translation_settings_collection_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translation_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`daily_limit\` numeric,
  	\`monthly_limit\` numeric,
  	\`price_per_million\` numeric DEFAULT 20,
  	\`currency\` text DEFAULT 'EUR',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`machine_texts\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`total_count\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`missing_count\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`machine_count\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`rejected_count\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`stale_count\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`completeness\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`queued_run\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`problem\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`has_problem\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`assignee_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`fence\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`translations_total_count_idx\` ON \`translations\` (\`total_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_missing_count_idx\` ON \`translations\` (\`missing_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_machine_count_idx\` ON \`translations\` (\`machine_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_approved_count_idx\` ON \`translations\` (\`approved_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_rejected_count_idx\` ON \`translations\` (\`rejected_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_stale_count_idx\` ON \`translations\` (\`stale_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_completeness_idx\` ON \`translations\` (\`completeness\`);`)
  await db.run(sql`CREATE INDEX \`translations_queued_run_idx\` ON \`translations\` (\`queued_run\`);`)
  await db.run(sql`CREATE INDEX \`translations_has_problem_idx\` ON \`translations\` (\`has_problem\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`glossary_terms_id\` text(36) REFERENCES glossary_terms(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`translation_memory_id\` text(36) REFERENCES translation_memory(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`translation_runs_id\` text(36) REFERENCES translation_runs(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`translation_calls_id\` text(36) REFERENCES translation_calls(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`translation_spend_id\` text(36) REFERENCES translation_spend(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_log_id\` text(36) REFERENCES audit_log(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_memory_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_memory_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_spend_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_spend_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`glossary_terms_terms\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms\`;`)
  await db.run(sql`DROP TABLE \`translation_memory\`;`)
  await db.run(sql`DROP TABLE \`translation_runs\`;`)
  await db.run(sql`DROP TABLE \`translation_runs_texts\`;`)
  await db.run(sql`DROP TABLE \`translation_calls\`;`)
  await db.run(sql`DROP TABLE \`translation_spend\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`translation_settings_language_rules\`;`)
  await db.run(sql`DROP TABLE \`translation_settings_collection_rules_draft_languages\`;`)
  await db.run(sql`DROP TABLE \`translation_settings_collection_rules\`;`)
  await db.run(sql`DROP TABLE \`translation_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`entries\` text DEFAULT '[]' NOT NULL,
  	\`approved_count\` numeric DEFAULT 0 NOT NULL,
  	\`in_review_count\` numeric DEFAULT 0 NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_translations\`("id", "key", "collection_slug", "document", "locale", "entries", "approved_count", "in_review_count", "rev", "updated_at", "created_at") SELECT "id", "key", "collection_slug", "document", "locale", "entries", "approved_count", "in_review_count", "rev", "updated_at", "created_at" FROM \`translations\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`ALTER TABLE \`__new_translations\` RENAME TO \`translations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_collection_slug_idx\` ON \`translations\` (\`collection_slug\`);`)
  await db.run(sql`CREATE INDEX \`translations_document_idx\` ON \`translations\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_in_review_count_idx\` ON \`translations\` (\`in_review_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
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
  	\`outbox_id\` text(36),
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
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "clinics_id", "doctors_id", "destinations_id", "procedures_id", "offers_id", "packages_id", "organizations_id", "entry_rules_id", "aftercare_id", "telemedicine_id", "guides_id", "events_id", "statistics_id", "media_id", "specialties_id", "schemes_id", "disclaimers_id", "sources_id", "sites_id", "users_id", "translations_id", "outbox_id") SELECT "id", "order", "parent_id", "path", "clinics_id", "doctors_id", "destinations_id", "procedures_id", "offers_id", "packages_id", "organizations_id", "entry_rules_id", "aftercare_id", "telemedicine_id", "guides_id", "events_id", "statistics_id", "media_id", "specialties_id", "schemes_id", "disclaimers_id", "sources_id", "sites_id", "users_id", "translations_id", "outbox_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`machine_texts\`;`)
}
