import { LRUCache } from 'lru-cache';
import type { FeedStore } from './store.ts';

/** Remembers what was computed from a store for as long as the store stays as it is. */
export type Kept = {
  /** @param size how many places in lists the value takes, so that all of it has a bound. */
  keep<T>(key: string, make: () => T, size?: (value: T) => number): T;
};

/** Places in lists that are kept in all; each is a pointer, the items are the store's. */
const keptPlaces = 4_000_000;

/** What is kept of the newest state of the newest store; the rest is dropped when the log moves. */
export function createKept(): (store: FeedStore) => Kept {
  const values = new LRUCache<string, { value: unknown; size: number }>({
    maxSize: keptPlaces,
    sizeCalculation: ({ size }) => size,
  });
  let keptOf: FeedStore | undefined;
  let keptAt = -1;
  const kept: Kept = {
    keep<T>(key: string, make: () => T, size: (value: T) => number = () => 0): T {
      const known = values.get(key);
      if (known) return known.value as T;
      const value = make();
      values.set(key, { value, size: size(value) + 1 });
      return value;
    },
  };
  return (store) => {
    if (keptOf !== store || keptAt !== store.revision()) {
      [keptOf, keptAt] = [store, store.revision()];
      values.clear();
    }
    return kept;
  };
}
