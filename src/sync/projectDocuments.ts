import type { Payload } from 'payload';
import { machineEdition } from '../feed/items/editions.ts';
import type { FeedLog, Lease, LogChange, LogEntry } from '../feed/log/types.ts';
import { changesOf } from './changesOf.ts';
import type { Projection } from './projections.ts';
import { readComposed } from './readComposed.ts';
import { readDisclaimers } from './readDisclaimers.ts';
import { relatedTo, usedBy } from './relatedTo.ts';
import type { Schedule } from './schedule.ts';
import { always, spanOf } from './spanOf.ts';

export type ProjectOptions = {
  payload: Payload;
  log: FeedLog;
  lease: Lease;
  /** The moment that “current” and “valid” are judged at; default: now. */
  now?: Date;
  /** Where it is noted for how long the items hold. */
  schedule?: Schedule;
};

/**
 * Brings the log up to the published state of these documents: whatever differs is written, and
 * nothing else, so it may be called at any time and any number of times.
 *
 * @returns what was written. @throws PolyclinicError FENCED
 */
export async function projectDocuments(
  { payload, log, lease, now = new Date(), schedule }: ProjectOptions,
  projection: Projection,
  ids: readonly string[],
): Promise<LogEntry[]> {
  if (ids.length === 0) {
    return [];
  }
  const { collection, type, project } = projection;
  const documents = await readComposed(payload, collection, ids);
  const plain = documents.ids.flatMap((id) => documents.get(id, { machine: false })?.doc ?? []);
  const related = await relatedTo(payload, type, plain);
  const known = await log.get(type, ids);
  const isServed = type !== 'site' && type !== 'disclaimer';
  const editions = isServed ? await log.get(machineEdition(type), ids) : undefined;
  const servesMachine = documents.servesMachine || related.servesMachine;
  const context = { now, disclaimers: isServed ? await readDisclaimers(payload) : [] };
  const changes = ids.flatMap((id): LogChange[] => {
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
  const written = await log.append(lease, changes);
  const docs = new Map(plain.map((doc) => [doc.id, doc]));
  const plainly = { ...context, related: related.as({ machine: false }) };
  const marks = ids.map((id) => {
    const doc = docs.get(id);
    const span = doc ? spanOf(projection, doc, plainly) : always;
    schedule?.note({ collection, id }, span);
    return { collection, id, span, uses: doc ? usedBy(type, doc) : [] };
  });
  await log.marks.put(marks);
  return written;
}
