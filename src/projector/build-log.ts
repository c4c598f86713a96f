import type { Payload } from 'payload';
import type { FeedLog, Lease } from '../feed-log/types.ts';
import { sweepAll } from './sweep.ts';

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
