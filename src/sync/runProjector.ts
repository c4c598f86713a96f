import type { Payload } from 'payload';
import type { FeedLog, Lease } from '../feed/log/types.ts';
import { projectHints } from './projectHints.ts';
import { sweepAll, sweepSince } from './sweep.ts';
import { pause } from './withLease.ts';

/** How often hints are looked for, in milliseconds: a publish is to be seen within a second. */
const POLL_MS = 100;
/** How often recent writes are looked over, and how far back, for writes that left no hint. */
const RECENT_EVERY_MS = 3_000;
const RECENT_OVERLAP_MS = 30_000;
/** How often everything is compared, for what changes with time and for hard deletions. */
const FULL_EVERY_MS = 10 * 60_000;

/**
 * Keeps the log level with the database while the lease lasts. Begins with a full sweep, so what
 * happened while no projector ran is found; hints are served between its pages.
 */
export async function runProjector(
  { payload, log }: { payload: Payload; log: FeedLog },
  lease: Lease,
  signal: AbortSignal,
): Promise<void> {
  const options = { payload, log, lease };
  const serveHints = async () => {
    while (!signal.aborted && (await projectHints(options)) > 0) {
      // Until nothing waits.
    }
    signal.throwIfAborted();
  };
  let recentAt = 0;
  let fullAt = 0;
  while (!signal.aborted) {
    const now = Date.now();
    await serveHints();
    if (now - fullAt >= FULL_EVERY_MS) {
      fullAt = now;
      recentAt = now;
      await sweepAll(options, { pause: serveHints });
    } else if (now - recentAt >= RECENT_EVERY_MS) {
      await sweepSince(options, new Date(recentAt - RECENT_OVERLAP_MS), { pause: serveHints });
      recentAt = now;
    }
    await pause(POLL_MS, signal);
  }
}
