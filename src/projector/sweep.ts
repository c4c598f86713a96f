import { type ProjectOptions, projectDocuments } from './project-documents.ts';
import { inChunks, projectChanged } from './project-hints.ts';
import { isOnlyRelated, projections, watched } from './projections.ts';
import { isSettled, readStamps, type Stamps, type Written, writtenPages } from './written.ts';

/** Documents that are projected at a time. Few, because hints wait for the end of it. */
export const CHUNK = 20;

/** Documents whose ids and times are read at a time. */
export const PAGE = 500;

/**
 * How long a document is left alone after a write, in milliseconds: SQLite writes a document in many
 * statements without a transaction, and a sweep must not publish the half of it. Hints are left when
 * a write is done, and the next sweep looks again.
 */
export const SETTLE_MS = 3_000;

export type SweepOptions = {
  /** Called between chunks, so that hints need not wait for the end of a sweep. */
  pause?: () => Promise<void>;
  /** Milliseconds; 0 where nobody else writes. */
  settleMs?: number;
};

/** The note that holds the edition in which everything has been projected once. */
const NOTE = 'swept';

/**
 * Projects everything: what is missing in the log or differs is written, and what the log has but the
 * database has not is buried. Documents come after those that they are made with (see `projections`),
 * so none has to be projected twice.
 *
 * @param options.resume leaves out what was projected for this log and by this release already.
 */
export async function sweepAll(
  options: ProjectOptions,
  { pause, settleMs = SETTLE_MS, resume = false }: SweepOptions & { resume?: boolean } = {},
): Promise<void> {
  const { payload, log } = options;
  const stamps = await readStamps(payload, log);
  await markRelated(options, stamps);
  for (const projection of projections) {
    const { collection, type } = projection;
    const present = new Set<string>();
    for await (const docs of writtenPages(payload, collection, { limit: CHUNK })) {
      const now = Date.now();
      const settled = docs.filter(({ updatedAt }) => isSettled(updatedAt, now, settleMs));
      const wanted = resume
        ? await unmarked(options, { collection, docs: settled, stamps })
        : settled;
      const ids = wanted.map(({ id }) => id);
      await projectDocuments(options, projection, ids);
      await markSeen(options, { collection, docs: wanted, stamps });
      for (const { id } of docs) {
        present.add(id);
      }
      await pause?.();
    }
    const gone = (await log.liveIds(type)).filter((id) => !present.has(id));
    for (const ids of inChunks(gone, CHUNK)) {
      await projectDocuments(options, projection, ids);
    }
  }
  await log.marks.remember(NOTE, stamps.edition);
}

/** Whether a sweep of everything has come to its end in this edition. */
export async function isSwept({ log }: ProjectOptions, { edition }: Stamps): Promise<boolean> {
  return (await log.marks.recall(NOTE)) === edition;
}

type Some = { collection: string; docs: readonly Written[]; stamps: Stamps };

/** Remembers what was seen of documents that have been projected. */
async function markSeen(
  { log }: ProjectOptions,
  { collection, docs, stamps }: Some,
): Promise<void> {
  await log.marks.put(
    docs.map((doc) => ({ collection, id: doc.id, seen: stamps.of(collection, doc) })),
  );
}

/** What others are made with, and is no item itself, counts as seen before they are projected. */
async function markRelated(options: ProjectOptions, stamps: Stamps): Promise<void> {
  for (const collection of watched.filter(isOnlyRelated)) {
    for await (const page of writtenPages(options.payload, collection, { limit: PAGE })) {
      const docs = await unmarked(options, { collection, docs: page, stamps });
      await markSeen(options, { collection, docs, stamps });
    }
  }
}

async function unmarked({ log }: ProjectOptions, { collection, docs, stamps }: Some) {
  const ids = docs.map(({ id }) => id);
  const seen = await log.marks.seenOf(collection, ids);
  return docs.filter(({ id }) => !stamps.isCurrent(collection, seen.get(id)));
}

type Unseen = Required<Pick<SweepOptions, 'settleMs'>> &
  Pick<SweepOptions, 'pause'> & {
    collection: string;
    docs: readonly Written[];
    seen: ReadonlyMap<string, string>;
    stamps: Stamps;
  };

/** Projects those of some documents whose stamp is not the one that was seen, and remembers it. */
export async function projectUnseen(
  options: ProjectOptions,
  { collection, docs, seen, stamps, settleMs, pause }: Unseen,
): Promise<void> {
  const now = Date.now();
  const unseen = docs.filter(
    (doc) =>
      isSettled(doc.updatedAt, now, settleMs) && seen.get(doc.id) !== stamps.of(collection, doc),
  );
  for (const chunk of inChunks(unseen, CHUNK)) {
    await projectChanged(
      options,
      chunk.map(({ id }) => ({ collection, document: id })),
    );
    await markSeen(options, { collection, docs: chunk, stamps });
    await pause?.();
  }
}
