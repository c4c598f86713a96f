import { setTimeout as sleep } from 'node:timers/promises';
import type { Data } from '../rows/data.ts';
import type { PreparedRow } from '../rows/prepare-row.ts';
import { type Problem, shownValue } from '../rows/problem.ts';
import { type FoundDocument, lookUp, type Sought } from '../write/look-up.ts';
import { problemsOf, refusedBy } from '../write/problems-of.ts';
import { writeRow } from '../write/write-row.ts';
import type { Session } from './session.ts';
import type { RowResult } from './types.ts';

/** How often a row that was refused is tried: another process may have taken its slug. */
const ATTEMPTS = 5;
/**
 * For how long a row is tried that another process's write is in the way of, in milliseconds. On
 * MongoDB the transaction of an import that was killed holds its document for up to 60 seconds.
 */
const PATIENCE_MS = 90_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/** A row that was read, and the documents that were found for it. */
type FoundRow = {
  line: number;
  prepared: PreparedRow;
  id: string;
  documents: readonly FoundDocument[];
};

/**
 * Writes a row. What the collection's rules refuse becomes the row's problems.
 *
 * @throws what is no fault of the row (the database is away), after a minute and a half.
 */
export async function importRow(row: FoundRow, session: Session): Promise<RowResult> {
  const { line, prepared, id } = row;
  const { data: wanted, identity, locale, unnamed, provisional } = prepared;
  let { documents } = row;
  const deadline = performance.now() + PATIENCE_MS;
  for (let attempt = 1; ; attempt += 1) {
    const obstacle = obstacleTo(prepared, documents, session);
    if (obstacle) return { line, kind: 'refused', problems: [obstacle] };
    const existing = documents[0] ?? null;
    try {
      const written = await writeRow(
        { id, locale, wanted, existing, unnamed, provisional },
        session.write,
      );
      const note = written.note ?? (prepared.cleaned ? ('cleaned' as const) : undefined);
      return {
        line,
        id: String(existing?.data.id ?? id),
        locale,
        ...written,
        ...(note && { note }),
      };
    } catch (error) {
      const refused = refusedBy(error);
      const isOwnFault = refused !== null && !refused.some(({ path }) => isOurSlug(path, wanted));
      if (!isOwnFault) await pause(attempt);
      documents = await findAgain({ id, identity, locale }, session);
      // A document that was not there before has been made by another import just now.
      const isNew = existing === null && documents.length > 0;
      const isEnough = refused === null ? performance.now() > deadline : attempt >= ATTEMPTS;
      if ((isOwnFault && !isNew) || isEnough) {
        if (refused === null) throw error;
        return {
          line,
          kind: 'refused',
          problems: problemsOf(refused, { data: wanted, plan: session.plan }),
        };
      }
    }
  }
}

/** A slug that the row did not give: another document took it between the look and the write. */
const isOurSlug = (path: string, wanted: Data) => path === 'slug' && wanted.slug === undefined;

const pause = (attempt: number) =>
  sleep(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random()));

/** The documents of a row as they are now. */
export async function findAgain(
  sought: Sought,
  { write }: Session,
): Promise<readonly FoundDocument[]> {
  const found = await lookUp(write.documents, write.collection, [sought]);
  return found.get(sought.identity.name) ?? [];
}

/** Why a row can't be written, whatever it says. */
function obstacleTo(
  { identity, unnamed }: PreparedRow,
  documents: readonly FoundDocument[],
  { plan, namesDocuments }: Session,
): Problem | null {
  const problem = (reason: string, cure: string): Problem => ({
    field: identity.keys[0]?.field ?? '',
    column: '',
    value: shownValue(identity.shown),
    reason,
    cure,
  });
  const [first, second] = documents.map(({ data }) => data);
  if (second) {
    const ids = documents.map(({ data }) => data.id).join(' and ');
    return problem(
      `${documents.length} documents are called so: ${ids}`,
      'merge them, or take the identifier from one',
    );
  }
  if (first?.deletedAt) {
    return problem(
      `its document (${first.id}) is in the trash`,
      'restore it, or delete it for good',
    );
  }
  return !first && unnamed && !namesDocuments
    ? problem(
        `there is no such document in ${plan.collection}, and the file names none`,
        'add a column with the name, or import the documents first',
      )
    : null;
}
