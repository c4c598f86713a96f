import type { Database } from '../replica/database.ts';

/** Another number means that an index of this version cannot be used: it is made anew. */
export const searchSchema = 2;

/**
 * The tables of a search index, in a database of its own beside the replica's. A row of `search_rows`
 * has the terms of an item in one locale; a part of it that is about another item has a row of its
 * own, which counts only for who sees that item. `search_vocabulary` is FTS5's own view of its lists:
 * in which rows and columns a term is.
 */
export const searchTables = (schema: string) => `
  CREATE TABLE ${schema}.search_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    number INTEGER NOT NULL, identity TEXT NOT NULL, seq INTEGER NOT NULL
  );
  CREATE TABLE ${schema}.search_rows (
    row INTEGER PRIMARY KEY, n INTEGER NOT NULL, locale TEXT NOT NULL, about TEXT,
    is_whole INTEGER NOT NULL, name_length INTEGER NOT NULL, text_length INTEGER NOT NULL
  );
  CREATE INDEX ${schema}.search_rows_n ON search_rows (n, locale);
  CREATE VIRTUAL TABLE ${schema}.search_terms USING fts5 (
    name, text, other,
    content = '', contentless_delete = 1, detail = 'column', tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE ${schema}.search_vocabulary USING fts5vocab ('search_terms', 'instance');
  CREATE TABLE ${schema}.search_words (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
  CREATE TABLE ${schema}.search_grams (
    gram TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (gram, number)
  ) WITHOUT ROWID;
`;

/** A replica, and how far it is. */
type Indexed = { identity: string; seq: number };

/**
 * Sees to it that a database has the tables of a search index for a replica: they are made
 * anew where they are missing, of another version or of another replica.
 *
 * @param schema the name by which the connection knows the database.
 */
export function prepareIndex(database: Database, schema: string, replica: Indexed): void {
  if (isOf(database, schema, replica)) return;
  database.transaction(() => {
    const tables = database.all<[string, string]>(
      `SELECT type, name FROM ${schema}.sqlite_master
       WHERE name IN ('search_state', 'search_rows', 'search_vocabulary', 'search_terms', 'search_words',
         'search_grams')`,
    );
    for (const [, name] of tables) database.exec(`DROP TABLE ${schema}.${name}`);
    database.exec(searchTables(schema));
    database.exec(
      `INSERT INTO ${schema}.search_state (only_row, number, identity, seq)
       VALUES (1, ${searchSchema}, '${replica.identity}', 0)`,
    );
  });
}

function isOf(database: Database, schema: string, { identity, seq }: Indexed): boolean {
  const [table] = database.all(`SELECT 1 FROM ${schema}.sqlite_master WHERE name = 'search_state'`);
  if (!table) return false;
  const [state] = database.all<[number, string, number]>(
    `SELECT number, identity, seq FROM ${schema}.search_state`,
  );
  // A power cut may have taken from the replica what the index has of it.
  return state?.[0] === searchSchema && state[1] === identity && state[2] <= seq;
}
