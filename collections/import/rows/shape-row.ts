import type { Plan } from '../map/plan-of.ts';
import { isBlank } from '../values/read-value.ts';
import type { ValueContext } from '../values/types.ts';
import { type Data, setAt } from './data.ts';
import { joinParts, type RowPart } from './join-parts.ts';
import type { Problem } from './problem.ts';
import { readCell, readRows } from './read-cell.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** What a row says of its document; `problems` is why it can't be used. */
type ShapedRow = { data: Data; problems: Problem[] };

/**
 * A document's data from a row's cells. Pure: documents that cells refer to come from `resolve`.
 * An empty cell says nothing, so that what is in its field stays.
 */
export function shapeRow(
  cells: Cells,
  columns: Plan['columns'],
  resolve: ValueContext['resolve'],
): ShapedRow {
  const data: Data = {};
  const problems: Problem[] = [];
  const parts: RowPart[] = [];
  for (const planned of columns) {
    const cell = cells[planned.column];
    if (isBlank(cell)) continue;
    if (planned.target.list) {
      const read = readRows(cell, planned, resolve);
      problems.push(...read.problems);
      if (read.problems.length === 0) parts.push({ planned, rows: read.value });
    } else {
      const read = readCell(cell, planned, resolve);
      problems.push(...read.problems);
      if (read.problems.length === 0) setAt(data, planned.target.path, read.value);
    }
  }
  const joined = joinParts(parts);
  for (const [path, rows] of joined.lists) setAt(data, path, rows);
  return { data, problems: [...problems, ...joined.problems] };
}

/** The data of a plan's defaults, read as if they were the cells of a row. */
export function shapeDefaults(
  defaults: Plan['defaults'],
  resolve: ValueContext['resolve'],
): ShapedRow {
  const named = defaults.map(({ target, value }) => ({
    column: `default ${target.path}`,
    target,
    value,
  }));
  const cells = Object.fromEntries(named.map(({ column, value }) => [column, value]));
  return shapeRow(cells, named, resolve);
}
