import { LRUCache } from 'lru-cache';
import { publicTypeOf } from '../../contract/editions.ts';
import type { LogType } from '../../contract/index.ts';
import type { Database } from '../replica/database.ts';
import { joinTexts } from '../replica/item-texts.ts';
import { textsOf } from '../replica/items.ts';
import { gramsOf } from './grams.ts';
import { leastFuzzy } from './matches.ts';
import { type SearchedText, searchedTexts } from './texts.ts';
import { isJoined, termsOf } from './tokens.ts';

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
