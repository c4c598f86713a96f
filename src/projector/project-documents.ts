import { PolyclinicError } from '../errors.ts';
import { type Reason, setAside, takeBack } from './dead-letters.ts';
import { type ProjectOptions, projectTogether } from './project-together.ts';
import type { Projection } from './projections.ts';

export type { ProjectOptions } from './project-together.ts';

/**
 * Brings the log up to the published state of these documents: whatever differs is written, and
 * nothing else, so it may be called at any time and any number of times. A document that cannot be
 * projected is set aside as a dead letter and stops none of the others.
 *
 * @throws PolyclinicError FENCED; what is no document's fault, as a database that is away.
 */
export async function projectDocuments(
  options: ProjectOptions,
  projection: Projection,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) {
    return;
  }
  const { payload } = options;
  const { collection } = projection;
  try {
    const refused = await projectTogether(options, projection, ids);
    for (const { id, reason } of refused) {
      await setAside(payload, { collection, id }, reason);
    }
    const dead = new Set(refused.map(({ id }) => id));
    await takeBack(
      payload,
      collection,
      ids.filter((id) => !dead.has(id)),
    );
  } catch (error) {
    await isolate(options, projection, ids, error);
  }
}

/** Halves the documents until the one at fault is alone. */
async function isolate(
  options: ProjectOptions,
  projection: Projection,
  ids: readonly string[],
  error: unknown,
): Promise<void> {
  if (options.strict || isOver(error)) {
    throw error;
  }
  // A database that is away, or full, is nobody's fault.
  await options.log.head();
  const [id, second] = ids;
  if (id !== undefined && second === undefined) {
    await setAside(options.payload, { collection: projection.collection, id }, reasonOf(error));
    options.payload.logger.error({
      err: error,
      msg: `${projection.collection} ${id} cannot be projected and is set aside`,
    });
    return;
  }
  const middle = Math.ceil(ids.length / 2);
  await projectDocuments(options, projection, ids.slice(0, middle));
  await projectDocuments(options, projection, ids.slice(middle));
}

/** The worker's turn is over, or it is ending. */
const isOver = (error: unknown) =>
  (error instanceof PolyclinicError && error.code === 'FENCED') ||
  (error instanceof Error && error.name === 'AbortError');

function reasonOf(error: unknown): Reason {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const cause = text.slice(0, 500);
  return {
    ru: `Документ не удалось подготовить для сайтов: ${cause}`,
    en: `The document could not be prepared for the sites: ${cause}`,
  };
}
