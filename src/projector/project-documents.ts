import type { CollectionSlug, Payload } from 'payload';
import { machineEdition } from '../contract/editions.ts';
import { isPublicType } from '../contract/index.ts';
import { PolyclinicError } from '../errors.ts';
import type { FeedLog, Lease, LogChange } from '../feed-log/types.ts';
import { changesOf } from './changes-of.ts';
import { type Reason, setAside, takeBack } from './dead-letters.ts';
import { flawOf } from './flaw-of.ts';
import type { Projection } from './projections.ts';
import { readComposed, readDisclaimers } from './read-composed.ts';
import { relatedTo, usedBy } from './related-to.ts';
import { always, type Schedule, spanOf } from './schedule.ts';

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

export type ProjectOptions = {
  payload: Payload;
  log: FeedLog;
  lease: Lease;
  /** The moment that “current” and “valid” are judged at; default: now. */
  now?: Date;
  /** Whether an error ends everything, as where nobody tries again: a log that is built is whole. */
  strict?: boolean;
  /** Where it is noted for how long the items hold. */
  schedule?: Schedule;
};

/** A document that cannot be projected, and why. */
type Refused = { id: string; reason: Reason };

/**
 * Brings the log up to the published state of these documents, all of them at once. One that lacks what
 * it must have, or holds what its fields do not allow, is refused: the log keeps what it has of it.
 *
 * @throws PolyclinicError FENCED; whatever reading or writing throws, for all of them.
 */
async function projectTogether(
  { payload, log, lease, now = new Date(), schedule }: ProjectOptions,
  projection: Projection,
  ids: readonly string[],
): Promise<Refused[]> {
  const { collection, type, project } = projection;
  const documents = await readComposed(payload, collection, ids);
  const plain = documents.ids.flatMap((id) => documents.get(id, { machine: false })?.doc ?? []);
  const related = await relatedTo(payload, projection, plain);
  const known = await log.get(type, ids);
  const editions = isPublicType(type) ? await log.get(machineEdition(type), ids) : undefined;
  const servesMachine = documents.servesMachine || related.servesMachine;
  const context = { now, disclaimers: isPublicType(type) ? await readDisclaimers(payload) : [] };
  const { fields = [] } = payload.collections[collection as CollectionSlug]?.config ?? {};
  const refused: Refused[] = plain.flatMap((doc) => {
    const flaw = flawOf(fields, doc);
    return flaw ? { id: doc.id, reason: flaw } : [];
  });
  const isRefused = new Set(refused.map(({ id }) => id));
  const sound = ids.filter((id) => !isRefused.has(id));
  const changes = sound.flatMap((id): LogChange[] => {
    const projected = (machine: boolean) => {
      const composed = documents.get(id, { machine });
      return composed ? project(composed, { ...context, related: related.as({ machine }) }) : null;
    };
    return changesOf(
      { id, type },
      { plain: projected(false), machine: servesMachine ? projected(true) : null },
      { plain: known.get(id), machine: editions?.get(id) },
    );
  });
  await log.append(lease, changes);
  const docs = new Map(plain.map((doc) => [doc.id, doc]));
  const plainly = { ...context, related: related.as({ machine: false }) };
  const marks = sound.map((id) => {
    const doc = docs.get(id);
    const span = doc ? spanOf(projection, doc, plainly) : always;
    schedule?.note({ collection, id }, span);
    return { collection, id, span, uses: doc ? usedBy(projection, doc) : [] };
  });
  await log.marks.put(marks);
  return refused;
}
