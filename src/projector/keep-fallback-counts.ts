import type { FeedLog } from '../feed-log/types.ts';
import { createFallbackCounts, type SiteFallback } from './fallback-counts.ts';
import { pause } from './with-lease.ts';

/** How often it is looked whether the log has moved, in milliseconds. */
const EVERY_MS = 5_000;

/** The note that holds the counts. */
const NOTE = 'fallbacks';

/**
 * Keeps a note of what the readers of each site get in another language, while the lease lasts. The first count of
 * a process reads the whole log, which takes seconds of a large one: a worker has them, the admin reads the note.
 *
 * @throws AbortError when the signal comes while the log is read.
 */
export async function keepFallbackCounts(
  log: Pick<FeedLog, 'head' | 'read' | 'marks'>,
  signal: AbortSignal,
): Promise<void> {
  const counts = createFallbackCounts(async () => ({
    head: () => log.head(),
    read: async (range) => {
      signal.throwIfAborted();
      return log.read(range);
    },
  }));
  for (let noted = await log.marks.recall(NOTE); !signal.aborted; ) {
    const now = JSON.stringify(await counts());
    if (now !== noted) await log.marks.remember(NOTE, now);
    noted = now;
    await pause(EVERY_MS, signal);
  }
}

/** The counts as a worker has noted them last; none before the first time. */
export async function readFallbackCounts({
  marks,
}: Pick<FeedLog, 'marks'>): Promise<SiteFallback[]> {
  const noted = await marks.recall(NOTE);
  return noted === null ? [] : JSON.parse(noted);
}
