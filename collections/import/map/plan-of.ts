import { PolyclinicError } from '../../../src/errors.ts';
import type { Locale } from '../../../translations/locales.ts';
import type { FieldNode } from './field-tree.ts';
import { folded } from './folded.ts';
import { identityFields } from './identity-fields.ts';
import type { ColumnMap } from './map-file.ts';
import { matchHeader } from './match-header.ts';
import { nearby } from './near-names.ts';
import { type Target, targetOf } from './target-of.ts';

/** What is done with each column of a file. */
export type Plan = {
  collection: string;
  tree: readonly FieldNode[];
  columns: PlannedColumn[];
  /** Values of fields that a row leaves empty, in new documents. */
  defaults: PlannedDefault[];
  /** The fields that tell which document a row is about. */
  recognisedBy: string[];
  /** Columns that go nowhere. */
  unused: string[];
  locale: Locale | undefined;
};

export type PlannedColumn = { column: string; target: Target; as?: string };
type PlannedDefault = { target: Target; value: unknown; assumed: boolean };

/** What is taken for granted where neither a column nor a map says it; the summary tells so. */
const assumptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clinics: { kind: 'hospital', lifecycle: 'operating' },
};

type Sources = {
  collection: string;
  tree: readonly FieldNode[];
  columns: readonly string[];
  map?: ColumnMap;
};

/**
 * Plans an import: by the map where there is one, else by the names of the columns.
 *
 * @throws PolyclinicError BAD_INPUT naming every unknown column or field, with the names nearest to it, or
 *   when nothing in the rows would tell which documents they are about.
 */
export function planOf({ collection, tree, columns, map }: Sources): Plan {
  const wrong: string[] = [];
  const planned: PlannedColumn[] = [];
  for (const [column, to] of destinations({ collection, tree, columns, map }, wrong)) {
    const target = targetOf(tree, to.to, to.constants);
    if ('wrong' in target) wrong.push(`column "${column}": ${target.wrong}`);
    else planned.push({ column, target, ...(to.as && { as: to.as }) });
  }
  const defaults: PlannedDefault[] = [];
  for (const [path, value] of Object.entries(map?.defaults ?? {})) {
    const target = targetOf(tree, path);
    if ('wrong' in target) wrong.push(`default "${path}": ${target.wrong}`);
    else defaults.push({ target, value, assumed: false });
  }
  if (wrong.length > 0) {
    throw new PolyclinicError('BAD_INPUT', `The columns need attention:\n  ${wrong.join('\n  ')}`);
  }
  if (planned.length === 0) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `None of the columns (${columns.join(', ')}) is known in ${collection}: name them in a map (--map FILE.json)`,
    );
  }
  const recognisedBy = identityFields(
    collection,
    planned.map(({ target }) => target),
  );
  if (recognisedBy === null) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `Nothing in the file tells which of the ${collection} a row is about: give a column to externalIds, code or slug (--map FILE.json)`,
    );
  }
  const settled = new Set([...planned, ...defaults].map(({ target }) => target.path));
  for (const [path, value] of Object.entries(assumptions[collection] ?? {})) {
    const target = targetOf(tree, path);
    if (!settled.has(path) && !('wrong' in target)) defaults.push({ target, value, assumed: true });
  }
  const used = new Set(planned.map(({ column }) => column));
  const unused = columns.filter((column) => !used.has(column));
  return {
    collection,
    tree,
    columns: planned,
    defaults,
    unused,
    recognisedBy,
    locale: map?.sourceLocale,
  };
}

type Destination = { to: string; as?: string; constants: Record<string, unknown> };

function destinations(sources: Sources, wrong: string[]): [string, Destination][] {
  const { columns, map } = sources;
  if (!map) {
    return [...matchHeader(columns, sources)].map(([column, to]) => [
      column,
      { to, constants: {} },
    ]);
  }
  return Object.entries(map.columns).flatMap(([name, to]): [string, Destination][] => {
    const column =
      columns.find((known) => known === name) ??
      columns.find((known) => folded(known) === folded(name));
    if (column === undefined) {
      wrong.push(`the file has no column "${name}"${nearby(name, columns)}`);
    }
    return column === undefined || to === null ? [] : [[column, to]];
  });
}
