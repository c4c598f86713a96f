import { setImmediate as others } from 'node:timers/promises';
import type { FeedLog, LogEntry } from './types.ts';

export type ReadableLog = Pick<FeedLog, 'head' | 'read'>;

/** What is known of a log's entries. */
type Known = {
  /** An entry, in place of the one before of the same item. */
  put: (entry: LogEntry) => void;
  /** Forgets all: the log is another one. */
  clear: () => void;
};

/** How many entries are read at a time: some megabytes. */
const pageSize = 200;

/**
 * Keeps what is known of a log up to now: each call reads what was appended since the last one; the first
 * call reads all of it, and lets others have their turn between its pages.
 *
 * @param open opens the log, at the first call and again after a failure.
 */
export function followLog(open: () => Promise<ReadableLog>, known: Known): () => Promise<void> {
  let log: ReadableLog | undefined;
  let epoch = '';
  let seq = 0;

  return shared(async () => {
    log ??= await open();
    const head = await log.head();
    // Of another log, of one whose tombstones since then are gone, or of an older backup.
    if (head.epoch !== epoch || head.horizon > seq || head.seq < seq) {
      known.clear();
      epoch = head.epoch;
      seq = 0;
    }
    while (seq < head.seq) {
      const entries = await log.read({ after: seq, limit: pageSize });
      for (const entry of entries) known.put(entry);
      seq = entries.at(-1)?.seq ?? head.seq;
      await others();
    }
  });
}

/** Work that many wait for: who asks while it is under way gets the next turn, all of them one. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        running = work();
        return running;
      });
    return next;
  };
}
