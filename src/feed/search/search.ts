import type { Locale } from '../../../translations/locales.ts';
import { type PublicType, publicTypes } from '../../contract/index.ts';
import type { Database } from '../replica/database.ts';
import { rowsSeenBy, type Scope, servesType } from '../replica/scope.ts';
import { type Match, matchesOf, type Words } from './matches.ts';
import { type Need, needsOf } from './needs.ts';
import { anyLocale } from './texts.ts';

/** What is looked for, and by whom. */
export type Wanted = {
  query: string;
  /** Null: all. */
  types: readonly PublicType[] | null;
  /** ISO 3166-1 alpha-2; null: all. */
  country: string | null;
  /** The reader's locales, the requested one first; and all that the site is served in. */
  chain: readonly Locale[];
  allowed: readonly Locale[];
};

/** An item that was found. */
export type Hit = { type: PublicType; id: string; score: number };

/** How many were found, the best of them, and what was looked for and found anywhere. */
export type Hits = { total: number; best: Hit[]; terms: string[]; prefixes: string[] };

/** What a reader looks for first, all else being equal. */
const weights: Partial<Record<PublicType, number>> = {
  specialty: 1.5,
  clinic: 1.2,
  destination: 1.2,
  procedure: 1.1,
  statistic: 0.6,
};

/** So many of what was found are given, at most. */
const most = 100;

/** What it is worth to be of a type that the query names. */
const typeWorth = 4;

/** How much of what a specialty or a procedure is worth for a need goes to what is of it. */
const share = 0.45;

/** How much a find counts: in what an item is called, in its text, in its name in another language. */
const boosts = { name: 6, text: 1, other: 4 } as const;

/** BM25+ (Lv and Zhai, 2011), with the constants that it is mostly used with. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Rows that are looked at for what is only like a term of the query, at most. */
const mostRows = 300_000;

/** The fields by which what is of a specialty or a procedure names it. */
const namingFields = [
  'clinic.specialties',
  'doctor.specialties',
  'procedure.specialty',
  'offer.procedure',
];

/**
 * What a site sees that has all that a query looks for, the best first; what has any of it only if,
 * of the types and in the country asked for, nothing has all. Who looks for a specialty or a
 * procedure also finds the clinics, doctors and offers of it. Everything is counted among what the
 * site sees alone: how rare a word is elsewhere must not show.
 *
 * @param database has the tables of the index and those of the replica.
 */
export function search(database: Database, scope: Scope, wanted: Wanted): Hits {
  const found: Found = { worths: [], terms: new Set(), prefixes: new Set() };
  const searched = searchedBy(database, scope, wanted);
  const needs = needsOf(wanted.query);
  for (const need of needs) found.worths.push(worthFor(need, searched, found));
  const candidates = candidatesOf(database, scope, wanted, found);
  const required = needs.filter(({ isOptional }) => !isOptional).length;
  const scored = [...candidates].map(([n, { type, id }]) => {
    let [met, score] = [0, 0];
    for (const [index, worth] of found.worths.entries()) {
      const value = worth.get(n);
      if (value === undefined) continue;
      score += value;
      if (!needs[index]?.isOptional) met += 1;
    }
    return { type, id, met, score: score * met };
  });
  const all = scored.filter(({ met }) => met === required);
  const hits = all.length > 0 ? all : scored.filter(({ met }) => met > 0);
  const best = hits
    .sort((one, other) => other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1))
    .slice(0, most)
    .map(({ type, id, score }) => ({ type, id, score }));
  return { total: hits.length, best, terms: [...found.terms], prefixes: [...found.prefixes] };
}

/** Orders what is worth the same, whatever the rows of a replica are numbered by. */
const keyOf = ({ id, type }: Pick<Hit, 'id' | 'type'>) => `${id} ${type}`;

/** By the number of a row of the replica. */
type Worth = Map<number, number>;
type Found = { worths: Worth[]; terms: Set<string>; prefixes: Set<string> };

type Column = keyof typeof boosts;

/** Finds the rows that have a term, among what the site sees and the reader reads. */
type Searched = Words & {
  scope: Scope;
  rowsWith(match: Match, column: Column): [n: number, type: PublicType, length: number][];
  /** How many items there are, and how long their texts are on average. */
  documents: number;
  averages: { name: number; text: number };
};

function searchedBy(database: Database, scope: Scope, { chain, allowed }: Wanted): Searched {
  const seen =
    publicTypes
      .filter((type) => servesType(scope, type))
      .map((type) => `(${rowsSeenBy(scope, type, 'e')})`)
      .join(' OR ') || 'FALSE';
  const list = (locales: readonly string[]) => locales.map((each) => `'${each}'`).join(', ');
  const rank = `CASE r.locale ${chain.map((each, at) => `WHEN '${each}' THEN ${at}`).join(' ')} ELSE ${chain.length} END`;
  // Who asks for a locale that an item has all its texts in is served no other.
  const isServed = `(r.locale IN (${list(chain)}) OR (r.locale = e.source AND r.locale IN (${list(allowed)})))
    AND NOT EXISTS (
      SELECT 1 FROM search_rows w WHERE w.n = r.n AND w.is_whole AND w.locale IN (${list(chain)})
        AND ${rank.replaceAll('r.locale', 'w.locale')} < ${rank})`;
  const readsIt: Record<Column, string> = {
    name: isServed,
    text: isServed,
    other: `r.locale IN (${list([anyLocale, ...allowed])})`,
  };
  const sees = `(r.about IS NULL OR r.about IN (
    SELECT id FROM entries c WHERE ${rowsSeenBy(scope, 'clinic', 'c')}))`;
  const lengths = database.one<[number, number, number]>(
    `SELECT count(*), avg(name_length), avg(text_length) FROM search_rows r JOIN entries e USING (n)
     WHERE r.locale = e.source AND r.about IS NULL AND (${seen})`,
  );
  const [documents = 0, name = 1, text = 1] = lengths ?? [];
  return {
    database,
    scope,
    documents,
    averages: { name: Math.max(1, name), text: Math.max(1, text) },
    rowsWith({ term, isPrefix }, column) {
      const columns = column === 'other' ? '{name other}' : column;
      const length = column === 'name' ? 'name_length' : 'text_length';
      return database.all(
        `SELECT r.n, e.public_type, min(r.${length}) FROM search_terms t
         JOIN search_rows r ON r.row = t.rowid JOIN entries e ON e.n = r.n
         WHERE search_terms MATCH ? AND (${seen}) AND ${readsIt[column]} AND ${sees} GROUP BY r.n`,
        `${columns} : "${term}"${isPrefix ? ' *' : ''}`,
      );
    },
    // Also asked for no word: whether there was one must not show.
    foundBy: (words, limit) =>
      database
        .all<[string]>(
          `SELECT value FROM json_each(?) WHERE EXISTS (
             SELECT 1 FROM search_vocabulary v CROSS JOIN search_rows r ON r.row = v.doc
             CROSS JOIN entries e ON e.n = r.n
             WHERE v.term = value AND (${seen}) AND ${sees}
               AND (v.col <> 'other' AND ${isServed} OR v.col <> 'text' AND ${readsIt.other}))
           LIMIT ?`,
          JSON.stringify(words),
          limit,
        )
        .map(([word]) => word),
  };
}

/** What each item that meets a need is worth for it; the terms that it has are added. */
function worthFor(need: Need, searched: Searched, found: Found): Worth {
  const own: Worth = new Map();
  const exact = new Map<Column, Set<number>>();
  let rows = 0;
  for (const match of matchesOf(need, searched)) {
    if (rows > mostRows) break;
    const scored = score(match, { searched, own, exact });
    rows += scored;
    if (scored === 0) continue;
    (match.isPrefix ? found.prefixes : found.terms).add(match.term);
  }
  const { database, scope } = searched;
  for (const type of need.types) {
    for (const [n] of database.all<[number]>(
      `SELECT n FROM entries e WHERE ${rowsSeenBy(scope, type, 'e')}`,
    )) {
      own.set(n, (own.get(n) ?? 0) + typeWorth);
    }
  }
  return withNaming(own, searched);
}

/** Adds what a match is worth to each item that has it. @returns how many rows have it. */
function score(
  match: Match,
  { searched, own, exact }: { searched: Searched; own: Worth; exact: Map<Column, Set<number>> },
): number {
  let rows = 0;
  for (const column of Object.keys(boosts) as Column[]) {
    const withIt = exact.get(column) ?? new Set<number>();
    exact.set(column, withIt);
    const all = searched.rowsWith(match, column);
    // What has the term itself begins with it, too: it counts once.
    const found = match.isPrefix ? all.filter(([n]) => !withIt.has(n)) : all;
    if (match.weight === 1) for (const [n] of found) withIt.add(n);
    rows += found.length;
    const rarity = Math.log(
      1 + Math.max(0, searched.documents - found.length + 0.5) / (found.length + 0.5),
    );
    const { k, b, d } = bm25;
    const average = column === 'name' ? searched.averages.name : searched.averages.text;
    for (const [n, type, length] of found) {
      const norm = column === 'other' ? 1 : 1 - b + (b * length) / average;
      const value = boosts[column] * rarity * (d + (k + 1) / (1 + k * norm));
      own.set(n, (own.get(n) ?? 0) + match.weight * value * (weights[type] ?? 1));
    }
  }
  return rows;
}

/** Gives a share of what specialties and procedures are worth to what is of them. */
function withNaming(own: Worth, { database, scope }: Searched): Worth {
  if (own.size === 0) return own;
  const all = new Map(own);
  const named = (['clinic', 'doctor', 'procedure', 'offer'] as const)
    .filter((type) => servesType(scope, type))
    .map((type) => `(${rowsSeenBy(scope, type, 'e')})`)
    .join(' OR ');
  if (named === '') return all;
  const naming = database.all<[number, number]>(
    `SELECT o.n, e.n FROM entries o
     JOIN relations r ON r.type = o.public_type AND r.id = o.id
     JOIN entries e ON e.n = r.n
     WHERE o.n IN (SELECT value FROM json_each(?)) AND o.public_type IN ('specialty', 'procedure')
       AND r.field IN (${namingFields.map((field) => `'${field}'`).join(', ')}) AND (${named})`,
    JSON.stringify([...own.keys()]),
  );
  for (const [of, other] of naming) {
    const before = own.get(other) ?? 0;
    const worth = Math.max(before, (own.get(of) ?? 0) * share) + before / 10;
    if (worth > (all.get(other) ?? 0)) all.set(other, worth);
  }
  return all;
}

/** The items that were found, of the types and in the country asked for. */
function candidatesOf(
  database: Database,
  scope: Scope,
  { types, country }: Wanted,
  { worths }: Found,
): Map<number, { type: PublicType; id: string }> {
  const found = new Set(worths.flatMap((worth) => [...worth.keys()]));
  const rows = database.all<[number, PublicType, string, string]>(
    `SELECT e.n, e.public_type, e.id, a.audience FROM entries e
     JOIN audiences a ON a.number = e.served_audience
     WHERE e.n IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...found]),
  );
  // A doctor is where the clinics are that the site sees.
  const doctors =
    country === null || !servesType(scope, 'doctor')
      ? new Set()
      : doctorsIn(database, scope, country);
  const asked = new Set<PublicType>(types ?? publicTypes);
  const isIn = (n: number, type: PublicType, audience: string) =>
    country === null ||
    (type === 'doctor'
      ? doctors.has(n)
      : (JSON.parse(audience) as { countries: string[] }).countries.includes(country));
  return new Map(
    rows
      .filter(([n, type, , audience]) => asked.has(type) && isIn(n, type, audience))
      .map(([n, type, id]) => [n, { type, id }]),
  );
}

function doctorsIn(database: Database, scope: Scope, country: string): Set<number> {
  const rows = database.all<[number]>(
    `SELECT r.n FROM entries c JOIN facets f ON f.n = c.n AND f.name = 'clinic.country' AND f.value = ?
     JOIN relations r ON r.type = 'clinic' AND r.id = c.id AND r.field = 'doctor.positions'
     WHERE ${rowsSeenBy(scope, 'clinic', 'c')}`,
    country,
  );
  return new Set(rows.map(([n]) => n));
}
