import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoffMs } from '../../feed-log/backoff.ts';
import type { FeedLog } from '../../feed-log/types.ts';
import { createCatchUp } from './catch-up.ts';
import type { FeedNode } from './node.ts';
import type { Replica } from './replica.ts';

/**
 * Keeps a node equal to the log until aborted: at every move that `watch` tells of, and every
 * `heartbeatMs`, which also keeps the node's age honest. Failures are waited out.
 *
 * @param open opens the log; tried again for as long as the database is away.
 * @returns the log, if it was opened, for the caller to close.
 */
export async function followLog({
  open,
  node,
  signal,
  logger,
  onMove = () => {},
  files,
  heartbeatMs = 2_000,
}: {
  open: () => Promise<FeedLog>;
  node: FeedNode;
  signal: AbortSignal;
  logger: Logger;
  /** Called when the replica has been brought up to the log and is another, or further, than before. */
  onMove?: (replica: Replica) => void;
  /** Where replicas are; in memory without. */
  files?: Pick<Parameters<typeof createCatchUp>[0], 'resume' | 'create' | 'activate'>;
  heartbeatMs?: number;
}): Promise<FeedLog | undefined> {
  const catchUp = createCatchUp({ node, ...files });
  const bell = createBell();
  signal.addEventListener('abort', bell.ring, { once: true });
  let log: FeedLog | undefined;
  let failures = 0;
  let told = '';
  while (!signal.aborted) {
    try {
      if (!log) {
        log = await open();
        log.watch(bell.ring, signal);
      }
      await catchUp(log);
      const replica = node.replica();
      const moved = `${replica?.identity} ${replica?.seq()}`;
      if (replica && moved !== told) onMove(replica);
      told = moved;
      if (failures > 0) logger.info('the feed log can be read again');
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === 1) logger.warn({ err: error }, 'the feed log cannot be read; trying again');
    }
    await bell.wait(failures > 0 ? backoffMs(failures) : heartbeatMs);
  }
  return log;
}

/** A wait that a ring ends; a ring that nobody waits for ends the next wait at once. */
function createBell() {
  let rung = false;
  let wake = () => {};
  return {
    ring() {
      rung = true;
      wake();
    },
    async wait(milliseconds: number): Promise<void> {
      const awake = new AbortController();
      wake = () => awake.abort();
      if (!rung) await sleep(milliseconds, undefined, { signal: awake.signal }).catch(() => {});
      rung = false;
    },
  };
}
