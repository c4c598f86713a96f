import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { PolyclinicError } from '../errors.ts';
import type { FeedLog } from '../feed-log/types.ts';
import { buildLog } from './build-log.ts';
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
