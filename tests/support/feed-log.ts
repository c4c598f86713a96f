import { entryKey } from '../../src/feed-log/plan.ts';
import {
  activated,
  appended,
  entered,
  headOf,
  isWhole,
  type LogState,
  planFrom,
  purged,
  unbuilt,
} from '../../src/feed-log/state.ts';
import type { FeedLog, Lease, LogChange, LogEntry } from '../../src/feed-log/types.ts';

/** A log for tests of what reads logs: kept in memory, written by nobody but the test. */
export type TestLog = Pick<FeedLog, 'head' | 'read'> & {
  append(changes: readonly LogChange[]): LogEntry[];
  /** Begins a term, as each worker does. @returns whether the log is whole. */
  begin(): boolean;
  /** Puts another log in its place, in one step. */
  rebuild(changes?: readonly LogChange[]): void;
  /** Drops all tombstones but that of the head. */
  purge(): void;
  /** Remembers all of it; what it gives brings that back. */
  backup(): Backup;
  entries(): LogEntry[];
  epoch(): string;
};

/**
 * Brings back the log as it was; with one part alone, it is a copy that was made under writes. Nothing
 * happens with one part of another epoch: a real log has its rows in another place then, and none there.
 */
export type Backup = (part?: 'rows' | 'counter') => void;

export function aLog(...changes: LogChange[]): TestLog {
  let fence = 1;
  let state: LogState = unbuilt();
  let stored = new Map<string, LogEntry>();
  const entries = () => [...stored.values()].sort((one, other) => one.seq - other.seq);

  function plan(before: LogState, wanted: readonly LogChange[]) {
    const next = appended(before, planFrom(entries(), entries().at(-1), wanted));
    for (const entry of next.entries) stored.set(entryKey(entry), entry);
    return next;
  }

  function append(wanted: readonly LogChange[]): LogEntry[] {
    const next = plan(entered(state, fence), wanted);
    state = next.state;
    return next.entries;
  }

  if (changes.length > 0) append(changes);
  return {
    append,
    entries,
    epoch: () => state.epoch,
    head: async () => headOf(state),
    read: async ({ after, limit }) =>
      entries()
        .filter(({ seq }) => seq > after)
        .slice(0, limit),
    begin() {
      fence += 1;
      const sum = entries().reduce((all, { seq }) => all + seq, 0);
      if (!isWhole(state, { last: entries().at(-1)?.seq ?? 0, sum })) return false;
      state = entered(state, fence);
      return true;
    },
    purge() {
      const gone = entries().filter(({ item, seq }) => item === null && seq !== state.head);
      for (const entry of gone) stored.delete(entryKey(entry));
      state = purged(
        state,
        gone.map(({ seq }) => seq),
      );
    },
    rebuild(wanted = []) {
      stored = new Map();
      state = activated(state, plan(unbuilt(), wanted).state);
    },
    backup() {
      const saved = { state, stored: new Map(stored) };
      return (part) => {
        if (part && state.epoch !== saved.state.epoch) return;
        if (part !== 'counter') stored = new Map(saved.stored);
        if (part !== 'rows') state = saved.state;
        fence += 1;
      };
    },
  };
}

/** A test's log in the shape that a feed node follows. */
export function followable(log: TestLog): FeedLog {
  const refuse = () => Promise.reject(new Error('a feed node only reads'));
  return {
    ...log,
    get: refuse,
    liveIds: refuse,
    append: refuse,
    purge: refuse,
    stage: refuse,
    begin: refuse,
    leases: { acquire: refuse, renew: refuse, release: refuse },
    keyUses: { note: refuse, read: refuse },
    marks: {
      seenBetween: refuse,
      seenOf: refuse,
      put: refuse,
      drop: refuse,
      spans: refuse,
      using: refuse,
      recall: refuse,
      remember: refuse,
    },
    watch: () => {},
    close: async () => {},
  };
}

/** Writes as the one projector would. */
export async function appendTo(log: FeedLog, changes: readonly LogChange[]): Promise<LogEntry[]> {
  return log.append(await projectorLease(log), changes);
}

const leases = new WeakMap<FeedLog, Lease>();

export async function projectorLease(log: FeedLog): Promise<Lease> {
  const lease = leases.get(log) ?? (await log.leases.acquire('projector', 'test', 600_000));
  if (!lease) throw new Error('another holds the lease');
  leases.set(log, lease);
  return lease;
}

/** Puts a log with these in its place, in one step, as a rebuild does. */
export async function rebuildWith(log: FeedLog, changes: readonly LogChange[]): Promise<void> {
  const lease = await projectorLease(log);
  const staged = await log.stage(lease);
  await staged.append(lease, changes);
  await staged.activate(lease);
}
