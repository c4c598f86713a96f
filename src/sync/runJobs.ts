import type { Payload } from 'payload';
import { pause } from './withLease.ts';

/** How often due jobs (scheduled publishing) are looked for, in milliseconds. */
const POLL_MS = 5_000;

/**
 * Runs Payload's due jobs while the lease lasts. Payload never frees a job whose process died; only
 * the holder of the lease runs jobs, so what is marked as running when it begins is such a job.
 */
export async function runJobs(payload: Payload, signal: AbortSignal): Promise<void> {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
  });
  while (!signal.aborted) {
    await payload.jobs.run({ limit: 20, overrideAccess: true, silent: { info: true } });
    await pause(POLL_MS, signal);
  }
}
