import { type MigrateUpArgs, type MigrateDownArgs, sql } from "@payloadcms/db-sqlite"

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`clinics_airports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`iata\` text,
  	\`km\` numeric,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_airports_order_idx\` ON \`clinics_airports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_airports_parent_id_idx\` ON \`clinics_airports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_contacts_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_contacts_languages_order_idx\` ON \`clinics_contacts_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_contacts_languages_parent_idx\` ON \`clinics_contacts_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_contacts_order_idx\` ON \`clinics_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_contacts_parent_id_idx\` ON \`clinics_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_accreditations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme_id\` text(36),
  	\`number\` text,
  	\`status\` text DEFAULT 'active',
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`evidence_url\` text,
  	FOREIGN KEY (\`scheme_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_accreditations_order_idx\` ON \`clinics_accreditations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_accreditations_parent_id_idx\` ON \`clinics_accreditations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_accreditations_scheme_idx\` ON \`clinics_accreditations\` (\`scheme_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_accreditations_locales\` (
  	\`scope\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_accreditations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_accreditations_locales_locale_parent_id_unique\` ON \`clinics_accreditations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`mode\` text DEFAULT 'staff',
  	\`free\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_languages_order_idx\` ON \`clinics_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_languages_parent_id_idx\` ON \`clinics_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_payment_methods\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_payment_methods_order_idx\` ON \`clinics_payment_methods\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_payment_methods_parent_idx\` ON \`clinics_payment_methods\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_governance_jurisdictions_order_idx\` ON \`clinics_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_governance_jurisdictions_parent_idx\` ON \`clinics_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_external_ids_order_idx\` ON \`clinics_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_external_ids_parent_id_idx\` ON \`clinics_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_external_ids_value_idx\` ON \`clinics_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`clinics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`lifecycle\` text,
  	\`original_name\` text,
  	\`kind\` text,
  	\`operator_id\` text(36),
  	\`parent_id\` text(36),
  	\`beds\` numeric,
  	\`founded_year\` numeric,
  	\`patients_per_year\` numeric,
  	\`country\` text,
  	\`subdivision\` text,
  	\`location_longitude\` numeric,
  	\`location_latitude\` numeric,
  	\`support_visa_invitation\` integer DEFAULT false,
  	\`support_invitation_lead_days\` numeric,
  	\`support_second_opinion\` integer DEFAULT false,
  	\`support_second_opinion_days\` numeric,
  	\`support_telemedicine\` integer DEFAULT false,
  	\`support_remote_aftercare\` integer DEFAULT false,
  	\`support_international_office\` integer DEFAULT false,
  	\`support_airport_transfer\` integer DEFAULT false,
  	\`support_companion_stay\` integer DEFAULT false,
  	\`support_same_gender_doctor\` integer DEFAULT false,
  	\`support_halal\` text DEFAULT 'none',
  	\`support_prayer_room\` integer DEFAULT false,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`operator_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_display_title_idx\` ON \`clinics\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`clinics_lifecycle_idx\` ON \`clinics\` (\`lifecycle\`);`)
  await db.run(sql`CREATE INDEX \`clinics_kind_idx\` ON \`clinics\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`clinics_operator_idx\` ON \`clinics\` (\`operator_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_parent_idx\` ON \`clinics\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_country_idx\` ON \`clinics\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`clinics_provenance_provenance_review_due_idx\` ON \`clinics\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`clinics_seo_seo_image_idx\` ON \`clinics\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_slug_idx\` ON \`clinics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`clinics_source_locale_idx\` ON \`clinics\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`clinics_updated_at_idx\` ON \`clinics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clinics_created_at_idx\` ON \`clinics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`clinics_deleted_at_idx\` ON \`clinics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`clinics__status_idx\` ON \`clinics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`address\` text,
  	\`city\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_locales_locale_parent_id_unique\` ON \`clinics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_texts_order_parent\` ON \`clinics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`specialties_id\` text(36),
  	\`procedures_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_rels_order_idx\` ON \`clinics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_parent_idx\` ON \`clinics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_path_idx\` ON \`clinics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_media_id_idx\` ON \`clinics_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_specialties_id_idx\` ON \`clinics_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_procedures_id_idx\` ON \`clinics_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_sources_id_idx\` ON \`clinics_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_sites_id_idx\` ON \`clinics_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_airports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`iata\` text,
  	\`km\` numeric,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_airports_order_idx\` ON \`_clinics_v_version_airports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_airports_parent_id_idx\` ON \`_clinics_v_version_airports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_contacts_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_contacts_languages_order_idx\` ON \`_clinics_v_version_contacts_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_contacts_languages_parent_idx\` ON \`_clinics_v_version_contacts_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_contacts_order_idx\` ON \`_clinics_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_contacts_parent_id_idx\` ON \`_clinics_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_accreditations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme_id\` text(36),
  	\`number\` text,
  	\`status\` text DEFAULT 'active',
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`evidence_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`scheme_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_accreditations_order_idx\` ON \`_clinics_v_version_accreditations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_accreditations_parent_id_idx\` ON \`_clinics_v_version_accreditations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_accreditations_scheme_idx\` ON \`_clinics_v_version_accreditations\` (\`scheme_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_accreditations_locales\` (
  	\`scope\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_accreditations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_accreditations_locales_locale_parent_id_u\` ON \`_clinics_v_version_accreditations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`mode\` text DEFAULT 'staff',
  	\`free\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_languages_order_idx\` ON \`_clinics_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_languages_parent_id_idx\` ON \`_clinics_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_payment_methods\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_payment_methods_order_idx\` ON \`_clinics_v_version_payment_methods\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_payment_methods_parent_idx\` ON \`_clinics_v_version_payment_methods\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_governance_jurisdictions_order_idx\` ON \`_clinics_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_governance_jurisdictions_parent_idx\` ON \`_clinics_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_external_ids_order_idx\` ON \`_clinics_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_external_ids_parent_id_idx\` ON \`_clinics_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_external_ids_value_idx\` ON \`_clinics_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_lifecycle\` text,
  	\`version_original_name\` text,
  	\`version_kind\` text,
  	\`version_operator_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_beds\` numeric,
  	\`version_founded_year\` numeric,
  	\`version_patients_per_year\` numeric,
  	\`version_country\` text,
  	\`version_subdivision\` text,
  	\`version_location_longitude\` numeric,
  	\`version_location_latitude\` numeric,
  	\`version_support_visa_invitation\` integer DEFAULT false,
  	\`version_support_invitation_lead_days\` numeric,
  	\`version_support_second_opinion\` integer DEFAULT false,
  	\`version_support_second_opinion_days\` numeric,
  	\`version_support_telemedicine\` integer DEFAULT false,
  	\`version_support_remote_aftercare\` integer DEFAULT false,
  	\`version_support_international_office\` integer DEFAULT false,
  	\`version_support_airport_transfer\` integer DEFAULT false,
  	\`version_support_companion_stay\` integer DEFAULT false,
  	\`version_support_same_gender_doctor\` integer DEFAULT false,
  	\`version_support_halal\` text DEFAULT 'none',
  	\`version_support_prayer_room\` integer DEFAULT false,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_operator_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_parent_idx\` ON \`_clinics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_display_title_idx\` ON \`_clinics_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_lifecycle_idx\` ON \`_clinics_v\` (\`version_lifecycle\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_kind_idx\` ON \`_clinics_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_operator_idx\` ON \`_clinics_v\` (\`version_operator_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_parent_idx\` ON \`_clinics_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_country_idx\` ON \`_clinics_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_provenance_version_provenance_review__idx\` ON \`_clinics_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_seo_version_seo_image_idx\` ON \`_clinics_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_slug_idx\` ON \`_clinics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_source_locale_idx\` ON \`_clinics_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_updated_at_idx\` ON \`_clinics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_created_at_idx\` ON \`_clinics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_deleted_at_idx\` ON \`_clinics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version__status_idx\` ON \`_clinics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_created_at_idx\` ON \`_clinics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_updated_at_idx\` ON \`_clinics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_snapshot_idx\` ON \`_clinics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_published_locale_idx\` ON \`_clinics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_latest_idx\` ON \`_clinics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_address\` text,
  	\`version_city\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_locales_locale_parent_id_unique\` ON \`_clinics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_texts_order_parent\` ON \`_clinics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`specialties_id\` text(36),
  	\`procedures_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_order_idx\` ON \`_clinics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_parent_idx\` ON \`_clinics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_path_idx\` ON \`_clinics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_media_id_idx\` ON \`_clinics_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_specialties_id_idx\` ON \`_clinics_v_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_procedures_id_idx\` ON \`_clinics_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_sources_id_idx\` ON \`_clinics_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_sites_id_idx\` ON \`_clinics_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_degrees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_degrees_order_idx\` ON \`doctors_degrees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_degrees_parent_id_idx\` ON \`doctors_degrees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_degrees_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_degrees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_degrees_locales_locale_parent_id_unique\` ON \`doctors_degrees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_languages_order_idx\` ON \`doctors_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_languages_parent_idx\` ON \`doctors_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`clinic_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_positions_order_idx\` ON \`doctors_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_positions_parent_id_idx\` ON \`doctors_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_positions_clinic_idx\` ON \`doctors_positions\` (\`clinic_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_positions_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_positions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_positions_locales_locale_parent_id_unique\` ON \`doctors_positions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_governance_jurisdictions_order_idx\` ON \`doctors_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_governance_jurisdictions_parent_idx\` ON \`doctors_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_external_ids_order_idx\` ON \`doctors_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_external_ids_parent_id_idx\` ON \`doctors_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_external_ids_value_idx\` ON \`doctors_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`doctors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`original_name\` text,
  	\`experience_since\` numeric,
  	\`photo_id\` text(36),
  	\`licence_number\` text,
  	\`licence_authority\` text,
  	\`licence_valid_to\` text,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_display_title_idx\` ON \`doctors\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`doctors_photo_idx\` ON \`doctors\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_provenance_provenance_review_due_idx\` ON \`doctors\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`doctors_seo_seo_image_idx\` ON \`doctors\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_slug_idx\` ON \`doctors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`doctors_source_locale_idx\` ON \`doctors\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`doctors_updated_at_idx\` ON \`doctors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`doctors_created_at_idx\` ON \`doctors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`doctors_deleted_at_idx\` ON \`doctors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`doctors__status_idx\` ON \`doctors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`doctors_locales\` (
  	\`name\` text,
  	\`title\` text,
  	\`bio\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_locales_locale_parent_id_unique\` ON \`doctors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_texts_order_parent\` ON \`doctors_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`specialties_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_rels_order_idx\` ON \`doctors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_parent_idx\` ON \`doctors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_path_idx\` ON \`doctors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_specialties_id_idx\` ON \`doctors_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_sources_id_idx\` ON \`doctors_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_sites_id_idx\` ON \`doctors_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_degrees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_degrees_order_idx\` ON \`_doctors_v_version_degrees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_degrees_parent_id_idx\` ON \`_doctors_v_version_degrees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_degrees_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_version_degrees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_version_degrees_locales_locale_parent_id_unique\` ON \`_doctors_v_version_degrees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_languages_order_idx\` ON \`_doctors_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_languages_parent_idx\` ON \`_doctors_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`clinic_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_positions_order_idx\` ON \`_doctors_v_version_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_positions_parent_id_idx\` ON \`_doctors_v_version_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_positions_clinic_idx\` ON \`_doctors_v_version_positions\` (\`clinic_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_positions_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_version_positions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_version_positions_locales_locale_parent_id_unique\` ON \`_doctors_v_version_positions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_governance_jurisdictions_order_idx\` ON \`_doctors_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_governance_jurisdictions_parent_idx\` ON \`_doctors_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_external_ids_order_idx\` ON \`_doctors_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_external_ids_parent_id_idx\` ON \`_doctors_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_external_ids_value_idx\` ON \`_doctors_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_original_name\` text,
  	\`version_experience_since\` numeric,
  	\`version_photo_id\` text(36),
  	\`version_licence_number\` text,
  	\`version_licence_authority\` text,
  	\`version_licence_valid_to\` text,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_parent_idx\` ON \`_doctors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_display_title_idx\` ON \`_doctors_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_photo_idx\` ON \`_doctors_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_provenance_version_provenance_review__idx\` ON \`_doctors_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_seo_version_seo_image_idx\` ON \`_doctors_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_slug_idx\` ON \`_doctors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_source_locale_idx\` ON \`_doctors_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_updated_at_idx\` ON \`_doctors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_created_at_idx\` ON \`_doctors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_deleted_at_idx\` ON \`_doctors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version__status_idx\` ON \`_doctors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_created_at_idx\` ON \`_doctors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_updated_at_idx\` ON \`_doctors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_snapshot_idx\` ON \`_doctors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_published_locale_idx\` ON \`_doctors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_latest_idx\` ON \`_doctors_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_locales\` (
  	\`version_name\` text,
  	\`version_title\` text,
  	\`version_bio\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_locales_locale_parent_id_unique\` ON \`_doctors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_texts_order_parent\` ON \`_doctors_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`specialties_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_order_idx\` ON \`_doctors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_parent_idx\` ON \`_doctors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_path_idx\` ON \`_doctors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_specialties_id_idx\` ON \`_doctors_v_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_sources_id_idx\` ON \`_doctors_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_sites_id_idx\` ON \`_doctors_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_kind\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_kind_order_idx\` ON \`destinations_kind\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`destinations_kind_parent_idx\` ON \`destinations_kind\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_resources_order_idx\` ON \`destinations_resources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`destinations_resources_parent_id_idx\` ON \`destinations_resources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_resources_locales\` (
  	\`name\` text,
  	\`indications\` text,
  	\`contraindications\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`destinations_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`destinations_resources_locales_locale_parent_id_unique\` ON \`destinations_resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_airports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`iata\` text,
  	\`km\` numeric,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_airports_order_idx\` ON \`destinations_airports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`destinations_airports_parent_id_idx\` ON \`destinations_airports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_governance_jurisdictions_order_idx\` ON \`destinations_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`destinations_governance_jurisdictions_parent_idx\` ON \`destinations_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_external_ids_order_idx\` ON \`destinations_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`destinations_external_ids_parent_id_idx\` ON \`destinations_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`destinations_external_ids_value_idx\` ON \`destinations_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`destinations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`season_from\` numeric,
  	\`season_to\` numeric,
  	\`country\` text,
  	\`location_longitude\` numeric,
  	\`location_latitude\` numeric,
  	\`elevation_metres\` numeric,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`clinical_review_reviewed_by_id\` text(36),
  	\`clinical_review_last_reviewed\` text,
  	\`clinical_review_evidence\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_display_title_idx\` ON \`destinations\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`destinations_country_idx\` ON \`destinations\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`destinations_provenance_provenance_review_due_idx\` ON \`destinations\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`destinations_clinical_review_clinical_review_reviewed_by_idx\` ON \`destinations\` (\`clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`destinations_seo_seo_image_idx\` ON \`destinations\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`destinations_slug_idx\` ON \`destinations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`destinations_source_locale_idx\` ON \`destinations\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`destinations_updated_at_idx\` ON \`destinations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`destinations_created_at_idx\` ON \`destinations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`destinations_deleted_at_idx\` ON \`destinations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`destinations__status_idx\` ON \`destinations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`destinations_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`indications\` text,
  	\`contraindications\` text,
  	\`region\` text,
  	\`territory_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`destinations_locales_locale_parent_id_unique\` ON \`destinations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_texts_order_parent\` ON \`destinations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`destinations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`clinics_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`destinations_rels_order_idx\` ON \`destinations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`destinations_rels_parent_idx\` ON \`destinations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`destinations_rels_path_idx\` ON \`destinations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`destinations_rels_media_id_idx\` ON \`destinations_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`destinations_rels_clinics_id_idx\` ON \`destinations_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`destinations_rels_sources_id_idx\` ON \`destinations_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`destinations_rels_sites_id_idx\` ON \`destinations_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_version_kind\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_kind_order_idx\` ON \`_destinations_v_version_kind\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_kind_parent_idx\` ON \`_destinations_v_version_kind\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_version_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_resources_order_idx\` ON \`_destinations_v_version_resources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_resources_parent_id_idx\` ON \`_destinations_v_version_resources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_version_resources_locales\` (
  	\`name\` text,
  	\`indications\` text,
  	\`contraindications\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_destinations_v_version_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_destinations_v_version_resources_locales_locale_parent_id_u\` ON \`_destinations_v_version_resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_version_airports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`iata\` text,
  	\`km\` numeric,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_airports_order_idx\` ON \`_destinations_v_version_airports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_airports_parent_id_idx\` ON \`_destinations_v_version_airports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_governance_jurisdictions_order_idx\` ON \`_destinations_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_governance_jurisdictions_parent_idx\` ON \`_destinations_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_external_ids_order_idx\` ON \`_destinations_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_external_ids_parent_id_idx\` ON \`_destinations_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_external_ids_value_idx\` ON \`_destinations_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_season_from\` numeric,
  	\`version_season_to\` numeric,
  	\`version_country\` text,
  	\`version_location_longitude\` numeric,
  	\`version_location_latitude\` numeric,
  	\`version_elevation_metres\` numeric,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_clinical_review_reviewed_by_id\` text(36),
  	\`version_clinical_review_last_reviewed\` text,
  	\`version_clinical_review_evidence\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_parent_idx\` ON \`_destinations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_display_title_idx\` ON \`_destinations_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_country_idx\` ON \`_destinations_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_provenance_version_provenance_re_idx\` ON \`_destinations_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_clinical_review_version_clinical_idx\` ON \`_destinations_v\` (\`version_clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_seo_version_seo_image_idx\` ON \`_destinations_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_slug_idx\` ON \`_destinations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_source_locale_idx\` ON \`_destinations_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_updated_at_idx\` ON \`_destinations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_created_at_idx\` ON \`_destinations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version_deleted_at_idx\` ON \`_destinations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_version_version__status_idx\` ON \`_destinations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_created_at_idx\` ON \`_destinations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_updated_at_idx\` ON \`_destinations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_snapshot_idx\` ON \`_destinations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_published_locale_idx\` ON \`_destinations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_latest_idx\` ON \`_destinations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_indications\` text,
  	\`version_contraindications\` text,
  	\`version_region\` text,
  	\`version_territory_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_destinations_v_locales_locale_parent_id_unique\` ON \`_destinations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_texts_order_parent\` ON \`_destinations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_destinations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`clinics_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_destinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_order_idx\` ON \`_destinations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_parent_idx\` ON \`_destinations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_path_idx\` ON \`_destinations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_media_id_idx\` ON \`_destinations_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_clinics_id_idx\` ON \`_destinations_v_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_sources_id_idx\` ON \`_destinations_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_destinations_v_rels_sites_id_idx\` ON \`_destinations_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_codings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`display\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_codings_order_idx\` ON \`procedures_codings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_codings_parent_id_idx\` ON \`procedures_codings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_governance_jurisdictions_order_idx\` ON \`procedures_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_governance_jurisdictions_parent_idx\` ON \`procedures_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_external_ids_order_idx\` ON \`procedures_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_external_ids_parent_id_idx\` ON \`procedures_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_external_ids_value_idx\` ON \`procedures_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`code\` text,
  	\`kind\` text,
  	\`specialty_id\` text(36),
  	\`stay_days\` numeric,
  	\`fly_after_days\` numeric,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`clinical_review_reviewed_by_id\` text(36),
  	\`clinical_review_last_reviewed\` text,
  	\`clinical_review_evidence\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`specialty_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_display_title_idx\` ON \`procedures\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_code_idx\` ON \`procedures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`procedures_kind_idx\` ON \`procedures\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`procedures_specialty_idx\` ON \`procedures\` (\`specialty_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_provenance_provenance_review_due_idx\` ON \`procedures\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`procedures_clinical_review_clinical_review_reviewed_by_idx\` ON \`procedures\` (\`clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_seo_seo_image_idx\` ON \`procedures\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_slug_idx\` ON \`procedures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`procedures_source_locale_idx\` ON \`procedures\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_at_idx\` ON \`procedures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_at_idx\` ON \`procedures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_deleted_at_idx\` ON \`procedures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures__status_idx\` ON \`procedures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`procedures_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`indications\` text,
  	\`contraindications\` text,
  	\`preparation\` text,
  	\`recovery\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_locales_locale_parent_id_unique\` ON \`procedures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_texts_order_parent\` ON \`procedures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_rels_order_idx\` ON \`procedures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_parent_idx\` ON \`procedures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_path_idx\` ON \`procedures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_sources_id_idx\` ON \`procedures_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_sites_id_idx\` ON \`procedures_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_codings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`display\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_codings_order_idx\` ON \`_procedures_v_version_codings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_codings_parent_id_idx\` ON \`_procedures_v_version_codings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_governance_jurisdictions_order_idx\` ON \`_procedures_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_governance_jurisdictions_parent_idx\` ON \`_procedures_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_external_ids_order_idx\` ON \`_procedures_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_external_ids_parent_id_idx\` ON \`_procedures_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_external_ids_value_idx\` ON \`_procedures_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_code\` text,
  	\`version_kind\` text,
  	\`version_specialty_id\` text(36),
  	\`version_stay_days\` numeric,
  	\`version_fly_after_days\` numeric,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_clinical_review_reviewed_by_id\` text(36),
  	\`version_clinical_review_last_reviewed\` text,
  	\`version_clinical_review_evidence\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_specialty_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_parent_idx\` ON \`_procedures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_display_title_idx\` ON \`_procedures_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_code_idx\` ON \`_procedures_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_kind_idx\` ON \`_procedures_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_specialty_idx\` ON \`_procedures_v\` (\`version_specialty_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_provenance_version_provenance_revi_idx\` ON \`_procedures_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_clinical_review_version_clinical_r_idx\` ON \`_procedures_v\` (\`version_clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_seo_version_seo_image_idx\` ON \`_procedures_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_slug_idx\` ON \`_procedures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_source_locale_idx\` ON \`_procedures_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_updated_at_idx\` ON \`_procedures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_created_at_idx\` ON \`_procedures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_deleted_at_idx\` ON \`_procedures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version__status_idx\` ON \`_procedures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_created_at_idx\` ON \`_procedures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_updated_at_idx\` ON \`_procedures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_snapshot_idx\` ON \`_procedures_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_published_locale_idx\` ON \`_procedures_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_latest_idx\` ON \`_procedures_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_indications\` text,
  	\`version_contraindications\` text,
  	\`version_preparation\` text,
  	\`version_recovery\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_locales_locale_parent_id_unique\` ON \`_procedures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_texts_order_parent\` ON \`_procedures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_order_idx\` ON \`_procedures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_parent_idx\` ON \`_procedures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_path_idx\` ON \`_procedures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_sources_id_idx\` ON \`_procedures_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_sites_id_idx\` ON \`_procedures_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_includes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_includes_order_idx\` ON \`offers_includes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_includes_parent_id_idx\` ON \`offers_includes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_includes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers_includes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_includes_locales_locale_parent_id_unique\` ON \`offers_includes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_excludes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_excludes_order_idx\` ON \`offers_excludes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_excludes_parent_id_idx\` ON \`offers_excludes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_excludes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers_excludes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_excludes_locales_locale_parent_id_unique\` ON \`offers_excludes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_residence_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_residence_countries_order_idx\` ON \`offers_residence_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_residence_countries_parent_idx\` ON \`offers_residence_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_governance_jurisdictions_order_idx\` ON \`offers_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_governance_jurisdictions_parent_idx\` ON \`offers_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_external_ids_order_idx\` ON \`offers_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_external_ids_parent_id_idx\` ON \`offers_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_external_ids_value_idx\` ON \`offers_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`offers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`procedure_id\` text(36),
  	\`clinic_id\` text(36),
  	\`price_kind\` text DEFAULT 'from',
  	\`currency\` text,
  	\`price_from\` numeric,
  	\`price_to\` numeric,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`stay_days\` numeric,
  	\`wait_days\` numeric,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_display_title_idx\` ON \`offers\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`offers_procedure_idx\` ON \`offers\` (\`procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_clinic_idx\` ON \`offers\` (\`clinic_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_price_from_idx\` ON \`offers\` (\`price_from\`);`)
  await db.run(sql`CREATE INDEX \`offers_price_to_idx\` ON \`offers\` (\`price_to\`);`)
  await db.run(sql`CREATE INDEX \`offers_valid_to_idx\` ON \`offers\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`offers_provenance_provenance_review_due_idx\` ON \`offers\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offers_source_locale_idx\` ON \`offers\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_deleted_at_idx\` ON \`offers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`offers__status_idx\` ON \`offers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`offers_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_locales_locale_parent_id_unique\` ON \`offers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_texts_order_parent\` ON \`offers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_rels_order_idx\` ON \`offers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_parent_idx\` ON \`offers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_path_idx\` ON \`offers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_sources_id_idx\` ON \`offers_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_sites_id_idx\` ON \`offers_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_includes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_includes_order_idx\` ON \`_offers_v_version_includes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_includes_parent_id_idx\` ON \`_offers_v_version_includes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_includes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v_version_includes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offers_v_version_includes_locales_locale_parent_id_unique\` ON \`_offers_v_version_includes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_excludes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_excludes_order_idx\` ON \`_offers_v_version_excludes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_excludes_parent_id_idx\` ON \`_offers_v_version_excludes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_excludes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v_version_excludes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offers_v_version_excludes_locales_locale_parent_id_unique\` ON \`_offers_v_version_excludes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_residence_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_residence_countries_order_idx\` ON \`_offers_v_version_residence_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_residence_countries_parent_idx\` ON \`_offers_v_version_residence_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_governance_jurisdictions_order_idx\` ON \`_offers_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_governance_jurisdictions_parent_idx\` ON \`_offers_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_external_ids_order_idx\` ON \`_offers_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_external_ids_parent_id_idx\` ON \`_offers_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_external_ids_value_idx\` ON \`_offers_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_procedure_id\` text(36),
  	\`version_clinic_id\` text(36),
  	\`version_price_kind\` text DEFAULT 'from',
  	\`version_currency\` text,
  	\`version_price_from\` numeric,
  	\`version_price_to\` numeric,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_stay_days\` numeric,
  	\`version_wait_days\` numeric,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_parent_idx\` ON \`_offers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_display_title_idx\` ON \`_offers_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_procedure_idx\` ON \`_offers_v\` (\`version_procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_clinic_idx\` ON \`_offers_v\` (\`version_clinic_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_price_from_idx\` ON \`_offers_v\` (\`version_price_from\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_price_to_idx\` ON \`_offers_v\` (\`version_price_to\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_valid_to_idx\` ON \`_offers_v\` (\`version_valid_to\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_provenance_version_provenance_review_d_idx\` ON \`_offers_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_slug_idx\` ON \`_offers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_source_locale_idx\` ON \`_offers_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_updated_at_idx\` ON \`_offers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_created_at_idx\` ON \`_offers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_deleted_at_idx\` ON \`_offers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version__status_idx\` ON \`_offers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_created_at_idx\` ON \`_offers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_updated_at_idx\` ON \`_offers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_snapshot_idx\` ON \`_offers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_published_locale_idx\` ON \`_offers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_idx\` ON \`_offers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offers_v_locales_locale_parent_id_unique\` ON \`_offers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_texts_order_parent\` ON \`_offers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_order_idx\` ON \`_offers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_parent_idx\` ON \`_offers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_path_idx\` ON \`_offers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_sources_id_idx\` ON \`_offers_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_sites_id_idx\` ON \`_offers_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_includes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_includes_order_idx\` ON \`packages_includes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`packages_includes_parent_id_idx\` ON \`packages_includes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_includes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages_includes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`packages_includes_locales_locale_parent_id_unique\` ON \`packages_includes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_excludes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_excludes_order_idx\` ON \`packages_excludes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`packages_excludes_parent_id_idx\` ON \`packages_excludes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_excludes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages_excludes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`packages_excludes_locales_locale_parent_id_unique\` ON \`packages_excludes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_programme_order_idx\` ON \`packages_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`packages_programme_parent_id_idx\` ON \`packages_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_programme_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`packages_programme_locales_locale_parent_id_unique\` ON \`packages_programme_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_governance_jurisdictions_order_idx\` ON \`packages_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`packages_governance_jurisdictions_parent_idx\` ON \`packages_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_external_ids_order_idx\` ON \`packages_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`packages_external_ids_parent_id_idx\` ON \`packages_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_external_ids_value_idx\` ON \`packages_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`packages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`destination_id\` text(36),
  	\`clinic_id\` text(36),
  	\`audience\` text,
  	\`days\` numeric,
  	\`price_kind\` text DEFAULT 'from',
  	\`currency\` text,
  	\`price_from\` numeric,
  	\`price_to\` numeric,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`destination_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_display_title_idx\` ON \`packages\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`packages_destination_idx\` ON \`packages\` (\`destination_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_clinic_idx\` ON \`packages\` (\`clinic_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_price_from_idx\` ON \`packages\` (\`price_from\`);`)
  await db.run(sql`CREATE INDEX \`packages_price_to_idx\` ON \`packages\` (\`price_to\`);`)
  await db.run(sql`CREATE INDEX \`packages_valid_to_idx\` ON \`packages\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`packages_provenance_provenance_review_due_idx\` ON \`packages\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`packages_seo_seo_image_idx\` ON \`packages\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`packages_slug_idx\` ON \`packages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`packages_source_locale_idx\` ON \`packages\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`packages_updated_at_idx\` ON \`packages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`packages_created_at_idx\` ON \`packages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`packages_deleted_at_idx\` ON \`packages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`packages__status_idx\` ON \`packages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`packages_locales\` (
  	\`title\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`packages_locales_locale_parent_id_unique\` ON \`packages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_texts_order_parent\` ON \`packages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`packages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_rels_order_idx\` ON \`packages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`packages_rels_parent_idx\` ON \`packages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_rels_path_idx\` ON \`packages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`packages_rels_organizations_id_idx\` ON \`packages_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_rels_sources_id_idx\` ON \`packages_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_rels_sites_id_idx\` ON \`packages_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_includes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_version_includes_order_idx\` ON \`_packages_v_version_includes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_includes_parent_id_idx\` ON \`_packages_v_version_includes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_includes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v_version_includes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_packages_v_version_includes_locales_locale_parent_id_unique\` ON \`_packages_v_version_includes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_excludes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_version_excludes_order_idx\` ON \`_packages_v_version_excludes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_excludes_parent_id_idx\` ON \`_packages_v_version_excludes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_excludes_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v_version_excludes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_packages_v_version_excludes_locales_locale_parent_id_unique\` ON \`_packages_v_version_excludes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_version_programme_order_idx\` ON \`_packages_v_version_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_programme_parent_id_idx\` ON \`_packages_v_version_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_programme_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v_version_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_packages_v_version_programme_locales_locale_parent_id_uniqu\` ON \`_packages_v_version_programme_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_version_governance_jurisdictions_order_idx\` ON \`_packages_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_governance_jurisdictions_parent_idx\` ON \`_packages_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_version_external_ids_order_idx\` ON \`_packages_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_external_ids_parent_id_idx\` ON \`_packages_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_external_ids_value_idx\` ON \`_packages_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_destination_id\` text(36),
  	\`version_clinic_id\` text(36),
  	\`version_audience\` text,
  	\`version_days\` numeric,
  	\`version_price_kind\` text DEFAULT 'from',
  	\`version_currency\` text,
  	\`version_price_from\` numeric,
  	\`version_price_to\` numeric,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_destination_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_parent_idx\` ON \`_packages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_display_title_idx\` ON \`_packages_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_destination_idx\` ON \`_packages_v\` (\`version_destination_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_clinic_idx\` ON \`_packages_v\` (\`version_clinic_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_price_from_idx\` ON \`_packages_v\` (\`version_price_from\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_price_to_idx\` ON \`_packages_v\` (\`version_price_to\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_valid_to_idx\` ON \`_packages_v\` (\`version_valid_to\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_provenance_version_provenance_review_idx\` ON \`_packages_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_seo_version_seo_image_idx\` ON \`_packages_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_slug_idx\` ON \`_packages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_source_locale_idx\` ON \`_packages_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_updated_at_idx\` ON \`_packages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_created_at_idx\` ON \`_packages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version_deleted_at_idx\` ON \`_packages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_version_version__status_idx\` ON \`_packages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_created_at_idx\` ON \`_packages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_updated_at_idx\` ON \`_packages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_snapshot_idx\` ON \`_packages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_published_locale_idx\` ON \`_packages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_latest_idx\` ON \`_packages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_locales\` (
  	\`version_title\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_packages_v_locales_locale_parent_id_unique\` ON \`_packages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_texts_order_parent\` ON \`_packages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_packages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_packages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_packages_v_rels_order_idx\` ON \`_packages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_rels_parent_idx\` ON \`_packages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_rels_path_idx\` ON \`_packages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_rels_organizations_id_idx\` ON \`_packages_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_rels_sources_id_idx\` ON \`_packages_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_packages_v_rels_sites_id_idx\` ON \`_packages_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_serves\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_serves_order_idx\` ON \`organizations_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_serves_parent_idx\` ON \`organizations_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_languages_order_idx\` ON \`organizations_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_languages_parent_idx\` ON \`organizations_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_contacts_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_contacts_languages_order_idx\` ON \`organizations_contacts_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_contacts_languages_parent_idx\` ON \`organizations_contacts_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_contacts_order_idx\` ON \`organizations_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_contacts_parent_id_idx\` ON \`organizations_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_agreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`with_id\` text(36),
  	\`signed\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`with_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_agreements_order_idx\` ON \`organizations_agreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_agreements_parent_id_idx\` ON \`organizations_agreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_agreements_with_idx\` ON \`organizations_agreements\` (\`with_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_agreements_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations_agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_agreements_locales_locale_parent_id_unique\` ON \`organizations_agreements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_governance_jurisdictions_order_idx\` ON \`organizations_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_governance_jurisdictions_parent_idx\` ON \`organizations_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_external_ids_order_idx\` ON \`organizations_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_external_ids_parent_id_idx\` ON \`organizations_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_external_ids_value_idx\` ON \`organizations_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`kind\` text,
  	\`registration_number\` text,
  	\`host_id\` text(36),
  	\`country\` text,
  	\`opening_hours\` text,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`host_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_display_title_idx\` ON \`organizations\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`organizations_kind_idx\` ON \`organizations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organizations_host_idx\` ON \`organizations\` (\`host_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_country_idx\` ON \`organizations\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`organizations_provenance_provenance_review_due_idx\` ON \`organizations\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`organizations_seo_seo_image_idx\` ON \`organizations\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_source_locale_idx\` ON \`organizations\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_deleted_at_idx\` ON \`organizations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organizations_locales\` (
  	\`name\` text,
  	\`city\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_locales_locale_parent_id_unique\` ON \`organizations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_texts_order_parent\` ON \`organizations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_rels_order_idx\` ON \`organizations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_parent_idx\` ON \`organizations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_path_idx\` ON \`organizations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_sources_id_idx\` ON \`organizations_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_sites_id_idx\` ON \`organizations_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_serves\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_serves_order_idx\` ON \`_organizations_v_version_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_serves_parent_idx\` ON \`_organizations_v_version_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_languages_order_idx\` ON \`_organizations_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_languages_parent_idx\` ON \`_organizations_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_contacts_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_contacts_languages_order_idx\` ON \`_organizations_v_version_contacts_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_contacts_languages_parent_idx\` ON \`_organizations_v_version_contacts_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_contacts_order_idx\` ON \`_organizations_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_contacts_parent_id_idx\` ON \`_organizations_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_agreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`with_id\` text(36),
  	\`signed\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`with_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_agreements_order_idx\` ON \`_organizations_v_version_agreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_agreements_parent_id_idx\` ON \`_organizations_v_version_agreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_agreements_with_idx\` ON \`_organizations_v_version_agreements\` (\`with_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_agreements_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v_version_agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organizations_v_version_agreements_locales_locale_parent_id\` ON \`_organizations_v_version_agreements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_governance_jurisdictions_order_idx\` ON \`_organizations_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_governance_jurisdictions_parent_idx\` ON \`_organizations_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_external_ids_order_idx\` ON \`_organizations_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_external_ids_parent_id_idx\` ON \`_organizations_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_external_ids_value_idx\` ON \`_organizations_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_kind\` text,
  	\`version_registration_number\` text,
  	\`version_host_id\` text(36),
  	\`version_country\` text,
  	\`version_opening_hours\` text,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_display_title_idx\` ON \`_organizations_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_kind_idx\` ON \`_organizations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_host_idx\` ON \`_organizations_v\` (\`version_host_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_country_idx\` ON \`_organizations_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_provenance_version_provenance_r_idx\` ON \`_organizations_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_seo_version_seo_image_idx\` ON \`_organizations_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_slug_idx\` ON \`_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_source_locale_idx\` ON \`_organizations_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_deleted_at_idx\` ON \`_organizations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_snapshot_idx\` ON \`_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_published_locale_idx\` ON \`_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_locales\` (
  	\`version_name\` text,
  	\`version_city\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organizations_v_locales_locale_parent_id_unique\` ON \`_organizations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_texts_order_parent\` ON \`_organizations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_order_idx\` ON \`_organizations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_parent_idx\` ON \`_organizations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_path_idx\` ON \`_organizations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_sources_id_idx\` ON \`_organizations_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_sites_id_idx\` ON \`_organizations_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_rules_documents_order_idx\` ON \`entry_rules_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_documents_parent_id_idx\` ON \`entry_rules_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules_documents_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entry_rules_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_rules_documents_locales_locale_parent_id_unique\` ON \`entry_rules_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_rules_governance_jurisdictions_order_idx\` ON \`entry_rules_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_governance_jurisdictions_parent_idx\` ON \`entry_rules_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_rules_external_ids_order_idx\` ON \`entry_rules_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_external_ids_parent_id_idx\` ON \`entry_rules_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_external_ids_value_idx\` ON \`entry_rules_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`source_country\` text,
  	\`destination_country\` text,
  	\`purpose\` text,
  	\`regime\` text,
  	\`max_days\` numeric,
  	\`invitation_by\` text,
  	\`official_url\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`verified_at\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_rules_display_title_idx\` ON \`entry_rules\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_source_country_idx\` ON \`entry_rules\` (\`source_country\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_destination_country_idx\` ON \`entry_rules\` (\`destination_country\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_valid_from_idx\` ON \`entry_rules\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_valid_to_idx\` ON \`entry_rules\` (\`valid_to\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_rules_slug_idx\` ON \`entry_rules\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_source_locale_idx\` ON \`entry_rules\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_updated_at_idx\` ON \`entry_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_created_at_idx\` ON \`entry_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_deleted_at_idx\` ON \`entry_rules\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules__status_idx\` ON \`entry_rules\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_rules_texts_order_parent\` ON \`entry_rules_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_rules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_rules_rels_order_idx\` ON \`entry_rules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_rels_parent_idx\` ON \`entry_rules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_rels_path_idx\` ON \`entry_rules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`entry_rules_rels_sites_id_idx\` ON \`entry_rules_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v_version_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_entry_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_documents_order_idx\` ON \`_entry_rules_v_version_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_documents_parent_id_idx\` ON \`_entry_rules_v_version_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v_version_documents_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_entry_rules_v_version_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_entry_rules_v_version_documents_locales_locale_parent_id_un\` ON \`_entry_rules_v_version_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entry_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_governance_jurisdictions_order_idx\` ON \`_entry_rules_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_governance_jurisdictions_parent_idx\` ON \`_entry_rules_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_entry_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_external_ids_order_idx\` ON \`_entry_rules_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_external_ids_parent_id_idx\` ON \`_entry_rules_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_external_ids_value_idx\` ON \`_entry_rules_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_source_country\` text,
  	\`version_destination_country\` text,
  	\`version_purpose\` text,
  	\`version_regime\` text,
  	\`version_max_days\` numeric,
  	\`version_invitation_by\` text,
  	\`version_official_url\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_verified_at\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entry_rules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_parent_idx\` ON \`_entry_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_display_title_idx\` ON \`_entry_rules_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_source_country_idx\` ON \`_entry_rules_v\` (\`version_source_country\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_destination_country_idx\` ON \`_entry_rules_v\` (\`version_destination_country\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_valid_from_idx\` ON \`_entry_rules_v\` (\`version_valid_from\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_valid_to_idx\` ON \`_entry_rules_v\` (\`version_valid_to\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_slug_idx\` ON \`_entry_rules_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_source_locale_idx\` ON \`_entry_rules_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_updated_at_idx\` ON \`_entry_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_created_at_idx\` ON \`_entry_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version_deleted_at_idx\` ON \`_entry_rules_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_version_version__status_idx\` ON \`_entry_rules_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_created_at_idx\` ON \`_entry_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_updated_at_idx\` ON \`_entry_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_snapshot_idx\` ON \`_entry_rules_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_published_locale_idx\` ON \`_entry_rules_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_latest_idx\` ON \`_entry_rules_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entry_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_texts_order_parent\` ON \`_entry_rules_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entry_rules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entry_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_rels_order_idx\` ON \`_entry_rules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_rels_parent_idx\` ON \`_entry_rules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_rels_path_idx\` ON \`_entry_rules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_entry_rules_v_rels_sites_id_idx\` ON \`_entry_rules_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_steps_order_idx\` ON \`aftercare_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_steps_parent_id_idx\` ON \`aftercare_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_steps_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`aftercare_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`aftercare_steps_locales_locale_parent_id_unique\` ON \`aftercare_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_countries_order_idx\` ON \`aftercare_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_countries_parent_idx\` ON \`aftercare_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_governance_jurisdictions_order_idx\` ON \`aftercare_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_governance_jurisdictions_parent_idx\` ON \`aftercare_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_external_ids_order_idx\` ON \`aftercare_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_external_ids_parent_id_idx\` ON \`aftercare_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_external_ids_value_idx\` ON \`aftercare_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`aftercare\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`provider_id\` text(36),
  	\`remote\` integer DEFAULT false,
  	\`duration_days\` numeric,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`clinical_review_reviewed_by_id\` text(36),
  	\`clinical_review_last_reviewed\` text,
  	\`clinical_review_evidence\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_display_title_idx\` ON \`aftercare\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_provider_idx\` ON \`aftercare\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_provenance_provenance_review_due_idx\` ON \`aftercare\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_clinical_review_clinical_review_reviewed_by_idx\` ON \`aftercare\` (\`clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_seo_seo_image_idx\` ON \`aftercare\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`aftercare_slug_idx\` ON \`aftercare\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_source_locale_idx\` ON \`aftercare\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_updated_at_idx\` ON \`aftercare\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_created_at_idx\` ON \`aftercare\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_deleted_at_idx\` ON \`aftercare\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`aftercare__status_idx\` ON \`aftercare\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_locales\` (
  	\`name\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`aftercare_locales_locale_parent_id_unique\` ON \`aftercare_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_texts_order_parent\` ON \`aftercare_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aftercare_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aftercare_rels_order_idx\` ON \`aftercare_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_rels_parent_idx\` ON \`aftercare_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_rels_path_idx\` ON \`aftercare_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_rels_organizations_id_idx\` ON \`aftercare_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_rels_sources_id_idx\` ON \`aftercare_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`aftercare_rels_sites_id_idx\` ON \`aftercare_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_steps_order_idx\` ON \`_aftercare_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_steps_parent_id_idx\` ON \`_aftercare_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_version_steps_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_aftercare_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_aftercare_v_version_steps_locales_locale_parent_id_unique\` ON \`_aftercare_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_countries_order_idx\` ON \`_aftercare_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_countries_parent_idx\` ON \`_aftercare_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_governance_jurisdictions_order_idx\` ON \`_aftercare_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_governance_jurisdictions_parent_idx\` ON \`_aftercare_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_external_ids_order_idx\` ON \`_aftercare_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_external_ids_parent_id_idx\` ON \`_aftercare_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_external_ids_value_idx\` ON \`_aftercare_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_provider_id\` text(36),
  	\`version_remote\` integer DEFAULT false,
  	\`version_duration_days\` numeric,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_clinical_review_reviewed_by_id\` text(36),
  	\`version_clinical_review_last_reviewed\` text,
  	\`version_clinical_review_evidence\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_parent_idx\` ON \`_aftercare_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_display_title_idx\` ON \`_aftercare_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_provider_idx\` ON \`_aftercare_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_provenance_version_provenance_revie_idx\` ON \`_aftercare_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_clinical_review_version_clinical_re_idx\` ON \`_aftercare_v\` (\`version_clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_seo_version_seo_image_idx\` ON \`_aftercare_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_slug_idx\` ON \`_aftercare_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_source_locale_idx\` ON \`_aftercare_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_updated_at_idx\` ON \`_aftercare_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_created_at_idx\` ON \`_aftercare_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version_deleted_at_idx\` ON \`_aftercare_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_version_version__status_idx\` ON \`_aftercare_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_created_at_idx\` ON \`_aftercare_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_updated_at_idx\` ON \`_aftercare_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_snapshot_idx\` ON \`_aftercare_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_published_locale_idx\` ON \`_aftercare_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_latest_idx\` ON \`_aftercare_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_locales\` (
  	\`version_name\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_aftercare_v_locales_locale_parent_id_unique\` ON \`_aftercare_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_texts_order_parent\` ON \`_aftercare_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_aftercare_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_aftercare_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_aftercare_v_rels_order_idx\` ON \`_aftercare_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_rels_parent_idx\` ON \`_aftercare_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_rels_path_idx\` ON \`_aftercare_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_rels_organizations_id_idx\` ON \`_aftercare_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_rels_sources_id_idx\` ON \`_aftercare_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_aftercare_v_rels_sites_id_idx\` ON \`_aftercare_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_sites_order_idx\` ON \`telemedicine_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_sites_parent_id_idx\` ON \`telemedicine_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_sites_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`telemedicine_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`telemedicine_sites_locales_locale_parent_id_unique\` ON \`telemedicine_sites_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_languages_order_idx\` ON \`telemedicine_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_languages_parent_idx\` ON \`telemedicine_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_governance_jurisdictions_order_idx\` ON \`telemedicine_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_governance_jurisdictions_parent_idx\` ON \`telemedicine_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_external_ids_order_idx\` ON \`telemedicine_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_external_ids_parent_id_idx\` ON \`telemedicine_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_external_ids_value_idx\` ON \`telemedicine_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`lifecycle\` text,
  	\`provider_id\` text(36),
  	\`kind\` text,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_display_title_idx\` ON \`telemedicine\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_lifecycle_idx\` ON \`telemedicine\` (\`lifecycle\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_provider_idx\` ON \`telemedicine\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_provenance_provenance_review_due_idx\` ON \`telemedicine\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_seo_seo_image_idx\` ON \`telemedicine\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`telemedicine_slug_idx\` ON \`telemedicine\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_source_locale_idx\` ON \`telemedicine\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_updated_at_idx\` ON \`telemedicine\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_created_at_idx\` ON \`telemedicine\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_deleted_at_idx\` ON \`telemedicine\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine__status_idx\` ON \`telemedicine\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_locales\` (
  	\`name\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`telemedicine_locales_locale_parent_id_unique\` ON \`telemedicine_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_texts_order_parent\` ON \`telemedicine_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`telemedicine_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`telemedicine_rels_order_idx\` ON \`telemedicine_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_rels_parent_idx\` ON \`telemedicine_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_rels_path_idx\` ON \`telemedicine_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_rels_sources_id_idx\` ON \`telemedicine_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`telemedicine_rels_sites_id_idx\` ON \`telemedicine_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_version_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_sites_order_idx\` ON \`_telemedicine_v_version_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_sites_parent_id_idx\` ON \`_telemedicine_v_version_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_version_sites_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_telemedicine_v_version_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_telemedicine_v_version_sites_locales_locale_parent_id_uniqu\` ON \`_telemedicine_v_version_sites_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_languages_order_idx\` ON \`_telemedicine_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_languages_parent_idx\` ON \`_telemedicine_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_governance_jurisdictions_order_idx\` ON \`_telemedicine_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_governance_jurisdictions_parent_idx\` ON \`_telemedicine_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_external_ids_order_idx\` ON \`_telemedicine_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_external_ids_parent_id_idx\` ON \`_telemedicine_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_external_ids_value_idx\` ON \`_telemedicine_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_lifecycle\` text,
  	\`version_provider_id\` text(36),
  	\`version_kind\` text,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_parent_idx\` ON \`_telemedicine_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_display_title_idx\` ON \`_telemedicine_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_lifecycle_idx\` ON \`_telemedicine_v\` (\`version_lifecycle\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_provider_idx\` ON \`_telemedicine_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_provenance_version_provenance_re_idx\` ON \`_telemedicine_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_seo_version_seo_image_idx\` ON \`_telemedicine_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_slug_idx\` ON \`_telemedicine_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_source_locale_idx\` ON \`_telemedicine_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_updated_at_idx\` ON \`_telemedicine_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_created_at_idx\` ON \`_telemedicine_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version_deleted_at_idx\` ON \`_telemedicine_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_version_version__status_idx\` ON \`_telemedicine_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_created_at_idx\` ON \`_telemedicine_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_updated_at_idx\` ON \`_telemedicine_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_snapshot_idx\` ON \`_telemedicine_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_published_locale_idx\` ON \`_telemedicine_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_latest_idx\` ON \`_telemedicine_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_locales\` (
  	\`version_name\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_telemedicine_v_locales_locale_parent_id_unique\` ON \`_telemedicine_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_texts_order_parent\` ON \`_telemedicine_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_telemedicine_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_telemedicine_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_rels_order_idx\` ON \`_telemedicine_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_rels_parent_idx\` ON \`_telemedicine_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_rels_path_idx\` ON \`_telemedicine_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_rels_sources_id_idx\` ON \`_telemedicine_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_telemedicine_v_rels_sites_id_idx\` ON \`_telemedicine_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_audience_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_audience_countries_order_idx\` ON \`guides_audience_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_audience_countries_parent_idx\` ON \`guides_audience_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_governance_jurisdictions_order_idx\` ON \`guides_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_governance_jurisdictions_parent_idx\` ON \`guides_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_external_ids_order_idx\` ON \`guides_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_external_ids_parent_id_idx\` ON \`guides_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_external_ids_value_idx\` ON \`guides_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`clinical_review_reviewed_by_id\` text(36),
  	\`clinical_review_last_reviewed\` text,
  	\`clinical_review_evidence\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_display_title_idx\` ON \`guides\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`guides_provenance_provenance_review_due_idx\` ON \`guides\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`guides_clinical_review_clinical_review_reviewed_by_idx\` ON \`guides\` (\`clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_seo_seo_image_idx\` ON \`guides\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_source_locale_idx\` ON \`guides\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_deleted_at_idx\` ON \`guides\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_locales_locale_parent_id_unique\` ON \`guides_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_texts_order_parent\` ON \`guides_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`clinics_id\` text(36),
  	\`doctors_id\` text(36),
  	\`procedures_id\` text(36),
  	\`specialties_id\` text(36),
  	\`destinations_id\` text(36),
  	\`offers_id\` text(36),
  	\`packages_id\` text(36),
  	\`organizations_id\` text(36),
  	\`aftercare_id\` text(36),
  	\`telemedicine_id\` text(36),
  	\`events_id\` text(36),
  	\`guides_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`destinations_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`packages_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`aftercare_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`telemedicine_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_rels_order_idx\` ON \`guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_parent_idx\` ON \`guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_path_idx\` ON \`guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_clinics_id_idx\` ON \`guides_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_doctors_id_idx\` ON \`guides_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_procedures_id_idx\` ON \`guides_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_specialties_id_idx\` ON \`guides_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_destinations_id_idx\` ON \`guides_rels\` (\`destinations_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_offers_id_idx\` ON \`guides_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_packages_id_idx\` ON \`guides_rels\` (\`packages_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_organizations_id_idx\` ON \`guides_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_aftercare_id_idx\` ON \`guides_rels\` (\`aftercare_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_telemedicine_id_idx\` ON \`guides_rels\` (\`telemedicine_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_events_id_idx\` ON \`guides_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_guides_id_idx\` ON \`guides_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_sources_id_idx\` ON \`guides_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_sites_id_idx\` ON \`guides_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_audience_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_audience_countries_order_idx\` ON \`_guides_v_version_audience_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_audience_countries_parent_idx\` ON \`_guides_v_version_audience_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_governance_jurisdictions_order_idx\` ON \`_guides_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_governance_jurisdictions_parent_idx\` ON \`_guides_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_external_ids_order_idx\` ON \`_guides_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_external_ids_parent_id_idx\` ON \`_guides_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_external_ids_value_idx\` ON \`_guides_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_clinical_review_reviewed_by_id\` text(36),
  	\`version_clinical_review_last_reviewed\` text,
  	\`version_clinical_review_evidence\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinical_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_display_title_idx\` ON \`_guides_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_provenance_version_provenance_review_d_idx\` ON \`_guides_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_clinical_review_version_clinical_revie_idx\` ON \`_guides_v\` (\`version_clinical_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_seo_version_seo_image_idx\` ON \`_guides_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_source_locale_idx\` ON \`_guides_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_deleted_at_idx\` ON \`_guides_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_snapshot_idx\` ON \`_guides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_published_locale_idx\` ON \`_guides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_locales_locale_parent_id_unique\` ON \`_guides_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_texts_order_parent\` ON \`_guides_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`clinics_id\` text(36),
  	\`doctors_id\` text(36),
  	\`procedures_id\` text(36),
  	\`specialties_id\` text(36),
  	\`destinations_id\` text(36),
  	\`offers_id\` text(36),
  	\`packages_id\` text(36),
  	\`organizations_id\` text(36),
  	\`aftercare_id\` text(36),
  	\`telemedicine_id\` text(36),
  	\`events_id\` text(36),
  	\`guides_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`specialties_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`destinations_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`packages_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`aftercare_id\`) REFERENCES \`aftercare\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`telemedicine_id\`) REFERENCES \`telemedicine\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_order_idx\` ON \`_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_parent_idx\` ON \`_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_path_idx\` ON \`_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_clinics_id_idx\` ON \`_guides_v_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_doctors_id_idx\` ON \`_guides_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_procedures_id_idx\` ON \`_guides_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_specialties_id_idx\` ON \`_guides_v_rels\` (\`specialties_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_destinations_id_idx\` ON \`_guides_v_rels\` (\`destinations_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_offers_id_idx\` ON \`_guides_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_packages_id_idx\` ON \`_guides_v_rels\` (\`packages_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_organizations_id_idx\` ON \`_guides_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_aftercare_id_idx\` ON \`_guides_v_rels\` (\`aftercare_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_telemedicine_id_idx\` ON \`_guides_v_rels\` (\`telemedicine_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_events_id_idx\` ON \`_guides_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_guides_id_idx\` ON \`_guides_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_sources_id_idx\` ON \`_guides_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_sites_id_idx\` ON \`_guides_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`events_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_governance_jurisdictions_order_idx\` ON \`events_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_governance_jurisdictions_parent_idx\` ON \`events_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_external_ids_order_idx\` ON \`events_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_external_ids_parent_id_idx\` ON \`events_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_external_ids_value_idx\` ON \`events_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`kind\` text,
  	\`mode\` text,
  	\`start\` text,
  	\`end\` text,
  	\`timezone\` text,
  	\`country\` text,
  	\`url\` text,
  	\`provenance_verified_at\` text,
  	\`provenance_review_due\` text,
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_display_title_idx\` ON \`events\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`events_start_idx\` ON \`events\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`events_country_idx\` ON \`events\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`events_provenance_provenance_review_due_idx\` ON \`events\` (\`provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`events_seo_seo_image_idx\` ON \`events\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_source_locale_idx\` ON \`events\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`name\` text,
  	\`city\` text,
  	\`venue\` text,
  	\`programme\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organizations_id_idx\` ON \`events_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_sources_id_idx\` ON \`events_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_sites_id_idx\` ON \`events_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_governance_jurisdictions_order_idx\` ON \`_events_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_governance_jurisdictions_parent_idx\` ON \`_events_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_external_ids_order_idx\` ON \`_events_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_external_ids_parent_id_idx\` ON \`_events_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_external_ids_value_idx\` ON \`_events_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_kind\` text,
  	\`version_mode\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_timezone\` text,
  	\`version_country\` text,
  	\`version_url\` text,
  	\`version_provenance_verified_at\` text,
  	\`version_provenance_review_due\` text,
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_display_title_idx\` ON \`_events_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_start_idx\` ON \`_events_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_country_idx\` ON \`_events_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_version_provenance_review_d_idx\` ON \`_events_v\` (\`version_provenance_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_seo_version_seo_image_idx\` ON \`_events_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_source_locale_idx\` ON \`_events_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_name\` text,
  	\`version_city\` text,
  	\`version_venue\` text,
  	\`version_programme\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organizations_id_idx\` ON \`_events_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_sources_id_idx\` ON \`_events_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_sites_id_idx\` ON \`_events_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_governance_jurisdictions_order_idx\` ON \`statistics_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_governance_jurisdictions_parent_idx\` ON \`statistics_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_external_ids_order_idx\` ON \`statistics_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_external_ids_parent_id_idx\` ON \`statistics_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_external_ids_value_idx\` ON \`statistics_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`statistics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`metric\` text,
  	\`area\` text,
  	\`period\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`source_id\` text(36),
  	\`governance_content_kind\` text DEFAULT 'information',
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_display_title_idx\` ON \`statistics\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`statistics_metric_idx\` ON \`statistics\` (\`metric\`);`)
  await db.run(sql`CREATE INDEX \`statistics_source_idx\` ON \`statistics\` (\`source_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_slug_idx\` ON \`statistics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`statistics_source_locale_idx\` ON \`statistics\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`statistics_updated_at_idx\` ON \`statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_created_at_idx\` ON \`statistics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_deleted_at_idx\` ON \`statistics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics__status_idx\` ON \`statistics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`statistics_locales\` (
  	\`definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_locales_locale_parent_id_unique\` ON \`statistics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_texts_order_parent\` ON \`statistics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_rels_order_idx\` ON \`statistics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_rels_parent_idx\` ON \`statistics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_rels_path_idx\` ON \`statistics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`statistics_rels_sites_id_idx\` ON \`statistics_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_governance_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_governance_jurisdictions_order_idx\` ON \`_statistics_v_version_governance_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_governance_jurisdictions_parent_idx\` ON \`_statistics_v_version_governance_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_external_ids_order_idx\` ON \`_statistics_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_external_ids_parent_id_idx\` ON \`_statistics_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_external_ids_value_idx\` ON \`_statistics_v_version_external_ids\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_metric\` text,
  	\`version_area\` text,
  	\`version_period\` text,
  	\`version_value\` numeric,
  	\`version_unit\` text,
  	\`version_source_id\` text(36),
  	\`version_governance_content_kind\` text DEFAULT 'information',
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_parent_idx\` ON \`_statistics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_display_title_idx\` ON \`_statistics_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_metric_idx\` ON \`_statistics_v\` (\`version_metric\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_source_idx\` ON \`_statistics_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_slug_idx\` ON \`_statistics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_source_locale_idx\` ON \`_statistics_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_updated_at_idx\` ON \`_statistics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_created_at_idx\` ON \`_statistics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_deleted_at_idx\` ON \`_statistics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version__status_idx\` ON \`_statistics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_created_at_idx\` ON \`_statistics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_updated_at_idx\` ON \`_statistics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_snapshot_idx\` ON \`_statistics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_published_locale_idx\` ON \`_statistics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_latest_idx\` ON \`_statistics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_locales\` (
  	\`version_definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statistics_v_locales_locale_parent_id_unique\` ON \`_statistics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_texts_order_parent\` ON \`_statistics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_rels_order_idx\` ON \`_statistics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_rels_parent_idx\` ON \`_statistics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_rels_path_idx\` ON \`_statistics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_rels_sites_id_idx\` ON \`_statistics_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`rights\` text NOT NULL,
  	\`depicts_patient\` integer DEFAULT false,
  	\`consent_reference\` text,
  	\`consent_expires\` text,
  	\`source_locale\` text NOT NULL,
  	\`search_text\` text,
  	\`variants\` text,
  	\`placeholder\` text,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_consent_expires_idx\` ON \`media\` (\`consent_expires\`);`)
  await db.run(sql`CREATE INDEX \`media_source_locale_idx\` ON \`media\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`specialties_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`specialties_synonyms_order_idx\` ON \`specialties_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`specialties_synonyms_parent_id_idx\` ON \`specialties_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`specialties_synonyms_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`specialties_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`specialties_synonyms_locales_locale_parent_id_unique\` ON \`specialties_synonyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`specialties\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`code\` text,
  	\`parent_id\` text(36),
  	\`schema_org\` text,
  	\`fhir_service_type\` text,
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`specialties_display_title_idx\` ON \`specialties\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`specialties_code_idx\` ON \`specialties\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`specialties_parent_idx\` ON \`specialties\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`specialties_slug_idx\` ON \`specialties\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`specialties_source_locale_idx\` ON \`specialties\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`specialties_updated_at_idx\` ON \`specialties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`specialties_created_at_idx\` ON \`specialties\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`specialties_deleted_at_idx\` ON \`specialties\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`specialties__status_idx\` ON \`specialties\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`specialties_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`specialties_locales_locale_parent_id_unique\` ON \`specialties_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`specialties_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`specialties_texts_order_parent\` ON \`specialties_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_specialties_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_specialties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_synonyms_order_idx\` ON \`_specialties_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_synonyms_parent_id_idx\` ON \`_specialties_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_specialties_v_version_synonyms_locales\` (
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_specialties_v_version_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_specialties_v_version_synonyms_locales_locale_parent_id_uni\` ON \`_specialties_v_version_synonyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_specialties_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_code\` text,
  	\`version_parent_id\` text(36),
  	\`version_schema_org\` text,
  	\`version_fhir_service_type\` text,
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`specialties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_specialties_v_parent_idx\` ON \`_specialties_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_display_title_idx\` ON \`_specialties_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_code_idx\` ON \`_specialties_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_parent_idx\` ON \`_specialties_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_slug_idx\` ON \`_specialties_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_source_locale_idx\` ON \`_specialties_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_updated_at_idx\` ON \`_specialties_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_created_at_idx\` ON \`_specialties_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version_deleted_at_idx\` ON \`_specialties_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_version_version__status_idx\` ON \`_specialties_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_created_at_idx\` ON \`_specialties_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_updated_at_idx\` ON \`_specialties_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_snapshot_idx\` ON \`_specialties_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_published_locale_idx\` ON \`_specialties_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_specialties_v_latest_idx\` ON \`_specialties_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_specialties_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_specialties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_specialties_v_locales_locale_parent_id_unique\` ON \`_specialties_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_specialties_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_specialties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_specialties_v_texts_order_parent\` ON \`_specialties_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`code\` text,
  	\`kind\` text,
  	\`registry_url\` text,
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_display_title_idx\` ON \`schemes\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schemes_code_idx\` ON \`schemes\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schemes_slug_idx\` ON \`schemes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`schemes_source_locale_idx\` ON \`schemes\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`schemes_updated_at_idx\` ON \`schemes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_created_at_idx\` ON \`schemes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_deleted_at_idx\` ON \`schemes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes__status_idx\` ON \`schemes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`schemes_locales\` (
  	\`name\` text,
  	\`issuer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schemes_locales_locale_parent_id_unique\` ON \`schemes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_texts_order_parent\` ON \`schemes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_code\` text,
  	\`version_kind\` text,
  	\`version_registry_url\` text,
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_parent_idx\` ON \`_schemes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_display_title_idx\` ON \`_schemes_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_code_idx\` ON \`_schemes_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_slug_idx\` ON \`_schemes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_source_locale_idx\` ON \`_schemes_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_updated_at_idx\` ON \`_schemes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_created_at_idx\` ON \`_schemes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_deleted_at_idx\` ON \`_schemes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version__status_idx\` ON \`_schemes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_created_at_idx\` ON \`_schemes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_updated_at_idx\` ON \`_schemes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_snapshot_idx\` ON \`_schemes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_published_locale_idx\` ON \`_schemes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_latest_idx\` ON \`_schemes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_locales\` (
  	\`version_name\` text,
  	\`version_issuer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schemes_v_locales_locale_parent_id_unique\` ON \`_schemes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_texts_order_parent\` ON \`_schemes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers_applies_to\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_applies_to_order_idx\` ON \`disclaimers_applies_to\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_applies_to_parent_idx\` ON \`disclaimers_applies_to\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`jurisdiction\` text,
  	\`version\` text,
  	\`slug\` text,
  	\`source_locale\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_display_title_idx\` ON \`disclaimers\` (\`display_title\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_jurisdiction_idx\` ON \`disclaimers\` (\`jurisdiction\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`disclaimers_slug_idx\` ON \`disclaimers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_source_locale_idx\` ON \`disclaimers\` (\`source_locale\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_updated_at_idx\` ON \`disclaimers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_created_at_idx\` ON \`disclaimers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_deleted_at_idx\` ON \`disclaimers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers__status_idx\` ON \`disclaimers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`disclaimers_locales_locale_parent_id_unique\` ON \`disclaimers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_texts_order_parent\` ON \`disclaimers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v_version_applies_to\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclaimers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_applies_to_order_idx\` ON \`_disclaimers_v_version_applies_to\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_applies_to_parent_idx\` ON \`_disclaimers_v_version_applies_to\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_jurisdiction\` text,
  	\`version_version\` text,
  	\`version_slug\` text,
  	\`version_source_locale\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_parent_idx\` ON \`_disclaimers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_display_title_idx\` ON \`_disclaimers_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_jurisdiction_idx\` ON \`_disclaimers_v\` (\`version_jurisdiction\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_slug_idx\` ON \`_disclaimers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_source_locale_idx\` ON \`_disclaimers_v\` (\`version_source_locale\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_updated_at_idx\` ON \`_disclaimers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_created_at_idx\` ON \`_disclaimers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_deleted_at_idx\` ON \`_disclaimers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version__status_idx\` ON \`_disclaimers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_created_at_idx\` ON \`_disclaimers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_updated_at_idx\` ON \`_disclaimers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_snapshot_idx\` ON \`_disclaimers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_published_locale_idx\` ON \`_disclaimers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_latest_idx\` ON \`_disclaimers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_disclaimers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_disclaimers_v_locales_locale_parent_id_unique\` ON \`_disclaimers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclaimers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_texts_order_parent\` ON \`_disclaimers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published\` text,
  	\`language\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_display_title_idx\` ON \`sources\` (\`display_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_slug_idx\` ON \`sources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_deleted_at_idx\` ON \`sources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sources__status_idx\` ON \`sources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_title\` text,
  	\`version_publisher\` text,
  	\`version_url\` text,
  	\`version_published\` text,
  	\`version_language\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_display_title_idx\` ON \`_sources_v\` (\`version_display_title\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_slug_idx\` ON \`_sources_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_deleted_at_idx\` ON \`_sources_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version__status_idx\` ON \`_sources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_snapshot_idx\` ON \`_sources_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_published_locale_idx\` ON \`_sources_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_latest_idx\` ON \`_sources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_texts_order_parent\` ON \`_sources_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_served_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_served_locales_order_idx\` ON \`sites_served_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_served_locales_parent_idx\` ON \`sites_served_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_fallback_chain\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_fallback_chain_order_idx\` ON \`sites_fallback_chain\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_fallback_chain_parent_id_idx\` ON \`sites_fallback_chain\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_allowed_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_allowed_types_order_idx\` ON \`sites_allowed_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_allowed_types_parent_idx\` ON \`sites_allowed_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_allowed_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_allowed_countries_order_idx\` ON \`sites_allowed_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_allowed_countries_parent_idx\` ON \`sites_allowed_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_keys\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`prefix\` text,
  	\`created_at\` text,
  	\`expires_at\` text,
  	\`hash\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_keys_order_idx\` ON \`sites_keys\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_keys_parent_id_idx\` ON \`sites_keys\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_keys_hash_idx\` ON \`sites_keys\` (\`hash\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`kind\` text NOT NULL,
  	\`country\` text,
  	\`active\` integer DEFAULT true,
  	\`default_locale\` text NOT NULL,
  	\`rate_limit\` numeric DEFAULT 600 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_slug_idx\` ON \`sites\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sites_country_idx\` ON \`sites\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`destinations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`destinations_id\`) REFERENCES \`destinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_rels_order_idx\` ON \`sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_parent_idx\` ON \`sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_path_idx\` ON \`sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_destinations_id_idx\` ON \`sites_rels\` (\`destinations_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_working_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_working_locales_order_idx\` ON \`users_working_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_working_locales_parent_idx\` ON \`users_working_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`interface_language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_collection_slug_idx\` ON \`translations\` (\`collection_slug\`);`)
  await db.run(sql`CREATE INDEX \`translations_document_idx\` ON \`translations\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_in_review_count_idx\` ON \`translations\` (\`in_review_count\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`clinics_airports\`;`)
  await db.run(sql`DROP TABLE \`clinics_contacts_languages\`;`)
  await db.run(sql`DROP TABLE \`clinics_contacts\`;`)
  await db.run(sql`DROP TABLE \`clinics_accreditations\`;`)
  await db.run(sql`DROP TABLE \`clinics_accreditations_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_languages\`;`)
  await db.run(sql`DROP TABLE \`clinics_payment_methods\`;`)
  await db.run(sql`DROP TABLE \`clinics_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`clinics_external_ids\`;`)
  await db.run(sql`DROP TABLE \`clinics\`;`)
  await db.run(sql`DROP TABLE \`clinics_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_texts\`;`)
  await db.run(sql`DROP TABLE \`clinics_rels\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_airports\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_contacts_languages\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_accreditations\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_accreditations_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_payment_methods\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`doctors_degrees\`;`)
  await db.run(sql`DROP TABLE \`doctors_degrees_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_languages\`;`)
  await db.run(sql`DROP TABLE \`doctors_positions\`;`)
  await db.run(sql`DROP TABLE \`doctors_positions_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`doctors_external_ids\`;`)
  await db.run(sql`DROP TABLE \`doctors\`;`)
  await db.run(sql`DROP TABLE \`doctors_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_texts\`;`)
  await db.run(sql`DROP TABLE \`doctors_rels\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_degrees\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_degrees_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_positions\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_positions_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`destinations_kind\`;`)
  await db.run(sql`DROP TABLE \`destinations_resources\`;`)
  await db.run(sql`DROP TABLE \`destinations_resources_locales\`;`)
  await db.run(sql`DROP TABLE \`destinations_airports\`;`)
  await db.run(sql`DROP TABLE \`destinations_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`destinations_external_ids\`;`)
  await db.run(sql`DROP TABLE \`destinations\`;`)
  await db.run(sql`DROP TABLE \`destinations_locales\`;`)
  await db.run(sql`DROP TABLE \`destinations_texts\`;`)
  await db.run(sql`DROP TABLE \`destinations_rels\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_version_kind\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_version_resources\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_version_resources_locales\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_version_airports\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_destinations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`procedures_codings\`;`)
  await db.run(sql`DROP TABLE \`procedures_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`procedures_external_ids\`;`)
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`procedures_locales\`;`)
  await db.run(sql`DROP TABLE \`procedures_texts\`;`)
  await db.run(sql`DROP TABLE \`procedures_rels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_codings\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`offers_includes\`;`)
  await db.run(sql`DROP TABLE \`offers_includes_locales\`;`)
  await db.run(sql`DROP TABLE \`offers_excludes\`;`)
  await db.run(sql`DROP TABLE \`offers_excludes_locales\`;`)
  await db.run(sql`DROP TABLE \`offers_residence_countries\`;`)
  await db.run(sql`DROP TABLE \`offers_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`offers_external_ids\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers_locales\`;`)
  await db.run(sql`DROP TABLE \`offers_texts\`;`)
  await db.run(sql`DROP TABLE \`offers_rels\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_includes\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_includes_locales\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_excludes\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_excludes_locales\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_residence_countries\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`packages_includes\`;`)
  await db.run(sql`DROP TABLE \`packages_includes_locales\`;`)
  await db.run(sql`DROP TABLE \`packages_excludes\`;`)
  await db.run(sql`DROP TABLE \`packages_excludes_locales\`;`)
  await db.run(sql`DROP TABLE \`packages_programme\`;`)
  await db.run(sql`DROP TABLE \`packages_programme_locales\`;`)
  await db.run(sql`DROP TABLE \`packages_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`packages_external_ids\`;`)
  await db.run(sql`DROP TABLE \`packages\`;`)
  await db.run(sql`DROP TABLE \`packages_locales\`;`)
  await db.run(sql`DROP TABLE \`packages_texts\`;`)
  await db.run(sql`DROP TABLE \`packages_rels\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_includes\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_includes_locales\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_excludes\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_excludes_locales\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_programme\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_programme_locales\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_packages_v\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_packages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organizations_serves\`;`)
  await db.run(sql`DROP TABLE \`organizations_languages\`;`)
  await db.run(sql`DROP TABLE \`organizations_contacts_languages\`;`)
  await db.run(sql`DROP TABLE \`organizations_contacts\`;`)
  await db.run(sql`DROP TABLE \`organizations_agreements\`;`)
  await db.run(sql`DROP TABLE \`organizations_agreements_locales\`;`)
  await db.run(sql`DROP TABLE \`organizations_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`organizations_external_ids\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations_locales\`;`)
  await db.run(sql`DROP TABLE \`organizations_texts\`;`)
  await db.run(sql`DROP TABLE \`organizations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_serves\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_contacts_languages\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_agreements\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_agreements_locales\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`entry_rules_documents\`;`)
  await db.run(sql`DROP TABLE \`entry_rules_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`entry_rules_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`entry_rules_external_ids\`;`)
  await db.run(sql`DROP TABLE \`entry_rules\`;`)
  await db.run(sql`DROP TABLE \`entry_rules_texts\`;`)
  await db.run(sql`DROP TABLE \`entry_rules_rels\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v_version_documents\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v_version_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_entry_rules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`aftercare_steps\`;`)
  await db.run(sql`DROP TABLE \`aftercare_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`aftercare_countries\`;`)
  await db.run(sql`DROP TABLE \`aftercare_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`aftercare_external_ids\`;`)
  await db.run(sql`DROP TABLE \`aftercare\`;`)
  await db.run(sql`DROP TABLE \`aftercare_locales\`;`)
  await db.run(sql`DROP TABLE \`aftercare_texts\`;`)
  await db.run(sql`DROP TABLE \`aftercare_rels\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_aftercare_v_rels\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_sites\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_sites_locales\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_languages\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_external_ids\`;`)
  await db.run(sql`DROP TABLE \`telemedicine\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_locales\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_texts\`;`)
  await db.run(sql`DROP TABLE \`telemedicine_rels\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_version_sites\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_version_sites_locales\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_telemedicine_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guides_audience_countries\`;`)
  await db.run(sql`DROP TABLE \`guides_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`guides_external_ids\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_texts\`;`)
  await db.run(sql`DROP TABLE \`guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_audience_countries\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`events_external_ids\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`statistics_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`statistics_external_ids\`;`)
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`DROP TABLE \`statistics_locales\`;`)
  await db.run(sql`DROP TABLE \`statistics_texts\`;`)
  await db.run(sql`DROP TABLE \`statistics_rels\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_governance_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`specialties_synonyms\`;`)
  await db.run(sql`DROP TABLE \`specialties_synonyms_locales\`;`)
  await db.run(sql`DROP TABLE \`specialties\`;`)
  await db.run(sql`DROP TABLE \`specialties_locales\`;`)
  await db.run(sql`DROP TABLE \`specialties_texts\`;`)
  await db.run(sql`DROP TABLE \`_specialties_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_specialties_v_version_synonyms_locales\`;`)
  await db.run(sql`DROP TABLE \`_specialties_v\`;`)
  await db.run(sql`DROP TABLE \`_specialties_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_specialties_v_texts\`;`)
  await db.run(sql`DROP TABLE \`schemes\`;`)
  await db.run(sql`DROP TABLE \`schemes_locales\`;`)
  await db.run(sql`DROP TABLE \`schemes_texts\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`disclaimers_applies_to\`;`)
  await db.run(sql`DROP TABLE \`disclaimers\`;`)
  await db.run(sql`DROP TABLE \`disclaimers_locales\`;`)
  await db.run(sql`DROP TABLE \`disclaimers_texts\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v_version_applies_to\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_texts\`;`)
  await db.run(sql`DROP TABLE \`sites_served_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_fallback_chain\`;`)
  await db.run(sql`DROP TABLE \`sites_allowed_types\`;`)
  await db.run(sql`DROP TABLE \`sites_allowed_countries\`;`)
  await db.run(sql`DROP TABLE \`sites_keys\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_working_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
