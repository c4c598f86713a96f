import { randomUUID } from 'node:crypto';
import { entryKey, planAppend } from '../../src/feed/log/plan.ts';
import type { FeedLog, Lease, LogChange, LogEntry } from '../../src/feed/log/types.ts';

/** A log for tests of what reads logs: kept in an array, written by nobody but the test. */
export type TestLog = Pick<FeedLog, 'head' | 'read'> & {
  append(changes: readonly LogChange[]): LogEntry[];
  reset(): void;
  /** Drops all tombstones but that of the head. */
  purge(): void;
  entries(): LogEntry[];
  epoch(): string;
};

export function aLog(...changes: LogChange[]): TestLog {
  let epoch = randomUUID();
  let head = 0;
  let horizon = 0;
  const stored = new Map<string, LogEntry>();
  const entries = () => [...stored.values()].sort((one, other) => one.seq - other.seq);
  const append = (wanted: readonly LogChange[]) => {
    const at = new Date().toISOString();
    const written = planAppend({ head, last: entries().at(-1), at, stored, changes: wanted });
    for (const entry of written) stored.set(entryKey(entry), entry);
    head += written.length;
    return written;
  };
  append(changes);
  return {
    append,
    entries,
    epoch: () => epoch,
    head: async () => ({ epoch, seq: head, horizon }),
    read: async ({ after, limit }) =>
      entries()
        .filter(({ seq }) => seq > after)
        .slice(0, limit),
    purge() {
      for (const [key, { item, seq }] of stored) {
        if (item !== null || seq === head) continue;
        stored.delete(key);
        horizon = Math.max(horizon, seq);
      }
    },
    reset() {
      stored.clear();
      head = 0;
      horizon = 0;
      epoch = randomUUID();
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
    reset: refuse,
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
