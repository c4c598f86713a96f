import type { Plan } from '../map/plan-of.ts';
import { type Cells, shapeRow } from './shape-row.ts';

/** What the cells of rows call documents, by the documents' collection. */
export function referencesIn(rows: readonly Cells[], plan: Plan): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  if (!refersTo(plan)) return names;
  for (const cells of rows) {
    shapeRow(cells, plan.columns, (collection, name) => {
      names.set(collection, (names.get(collection) ?? new Set()).add(name));
      return undefined;
    });
  }
  return names;
}

/** Whether a plan's columns refer to documents, of one collection or of any. */
export function refersTo({ columns }: Plan, collection?: string): boolean {
  return columns.some(({ target }) =>
    [target.field, ...target.field.children].some(
      ({ relationTo }) => relationTo !== null && (collection ?? relationTo) === relationTo,
    ),
  );
}
