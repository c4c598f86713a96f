import type { Payload } from 'payload';
import { removeOldAttempts } from '../../collections/sign-in/attempts.ts';
import { removeOldPresence } from '../../translations/desk/presence.ts';
import { clearFutureMoments } from './clear-future-moments.ts';
import { pause } from './with-lease.ts';

/** How often due jobs (scheduled publishing) are looked for, in milliseconds. */
const POLL_MS = 5_000;
/** How often moments are looked for that a clock has left which was ahead, in milliseconds. */
const MOMENTS_EVERY_MS = 60_000;

/**
 * Runs Payload's due jobs while the lease lasts, and ends waits that a clock has left. Payload never frees a job whose
 * process died; only the holder of the lease runs jobs, so what is marked as running when it begins is such a job.
 */
export async function runJobs(payload: Payload, signal: AbortSignal): Promise<void> {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
  });
  let lookedAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    if (performance.now() - lookedAt >= MOMENTS_EVERY_MS) {
      lookedAt = performance.now();
      await clearFutureMoments(payload);
      await removeOldAttempts(payload);
      await removeOldPresence(payload);
    }
    await payload.jobs.run({ limit: 20, overrideAccess: true, silent: { info: true } });
    await pause(POLL_MS, signal);
  }
}
