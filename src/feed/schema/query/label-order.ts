import { LRUCache } from 'lru-cache';
import { machineEdition } from '../../../contract/editions.ts';
import type { LogType, PublicType } from '../../../contract/index.ts';
import { lowerBound } from '../../paging/order.ts';
import type { Placed } from '../../paging/page.ts';
import { anyScope, rowsSeenBy } from '../../replica/scope.ts';
import { type Condition, every, labelFor } from '../../replica/select.ts';
import { type Asker, wholeReadingKey } from './criteria.ts';
import type { ListOrder } from './orders.ts';

/** A row, with its place in the list. */
export type Row = Placed<number>;

type Asked = { type: PublicType; asker: Asker; condition: Condition; order: ListOrder };

/**
 * The rows that meet a condition in the order of a localized text. SQLite has no collation of a language,
 * so they are sorted here: few rows each time, and the whole of a large type once, after which it follows the log.
 */
export function sortedByLabel(asked: Asked, label: string): readonly Row[] {
  const { condition } = asked;
  const of = { ...asked, label };
  const isOfAll = condition.sql('e', anyScope) === everything;
  const known = knownOf(of);
  if (isOfAll && known.before) return followed(known, of);
  const few = rowsOf(of, condition, mostSorted + 1);
  if (few.length <= mostSorted) return sorted(few, asked);
  const all = followed(known, of);
  if (isOfAll) return all;
  const { type, asker } = asked;
  const met = new Set(
    asker.view
      .query<[number]>([type, ...condition.reads], (scope) => ({
        sql: `SELECT e.n FROM entries e WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)}`,
        values: condition.values,
      }))
      .map(([n]) => n),
  );
  return all.filter(({ node }) => met.has(node));
}

/** Rows that are sorted anew after each move of the log, at most: some milliseconds of work. */
const mostSorted = 2_000;

/** Changed rows that are put into their places one by one, at most. */
const mostMoved = 500;

const everything = every([]).sql('e', anyScope);

type OfLabel = Omit<Asked, 'condition'> & { label: string };

function rowsOf(
  { type, asker: { view, reading }, label }: OfLabel,
  condition: Condition,
  limit: number,
): Row[] {
  return view
    .query<[number, string, string | null]>([type, ...condition.reads], (scope) => ({
      sql: `SELECT e.n, e.id, (${labelFor('label', reading, 'e')}) FROM entries e
            WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)} LIMIT ${limit}`,
      values: [label, ...condition.values],
    }))
    .map(([n, id, value]) => ({ place: [value, id], node: n }));
}

const sorted = (rows: Row[], { order }: Pick<Asked, 'order'>) =>
  rows.sort((one, other) => order.compare(one.place, other.place));

/** A list that was sorted, and how far the replica was then. */
type Kept = { seq: number; rows: readonly Row[] };

/** Rows that are kept in all; each takes some 150 bytes. */
const mostKept = 500_000;

const kept = new LRUCache<string, Kept>({
  maxSize: mostKept,
  sizeCalculation: ({ rows }) => rows.length + 1,
});

/** How far the replica is now, and the list that was sorted before. */
type Known = { key: string; seq: number; before: Kept | undefined };

function knownOf({ type, asker: { view, reading }, order }: OfLabel): Known {
  let scopeNumber = 0;
  const [state] = view.query<[string, number]>([type], (scope) => {
    scopeNumber = scope.number;
    return { sql: 'SELECT identity, seq FROM state', values: [] };
  });
  const [identity, seq] = state as [string, number];
  const key = `${identity} ${scopeNumber} ${type} ${order.name} ${wholeReadingKey(reading)}`;
  return { key, seq, before: kept.get(key) };
}

/** All rows of a type that a site sees in an order; only what has changed since is moved. */
function followed({ key, seq, before }: Known, of: OfLabel): readonly Row[] {
  if (before?.seq === seq) return before.rows;
  const rows = (before && moved(before, of)) ?? sorted(rowsOf(of, every([]), -1), of);
  kept.set(key, { seq, rows });
  return rows;
}

/** The list with what has changed since in other places; undefined where that is too much. */
function moved({ seq, rows }: Kept, of: OfLabel): readonly Row[] | undefined {
  const { type, asker, order } = of;
  const types: LogType[] = [type, machineEdition(type)];
  const ids = asker.view
    .query<[string]>([type], () => ({
      sql: `SELECT DISTINCT id FROM entries WHERE type IN (?, ?) AND live IN (0, 1) AND seq > ? LIMIT ${mostMoved + 1}`,
      values: [...types, seq],
    }))
    .map(([id]) => id);
  if (ids.length === 0) return rows;
  if (ids.length > mostMoved) return undefined;
  const changed = new Set(ids);
  const result = rows.filter(({ place: [, id] }) => !changed.has(id));
  const condition: Condition = {
    sql: (row) => `${row}.id IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(ids)],
    reads: [],
  };
  for (const row of rowsOf(of, condition, -1)) {
    const at = lowerBound(
      result.length,
      (index) => order.compare((result[index] as Row).place, row.place) < 0,
    );
    result.splice(at, 0, row);
  }
  return result;
}
