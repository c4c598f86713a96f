import type { PlannedColumn } from '../map/plan-of.ts';
import { listOf } from '../values/list.ts';
import { readValue } from '../values/read-value.ts';
import type { ValueContext } from '../values/types.ts';
import { type Data, isData } from './data.ts';
import { type Problem, shownValue } from './problem.ts';

type Resolve = ValueContext['resolve'];

/** What a cell holds for its field, or why it can't. */
type Read<T> = { value: T; problems: Problem[] };

/** The value of a cell; a list of values where the field takes many. */
export function readCell(cell: unknown, column: PlannedColumn, resolve: Resolve): Read<unknown> {
  const { many } = column.target.field;
  const read = readEach(many ? listOf(cell) : [cell], column, resolve);
  return many ? { ...read, value: [...new Set(read.value)] } : { ...read, value: read.value[0] };
}

/**
 * The rows of a list that a cell holds: a part of each, or whole ones where JSON gives objects.
 *
 * Where the part itself takes many values, they are all of one row, or the same for each.
 */
export function readRows(cell: unknown, column: PlannedColumn, resolve: Resolve): Read<Data[]> {
  const { field } = column.target;
  const items = listOf(cell);
  if (items.some(isData)) return wholeRows(items, column, resolve);
  const read = readEach(items, column, resolve);
  const values = field.many ? [[...new Set(read.value)]] : read.value;
  return { ...read, value: values.map((value) => ({ [field.name]: value })) };
}

function wholeRows(items: unknown[], column: PlannedColumn, resolve: Resolve): Read<Data[]> {
  const problems: Problem[] = [];
  const rows = items.map((item) => {
    const row: Data = {};
    for (const [name, value] of Object.entries(isData(item) ? item : {})) {
      const part = column.target.list?.field.children.find((child) => child.name === name);
      if (!part) {
        problems.push(
          problemOf(column, value, {
            reason: `the list has no part "${name}"`,
            cure: 'leave it out',
          }),
        );
        continue;
      }
      const target = { ...column.target, path: part.path, field: part };
      const read = readCell(value, { ...column, as: undefined, target }, resolve);
      problems.push(...read.problems);
      row[name] = read.value;
    }
    return row;
  });
  return { value: rows, problems };
}

function readEach(
  items: readonly unknown[],
  column: PlannedColumn,
  resolve: Resolve,
): Read<unknown[]> {
  const value: unknown[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const plain = plainIdentifier(item, column.target);
    const read = readValue(plain, { field: column.target.field, resolve }, column.as);
    if ('reason' in read) problems.push(problemOf(column, item, read));
    else value.push(read.value);
  }
  return { value, problems };
}

/** Identifiers that some files give as addresses, by their system. */
const addresses: Readonly<Record<string, RegExp>> = {
  wikidata: /^https?:\/\/www\.wikidata\.org\/(entity|wiki)\/(?=Q\d+$)/,
};

function plainIdentifier(value: unknown, { list }: PlannedColumn['target']): unknown {
  const address = addresses[String(list?.constants.system)];
  return address && typeof value === 'string' ? value.trim().replace(address, '') : value;
}

const problemOf = (
  { column, target }: PlannedColumn,
  value: unknown,
  { reason, cure }: { reason: string; cure: string },
): Problem => ({ field: target.path, column, value: shownValue(value), reason, cure });
