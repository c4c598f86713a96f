import type { Where } from 'payload';
import { pagesById } from '../../translations/pagesById.ts';
import type { TranslationRecord } from '../../translations/records/changeRecord.ts';
import { isSettled } from './look-back.ts';
import { type ProjectOptions, projectDocuments } from './projectDocuments.ts';
import { type Changed, projectChanged } from './projectHints.ts';
import { projections, watched } from './projections.ts';

/** Documents a page: one read, one append. Few, because hints wait for the end of a page. */
const PAGE = 20;

/**
 * How long a document is left alone after a write, in milliseconds: SQLite writes a document in many
 * statements without a transaction, and a sweep must not publish the half of it. Hints are left when
 * a write is done, and the next sweep looks again.
 */
const SETTLE_MS = 3_000;

export type SweepOptions = {
  /** Called between pages, so that hints need not wait for the end of a sweep. */
  pause?: () => Promise<void>;
  /** Milliseconds; 0 where nobody else writes. */
  settleMs?: number;
};

/**
 * Projects whatever was written since a moment, hint or no hint: repairs what a process that died
 * between its write and its hint has left.
 */
export async function sweepSince(
  options: ProjectOptions,
  since: Date,
  { pause, settleMs = SETTLE_MS }: SweepOptions = {},
): Promise<void> {
  const where: Where = { updatedAt: { greater_than_equal: since.toISOString() } };
  for (const collection of watched) {
    await eachPage(options, { collection, where, settleMs }, async ({ settled }) => {
      await projectChanged(
        options,
        settled.map((document) => ({ collection, document })),
      );
      await pause?.();
    });
  }
  await projectChanged(options, await translatedSince(options, where));
}

async function translatedSince({ payload }: ProjectOptions, where: Where): Promise<Changed[]> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where,
    pagination: false,
  });
  return docs.map(({ collectionSlug, document }) => ({ collection: collectionSlug, document }));
}

/**
 * Compares everything with the log: what is missing or differs is written, and what the log has
 * but the database has not is buried.
 *
 * @returns how many documents were compared.
 */
export async function sweepAll(
  options: ProjectOptions,
  { pause, settleMs = SETTLE_MS }: SweepOptions = {},
): Promise<number> {
  let compared = 0;
  for (const projection of projections) {
    const seen = new Set<string>();
    const all = { collection: projection.collection, settleMs };
    await eachPage(options, all, async ({ ids, settled }) => {
      await projectDocuments(options, projection, settled);
      compared += settled.length;
      for (const id of ids) {
        seen.add(id);
      }
      await pause?.();
    });
    const gone = (await options.log.liveIds(projection.type)).filter((id) => !seen.has(id));
    for (let start = 0; start < gone.length; start += PAGE) {
      await projectDocuments(options, projection, gone.slice(start, start + PAGE));
    }
  }
  return compared;
}

type Page = { ids: string[]; settled: string[] };

async function eachPage(
  { payload }: ProjectOptions,
  { collection, where, settleMs }: { collection: string; where?: Where; settleMs: number },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const pages = pagesById(
    (page) =>
      payload.find({
        collection: collection as 'clinics',
        ...page,
        select: { updatedAt: true },
        depth: 0,
        joins: false,
        draft: false,
        trash: true,
        overrideAccess: true,
      }),
    { where, limit: PAGE },
  );
  for await (const docs of pages) {
    const now = Date.now();
    const settled = docs.filter(({ updatedAt }) => isSettled(updatedAt, now, settleMs));
    await act({
      ids: docs.map(({ id }) => String(id)),
      settled: settled.map(({ id }) => String(id)),
    });
  }
}
