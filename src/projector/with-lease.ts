import { setTimeout as sleep } from 'node:timers/promises';
import { superseded } from '../feed-log/fence.ts';
import type { Lease, LeaseStore } from '../feed-log/types.ts';

/** A lease that is not renewed for so long is free: another worker takes over within 10 s. */
const TTL_MS = 8_000;
const RENEW_MS = 2_000;
const RETRY_MS = 1_000;

export type LeasedWork = (lease: Lease, signal: AbortSignal) => Promise<void>;

/**
 * Does work while holding a lease, for as long as the signal allows: waits for the lease, renews
 * it, stops the work when it is lost, and begins again. Errors of the work are reported, and the
 * work starts anew with a new lease, so that a passing fault of the database costs seconds.
 */
export async function withLease(
  { leases, name, holder }: { leases: LeaseStore; name: string; holder: string },
  work: LeasedWork,
  { signal, onError }: { signal: AbortSignal; onError: (error: unknown) => void },
): Promise<void> {
  while (!signal.aborted) {
    try {
      const lease = await leases.acquire(name, holder, TTL_MS);
      if (lease) {
        await hold(leases, lease, work, signal);
        continue;
      }
    } catch (error) {
      onError(error);
    }
    await pause(RETRY_MS, signal);
  }
}

/**
 * Does one piece of work while holding a lease, if it is free; otherwise nothing. The work's signal
 * comes when the lease is lost.
 */
export async function underLease(
  { leases, name, holder }: { leases: LeaseStore; name: string; holder: string },
  work: LeasedWork,
  signal: AbortSignal,
): Promise<void> {
  const lease = await leases.acquire(name, holder, TTL_MS);
  if (lease) {
    await hold(leases, lease, work, signal);
  }
}

/** Waits for a lease to be free. @returns null when it was not for so long, or the signal came. */
export async function acquireWithin(
  { leases, name, holder }: { leases: LeaseStore; name: string; holder: string },
  patienceMs: number,
  signal: AbortSignal,
): Promise<Lease | null> {
  const deadline = performance.now() + patienceMs;
  while (!signal.aborted) {
    const lease = await leases.acquire(name, holder, TTL_MS);
    if (lease || performance.now() > deadline) {
      return lease;
    }
    await pause(RETRY_MS, signal);
  }
  return null;
}

/**
 * Does work with a lease that was acquired, renews it meanwhile, and releases it. The work's signal
 * comes with the outer one, or when the lease is lost.
 */
export async function hold(
  leases: LeaseStore,
  lease: Lease,
  work: LeasedWork,
  signal: AbortSignal,
): Promise<void> {
  const lost = new AbortController();
  const until = AbortSignal.any([signal, lost.signal]);
  const lose = () => lost.abort(superseded(lease.fence));
  const renewing = renew(leases, lease, until).catch(lose);
  renewing.then(lose);
  try {
    await work(lease, until);
  } finally {
    lost.abort();
    await renewing;
    await leases.release(lease).catch(() => undefined);
  }
}

/** Ends when the lease is lost or the work is over. */
async function renew(leases: LeaseStore, lease: Lease, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pause(RENEW_MS, signal);
    if (signal.aborted || !(await leases.renew(lease, TTL_MS))) {
      return;
    }
  }
}

/** Sleeps, or returns at once when the signal comes. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
