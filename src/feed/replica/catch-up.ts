import { setImmediate as others } from 'node:timers/promises';
import { PolyclinicError } from '../../errors.ts';
import { hasBeenAt } from '../../feed-log/history.ts';
import { isUnbuilt } from '../../feed-log/state.ts';
import type { FeedLog, LogEntry, LogHead } from '../../feed-log/types.ts';
import type { FeedNode } from './node.ts';
import { createReplica, type Replica } from './replica.ts';

const pageSize = 500;

/**
 * Brings a node up to the log once; must not be called again before it is done.
 *
 * @throws PolyclinicError LOG_NOT_READY for a log that only a worker can mend.
 */
type CatchUp = (log: FeedLog) => Promise<void>;

/**
 * Makes the function that brings a node up to the log, page by page.
 *
 * Another log, be it of another epoch or one that was restored from a backup, is read whole into a
 * replica of its own, which is then taken over in one step: whoever is served sees the one or the other.
 */
export function createCatchUp({
  node,
  clock = () => performance.now(),
  wallClock = Date.now,
  resume = () => undefined,
  create = createReplica,
  activate = async (replica) => replica,
}: {
  node: FeedNode;
  /** Gives what was filled of another replica before the node was started. */
  resume?: () => Replica | undefined;
  /** Makes an empty replica beside the one that is served. */
  create?: (epoch: string) => Replica;
  /** Puts one that is complete in the place of the one that is served. */
  activate?: (replica: Replica) => Promise<Replica>;
  clock?: () => number;
  /** Tells milliseconds since 1970. */
  wallClock?: () => number;
}): CatchUp {
  let next: Replica | undefined;

  return async (log) => {
    const times = { at: clock(), wallAt: wallClock() };
    const head = await log.head();
    const current = node.replica();
    if (current && !current.database.damage() && goesOn(current, head)) {
      next = undefined;
      if (await readOn(log, current, head)) confirm(current, times);
      return;
    }
    if (current?.seq() && isUnbuilt(head)) throw notReady('The feed log is empty');
    next ??= resume();
    if (!next || !goesOn(next, head)) next = create(head.epoch);
    const replica = next;
    const read = await readOn(log, replica, head);
    if (!read) return;
    next = undefined;
    if (read.sum !== null && read.sum !== sumOf(replica)) throw notReady(torn);
    const complete = await activate(replica);
    node.replace(complete);
    confirm(complete, times);
  };

  function confirm(replica: Replica, { at, wallAt }: { at: number; wallAt: number }): void {
    replica.log.confirm(wallAt);
    node.confirm(at);
  }
}

/** A replica that is behind the horizon would never hear of what is gone. */
const goesOn = (replica: Replica, head: LogHead) =>
  isOf(replica, head) && (replica.seq() === 0 || replica.seq() >= head.horizon);

const isOf = (replica: Replica, head: LogHead) =>
  replica.epoch === head.epoch && hasBeenAt(head, replica.log.mark());

/**
 * Applies what the log has beyond the replica.
 *
 * @returns the head that the replica is at now; null when the log has become another meanwhile.
 */
async function readOn(log: FeedLog, replica: Replica, head: LogHead): Promise<LogHead | null> {
  replica.log.note(head);
  let before = head;
  while (replica.seq() < before.seq) {
    const page = await log.read({ after: replica.seq(), limit: pageSize });
    // The page may be of another log than `before`: its entries count only if this is still the same.
    const after = await log.head();
    if (!isOf(replica, after)) return null;
    replica.log.note(after);
    const last = page.at(-1)?.seq ?? replica.seq();
    if (last > after.seq || (page.length < pageSize && last < before.seq)) {
      throw notReady(torn);
    }
    await applyAll(page, replica);
    before = after;
  }
  return before;
}

/** A log that is being restored, or was copied while it was written, lacks rows or has other ones. */
const torn = 'The rows of the feed log are not those that it counts';

function sumOf(replica: Replica): number {
  let sum = 0;
  for (const { seq } of replica.after(0)) sum += seq;
  return sum;
}

const notReady = (what: string) =>
  new PolyclinicError('LOG_NOT_READY', `${what}: start a worker, which builds it anew`);

/** Entries applied in one transaction, requests being answered in between: each takes about a millisecond. */
const together = 20;

async function applyAll(entries: readonly LogEntry[], replica: Replica): Promise<void> {
  for (let at = 0; at < entries.length; at += together) {
    if (at > 0) await others();
    replica.apply(entries.slice(at, at + together));
  }
}
