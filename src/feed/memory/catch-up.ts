import { setImmediate as others } from 'node:timers/promises';
import { PolyclinicError } from '../../errors.ts';
import { hasBeenAt } from '../log/history.ts';
import { isUnbuilt } from '../log/state.ts';
import type { FeedLog, LogEntry, LogHead } from '../log/types.ts';
import type { FeedMemory } from './memory.ts';
import { createStore, type FeedStore } from './store.ts';

const pageSize = 500;

/**
 * Brings a memory up to the log once; must not be called again before it is done.
 *
 * @throws PolyclinicError LOG_NOT_READY for a log that only a worker can mend.
 */
type CatchUp = (log: FeedLog) => Promise<void>;

/**
 * Makes the function that brings a memory up to the log, page by page.
 *
 * Another log, be it of another epoch or one that was restored from a backup, is read whole into a
 * store of its own, which is then taken over in one step: whoever is served sees the one or the other.
 */
export function createCatchUp({
  memory,
  clock = () => performance.now(),
  wallClock = Date.now,
}: {
  memory: FeedMemory;
  clock?: () => number;
  /** Tells milliseconds since 1970. */
  wallClock?: () => number;
}): CatchUp {
  let next: FeedStore | undefined;

  return async (log) => {
    const times = { at: clock(), wallAt: wallClock() };
    const head = await log.head();
    const current = memory.store();
    if (current && goesOn(current, head)) {
      next = undefined;
      if (await readOn(log, current, head)) confirm(current, times);
      return;
    }
    if (current?.seq() && isUnbuilt(head)) throw notReady('The feed log is empty');
    if (!next || !goesOn(next, head)) next = createStore(head.epoch);
    const store = next;
    const read = await readOn(log, store, head);
    if (!read) return;
    next = undefined;
    if (read.sum !== null && read.sum !== sumOf(store)) throw notReady(torn);
    memory.replace(store);
    confirm(store, times);
  };

  function confirm(store: FeedStore, { at, wallAt }: { at: number; wallAt: number }): void {
    store.log.confirm(wallAt);
    memory.confirm(at);
  }
}

/** A store that is behind the horizon would never hear of what is gone. */
const goesOn = (store: FeedStore, head: LogHead) =>
  isOf(store, head) && (store.seq() === 0 || store.seq() >= head.horizon);

const isOf = (store: FeedStore, head: LogHead) =>
  store.epoch === head.epoch && hasBeenAt(head, store.log.mark());

/**
 * Applies what the log has beyond the store.
 *
 * @returns the head that the store is at now; null when the log has become another meanwhile.
 */
async function readOn(log: FeedLog, store: FeedStore, head: LogHead): Promise<LogHead | null> {
  store.log.note(head);
  let before = head;
  while (store.seq() < before.seq) {
    const page = await log.read({ after: store.seq(), limit: pageSize });
    // The page may be of another log than `before`: its entries count only if this is still the same.
    const after = await log.head();
    if (!isOf(store, after)) return null;
    store.log.note(after);
    const last = page.at(-1)?.seq ?? store.seq();
    if (last > after.seq || (page.length < pageSize && last < before.seq)) {
      throw notReady(torn);
    }
    await applyAll(page, store);
    before = after;
  }
  return before;
}

/** A log that is being restored, or was copied while it was written, lacks rows or has other ones. */
const torn = 'The rows of the feed log are not those that it counts';

function sumOf(store: FeedStore): number {
  let sum = 0;
  for (const { seq } of store.after(0)) sum += seq;
  return sum;
}

const notReady = (what: string) =>
  new PolyclinicError('LOG_NOT_READY', `${what}: start a worker, which builds it anew`);

/** Entries applied at a time, requests being answered in between: each takes up to a millisecond. */
const together = 20;

async function applyAll(entries: readonly LogEntry[], store: FeedStore): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % together === 0) await others();
    store.apply(entry);
  }
}
