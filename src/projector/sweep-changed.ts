import type { Where } from 'payload';
import type { TranslationRecord } from '../../translations/records/change-record.ts';
import type { ProjectOptions } from './project-documents.ts';
import { type Changed, inChunks, projectChanged } from './project-hints.ts';
import { projectionOf, watched } from './projections.ts';
import {
  CHUNK,
  isSwept,
  PAGE,
  projectUnseen,
  SETTLE_MS,
  type SweepOptions,
  sweepAll,
} from './sweep.ts';
import { readStamps, type Stamps, type Written, writtenPages } from './written.ts';

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

/**
 * Projects whatever was written since a moment and not projected yet, hint or no hint: repairs what a
 * process that died between its write and its hint has left.
 *
 * @param options.records when the records of translations that were found were written, by id: what
 * is in it is not projected twice.
 */
export async function sweepSince(
  options: ProjectOptions,
  since: Date,
  { pause, settleMs = SETTLE_MS, records }: SweepOptions & { records?: Map<string, string> } = {},
): Promise<void> {
  const where: Where = { updatedAt: { greater_than_equal: since.toISOString() } };
  const stamps = await readStamps(options.payload, options.log);
  for (const collection of watched) {
    for await (const docs of writtenPages(options.payload, collection, { where, limit: PAGE })) {
      const ids = docs.map(({ id }) => id);
      const seen = await options.log.marks.seenOf(collection, ids);
      await projectUnseen(options, { collection, docs, seen, stamps, settleMs, pause });
    }
  }
  const translated = await translatedSince(options, where, records);
  for (const chunk of inChunks(translated, CHUNK)) {
    await projectChanged(options, chunk);
    await pause?.();
  }
}

async function translatedSince(
  { payload }: ProjectOptions,
  where: Where,
  records: Map<string, string> = new Map(),
): Promise<Changed[]> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where,
    select: { collectionSlug: true, document: true, updatedAt: true },
    pagination: false,
  });
  const known = new Map(records);
  records.clear();
  for (const { id, updatedAt } of docs) {
    records.set(String(id), String(updatedAt));
  }
  return docs
    .filter(({ id, updatedAt }) => known.get(String(id)) !== String(updatedAt))
    .map(({ collectionSlug, document }) => ({ collection: collectionSlug, document }));
}
