import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { titlePathOf } from '../../translations/records/change-record.ts'
import { wholeEntry } from '../../translations/records/entry.ts'
import { namesIn } from '../../translations/records/names.ts'

/** How many records are read at once. */
const PAGE = 200

/** Gives the records of translations from before the names that lists show and search the names that they have. */
export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  for (let last = ''; ; ) {
    const { rows } = await db.run(
      sql`SELECT id, collection_slug, entries FROM translations WHERE id > ${last} ORDER BY id LIMIT ${PAGE}`,
    )
    for (const row of rows) {
      const entries = JSON.parse(String(row.entries)).map(wholeEntry)
      const { title, searchText } = namesIn(entries, titlePathOf(payload, String(row.collection_slug)))
      await db.run(
        sql`UPDATE translations SET title = ${title}, search_text = ${searchText} WHERE id = ${String(row.id)}`,
      )
      last = String(row.id)
    }
    if (rows.length < PAGE) return
  }
}

/** The columns are dropped with the migration before. */
export async function down(): Promise<void> {}
