import type { SourceRow } from '../read/types.ts';
import { type PreparedRow, prepareRow } from '../rows/prepare-row.ts';
import { type Problem, shownValue } from '../rows/problem.ts';
import { referencesIn, refersTo } from '../rows/references-in.ts';
import { type FoundDocument, lookUp, type Sought } from '../write/look-up.ts';
import { findAgain, importRow } from './import-row.ts';
import { inOrder } from './in-order.ts';
import type { Session } from './session.ts';
import type { RowResult } from './types.ts';

/** A row after it was read: what it wants, or why it can't be used. */
type ReadRow = { row: SourceRow } & ({ prepared: PreparedRow } | { problems: Problem[] });

/**
 * Imports some rows: looks up what their cells refer to and their own documents, each at once for
 * all of them, then writes row by row.
 *
 * @returns the results in the rows' order; fewer than the rows when the session was aborted.
 */
export async function importBatch(
  rows: readonly SourceRow[],
  session: Session,
  onResult: (result: RowResult) => void,
): Promise<RowResult[]> {
  await loadReferences(rows, session);
  const read = rows.map((row) => readRow(row, session));
  const { documents, collection } = session.write;
  const found = await lookUp(
    documents,
    collection,
    read.flatMap((row) => soughtBy(row, session)),
  );
  return inOrder(read, session, async (row) => {
    const result = await finish(row, found, session);
    onResult(result);
    return result;
  });
}

/** Reads a row's cells; a second row about one document is refused. */
export function readRow(row: SourceRow, session: Session): ReadRow {
  if ('unreadable' in row) {
    return { row, problems: [{ field: '', column: '', ...row.unreadable }] };
  }
  const prepared = prepareRow(row.cells, session, session.references.resolve);
  if ('problems' in prepared) return { row, ...prepared };
  const { identity } = prepared;
  const first = session.repeated(identity.name, row.line);
  return first === row.line
    ? { row, prepared }
    : { row, problems: [repetition(identity.shown, first)] };
}

async function finish(
  read: ReadRow,
  found: ReadonlyMap<string, readonly FoundDocument[]>,
  session: Session,
): Promise<RowResult> {
  const { line } = read.row;
  if ('prepared' in read) {
    const [{ id }] = soughtBy(read, session) as [Sought];
    const documents = found.get(read.prepared.identity.name) ?? [];
    return importRow({ line, prepared: read.prepared, id, documents }, session);
  }
  // A document that it refers to may have been made of a row just before.
  if (refersTo(session.plan, session.write.collection)) {
    await loadReferences([read.row], session);
    const again = readRow(read.row, session);
    const [sought] = soughtBy(again, session);
    if ('prepared' in again && sought) {
      const documents = await findAgain(sought, session);
      return importRow({ line, prepared: again.prepared, id: sought.id, documents }, session);
    }
  }
  return { line, kind: 'refused', problems: read.problems };
}

const loadReferences = (rows: readonly SourceRow[], { plan, references }: Session) =>
  references.load(
    referencesIn(
      rows.flatMap((row) => ('cells' in row ? [row.cells] : [])),
      plan,
    ),
  );

function soughtBy(read: ReadRow, { idFrom }: Session): Sought[] {
  if (!('prepared' in read)) return [];
  const { identity, locale } = read.prepared;
  return [{ id: idFrom(identity.name), identity, locale }];
}

const repetition = (shown: string, first: number): Problem => ({
  field: '',
  column: '',
  value: shownValue(shown),
  reason: `line ${first} is about the same document`,
  cure: 'keep one of the rows; divide several values of a cell by ";"',
});
