import type { Plan, PlannedColumn } from '../map/plan-of.ts';
import { type Data, isData, valueAt } from '../rows/data.ts';
import { type Problem, shownValue } from '../rows/problem.ts';
import type { Refused } from './check-values.ts';

/** What to write instead, where the rule's own message does not say. */
const cures: Readonly<Record<string, string>> = {
  'contacts.email': 'write one address, as name@example.org',
  'contacts.fax': 'write the number with its country code, as +82 2 3410 2114',
  'contacts.phone': 'write the number with its country code, as +82 2 3410 2114',
  'contacts.website': 'write the whole address, beginning with https://',
};

/** Problems of a row from values that were refused at paths of its document. */
export function problemsOf(
  refused: readonly Refused[],
  { data, plan }: { data: Data; plan: Pick<Plan, 'columns'> },
): Problem[] {
  return refused.map(({ path, message }) => {
    const column = columnAt(path, data, plan);
    const field = column?.target.path ?? path.replace(/\.\d+/g, '');
    const given = valueAt(data, path);
    return {
      field,
      column: column?.column ?? '',
      value: given === undefined ? '' : shownValue(given),
      reason: message,
      cure: cures[field] ?? cureFor(field, column),
    };
  });
}

const cureFor = (field: string, column: PlannedColumn | undefined) =>
  column
    ? `correct the value in the column "${column.column}"`
    : `give "${field}" a column, or a default in the map`;

/** The column that a path's value came from; of a list, the one whose constants its row has. */
function columnAt(
  path: string,
  data: Data,
  plan: Pick<Plan, 'columns'>,
): PlannedColumn | undefined {
  const plain = path.replace(/\.\d+/g, '');
  const rowPath = /^.*\.\d+/.exec(path)?.[0];
  const row = rowPath === undefined ? undefined : valueAt(data, rowPath);
  const candidates = plan.columns.filter(({ target }) => target.field.path === plain);
  return (
    candidates.find(({ target }) =>
      Object.entries(target.list?.constants ?? {}).every(
        ([name, value]) => isData(row) && row[name] === value,
      ),
    ) ?? candidates[0]
  );
}

/** What Payload refused, from the error that it threw; null when the error is of another kind. */
export function refusedBy(error: unknown): Refused[] | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const status = Number(error.status);
  if (status >= 500) return null;
  const errors = isData(error) && isData(error.data) ? error.data.errors : undefined;
  if (!Array.isArray(errors) || errors.length === 0) return [{ path: '', message: error.message }];
  return errors.map(({ path, message }) => ({
    path: String(path ?? ''),
    message: String(message),
  }));
}
