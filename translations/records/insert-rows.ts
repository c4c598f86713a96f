type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows of the collection of translations with one statement; `payload.db.create` takes one
 * for each. Their collection has neither lists nor localized fields: a row is all there is of a record.
 *
 * Where a key is taken, SQLite inserts none of the rows, and MongoDB those before it.
 */
export type InsertRows = (collection: 'translations', rows: readonly Row[]) => Promise<void>;

/** What src/database.ts adds to Payload's adapters. */
export type InsertsRows = { insertRows: InsertRows };

/** The rows with both of their times, which an adapter sets only in its own `create`. */
export function withTimes(rows: readonly Row[]): Row[] {
  const now = new Date().toISOString();
  return rows.map((row) => ({ ...row, createdAt: now, updatedAt: now }));
}
