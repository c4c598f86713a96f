import type { Payload, Where } from 'payload';
import { CLOCK_SKEW_MS } from '../../collections/clock-skew.ts';
import { LONGEST_RETRY_MS } from '../scheduling/with-bounded-retries.ts';
import { MOST_MS } from './dead-letters.ts';

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
