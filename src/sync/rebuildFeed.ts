import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { PolyclinicError } from '../errors.ts';
import type { FeedLog, Lease } from '../feed/log/types.ts';
import { sweepAll } from './sweep.ts';
import { pause } from './withLease.ts';

/** Longer than a full sweep of a large database takes; a running worker waits for its end. */
const LEASE_MS = 30 * 60_000;
/** A worker that was killed holds its lease for a few seconds. */
const PATIENCE_MS = 15_000;

/**
 * Empties the feed log and projects everything again, under the projector’s own lease.
 *
 * @throws PolyclinicError CONFLICT while a worker runs: it must be stopped first.
 */
export async function rebuildFeed({
  payload,
  log,
}: {
  payload: Payload;
  log: FeedLog;
}): Promise<{ entries: number; milliseconds: number }> {
  const started = performance.now();
  const lease = await takeLease(log);
  try {
    await log.reset(lease);
    await sweepAll({ payload, log, lease }, { settleMs: 0 });
    const { seq } = await log.head();
    return { entries: seq, milliseconds: Math.round(performance.now() - started) };
  } finally {
    await log.leases.release(lease);
  }
}

async function takeLease({ leases }: FeedLog): Promise<Lease> {
  const holder = `rebuild:${randomUUID()}`;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const lease = await leases.acquire('projector', holder, LEASE_MS);
    if (lease) {
      return lease;
    }
    if (performance.now() > deadline) {
      throw new PolyclinicError(
        'CONFLICT',
        'A worker is writing the feed log: stop every worker, then rebuild again.',
      );
    }
    await pause(500, new AbortController().signal);
  }
}
