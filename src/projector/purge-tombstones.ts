import { env } from '../env.ts';
import type { FeedLog, Lease } from '../feed-log/types.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How many go in one transaction. */
const BATCH = 500;

/**
 * Drops from the log what has been gone for longer than FEED_TOMBSTONE_DAYS. Copies that are older
 * are told to begin anew.
 *
 * @returns how many were dropped.
 */
export async function purgeTombstones({
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
