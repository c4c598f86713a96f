import type { Database } from '../../src/feed/replica/database.ts';
import { tablesOfEntries } from '../../src/feed/replica/tables.ts';

const columns: Record<(typeof tablesOfEntries)[number], string> = {
  former_audiences: '(SELECT a.audience FROM audiences a WHERE number = t.audience), until',
  texts: 'locale, texts, t.checksum',
  lookups: 'name, key',
  relations: 'field, t.type, t.id',
  facets: 'name, value',
  labels: 'name, locale, label, folded',
  places: 'longitude, latitude',
};

/** All that a replica has, sorted, whatever numbers its rows and audiences have in it. */
export function contentOf({ all }: Pick<Database, 'all'>): Record<string, string[]> {
  const sorted = (sql: string) =>
    all(sql)
      .map((row) => JSON.stringify(row))
      .sort();
  return Object.fromEntries([
    [
      'entries',
      sorted(
        `SELECT e.type, id, public_type, seq, live, a.audience, served, s.audience, source, meta, facts, checksum
         FROM entries e JOIN audiences a ON a.number = e.audience
         LEFT JOIN audiences s ON s.number = e.served_audience AND e.served`,
      ),
    ],
    ...tablesOfEntries.map((table) => [
      table,
      sorted(`SELECT e.type, e.id, ${columns[table]} FROM ${table} t JOIN entries e USING (n)`),
    ]),
  ]);
}
