import { LRUCache } from 'lru-cache';
import { publicTypeOf } from '../../contract/editions.ts';
import type { LogType } from '../../contract/index.ts';
import type { Database } from '../replica/database.ts';
import { joinTexts } from '../replica/item-texts.ts';
import { textsOf } from '../replica/items.ts';
import { gramsOf, leastFuzzy } from './matches.ts';
import { type SearchedText, searchedTexts } from './texts.ts';
import { isJoined, termsOf } from './tokens.ts';

/** Another number means that an index of this version cannot be used: it is made anew. */
const searchSchema = 2;

/**
 * The tables of a search index, in a database of its own beside the replica's. A row of `search_rows`
 * has the terms of an item in one locale; a part of it that is about another item has a row of its
 * own, which counts only for who sees that item. `search_vocabulary` is FTS5's own view of its lists:
 * in which rows and columns a term is.
 */
const searchTables = (schema: string) => `
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

/** Brings a search index on, a piece at a time. */
export type Indexer = {
  /** Takes in what the replica has beyond the index, at most some entries; @returns whether all is in. */
  step(): boolean;
};

/** Entries that are taken in at once; each takes about a millisecond. */
const together = 20;

type Row = [n: number, type: string, seq: number, live: number, facts: string | null];

/** @param database has the tables of the index and those of the replica. */
export function createIndexer(database: Database): Indexer {
  const known = new LRUCache<string, true>({ max: 100_000 });

  function take([n, type, , live, facts]: Row): void {
    for (const [row] of database.all<[number]>('SELECT row FROM search_rows WHERE n = ?', n)) {
      database.run('DELETE FROM search_terms WHERE rowid = ?', row);
    }
    database.run('DELETE FROM search_rows WHERE n = ?', n);
    if (live === 0 || facts === null || !publicTypeOf(type as LogType)) return;
    const item = joinTexts(facts, textsOf(database, n));
    for (const text of searchedTexts(item)) put(n, text);
  }

  function put(n: number, { locale, about, isWhole, name, text, other }: SearchedText): void {
    const [names, texts, others] = [name, text, other].map(termsOf) as [
      string[],
      string[],
      string[],
    ];
    const inserted = database.one<[number]>(
      `INSERT INTO search_rows (n, locale, about, is_whole, name_length, text_length)
       VALUES (?, ?, ?, ?, ?, ?) RETURNING row`,
      ...[n, locale, about, isWhole ? 1 : 0, new Set(names).size, new Set(texts).size],
    );
    database.run(
      'INSERT INTO search_terms (rowid, name, text, other) VALUES (?, ?, ?, ?)',
      ...[inserted?.[0], ...[names, texts, others].map((terms) => terms.join(' '))],
    );
    for (const term of new Set([...names, ...texts, ...others])) note(term);
  }

  /** Notes a word that may be found when it is misspelt. */
  function note(word: string): void {
    if (word.length < leastFuzzy - 1 || isJoined(word) || known.has(word)) return;
    known.set(word, true);
    const [row] = database.all<[number]>(
      'INSERT OR IGNORE INTO search_words (word) VALUES (?) RETURNING number',
      word,
    );
    for (const gram of row ? gramsOf(word) : []) {
      database.run('INSERT INTO search_grams (gram, number) VALUES (?, ?)', gram, row?.[0]);
    }
  }

  return {
    step: () =>
      database.transaction(() => {
        const seq = database.one<[number]>('SELECT seq FROM search_state')?.[0] ?? 0;
        const rows = database.all<Row>(
          `SELECT n, type, seq, live, facts FROM entries WHERE seq > ? ORDER BY seq LIMIT ${together}`,
          seq,
        );
        for (const row of rows) take(row);
        const last = rows.at(-1);
        if (last) database.run('UPDATE search_state SET seq = ?', last[2]);
        return rows.length < together;
      }),
  };
}
