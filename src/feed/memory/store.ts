import { isMachineEdition } from '../items/editions.ts';
import { entryKey } from '../log/plan.ts';
import type { LogEntry } from '../log/types.ts';
import { createFollowedLog, type FollowedLog } from './followed-log.ts';
import type { IndexName } from './index-keys.ts';
import { createIndexes } from './indexes.ts';
import { createJournal, type Moved } from './journal.ts';
import { type Packed, type PackedEntry, packEntry, readEntry } from './packed-entry.ts';
import { createPages, type Page, type Place } from './pages.ts';
import { createSequence } from './sequence.ts';
import { createShared } from './shared.ts';

/** The log of one epoch in memory, with its indexes. Entries are never changed, only replaced. */
export type FeedStore = {
  readonly epoch: string;
  readonly log: FollowedLog;
  /** The highest `seq` applied; 0 when empty. */
  seq(): number;
  /** The highest `seq` but for those of machine editions. */
  plainSeq(): number;
  /** When the entry with that was appended (ISO 8601), and that of machine editions apart; '' for none. */
  lastAt(): string;
  plainLastAt(): string;
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
  /** How many entries were ever applied. */
  applied(): number;
  /** What was applied after so many; null where that is no longer known. */
  appliedSince(count: number): readonly Moved[] | null;
  /** Whether any audience, of now or before, names a site. */
  names(siteId: string): boolean;
  /** Where everything is at this moment: none of it is written to again. */
  extent(): Extent;
};

/** The pages of a store as they are at a moment, and the places of the records that count. */
export type Extent = { pages: readonly Page[]; places: readonly Place[] };

/** @param loaded pages with records that were written by a store before. */
export function createStore(epoch: string, loaded?: Extent): FeedStore {
  const byKey = new Map<string, PackedEntry>();
  const indexes = createIndexes();
  const isCurrent = (entry: LogEntry) => byKey.get(entryKey(entry)) === entry;
  const sequence = createSequence(isCurrent);
  const journal = createJournal();
  const pages = createPages(loaded?.pages);
  const shared = createShared();
  let last: PackedEntry | undefined;
  let plainLast: PackedEntry | undefined;
  let revision = 0;
  const seq = () => last?.seq ?? 0;
  const plainSeq = () => plainLast?.seq ?? 0;
  const log = createFollowedLog(seq);

  function put(entry: PackedEntry): void {
    byKey.set(entryKey(entry), entry);
    sequence.push(entry);
    if (entry.seq > seq()) last = entry;
    if (entry.seq > plainSeq() && !isMachineEdition(entry.type)) plainLast = entry;
  }

  function clearPages(): void {
    for (let page = pages.wasteful(); page; page = pages.wasteful()) {
      for (const entry of byKey.values()) if (entry.stored.page === page) entry.moveTo(pages);
      pages.drop(page);
    }
  }

  if (loaded) {
    const packed = loaded.places.map((place) => readEntry(place, shared));
    // In the order of the lists, each of which is then only added to.
    for (const { entry, indexKeys } of packed.sort(byId)) indexes.add(entry, indexKeys);
    // And as they were applied, which is what the sequence is made of.
    for (const { entry } of packed.sort(bySeq)) put(entry);
  }

  return {
    epoch,
    log,
    seq,
    plainSeq,
    lastAt: () => last?.at ?? '',
    plainLastAt: () => plainLast?.at ?? '',
    revision: () => revision + log.revision(),
    apply(entry) {
      const before = byKey.get(entryKey(entry));
      if (before && before.seq >= entry.seq) return;
      const { entry: after, indexKeys } = packEntry(entry, pages, shared);
      const keys = [...(before?.indexKeys ?? []), ...indexKeys];
      if (before) {
        indexes.remove(before, before.indexKeys);
        pages.release(before.stored);
      }
      indexes.add(after, indexKeys);
      put(after);
      journal.note({ type: after.type, id: after.id, keys });
      revision += 1;
      clearPages();
    },
    get: (type, id) => byKey.get(entryKey({ type, id })),
    find: indexes.find,
    after: sequence.after,
    applied: journal.length,
    appliedSince: journal.since,
    names: shared.names,
    extent: () => ({
      pages: pages.all().map((page) => ({ ...page })),
      places: [...byKey.values()].map(({ stored }) => stored),
    }),
  };
}

const byId = ({ entry: one }: Packed, { entry: other }: Packed) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
const bySeq = ({ entry: one }: Packed, { entry: other }: Packed) => one.seq - other.seq;
