import type { Payload, Where } from 'payload';
import { CLOCK_SKEW_MS } from '../../collections/clock-skew.ts';
import { removeOldAttempts } from '../../collections/sign-in/attempts.ts';
import { type Sweep, sweepMedia } from '../../media/files/sweep-media.ts';
import { sweepWarning } from '../../media/files/sweep-warning.ts';
import { removeOldPresence } from '../../translations/desk/presence.ts';
import { leafTree } from '../../translations/overlay/leaf-tree.ts';
import { pagesById } from '../../translations/pages-by-id.ts';
import { keepInStep } from '../../translations/records/keep-in-step.ts';
import { LONGEST_RETRY_MS } from '../scheduling/with-bounded-retries.ts';
import { MOST_MS } from './dead-letters.ts';
import { pause } from './with-lease.ts';
import { instant, lookBack } from './written.ts';

/** How often recent writes are looked at, and how far back, in milliseconds. */
const RECORDS_EVERY_MS = 10_000;
const OVERLAP_MS = 60_000;
const PAGE = 50;

/**
 * Keeps the translation records in step with their documents. Every save does so itself; this
 * repairs what a process that died between the two has left. Everything is looked at once at the
 * beginning, then what was written lately.
 */
export async function keepRecords(payload: Payload, signal: AbortSignal): Promise<void> {
  const started = instant();
  await keepSince(payload, new Date(0), signal);
  for (let last = started; !signal.aborted; ) {
    await pause(RECORDS_EVERY_MS, signal);
    const now = instant();
    await keepSince(payload, lookBack(last, now, OVERLAP_MS), signal);
    last = now;
  }
}

async function keepSince(payload: Payload, since: Date, signal: AbortSignal): Promise<void> {
  const translated = Object.values(payload.collections).filter(
    ({ config }) => leafTree(config.fields).length > 0,
  );
  const where = { updatedAt: { greater_than_equal: since.toISOString() } };
  for (const { config } of translated) {
    const pages = pagesById(
      (page) =>
        payload.find({
          collection: config.slug as 'clinics',
          ...page,
          select: {},
          depth: 0,
          joins: false,
          draft: Boolean(config.versions?.drafts),
          overrideAccess: true,
        }),
      { where, limit: PAGE },
    );
    for await (const docs of pages) {
      for (const { id } of docs) {
        await keepInStep(payload, { collection: config.slug, document: String(id) });
      }
      if (signal.aborted) {
        return;
      }
    }
  }
}

/** How often due jobs (scheduled publishing) are looked for, in milliseconds. */
const JOBS_EVERY_MS = 5_000;
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
    await pause(JOBS_EVERY_MS, signal);
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

/** How often files that no document names are looked for, in milliseconds. */
const MEDIA_EVERY_MS = 60 * 60_000;

/** Tidies the media folder while the lease lasts; what needs a person, it only says. */
export async function tidyMedia(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    report(payload, await sweepMedia({ payload }));
    await pause(MEDIA_EVERY_MS, signal);
  }
}

function report({ logger }: Payload, sweep: Sweep): void {
  const warning = sweepWarning(sweep);
  if (warning) logger.warn(warning);
  const { bringBack = [], setAside = [], remove = [] } = sweep.plan ?? {};
  if (bringBack.length + setAside.length + remove.length === 0) return;
  logger.info({ bringBack, setAside, remove, msg: 'Tidied the media folder' });
}
