import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** Columns that hold a day, in the tables of documents; those of versions begin with `version_`. */
const days = [
  'valid_from',
  'valid_to',
  'licence_valid_to',
  'provenance_verified_at',
  'provenance_review_due',
  'verified_at',
  'clinical_review_last_reviewed',
  'signed',
  'consent_expires',
]

/** Names that are no day elsewhere, by their tables. */
const byTable: Readonly<Record<string, readonly string[]>> = {
  doctors_positions: ['from', 'to'],
  _doctors_v_version_positions: ['from', 'to'],
  sources: ['published'],
  _sources_v: ['version_published'],
}

/** A day has one stored form, its midnight in UTC: forms used to write its noon, and REST anything. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const tables = await db.run(sql.raw(`SELECT name FROM sqlite_master WHERE type = 'table'`))
  for (const { name } of tables.rows) {
    const table = String(name)
    const columns = await db.run(sql.raw(`PRAGMA table_info('${table}')`))
    for (const row of columns.rows) {
      const column = String(row.name)
      const isDay = days.includes(column.replace(/^version_/, '')) || byTable[table]?.includes(column)
      if (!isDay) continue
      await db.run(
        sql.raw(
          `UPDATE \`${table}\` SET \`${column}\` = substr(\`${column}\`, 1, 10) || 'T00:00:00.000Z'
           WHERE \`${column}\` GLOB '????-??-??*' AND \`${column}\` NOT LIKE '__________T00:00:00.000Z'`,
        ),
      )
    }
  }
}

/** The times are gone; older releases read a midnight as well. */
export async function down(): Promise<void> {}
