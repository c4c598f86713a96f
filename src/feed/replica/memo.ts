import { LRUCache } from 'lru-cache';
import type { Replica } from './replica.ts';

/** Remembers what was computed from a replica for as long as the replica stays as it is. */
export type Memo = {
  /** @param size how many places in lists the value takes, so that all of it has a bound. */
  memo<T>(key: string, make: () => T, size?: (value: T) => number): T;
};

/** Places in lists that are kept in all; each is a pointer. */
const mostPlaces = 4_000_000;

/** Remembers of the newest state of the newest replica alone: all else is dropped when the log moves. */
export function createMemo(): (replica: Replica) => Memo {
  const values = new LRUCache<string, { value: unknown; size: number }>({
    maxSize: mostPlaces,
    sizeCalculation: ({ size }) => size,
  });
  let of: Replica | undefined;
  let at = -1;
  const memo: Memo = {
    memo<T>(key: string, make: () => T, size: (value: T) => number = () => 0): T {
      const known = values.get(key);
      if (known) return known.value as T;
      const value = make();
      values.set(key, { value, size: size(value) + 1 });
      return value;
    },
  };
  return (replica) => {
    if (of !== replica || at !== replica.revision()) {
      [of, at] = [replica, replica.revision()];
      values.clear();
    }
    return memo;
  };
}
