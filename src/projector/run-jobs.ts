import type { Payload, Where } from 'payload';
import { CLOCK_SKEW_MS } from '../../collections/clock-skew.ts';
import { removeOldAttempts } from '../../collections/sign-in/attempts.ts';
import { removeOldPresence } from '../../translations/desk/presence.ts';
import { LONGEST_RETRY_MS } from '../scheduling/with-bounded-retries.ts';
import { MOST_MS } from './dead-letters.ts';
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

/** A stored moment until which something waits. */
type Wait = {
  collection: 'users' | 'deadLetters' | 'notifications' | 'payload-jobs';
  field: string;
  /** The longest that it is ever given for, in milliseconds. */
  mostMs: number;
  /** Which rows it is of; all without. */
  of?: Where;
};

const hour = 60 * 60_000;

const waits = (payload: Payload): Wait[] => [
  {
    // The pause between two mails with which a password is reset.
    collection: 'users',
    field: 'resetPasswordRequestedAt',
    mostMs: payload.collections.users.config.auth.forgotPassword?.minRequestInterval ?? 0,
  },
  { collection: 'deadLetters', field: 'retryAt', mostMs: MOST_MS },
  // The daily mail; the hours of a day can be 25.
  { collection: 'notifications', field: 'mailAt', mostMs: 25 * hour },
  {
    // Only of what has been tried: else it is the moment that a person chose.
    collection: 'payload-jobs',
    field: 'waitUntil',
    mostMs: LONGEST_RETRY_MS,
    of: { totalTried: { greater_than: 0 } },
  },
];

/**
 * Ends waits that last longer than any is given for, and locks of forms that begin in the future, as a clock that was
 * ahead, and has been set back since, has left them.
 */
export async function clearFutureMoments(payload: Payload): Promise<void> {
  const now = Date.now();
  const after = (ms: number) => ({
    greater_than: new Date(now + ms + CLOCK_SKEW_MS).toISOString(),
  });
  for (const { collection, field, mostMs, of } of waits(payload)) {
    await payload.db.updateMany({
      collection,
      where: { and: [{ [field]: after(mostMs) }, ...(of ? [of] : [])] },
      data: { [field]: new Date(now).toISOString() },
    });
  }
  await payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: { updatedAt: after(0) },
  });
}
