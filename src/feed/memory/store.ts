import { isMachineEdition } from '../items/editions.ts';
import { entryKey } from '../log/plan.ts';
import type { LogEntry } from '../log/types.ts';
import { createIndexes, type IndexName } from './indexes.ts';
import { createSequence } from './sequence.ts';

/** The log of one epoch in memory, with its indexes. Entries are never changed, only replaced. */
export type FeedStore = {
  readonly epoch: string;
  /** The highest `seq` applied; 0 when empty. */
  seq(): number;
  /** The highest `seq` but for those of machine editions. */
  plainSeq(): number;
  /** The highest `seq` of a tombstone that the log, and so perhaps this store, no longer has. */
  horizon(): number;
  raiseHorizon(seq: number): void;
  /** Moves with everything applied: what was computed from the store before is then out of date. */
  revision(): number;
  /** Takes over an entry; one that is older than what is known of its item changes nothing. */
  apply(entry: LogEntry): void;
  /** The entry of an item, a tombstone as well. */
  get(type: string, id: string): LogEntry | undefined;
  /** Live entries by an index's key, sorted by id. */
  find(index: IndexName, key: string): readonly LogEntry[];
  /** Entries with a `seq` above, in order. */
  after(seq: number): Iterable<LogEntry>;
};

export function createStore(epoch: string): FeedStore {
  const byKey = new Map<string, LogEntry>();
  const indexes = createIndexes();
  const sequence = createSequence((entry) => byKey.get(entryKey(entry)) === entry);
  let seq = 0;
  let plainSeq = 0;
  let revision = 0;
  let horizon = 0;
  return {
    epoch,
    seq: () => seq,
    plainSeq: () => plainSeq,
    horizon: () => horizon,
    raiseHorizon(to) {
      if (to <= horizon) return;
      horizon = to;
      revision += 1;
    },
    revision: () => revision,
    apply(entry) {
      const before = byKey.get(entryKey(entry));
      if (before && before.seq >= entry.seq) return;
      if (before) indexes.remove(before);
      byKey.set(entryKey(entry), entry);
      indexes.add(entry);
      sequence.push(entry);
      seq = Math.max(seq, entry.seq);
      if (!isMachineEdition(entry.type)) plainSeq = Math.max(plainSeq, entry.seq);
      revision += 1;
    },
    get: (type, id) => byKey.get(entryKey({ type, id })),
    find: indexes.find,
    after: sequence.after,
  };
}
