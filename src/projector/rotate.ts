import { type ProjectOptions, projectDocuments } from './project-documents.ts';
import { projections } from './projections.ts';
import { CHUNK, SETTLE_MS, type SweepOptions } from './sweep.ts';
import { isSettled, type Written, writtenPages } from './written.ts';

/** The note that holds where the next step begins. */
const NOTE = 'rotation';

/** A collection and the id behind which to go on; null: at its beginning. */
type Place = { collection: string; after: string | null };

/**
 * Projects a few documents anew, whatever their times say, and remembers the place: called again and
 * again it goes round everything that reaches the feed, also over restarts. It finds what times cannot
 * tell: rows that were edited by hand, translations that were lost, a clock that went back.
 *
 * @returns the ids that it has looked at.
 */
export async function rotate(
  options: ProjectOptions,
  { settleMs = SETTLE_MS }: Pick<SweepOptions, 'settleMs'> = {},
): Promise<string[]> {
  const { payload, log } = options;
  const { collection, after } = placeIn(await log.marks.recall(NOTE));
  const index = projections.findIndex((each) => each.collection === collection);
  const projection = projections[index] ?? projections[0];
  if (!projection) {
    return [];
  }
  const pages = writtenPages(payload, projection.collection, { limit: CHUNK, after });
  const docs: Written[] = (await pages.next()).value ?? [];
  const now = Date.now();
  const ids = docs
    .filter(({ updatedAt }) => isSettled(updatedAt, now, settleMs))
    .map(({ id }) => id);
  await projectDocuments(options, projection, ids);
  const following = projections[(index + 1) % projections.length] ?? projection;
  const next: Place =
    docs.length < CHUNK
      ? { collection: following.collection, after: null }
      : { collection: projection.collection, after: docs.at(-1)?.id ?? null };
  await log.marks.remember(NOTE, JSON.stringify(next));
  return ids;
}

function placeIn(note: string | null): Place {
  const first = { collection: projections[0]?.collection ?? '', after: null };
  return note === null ? first : (JSON.parse(note) as Place);
}
