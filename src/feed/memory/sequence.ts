import type { LogEntry } from '../log/types.ts';
import { lowerBound } from './sorted.ts';

/** Entries in `seq` order, of which the superseded ones are dropped from time to time. */
type Sequence = {
  push(entry: LogEntry): void;
  /** Those with a `seq` above, in order. */
  after(seq: number): Iterable<LogEntry>;
};

/** @param isCurrent whether an entry is still the last of its item. */
export function createSequence(isCurrent: (entry: LogEntry) => boolean): Sequence {
  let entries: LogEntry[] = [];
  let sizeAfterSweep = 0;

  function sweepSometimes(): void {
    if (entries.length < 2 * sizeAfterSweep + 1_000) return;
    entries = entries.filter(isCurrent);
    sizeAfterSweep = entries.length;
  }

  return {
    push(entry) {
      entries.push(entry);
      sweepSometimes();
    },
    *after(seq) {
      const start = lowerBound(entries.length, (index) => (entries[index]?.seq ?? 0) <= seq);
      for (let index = start; index < entries.length; index++) {
        const entry = entries[index];
        if (entry && isCurrent(entry)) yield entry;
      }
    },
  };
}
