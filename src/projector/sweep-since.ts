import type { Where } from 'payload';
import type { TranslationRecord } from '../../translations/records/change-record.ts';
import { inChunks } from './in-chunks.ts';
import type { ProjectOptions } from './project-documents.ts';
import { type Changed, projectChanged } from './project-hints.ts';
import { projectUnseen } from './project-unseen.ts';
import { watched } from './projections.ts';
import { writtenPages } from './read-written.ts';
import { readStamps } from './stamps.ts';
import { CHUNK, PAGE, SETTLE_MS, type SweepOptions } from './sweep-options.ts';

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
