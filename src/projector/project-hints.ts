import type { Payload } from 'payload';
import { keyOf } from '../feed-log/marks.ts';
import { dueLetters } from './dead-letters.ts';
import { dropHints, type Hint, readHints } from './outbox.ts';
import { type ProjectOptions, projectDocuments } from './project-documents.ts';
import { dependentsOf, isProjected, projectionOf } from './projections.ts';
import type { Schedule } from './schedule.ts';
import { readStamps, readWritten, type Written } from './written.ts';

/** A list in pieces of at most `size`, in order. */
export function* inChunks<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) {
    yield list.slice(start, start + size);
  }
}

/** Hints that are acted on at once: enough to be quick, few enough for one transaction. */
const BATCH = 100;

/** A document that may have changed. */
export type Changed = { collection: string; document: string };

/** Acts on the oldest hints. @returns how many there were; 0 means that nothing waits. */
export async function projectHints(options: ProjectOptions): Promise<number> {
  const hints = await readHints(options.payload, BATCH);
  if (hints.length === 0) {
    return 0;
  }
  const before = await readStates(options.payload, hints);
  await projectChanged(
    options,
    hints.map(({ collectionSlug, document }) => ({ collection: collectionSlug, document })),
  );
  await markHinted(options, hints, before);
  await dropHints(options.payload, hints);
  return hints.length;
}

/**
 * Projects documents and whatever is made with them, in the order given, each of them once: it is read as it is by
 * then, with all that it is made with.
 */
export async function projectChanged(
  options: ProjectOptions,
  changed: readonly Changed[],
): Promise<void> {
  const projected = new Set<string>();
  const project = async (collection: string, ids: readonly string[]) => {
    const left = ids.filter((id) => !projected.has(keyOf({ collection, id })));
    await projectAll(options, collection, left);
    for (const id of left) projected.add(keyOf({ collection, id }));
  };
  for (const [collection, ids] of byCollection(changed)) {
    await project(collection, ids);
    for (const [dependent, affected] of await followersOf(options, collection, ids)) {
      await project(dependent, affected);
    }
  }
}

async function projectAll(options: ProjectOptions, collection: string, ids: readonly string[]) {
  const projection = projectionOf(collection);
  if (projection) {
    for (const chunk of inChunks(ids, BATCH)) {
      await projectDocuments(options, projection, chunk);
    }
  }
}

/** What the documents of some hints were like, by collection. */
async function readStates(payload: Payload, hints: readonly Hint[]) {
  const groups = byCollection(
    hints.map(({ collectionSlug, document }) => ({ collection: collectionSlug, document })),
  );
  const states = new Map<string, Map<string, Written>>();
  for (const [collection, ids] of groups) {
    const docs = isProjected(collection) ? await readWritten(payload, collection, ids) : [];
    states.set(collection, new Map(docs.map((doc) => [doc.id, doc])));
  }
  return states;
}

/**
 * Remembers what was seen of the documents, so that no sweep projects them again. A hint is left when
 * a write is done: a document that was written after its hint may be half written, and is not counted.
 */
async function markHinted(
  { payload, log }: ProjectOptions,
  hints: readonly Hint[],
  states: ReadonlyMap<string, ReadonlyMap<string, Written>>,
): Promise<void> {
  const stamps = await readStamps(payload, log);
  const marks = hints.flatMap(({ collectionSlug: collection, document: id, createdAt }) => {
    const doc = states.get(collection)?.get(id);
    const isWhole = doc && Date.parse(doc.updatedAt) <= Date.parse(createdAt);
    return isWhole ? { collection, id, seen: stamps.of(collection, doc) } : [];
  });
  await log.marks.put(marks);
}

/** Whose items are, or were, made with these documents, by collection. */
async function followersOf(
  { payload, log }: ProjectOptions,
  collection: string,
  ids: string[],
): Promise<Map<string, string[]>> {
  const changed: Changed[] = [];
  for (const { collection: by, where } of dependentsOf(collection, ids)) {
    const { docs } = await payload.db.find<{ id: string | number }>({
      collection: by as 'clinics',
      where,
      select: { updatedAt: true },
      pagination: false,
    });
    changed.push(...docs.map(({ id }) => ({ collection: by, document: String(id) })));
  }
  const made = await log.marks.using(ids.map((id) => keyOf({ collection, id })));
  changed.push(...made.map(({ collection: by, id }) => ({ collection: by, document: id })));
  return byCollection(changed);
}

function byCollection(changed: readonly Changed[]): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { collection, document } of changed) {
    groups.set(collection, (groups.get(collection) ?? new Set()).add(document));
  }
  return new Map([...groups].map(([collection, ids]) => [collection, [...ids]]));
}

/**
 * Projects what has come due by now: an offer that begins or is over, an accreditation that
 * expires; and what the clock has stepped back over. What fails is due again.
 */
export async function projectDue(options: ProjectOptions & { schedule: Schedule; now: Date }) {
  const { schedule, now } = options;
  const due = schedule.takeDue(now);
  if (due.length === 0) {
    return;
  }
  try {
    await projectChanged(
      options,
      due.map(({ collection, id }) => ({ collection, document: id })),
    );
  } catch (error) {
    for (const document of due) {
      schedule.note(document, { from: Number.NEGATIVE_INFINITY, until: now.getTime() });
    }
    throw error;
  }
}

/** Dead letters that are tried at a time. */
const RETRIED = 20;

/**
 * Tries again what could not be projected, where its time has come. What is sound by now goes to the
 * log, and what is gone is buried: its line goes either way.
 */
export async function retryLetters(options: ProjectOptions): Promise<void> {
  const due = await dueLetters(options.payload, new Date(), RETRIED);
  await projectChanged(
    options,
    due.map(({ collection, id }) => ({ collection, document: id })),
  );
}
