import type Database from 'libsql';
import { type DocumentKey, keyOf, type MarkStore } from './marks.ts';

export const markSchema = `
  CREATE TABLE IF NOT EXISTS feed_marks (
    collection TEXT NOT NULL, id TEXT NOT NULL, seen TEXT, holds_from INTEGER, holds_until INTEGER,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS feed_uses (
    collection TEXT NOT NULL, id TEXT NOT NULL, used TEXT NOT NULL,
    PRIMARY KEY (collection, id, used)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS feed_uses_used ON feed_uses (used);
  CREATE TABLE IF NOT EXISTS feed_notes (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

const setSeen = `
  INSERT INTO feed_marks (collection, id, seen) VALUES (?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE SET seen = excluded.seen
    WHERE seen IS NOT excluded.seen`;

const setSpan = `
  INSERT INTO feed_marks (collection, id, holds_from, holds_until) VALUES (?, ?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE
    SET holds_from = excluded.holds_from, holds_until = excluded.holds_until
    WHERE holds_from IS NOT excluded.holds_from OR holds_until IS NOT excluded.holds_until`;

const spans = `
  SELECT collection, id, holds_from AS 'from', holds_until AS 'until' FROM feed_marks
  WHERE holds_from IS NOT NULL OR holds_until IS NOT NULL`;

type SpanRow = DocumentKey & { from: number | null; until: number | null };

/** SQLite has no infinity among its integers. */
const finite = (time: number) => (Number.isFinite(time) ? time : null);

/**
 * The projector's memory in the tables `feed_marks`, `feed_uses` and `feed_notes`.
 *
 * @param attempt does work in a transaction, again while the file is busy.
 */
export function sqliteMarks(
  db: Database.Database,
  attempt: <T>(work: () => T) => Promise<T>,
): MarkStore {
  const sql = {
    between: db.prepare(`
      SELECT id, seen FROM feed_marks
      WHERE collection = ? AND id > ? AND (? IS NULL OR id <= ?) AND seen IS NOT NULL`),
    one: db.prepare(
      'SELECT id, seen FROM feed_marks WHERE collection = ? AND id = ? AND seen IS NOT NULL',
    ),
    setSeen: db.prepare(setSeen),
    setSpan: db.prepare(setSpan),
    drop: db.prepare('DELETE FROM feed_marks WHERE collection = ? AND id = ?'),
    spans: db.prepare(spans),
    uses: db.prepare('SELECT used FROM feed_uses WHERE collection = ? AND id = ?'),
    addUse: db.prepare('INSERT INTO feed_uses (collection, id, used) VALUES (?, ?, ?)'),
    dropUses: db.prepare('DELETE FROM feed_uses WHERE collection = ? AND id = ?'),
    using: db.prepare('SELECT collection, id FROM feed_uses WHERE used = ?'),
    recall: db.prepare('SELECT value FROM feed_notes WHERE name = ?'),
    remember: db.prepare(`
      INSERT INTO feed_notes (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
  };
  const byId = (rows: unknown[]) =>
    new Map((rows as { id: string; seen: string }[]).map(({ id, seen }) => [id, seen]));

  function setUses(collection: string, id: string, uses: readonly string[]): void {
    const stored = (sql.uses.all(collection, id) as { used: string }[]).map(({ used }) => used);
    if (stored.length === uses.length && stored.every((used) => uses.includes(used))) return;
    sql.dropUses.run(collection, id);
    for (const used of uses) sql.addUse.run(collection, id, used);
  }

  return {
    seenBetween: (collection, { after, upTo }) =>
      attempt(() => byId(sql.between.all(collection, after ?? '', upTo, upTo))),
    seenOf: (collection, ids) =>
      attempt(() => byId(ids.flatMap((id) => sql.one.all(collection, id)))),
    put: (marks) =>
      attempt(() => {
        for (const { collection, id, seen, span, uses } of marks) {
          if (seen !== undefined) sql.setSeen.run(collection, id, seen);
          if (span) sql.setSpan.run(collection, id, finite(span.from), finite(span.until));
          if (uses) setUses(collection, id, uses);
        }
      }),
    drop: (collection, ids) =>
      attempt(() => {
        for (const id of ids) {
          sql.drop.run(collection, id);
          sql.dropUses.run(collection, id);
        }
      }),
    spans: () =>
      attempt(() =>
        (sql.spans.all() as SpanRow[]).map(({ from, until, ...document }) => ({
          ...document,
          span: {
            from: from ?? Number.NEGATIVE_INFINITY,
            until: until ?? Number.POSITIVE_INFINITY,
          },
        })),
      ),
    using: (used) =>
      attempt(() => {
        const rows = used.flatMap((key) => sql.using.all(key) as DocumentKey[]);
        return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
      }),
    recall: (name) =>
      attempt(() => (sql.recall.all(name) as { value: string }[])[0]?.value ?? null),
    remember: (name, value) =>
      attempt(() => {
        sql.remember.run(name, value);
      }),
  };
}
