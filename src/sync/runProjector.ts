import type { Payload } from 'payload';
import type { FeedLog, Lease } from '../feed/log/types.ts';
import { instant, lookBack } from './look-back.ts';
import { projectDue } from './projectDue.ts';
import { projectHints } from './projectHints.ts';
import { purgeTombstones } from './purgeTombstones.ts';
import { createSchedule } from './schedule.ts';
import { sweepAll, sweepSince } from './sweep.ts';
import { pause } from './withLease.ts';
import type { Sweep } from './worker-metrics.ts';

/** How often hints are looked for, in milliseconds: a publish is to be seen within a second. */
const POLL_MS = 100;
/** How often recent writes are looked over, and how far back, for writes that left no hint. */
const RECENT_EVERY_MS = 3_000;
const RECENT_OVERLAP_MS = 30_000;
/** How often everything is compared, for hard deletions and whatever else was missed. */
const FULL_EVERY_MS = 10 * 60_000;

/** How often tombstones are looked for that have become too old. */
const PURGE_EVERY_MS = 60 * 60_000;

type ProjectorOptions = {
  payload: Payload;
  log: FeedLog;
  clock?: () => Date;
  onSweep?: (sweep: Sweep) => void;
};

/**
 * Keeps the log level with the database while the lease lasts. Begins with a full sweep, so what
 * happened while no projector ran is found; hints are served between its pages, and what begins or
 * is over at its moment.
 *
 * @param clock tells the moment that “current” and “valid” are judged at.
 * @param onSweep called after each full sweep.
 */
export async function runProjector(
  { payload, log, clock = () => new Date(), onSweep }: ProjectorOptions,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> {
  const schedule = createSchedule();
  const options = {
    payload,
    log,
    lease,
    schedule,
    get now() {
      return clock();
    },
  };
  const serveHints = async () => {
    while (!signal.aborted && (await projectHints(options)) > 0) {
      // Until nothing waits.
    }
    await projectDue(options);
    signal.throwIfAborted();
  };
  let recent = instant();
  let fullAt = Number.NEGATIVE_INFINITY;
  let purgedAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    const now = instant();
    await serveHints();
    if (now.steady - fullAt >= FULL_EVERY_MS) {
      fullAt = now.steady;
      recent = now;
      const documents = await sweepAll(options, { pause: serveHints });
      onSweep?.({ milliseconds: performance.now() - now.steady, documents });
    } else if (now.steady - recent.steady >= RECENT_EVERY_MS) {
      const since = lookBack(recent, now, RECENT_OVERLAP_MS);
      await sweepSince(options, since, { pause: serveHints });
      recent = now;
    }
    if (now.steady - purgedAt >= PURGE_EVERY_MS) {
      await purgeTombstones(options);
      purgedAt = now.steady;
    }
    await pause(POLL_MS, signal);
  }
}
