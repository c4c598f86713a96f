import type { CollectionSlug, Payload } from 'payload';
import { machineEdition } from '../contract/editions.ts';
import type { FeedLog, Lease, LogChange } from '../feed-log/types.ts';
import { changesOf } from './changes-of.ts';
import type { Reason } from './dead-letters.ts';
import { flawOf } from './flaw-of.ts';
import { isServed, type Projection } from './projections.ts';
import { readComposed } from './read-composed.ts';
import { readDisclaimers } from './read-disclaimers.ts';
import { relatedTo, usedBy } from './related-to.ts';
import type { Schedule } from './schedule.ts';
import { always, spanOf } from './schedule.ts';

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
export type Refused = { id: string; reason: Reason };

/**
 * Brings the log up to the published state of these documents, all of them at once. One that lacks what
 * it must have, or holds what its fields do not allow, is refused: the log keeps what it has of it.
 *
 * @throws PolyclinicError FENCED; whatever reading or writing throws, for all of them.
 */
export async function projectTogether(
  { payload, log, lease, now = new Date(), schedule }: ProjectOptions,
  projection: Projection,
  ids: readonly string[],
): Promise<Refused[]> {
  const { collection, type, project } = projection;
  const documents = await readComposed(payload, collection, ids);
  const plain = documents.ids.flatMap((id) => documents.get(id, { machine: false })?.doc ?? []);
  const related = await relatedTo(payload, projection, plain);
  const known = await log.get(type, ids);
  const editions = isServed(type) ? await log.get(machineEdition(type), ids) : undefined;
  const servesMachine = documents.servesMachine || related.servesMachine;
  const context = { now, disclaimers: isServed(type) ? await readDisclaimers(payload) : [] };
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
