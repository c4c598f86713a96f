import type { PlannedColumn } from '../map/plan-of.ts';
import type { Data } from './data.ts';
import { type Problem, shownValue } from './problem.ts';

/** What one column gives to the rows of a list: a part of each of them. */
export type RowPart = { planned: PlannedColumn; rows: Data[] };

/** The rows of a list, by the list's path. */
type JoinedRows = { lists: Map<string, Data[]>; problems: Problem[] };

/**
 * Puts the parts of rows together: the first value of each column makes the first row, and so on.
 * Columns with other constants (`contacts.phone` and `contacts.email`) make rows of their own.
 */
export function joinParts(parts: readonly RowPart[]): JoinedRows {
  const lists = new Map<string, Data[]>();
  const problems: Problem[] = [];
  for (const group of groupsOf(parts)) {
    const count = Math.max(
      ...group.filter(({ planned }) => !isShared(planned)).map(({ rows }) => rows.length),
      1,
    );
    const short = group.find(({ planned, rows }) => rows.length !== count && !isShared(planned));
    if (short) {
      problems.push(unequal(short, count));
      continue;
    }
    const rows = Array.from({ length: count }, (_, index) =>
      Object.assign(
        {},
        ...group.map(({ planned, rows }) => ({
          ...planned.target.list?.constants,
          ...(isShared(planned) ? rows[0] : rows[index]),
        })),
      ),
    );
    const path = group[0]?.planned.target.list?.field.path ?? '';
    lists.set(path, distinct([...(lists.get(path) ?? []), ...rows]));
  }
  return { lists, problems };
}

/** A part that itself takes many values, as the languages of a contact, is the same in each row. */
const isShared = ({ target }: PlannedColumn) => target.field.many;

const distinct = (rows: readonly Data[]): Data[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];

function groupsOf(parts: readonly RowPart[]): Iterable<RowPart[]> {
  const groups = new Map<string, RowPart[]>();
  for (const part of parts) {
    const { list } = part.planned.target;
    const key = JSON.stringify([list?.field.path, list?.constants]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return groups.values();
}

const unequal = ({ planned, rows }: RowPart, count: number): Problem => ({
  field: planned.target.path,
  column: planned.column,
  value: shownValue(rows.map((row) => row[planned.target.field.name])),
  reason: `it has ${rows.length} values where the columns beside it have ${count}`,
  cure: 'give as many values in each of the columns, divided by ";"',
});
