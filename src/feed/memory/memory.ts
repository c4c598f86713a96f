import type { FeedStore } from './store.ts';

/** What a feed node serves from, and how sure it is that this is up to date. */
export type FeedMemory = {
  /** Null until a log or a snapshot was read. */
  store(): FeedStore | null;
  replace(store: FeedStore): void;
  /** Notes that the store was equal to the log at a time, by `performance.now()`. */
  confirm(at: number): void;
  /** When the store was last known to be equal to the log, by `performance.now()`; null for never. */
  confirmedAt(): number | null;
};

export function createMemory(): FeedMemory {
  let store: FeedStore | null = null;
  let confirmed: number | null = null;
  return {
    store: () => store,
    replace(next) {
      store = next;
    },
    confirm(at) {
      confirmed = Math.max(confirmed ?? at, at);
    },
    confirmedAt: () => confirmed,
  };
}
