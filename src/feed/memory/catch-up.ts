import { setImmediate as others } from 'node:timers/promises';
import type { FeedLog, LogEntry, LogHead } from '../log/types.ts';
import type { FeedMemory } from './memory.ts';
import { createStore, type FeedStore } from './store.ts';

const pageSize = 500;
const patience = 60;

/** Brings a memory up to the log once; must not be called again before it is done. */
type CatchUp = (log: FeedLog) => Promise<void>;

/**
 * Makes the function that brings a memory up to the log, page by page.
 *
 * A log of another epoch is read into a store of its own, while the old one is served on: a rebuild
 * empties the log first and then takes its time, and must not empty the sites. The new store is
 * taken over once the log was quiet for `settleMs`, or when it has not been for `patience` times
 * that: editors at work never leave it quiet.
 */
export function createCatchUp({
  memory,
  settleMs,
  clock = () => performance.now(),
}: {
  memory: FeedMemory;
  settleMs: number;
  clock?: () => number;
}): CatchUp {
  let next: { store: FeedStore; filling?: { since: number; last: number } } | undefined;

  return async (log) => {
    const at = clock();
    const head = await log.head();
    const current = memory.store();
    if (current && continues(current, head)) {
      next = undefined;
      current.raiseHorizon(head.horizon);
      await readOn(log, current);
      memory.confirm(at);
      return;
    }
    if (!next || !continues(next.store, head)) next = { store: createStore(head.epoch) };
    if (await readOn(log, next.store)) {
      const now = clock();
      next.filling = { since: next.filling?.since ?? now, last: now };
    }
    if (current && !isSettled(next.filling)) return;
    memory.replace(next.store);
    memory.confirm(at);
    next = undefined;
  };

  function isSettled(filling: { since: number; last: number } | undefined): boolean {
    if (!filling) return false;
    const now = clock();
    return now - filling.last >= settleMs || now - filling.since >= patience * settleMs;
  }
}

/**
 * A log with a lower head is one that was restored from a backup: another log. A store that is
 * behind the horizon would never hear of what is gone.
 */
const continues = (store: FeedStore, { epoch, seq, horizon }: LogHead) =>
  store.epoch === epoch && store.seq() <= seq && (store.seq() === 0 || store.seq() >= horizon);

/** Applies what the log has beyond the store. @returns whether there was anything. */
async function readOn(log: FeedLog, store: FeedStore): Promise<boolean> {
  let moved = false;
  for (;;) {
    const page = await log.read({ after: store.seq(), limit: pageSize });
    // A reset between two reads would mix two logs: entries count only if the epoch still does.
    if (page.length > 0) {
      const { epoch, horizon } = await log.head();
      if (epoch !== store.epoch) return moved;
      store.raiseHorizon(horizon);
    }
    await applyAll(page, store);
    moved ||= page.length > 0;
    if (page.length < pageSize) return moved;
  }
}

/** Entries applied at a time, requests being answered in between: each takes up to a millisecond. */
const together = 20;

async function applyAll(entries: readonly LogEntry[], store: FeedStore): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % together === 0) await others();
    store.apply(entry);
  }
}
