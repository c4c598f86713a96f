import { publicTypeOf } from '../items/editions.ts';
import type { PublicType } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import { Pending } from '../memory/pending.ts';
import { inSlices } from '../memory/slices.ts';
import type { FeedStore } from '../memory/store.ts';
import type { Numbers } from './numbers.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** What an index has of an item: the texts of two fields; null where it does not know the item. */
export type TextsOf = (item: {
  type: PublicType;
  id: string;
  entry: LogEntry | undefined;
}) => readonly [string, string] | null;

/** An index that follows a store. */
export type FollowedIndex = {
  index: TextIndex;
  /** Brings it up to the store, in slices; at once when there is but little. */
  ready(): void;
  /** The same, and then sees to it that it stays small. Nobody has to wait for that. */
  bringOn(): Promise<void>;
};

/** Changes that are taken in while somebody waits; each takes some tenth of a millisecond. */
const few = 300;

export function followIndex(
  store: FeedStore,
  { numbers, textsOf }: { numbers: Numbers; textsOf: TextsOf },
): FollowedIndex {
  const index = createTextIndex();
  let seq = 0;
  let working: Promise<void> | undefined;
  let isWaitedFor = false;

  /**
   * Takes in an entry; where that is a clinic's, also the doctors who were taken in before it was as
   * it is: they are found by their roles at the clinics that are seen.
   */
  function takeWithDoctors(told: LogEntry, wasBefore: (doctor: LogEntry) => boolean): void {
    take(told);
    if (told.type !== 'clinic' || numbers.known('clinic', told.id) === undefined) return;
    for (const doctor of store.find('clinicOfDoctor', told.id)) if (wasBefore(doctor)) take(doctor);
  }

  function take({ type: told, id }: LogEntry): void {
    const type = publicTypeOf(told);
    if (!type) return;
    const entry = store.get(type, id);
    const texts = textsOf({ type, id, entry });
    const document = texts ? numbers.of(type, id) : numbers.known(type, id);
    // Not known to the scope: not even a number may tell of it.
    if (document === undefined) return;
    numbers.note(document, entry);
    if (texts) index.put(document, ...texts);
    else index.remove(document);
  }

  /** Entries in pieces, since the store may move between two of them. */
  function* steps(): Generator<void> {
    const from = seq;
    const head = store.seq();
    for (let next = first(store.after(seq), few); next.length > 0; ) {
      for (const entry of next) {
        // A step of somebody else may have been further meanwhile.
        if (entry.seq > seq) {
          takeWithDoctors(entry, (doctor) => doctor.seq <= from || entry.seq > head);
          seq = entry.seq;
        }
        yield;
      }
      next = first(store.after(seq), few);
    }
  }

  function work(): Promise<void> {
    working ??= inSlices(steps(), () => isWaitedFor).finally(() => {
      working = undefined;
      isWaitedFor = false;
    });
    return working;
  }

  return {
    index,
    ready() {
      if (seq >= store.seq()) return;
      if (first(store.after(seq), few).length < few) {
        for (const _ of steps());
        return;
      }
      isWaitedFor = true;
      throw new Pending(work());
    },
    async bringOn() {
      await work();
      await inSlices(index.tidy(), () => false);
    },
  };
}

function first(entries: Iterable<LogEntry>, most: number): LogEntry[] {
  const found: LogEntry[] = [];
  for (const entry of entries) {
    found.push(entry);
    if (found.length === most) break;
  }
  return found;
}
