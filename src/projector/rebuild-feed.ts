import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { PolyclinicError } from '../errors.ts';
import type { FeedLog, Lease } from '../feed-log/types.ts';
import { sweepAll } from './sweep.ts';
import { acquireWithin, hold } from './with-lease.ts';

/** A worker or a rebuild that was killed holds its lease for a few seconds. */
const PATIENCE_MS = 15_000;

/**
 * Builds the feed log anew from the documents, beside the old one and under the projector’s own
 * lease.
 *
 * @throws PolyclinicError CONFLICT while a worker runs: it must be stopped first. FENCED when another
 *   process has taken the lease over. @throws the signal's reason. The log is then as it was.
 */
export async function rebuildFeed({
  payload,
  log,
  signal = new AbortController().signal,
}: {
  payload: Payload;
  log: FeedLog;
  signal?: AbortSignal;
}): Promise<{ entries: number; milliseconds: number }> {
  const started = performance.now();
  const projector = {
    leases: log.leases,
    name: 'projector',
    holder: `rebuild:${randomUUID()}`,
  };
  const lease = await acquireWithin(projector, PATIENCE_MS, signal);
  signal.throwIfAborted();
  if (!lease) {
    throw new PolyclinicError(
      'CONFLICT',
      'Another process is writing the feed log: stop every worker and every other rebuild, then ' +
        'rebuild again.',
    );
  }
  await hold(
    log.leases,
    lease,
    (held, until) => buildLog({ payload, log, lease: held, signal: until }),
    signal,
  );
  const { seq } = await log.head();
  return { entries: seq, milliseconds: performance.now() - started };
}

/**
 * Projects everything into a log beside the one that is read, and makes that the log in one step.
 * Interrupted at any moment, it leaves the log as it was.
 *
 * @throws the signal's reason. @throws PolyclinicError FENCED
 */
export async function buildLog({
  payload,
  log,
  lease,
  signal,
  now,
}: {
  payload: Payload;
  log: FeedLog;
  lease: Lease;
  signal: AbortSignal;
  /** The moment that “current” and “valid” are judged at; default: now. */
  now?: Date;
}): Promise<void> {
  const staged = await log.stage(lease);
  // What is projected beside says nothing of the log that is read: marks of the build are not kept.
  const forget = async () => undefined;
  const marks = { ...log.marks, put: forget, drop: forget, remember: forget };
  // What is being written at the moment must not be missing: its hint repairs it when it is written.
  const options = { settleMs: 0, pause: async () => signal.throwIfAborted() };
  const into = { ...log, ...staged, marks };
  await sweepAll({ payload, log: into, lease, now, strict: true }, options);
  signal.throwIfAborted();
  await staged.activate(lease);
}
