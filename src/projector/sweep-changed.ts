import { inChunks } from './in-chunks.ts';
import type { ProjectOptions } from './project-documents.ts';
import { projectChanged } from './project-hints.ts';
import { projectUnseen } from './project-unseen.ts';
import { projectionOf, watched } from './projections.ts';
import { writtenPages } from './read-written.ts';
import { readStamps, type Stamps, type Written } from './stamps.ts';
import { isSwept, sweepAll } from './sweep.ts';
import { CHUNK, PAGE, SETTLE_MS, type SweepOptions } from './sweep-options.ts';

type Sweep = Required<Pick<SweepOptions, 'settleMs'>> &
  Pick<SweepOptions, 'pause'> & { collection: string; stamps: Stamps };

/**
 * Compares every document's id and time of its last write with what was seen when it was projected,
 * and projects what differs, is new or is gone. Ids and times alone are read, and what is projected is
 * remembered at once: the work grows with what has changed, and a sweep that was stopped goes on
 * where it was.
 *
 * @returns how many documents it has compared.
 */
export async function sweepChanged(
  options: ProjectOptions,
  { pause, settleMs = SETTLE_MS }: SweepOptions = {},
): Promise<number> {
  const stamps = await readStamps(options.payload, options.log);
  if (!(await isSwept(options, stamps))) {
    await sweepAll(options, { pause, settleMs, resume: true });
  }
  let documents = 0;
  for (const collection of watched) {
    const sweep = { collection, stamps, settleMs, pause };
    const { present, gone } = await compare(options, sweep);
    for (const id of await liveIds(options, collection)) {
      if (!present.has(id)) {
        gone.add(id);
      }
    }
    await projectGone(options, sweep, [...gone]);
    documents += present.size;
  }
  return documents;
}

/** Projects what differs. @returns what is there, and what was there. */
async function compare(options: ProjectOptions, sweep: Sweep) {
  const { payload, log } = options;
  const { collection, pause } = sweep;
  const present = new Set<string>();
  const gone = new Set<string>();
  const compareRange = async (docs: Written[], after: string | null, upTo: string | null) => {
    const seen = await log.marks.seenBetween(collection, { after, upTo });
    await projectUnseen(options, { ...sweep, docs, seen });
    for (const { id } of docs) {
      present.add(id);
    }
    for (const id of seen.keys()) {
      if (!present.has(id)) {
        gone.add(id);
      }
    }
  };
  let after: string | null = null;
  for await (const docs of writtenPages(payload, collection, { limit: PAGE })) {
    const upTo: string | null = docs.at(-1)?.id ?? null;
    await compareRange(docs, after, upTo);
    after = upTo;
    await pause?.();
  }
  await compareRange([], after, null);
  return { present, gone };
}

async function liveIds({ log }: ProjectOptions, collection: string): Promise<string[]> {
  const type = projectionOf(collection)?.type;
  return type ? log.liveIds(type) : [];
}

async function projectGone(
  options: ProjectOptions,
  { collection, pause }: Sweep,
  gone: readonly string[],
): Promise<void> {
  for (const ids of inChunks(gone, CHUNK)) {
    await projectChanged(
      options,
      ids.map((document) => ({ collection, document })),
    );
    await options.log.marks.drop(collection, ids);
    await pause?.();
  }
}
