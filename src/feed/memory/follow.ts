import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoffMs } from '../log/backoff.ts';
import type { FeedLog } from '../log/types.ts';
import { prepareSearch } from '../search/prepare-search.ts';
import { createCatchUp } from './catch-up.ts';
import type { FeedMemory } from './memory.ts';
import type { FeedStore } from './store.ts';

/**
 * Keeps a memory equal to the log until aborted: at every move that `watch` tells of, and every
 * `heartbeatMs`, which also keeps the memory's age honest. Failures are waited out.
 *
 * @param open opens the log; tried again for as long as the database is away.
 * @returns the log, if it was opened, for the caller to close.
 */
export async function followLog({
  open,
  memory,
  signal,
  logger,
  heartbeatMs = 2_000,
}: {
  open: () => Promise<FeedLog>;
  memory: FeedMemory;
  signal: AbortSignal;
  logger: Logger;
  heartbeatMs?: number;
}): Promise<FeedLog | undefined> {
  const catchUp = createCatchUp({ memory });
  const bell = createBell();
  signal.addEventListener('abort', bell.ring, { once: true });
  let log: FeedLog | undefined;
  let failures = 0;
  const prepare = createPreparing(memory, signal, logger);
  while (!signal.aborted) {
    try {
      log ??= await openAndWatch({ open, onMove: bell.ring, signal });
      await catchUp(log);
      prepare();
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

/** Makes search ready for what is in memory, in the background, once at a time. */
function createPreparing(memory: FeedMemory, signal: AbortSignal, logger: Logger): () => void {
  let prepared: { store: FeedStore; seq: number } | undefined;
  let isBusy = false;
  return () => {
    const store = memory.store();
    if (!store || isBusy || (prepared?.store === store && prepared.seq === store.seq())) return;
    isBusy = true;
    const upTo = { store, seq: store.seq() };
    prepareSearch(store, signal)
      .then(() => {
        prepared = upTo;
      })
      .catch((error) => logger.error({ err: error }, 'search cannot be made ready'))
      .finally(() => {
        isBusy = false;
      });
  };
}

async function openAndWatch({
  open,
  onMove,
  signal,
}: {
  open: () => Promise<FeedLog>;
  onMove: () => void;
  signal: AbortSignal;
}): Promise<FeedLog> {
  const log = await open();
  log.watch(onMove, signal);
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
