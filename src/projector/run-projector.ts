import type { Payload } from 'payload';
import { env } from '../env.ts';
import type { FeedLog, Lease } from '../feed-log/types.ts';
import { projectDue, projectHints, retryLetters } from './project-hints.ts';
import { buildLog } from './rebuild-feed.ts';
import { rotate } from './rotate.ts';
import { createSchedule, type Schedule } from './schedule.ts';
import { sweepChanged, sweepSince } from './sweep-changed.ts';
import { pause } from './with-lease.ts';
import type { Sweep } from './worker-metrics.ts';
import { instant, lookBack } from './written.ts';

/** How often hints are looked for, in milliseconds: a publish is to be seen within a second. */
const POLL_MS = 100;
/** How often recent writes are looked over, and how far back, for writes that left no hint. */
const RECENT_EVERY_MS = 3_000;
const RECENT_OVERLAP_MS = 30_000;
/** How often the moment is noted up to which recent writes have been looked over. */
const NOTE_EVERY_MS = 60_000;
/** How often ids and times of everything are compared, for hard deletions and clocks that went back. */
const FULL_EVERY_MS = 10 * 60_000;
/** How often a few documents are projected whatever their times say: 240 a minute. */
const ROTATE_EVERY_MS = 5_000;

/** How often documents that could not be projected are looked for whose next try has come. */
const RETRY_EVERY_MS = 5_000;

/** How often tombstones are looked for that have become too old. */
const PURGE_EVERY_MS = 60 * 60_000;

/** The note that holds up to when recent writes were looked over. */
const RECENT = 'recent';

type ProjectorOptions = {
  payload: Payload;
  log: FeedLog;
  clock?: () => Date;
  onSweep?: (sweep: Sweep) => void;
};

/**
 * Keeps the log level with the database while the lease lasts. Builds it if it was never built or is a
 * copy that was made under writes, and begins with a sweep, so what happened while no projector ran
 * is found; hints are served between its pages, and what begins or is over at its moment.
 *
 * @param clock tells the moment that “current” and “valid” are judged at.
 * @param onSweep called after each full sweep.
 */
export async function runProjector(
  { payload, log, clock = () => new Date(), onSweep }: ProjectorOptions,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> {
  if (!(await log.begin(lease))) {
    payload.logger.info('The feed log is new, or a copy that was made under writes: building it');
    await buildLog({ payload, log, lease, signal, now: clock() });
  }
  const schedule = await readSchedule(log);
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
  const records = new Map<string, string>();
  let recent = { ...instant(), wall: await readRecent(log) };
  let notedAt = Number.NEGATIVE_INFINITY;
  let fullAt = Number.NEGATIVE_INFINITY;
  let rotatedAt = Number.NEGATIVE_INFINITY;
  let retriedAt = Number.NEGATIVE_INFINITY;
  let purgedAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    const now = instant();
    await serveHints();
    if (now.steady - fullAt >= FULL_EVERY_MS) {
      fullAt = now.steady;
      const documents = await sweepChanged(options, { pause: serveHints });
      onSweep?.({ milliseconds: performance.now() - now.steady, documents });
    } else if (now.steady - recent.steady >= RECENT_EVERY_MS) {
      const since = lookBack(recent, now, RECENT_OVERLAP_MS);
      await sweepSince(options, since, { pause: serveHints, records });
      recent = now;
      if (now.steady - notedAt >= NOTE_EVERY_MS) {
        await log.marks.remember(RECENT, String(now.wall));
        notedAt = now.steady;
      }
    } else if (now.steady - rotatedAt >= ROTATE_EVERY_MS) {
      await rotate(options);
      rotatedAt = now.steady;
    }
    if (now.steady - retriedAt >= RETRY_EVERY_MS) {
      await retryLetters(options);
      retriedAt = now.steady;
    }
    if (now.steady - purgedAt >= PURGE_EVERY_MS) {
      await purgeTombstones(options);
      purgedAt = now.steady;
    }
    await pause(POLL_MS, signal);
  }
}

/** The spans of all documents, as earlier projectors have left them. */
async function readSchedule(log: FeedLog): Promise<Schedule> {
  const schedule = createSchedule();
  for (const { span, ...document } of await log.marks.spans()) {
    schedule.note(document, span);
  }
  return schedule;
}

/** Up to when recent writes were looked over by an earlier projector; now, for the first one. */
async function readRecent(log: FeedLog): Promise<number> {
  const noted = await log.marks.recall(RECENT);
  if (noted !== null) {
    return Number(noted);
  }
  const now = Date.now();
  await log.marks.remember(RECENT, String(now));
  return now;
}

const DAY_MS = 24 * 60 * 60_000;
/** How many go in one transaction. */
const BATCH = 500;

/**
 * Drops from the log what has been gone for longer than FEED_TOMBSTONE_DAYS. Copies that are older
 * are told to begin anew.
 *
 * @returns how many were dropped.
 */
async function purgeTombstones({
  log,
  lease,
  now,
  days = env().FEED_TOMBSTONE_DAYS,
}: {
  log: FeedLog;
  lease: Lease;
  now: Date;
  days?: number;
}): Promise<number> {
  const before = new Date(now.getTime() - days * DAY_MS).toISOString();
  let purged = 0;
  for (let batch = BATCH; batch === BATCH; purged += batch) {
    batch = await log.purge(lease, { before, limit: BATCH });
  }
  return purged;
}
